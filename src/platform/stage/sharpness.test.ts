import { describe, expect, it } from 'vitest';
import { sharpness } from './sharpness.ts';

describe('the sharpness of the picture', () => {
  it('is what is wanted, on a television that shows as much', () => {
    expect(sharpness(1, 1920, 1920)).toBe(1);
    expect(sharpness(0.75, 3840, 1920)).toBe(0.75);
  });

  it('is spared on a small screen, too, when the machine cannot keep up', () => {
    expect(sharpness(0.75, 960, 1920)).toBe(0.375);
  });

  it('is never below what is shown, and little above', () => {
    for (let shownPx = 1; shownPx <= 1920; shownPx += 7) {
      const drawnPx = 1920 * sharpness(1, shownPx, 1920);
      expect(drawnPx).toBeGreaterThanOrEqual(shownPx);
      expect(drawnPx).toBeLessThanOrEqual(shownPx + 240);
    }
  });

  it('takes few values while a window is drawn larger', () => {
    const values = new Set(Array.from({ length: 1920 }, (_, px) => sharpness(1, px + 1, 1920)));
    expect(values.size).toBe(8);
  });

  it('waits for nothing where the picture has no place yet', () => {
    expect(sharpness(1, 0, 1920)).toBe(1);
  });
});
