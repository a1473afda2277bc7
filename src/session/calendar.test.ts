import { describe, expect, it } from 'vitest';
import { dayOf } from './calendar.ts';

const dayMs = 86_400_000;

describe('the day of a moment', () => {
  it.each([
    [0, '1970-01-01'],
    [Date.UTC(2026, 10, 26, 23, 59, 59, 999), '2026-11-26'],
    [Date.UTC(2028, 1, 29), '2028-02-29'],
    [Date.UTC(2100, 1, 28) + dayMs, '2100-03-01'],
    [Date.UTC(2000, 11, 31), '2000-12-31'],
    [-1, '1969-12-31'],
  ])('%i is %s', (wallMs, day) => {
    expect(dayOf(wallMs)).toBe(day);
  });

  it('is what the calendar says, for a day of every month of four centuries', () => {
    for (let month = 0; month < 4800; month += 1) {
      const wallMs = Date.UTC(1970, month, 1 + (month % 28));
      expect(dayOf(wallMs)).toBe(new Date(wallMs).toISOString().slice(0, 10));
    }
  });
});
