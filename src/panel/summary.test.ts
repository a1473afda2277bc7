import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '#session';
import { gamesSummed, minutesRead, sameDay } from './summary.ts';

const record: SessionRecord = {
  id: 'one',
  startedAtMs: 0,
  lengthMs: 0,
  games: [
    { gameId: 'skittles', playedMs: 200_000, finished: true },
    { gameId: 'pairs', playedMs: 100_000, finished: false },
    { gameId: 'skittles', playedMs: 160_000, finished: true },
  ],
  people: [],
  mood: null,
  note: '',
};

describe('an afternoon on paper', () => {
  it('has each game once, with all its rounds, in the order of the day', () => {
    expect(gamesSummed(record)).toEqual([
      { gameId: 'skittles', times: 2, playedMs: 360_000 },
      { gameId: 'pairs', times: 1, playedMs: 100_000 },
    ]);
  });

  it.each([
    [0, '0'],
    [20_000, '< 1'],
    [30_000, '1'],
    [89_999, '1'],
    [90_000, '2'],
  ])('reads %i ms as %s minutes', (ms, read) => {
    expect(minutesRead(ms)).toBe(read);
  });

  it('is of a day from midnight to midnight where the house stands', () => {
    const noon = new Date(2026, 10, 26, 12).getTime();
    expect(sameDay(noon, new Date(2026, 10, 26, 0).getTime())).toBe(true);
    expect(sameDay(noon, new Date(2026, 10, 25, 23, 59).getTime())).toBe(false);
  });
});
