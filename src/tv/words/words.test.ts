import { describe, expect, it } from 'vitest';
import { seatIds } from '#core';
import { movementNames } from '#movement';
import { createWords } from '#platform/words';
import { problemCodes } from '#pose';
import { choices, type SessionState, sessionPaths, startSession } from '#session';
import { enGb } from './en-gb.ts';
import { houseWords } from './index.ts';

const mostWordsALine = 7;
const mostLines = 2;

/** Words of the trade, and the word the house never says. */
const neverSaid =
  /\b(wrong|error|fail(ed|ure)?|invalid|device|webcam|software|browser tab|URL|calibrat\w*|detect\w*|webgl|pose|model|loading)\b/i;

const everyState = (): readonly SessionState[] => {
  const start = startSession({
    games: [
      {
        id: 'skittles',
        seats: { min: 1, max: 6 },
        tune: 'alley',
        about: { place: 'alley', play: 'turns', level: 3, minutes: 5 },
      },
    ],
    seed: 1,
  });
  const one = { ...start, seats: [{ ...({} as SessionState['seats'][number]), id: 1, status: 'joined' } as const] };
  const waiting = { ...start, seats: [{ ...one.seats[0], status: 'proposed' }] } as unknown as SessionState;
  return sessionPaths.flatMap((path) =>
    [start, one, waiting].flatMap((state) => [
      { ...state, path },
      { ...state, path, problem: { code: 'camera-lost' as const } },
      { ...state, path, resumeTo: 'playing' as const },
    ]),
  );
};

describe('the words of the house', () => {
  const known = (key: string): boolean => key in enGb || `${key}_other` in enGb;

  it('name every choice there is on any page', () => {
    for (const state of everyState()) {
      for (const choice of choices(state)) expect(known(choice.label), choice.label).toBe(true);
    }
  });

  it('have a sentence for every problem, and what to do about it', () => {
    for (const code of problemCodes) {
      expect(known(`problem.${code}`), code).toBe(true);
      expect(known(`problem.${code}.do`), code).toBe(true);
    }
  });

  it('say how every movement goes', () => {
    for (const name of movementNames) expect(known(`movement.${name}.say`), name).toBe(true);
  });

  it('have a name for whoever has none', () => {
    const names = seatIds.map((seat) => createWords(houseWords, 'en-GB')(`seat.guest.${seat}`));
    expect(new Set(names).size).toBe(seatIds.length);
  });

  it('say what the director asks to be said', () => {
    for (const key of ['seats.ask', 'goodbye.say', 'pace.gentle', 'pace.standard', 'pace.lively'])
      expect(known(key), key).toBe(true);
  });

  /** All but what goes into files. */
  const onTelevision = Object.entries(enGb).filter(([key]) => !key.startsWith('file.'));

  it.each(onTelevision)('%s fits two lines of seven words', (_, text) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(mostWordsALine * mostLines);
    for (const sentence of text.split(/(?<=[.:])\s/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(mostWordsALine);
    }
  });

  it.each(Object.entries(enGb))('%s is said in plain words', (_, text) => {
    expect(text).not.toMatch(neverSaid);
  });

  it('count people in words', () => {
    const say = createWords(houseWords, 'en-GB');
    expect(say('seats.seen', { count: 1, number: 'one' })).toBe('I can see one person.');
    expect(say('seats.seen', { count: 4, number: say('number.4') })).toBe('I can see four people.');
  });
});
