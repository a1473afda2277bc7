import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '#session';
import { weeksOfPlay } from './weeks.ts';

const minute = 60_000;
const person = { seat: 1, person: null, name: '', restingMs: 0, prompts: 0, mood: null } as const;
const played = (startedAtMs: number, minutes: readonly number[]): SessionRecord => ({
  id: String(startedAtMs),
  startedAtMs,
  lengthMs: 0,
  games: [],
  people: minutes.map((each) => ({ ...person, activeMs: each * minute })),
  mood: null,
  note: '',
});

describe('the weeks of play', () => {
  const wednesday = new Date(2031, 4, 7, 15).getTime();
  const sunday = new Date(2031, 4, 4, 23, 30).getTime();

  it('add up everybody, week by week, from Monday to Sunday', () => {
    const weeks = weeksOfPlay(
      [played(sunday, [5, 7]), played(wednesday, [10]), played(wednesday, [3])],
      wednesday,
      'en-GB',
    );
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-2)).toEqual([
      { label: '28/04', minutes: 12 },
      { label: '05/05', minutes: 13 },
    ]);
  });

  it('show the weeks in which nobody played', () => {
    expect(weeksOfPlay([], wednesday, 'en-GB').every(({ minutes }) => minutes === 0)).toBe(true);
  });

  it('are each another Monday, through every change of the clock in a year', () => {
    const labels = weeksOfPlay([], wednesday, 'en-GB', 52).map(({ label }) => label);
    expect(new Set(labels).size).toBe(52);
  });
});
