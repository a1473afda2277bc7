import { describe, expect, it } from 'vitest';
import { absent, fair, idle, ms, play, seconds, testPack } from '#kit/testing';
import game from './game.ts';
import { papers, wrapped } from './rules/contents.ts';

const row = [1, 2, 3] as const;
const layersOf = (state: ReturnType<typeof game.rules.setup>, seat: 1 | 2 | 3): number =>
  state.tallies[seat]?.layers ?? 0;

/** The music has stopped with seat 2, who is about to tear. */
const unwrapping = (options: Parameters<typeof play>[1] = {}) => {
  const room = play(game, { seats: row, seed: 3, ...options });
  for (let i = 0; i < 40 && !(room.state().holder === 2 && room.state().flight === null); i += 1) room.for(ms(500));
  return room
    .signal({ type: 'stop-here' })
    .until('music-stopped')
    .for(seconds(2.5))
    .expectEvent('music-stopped')
    .seat(2);
};

describe('while the music plays', () => {
  it('the parcel is passed to the neighbour by whoever has it, and they alone are asked to', () => {
    const room = play(game, { seats: row }).for(seconds(1));
    const { holder } = room.state();
    if (holder === 'cat') throw new Error('the cat has it');
    room.expectAsked(holder, 'pass').expectTurn(holder).seat(holder).does('pass').until('parcel-landed', seconds(2));
    const next = room.state().holder;
    expect(Math.abs(Number(next) - holder)).toBe(1);
    room.expectAsked(holder, 'clap');
  });

  it('goes on by itself when it has lain too long, sooner when gentle', () => {
    const drift = (pace: 'gentle' | 'lively') => play(game, { seats: row, pace }).until('parcel-drifted').timeMs();
    expect(drift('gentle')).toBeLessThan(drift('lively'));
  });

  it('flies over those who rest or are away, and turns round at the end of the row', () => {
    const room = play(game, { seats: row }).seat(2).rests();
    const seen = new Set<unknown>();
    for (let i = 0; i < 40; i += 1) seen.add(room.for(ms(250)).state().flight?.to);
    expect(seen.has(2)).toBe(false);
    expect(seen.has(1) && seen.has(3)).toBe(true);
  });

  it('has the cat to play with when there is only one', () => {
    play(game, { seats: [1] })
      .for(seconds(1))
      .seat(1)
      .does('pass')
      .until('cat-patted', seconds(5))
      .expectEvent('cat-patted')
      .until('parcel-landed')
      .expectTurn(1);
  });

  it('is livelier when the room claps, and every clap is heard but not too often', () => {
    const room = play(game, { seats: row }).seat(2).plays(fair).for(seconds(4));
    room.expectEvent('row-clapped').expectState('spirit', ({ spirit }) => spirit > 0.1);
  });
});

describe('the end of the music', () => {
  it('comes where staff say, at once', () => {
    const room = play(game, { seats: row }).for(seconds(1)).signal({ type: 'stop-here' }).for(ms(50));
    room.expectEvent('music-stopped', 1).expectNoEvent('parcel-passed');
  });

  it('waits until the parcel is in somebody’s hands', () => {
    const room = play(game, { seats: row }).until('parcel-drifted').signal({ type: 'stop-here' }).for(ms(100));
    room.expectNoEvent('music-stopped').until('music-stopped', seconds(2));
  });

  it('gives everybody as many layers, whoever plays well', () => {
    const room = play(game, { seats: row }).everyonePlays(idle).seat(1).plays(fair).toTheEnd();
    for (const seat of row) expect(layersOf(room.state(), seat)).toBe(2);
  });
});

