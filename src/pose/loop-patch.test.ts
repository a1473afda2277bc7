import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchChanges, patchFadeMs, patchLevel } from './loop-patch.ts';

describe('the patch', () => {
  it('never changes more than once a second, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const changes = patchChanges({ seed }, 60_000);
        const between = changes.slice(1).map((atMs, i) => atMs - (changes[i] as number));
        expect(Math.min(...between, changes[0] as number)).toBeGreaterThanOrEqual(1000);
        expect(changes.length).toBeGreaterThan(30);
      }),
    );
  });

  it('fades, and is dim, bright and dim by turns', () => {
    const patch = { seed: 7, beganMs: 5000 };
    const [first = 0, second = 0] = patchChanges(patch, 10_000);
    expect(patchLevel(patch, 0)).toBe(0);
    expect(patchLevel(patch, 5000 + first)).toBe(0);
    expect(patchLevel(patch, 5000 + first + patchFadeMs / 2)).toBeCloseTo(0.5);
    expect(patchLevel(patch, 5000 + first + patchFadeMs)).toBe(1);
    expect(patchLevel(patch, 5000 + second + patchFadeMs)).toBe(0);
    for (let atMs = 5000; atMs < 15_000; atMs += 16) {
      const step = Math.abs(patchLevel(patch, atMs + 16) - patchLevel(patch, atMs));
      expect(step, 'no flash').toBeLessThan(0.1);
    }
  });

  it('changes at other moments with another seed', () => {
    expect(patchChanges({ seed: 1 }, 20_000)).not.toEqual(patchChanges({ seed: 2 }, 20_000));
  });
});
