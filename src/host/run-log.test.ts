import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { botInputs, counting, fair, restless, testPack } from '#kit/testing';
import { createGameHost } from './game-host.ts';
import { replay, replayTicks } from './replay.ts';
import { changesAtMost, ticksPerCheckpoint } from './run-log.ts';
import { decodeRunLog, encodeRunLog, RunLogError } from './run-log-codec.ts';

const endless = {
  manifest: { ...counting.manifest, usesPack: true as const },
  rules: { ...counting.rules, outcome: () => null },
};

/** A room in which much happens, for so many ticks. */
function played(ticks: number, seed = 3) {
  const host = createGameHost({
    game: endless,
    seats: [1, 2, 4],
    first: 4,
    seed,
    pace: 'gentle',
    level: 2,
    pack: testPack,
    handicaps: { 2: -1 },
  });
  for (let n = 0; n < ticks; n += 1) {
    const seats: readonly SeatId[] = n < 60 ? [1, 2, 4] : n < 120 ? [2, 4] : [1, 2, 4, 6];
    host.setSeats(seats);
    if (n === 40) host.setPace('lively');
    if (n === 50) host.setLevel(4);
    if (n === 90) host.signal({ type: 'help', seat: 4 });
    const bots = { 1: fair, 2: n % 100 < 50 ? restless : fair, 4: fair, 6: restless };
    host.tick(botInputs(endless, bots, { state: host.state(), n, seed, seats }));
  }
  return host;
}

describe('a run log', () => {
  it('plays to the same state, after being written and read', () => {
    const host = played(1300);
    const log = decodeRunLog(encodeRunLog(host.log()));
    expect(log).toEqual(host.log());
    const again = replay(endless, log);
    expect(again).toMatchObject({ same: true, partedByTick: null, failure: null });
    expect(again.state).toEqual(host.state());
  });

  it('from before there were levels, packs and somebody to begin is read still', () => {
    const log = createGameHost({ game: counting, seats: [1], seed: 1, pace: 'gentle', level: 3 }).log();
    const { level, pack, first, ...before } = JSON.parse(encodeRunLog(log));
    expect([level, pack, first]).toEqual([3, undefined, 1]);
    expect(decodeRunLog(JSON.stringify(before))).toEqual(log);
  });

  it('gives back every tick, for scrubbing', () => {
    const ticks = [...replayTicks(endless, played(200).log())];
    expect(ticks).toHaveLength(200);
    expect(ticks[100]?.state.helped).toEqual([4]);
  });

  it('says by when a run parted from it', () => {
    const log = played(1300).log();
    const other = { ...log, changes: log.changes.filter((change) => change.tick < 700 || change.type !== 'action') };
    expect(replay(endless, other)).toMatchObject({ same: false, partedByTick: 2 * ticksPerCheckpoint });
  });

  it('tells of rules that have come to break, and is not played by another game', () => {
    const log = played(50).log();
    const step = (): never => {
      throw new Error('chalk has run out');
    };
    expect(replay({ ...endless, rules: { ...endless.rules, step } }, log).failure).toBe('chalk has run out');
    const other = { ...endless, manifest: { ...endless.manifest, id: 'bells' } };
    expect(() => replay(other, log)).toThrow('The log is of "counting", not of "bells".');
  });

  it('holds no body: only seats, presence and what the game was told', () => {
    const kinds = new Set(
      played(300)
        .log()
        .changes.map((change) => change.type),
    );
    expect([...kinds].sort()).toEqual(['action', 'level', 'pace', 'presence', 'seats', 'signal']);
  });

  it('stops growing, and still plays to where it stopped', () => {
    const host = createGameHost({ game: endless, seats: [1, 2, 3, 4, 5, 6], seed: 1, pace: 'lively' });
    const everyone = { 1: restless, 2: restless, 3: restless, 4: restless, 5: restless, 6: restless };
    const seats = [1, 2, 3, 4, 5, 6] as const;
    for (let n = 0; n < 9500; n += 1) {
      host.tick(botInputs(endless, everyone, { state: host.state(), n, seed: 1, seats }));
    }
    const log = host.log();
    expect(log.ticks).toBeLessThan(9500);
    expect(log.changes.length).toBeLessThan(changesAtMost + 20);
    expect(replay(endless, log).same).toBe(true);
  });
});

describe('a text that is no run log', () => {
  const good = encodeRunLog(played(130).log());
  const withField = (field: string, value: unknown): string => JSON.stringify({ ...JSON.parse(good), [field]: value });

  it.each([
    ['nothing', '', /not JSON/],
    ['a list', '[]', /not a run log/],
    ['another kind', withField('kind', 'trace'), /not a run log/],
    ['another version', withField('version', 2), /version 2; version 1 can be read/],
    ['a version that cannot be said', withField('version', { toString: 1 }), /version \{"toString":1\}/],
    ['a path for a game', withField('gameId', '../skittles'), /which game/],
    ['a seat that is not', withField('seats', [1, 7]), /seats cannot be read/],
    ['no seat', withField('seats', []), /seats cannot be read/],
    ['a seat twice', withField('seats', [1, 1]), /seats cannot be read/],
    ['a week of ticks', withField('ticks', 7 * 24 * 3600 * 60), /length of the run/],
    ['half a seed', withField('seed', 0.5), /seed cannot be read/],
    ['a pace of its own', withField('pace', 'frantic'), /pace is not known/],
    ['a level of its own', withField('level', 6), /level is not known/],
    ['a pack that is none', withField('pack', 'home'), /pack in the log cannot be read/],
    [
      'a pack with a novel in it',
      withField('pack', { ...testPack, items: [{ ...testPack.items[0], caption: 'x'.repeat(4000) }] }),
      /pack in the log cannot be read/,
    ],
    ['somebody to begin who does not play', withField('first', 6), /Who began/],
    ['a wild handicap', withField('handicaps', { 1: 9 }), /handicap is out of range/],
    ['changes that are none', withField('changes', [[0, 'action', 1, 'count']]), /cannot be read/],
    ['a value out of range', withField('changes', [[0, 'action', 1, 'count', 7]]), /cannot be read/],
    [
      'changes out of order',
      withField('changes', [
        [9, 'pace', 'lively'],
        [2, 'pace', 'gentle'],
      ]),
      /out of order/,
    ],
    ['a signal of its own', withField('changes', [[0, 'signal', 'explode']]), /not known/],
    ['too much', 'x'.repeat(16_000_001), /too big/],
  ])('is refused with a sentence: %s', (_, text, sentence) => {
    expect(() => decodeRunLog(text)).toThrow(RunLogError);
    expect(() => decodeRunLog(text)).toThrow(sentence);
  });

  it('never breaks in any other way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(JSON.parse(good))), fc.jsonValue(), (field, value) => {
        try {
          decodeRunLog(withField(field, value));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RunLogError);
        }
      }),
    );
  });
});
