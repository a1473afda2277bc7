import { describe, expect, it } from 'vitest';
import type { SessionPath } from './contracts.ts';
import { followMs, followNow } from './follow.ts';
import { startSession } from './start.ts';

const here = (path: SessionPath, forMs: number) =>
  followNow({ ...startSession({ games: [], seed: 7 }), path, sinceMs: 5000, nowMs: 5000 + forMs });

describe('what the room does together', () => {
  it('warms up for a minute, cools down for forty seconds, breathes twice', () => {
    expect([followMs('warm-up'), followMs('cool-down'), followMs('breather'), followMs('playing')]).toEqual([
      60_000, 40_000, 20_000, 0,
    ]);
  });

  it('goes from one to the next at the end of each, never past the last', () => {
    expect(here('breather', 0)).toMatchObject({ index: 0, doneMs: 0, line: 'breather.in', movement: null });
    expect(here('breather', 3999)).toMatchObject({ index: 0, doneMs: 3999 });
    expect(here('breather', 4000)).toMatchObject({ index: 1, doneMs: 0, line: 'breather.out' });
    expect(here('breather', 99_000)).toMatchObject({ index: 3, doneMs: 6000 });
  });

  it('is nothing on any other page', () => {
    expect(here('chat', 10)).toBeNull();
  });

  it('begins small and ends quietly', () => {
    expect(here('warm-up', 0)?.movement).toBe('sway');
    expect(here('cool-down', 39_000)?.line).toBe('breather.out');
  });
});