describe('a layer', () => {
  it('comes off by effort, string first, at the owner’s own rate', () => {
    const time = (level: number) => {
      const room = unwrapping().keepsUp('unwrap', level);
      const from = room.timeMs();
      room.until('string-pulled', seconds(9)).until('treasure-found');
      return room.timeMs() - from;
    };
    const [small, large] = [time(0.2), time(1)];
    expect(large).toBeLessThan(small);
    expect(small).toBeLessThan(large * 1.8);
  });

  it('comes off by one key, a stroke at a time', () => {
    const room = unwrapping();
    for (let i = 0; i < 12; i += 1) room.does('pass').for(ms(400));
    room.expectEvent('treasure-found', 1);
  });

  it('comes off sooner when the others drum on their knees', () => {
    const torn = (drums: boolean): number => {
      const room = unwrapping().keepsUp('unwrap', 0.5);
      if (drums) room.seat(1).plays(fair).seat(3).plays(fair);
      return room.for(seconds(3)).state().torn;
    };
    expect(torn(true)).toBeGreaterThan(torn(false));
  });

  it('comes loose by itself in the end, and at once when staff help', () => {
    unwrapping().until('treasure-found', seconds(26));
    unwrapping().signal({ type: 'help', seat: 2 }).for(ms(50)).expectEvent('treasure-found', 1);
  });

  it('is put by for somebody who has gone, or whose turn is skipped: the music goes on', () => {
    unwrapping().goesAway().until('music-began', seconds(7)).expectNoEvent('treasure-found');
    unwrapping().signal({ type: 'skip-turn' }).for(ms(50)).expectEvent('music-began', 1);
  });

  it('holds pictures of the pack and things for a laugh, with a question for the room', () => {
    const room = unwrapping().signal({ type: 'help', seat: 2 }).until('talk-asked');
    expect(room.events().some(({ says }) => says?.startsWith('found.'))).toBe(true);
    const random = { next: () => 0.4, whole: (low: number) => low, pick: <T>(from: readonly T[]) => from[0] as T };
    const kinds = wrapped([1, 2, 3], testPack, random).map(({ treasure }) => treasure.kind);
    expect(kinds).toEqual(['picture', 'picture', 'trifle', 'picture', 'picture', 'trifle', 'tin']);
  });

  it('is of its own things alone where there is no pack, never the same twice, in older and older newspapers', () => {
    const room = play(game, { seats: [1, 2, 3, 4], pack: null });
    const { layers } = room.state();
    const found = layers.map(({ treasure }) => (treasure.kind === 'trifle' ? treasure.trifle : treasure.kind));
    expect(new Set(found).size).toBe(layers.length);
    expect(found.at(-1)).toBe('tin');
    const ages = layers.map(({ paper }) => papers.indexOf(paper));
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
  });
});

describe('the levels', () => {
  it('ask for nothing but a clap at level 1, and the parcel comes open by itself', () => {
    const room = play(game, { level: 1 }).for(seconds(1)).expectAsked(1, 'clap').expectAsked(2, 'clap');
    room.until('treasure-found', seconds(45));
  });

  it('let the cat at the string of a parcel that is kept, from level 4 on', () => {
    play(game, { seats: row, level: 4 })
      .until('knot-tied', seconds(7))
      .expectState('a knot', ({ knot }) => knot);
    play(game, { seats: row, level: 3 }).for(seconds(8)).expectNoEvent('knot-tied');
  });

  it('let a hearty pass go over a neighbour at level 5, and warn before the music stops', () => {
    const room = play(game, { seats: [1, 2, 3, 4], level: 5, seed: 2 }).for(seconds(1));
    const { holder } = room.state();
    if (holder === 'cat') throw new Error('the cat has it');
    room.seat(holder).does('pass', 0.95).until('parcel-landed');
    expect(Math.abs(Number(room.state().holder) - holder)).toBe(2);
    room.everyonePlays(fair).until('gramophone-ran-down', seconds(20)).expectNoEvent('music-stopped');
    room.until('music-stopped', seconds(30));
  });
});

describe('the last layer', () => {
  it('is torn off by everybody, and there is a toffee for each', () => {
    const room = play(game, { seats: row }).everyonePlays(fair).until('last-layer-came', seconds(400));
    room.for(seconds(3)).expectAsked(1, 'unwrap').expectAsked(2, 'unwrap').expectAsked(3, 'unwrap');
    room.until('room-hushed').until('tin-opened').until('toffees-shared').toTheEnd();
    expect(room.outcome()?.together).toEqual({ key: 'outcome.together', values: { layers: 7 } });
  });

  it('comes soon when staff wind it up, and when everybody has gone to tea', () => {
    const room = play(game).for(seconds(5)).signal({ type: 'wind-up' }).everyonePlays(fair).toTheEnd();
    expect(room.timeMs()).toBeLessThan(seconds(40));
    expect(play(game).everyonePlays(absent).toTheEnd().outcome()?.together.key).toBe('outcome.together-cat');
  });
});
