import { describe, expect, it } from 'vitest';
import { cork } from './art/noticeboard.ts';
import { layPosters } from './poster-layout.ts';

describe('posters on the cork', () => {
  it.each([1, 2, 3, 4, 5, 6])('%i hang on it whole, and none over another', (count) => {
    const places = layPosters(count);
    expect(places).toHaveLength(count);
    for (const [i, one] of places.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(cork.x);
      expect(one.y).toBeGreaterThanOrEqual(cork.y);
      expect(one.x + one.width).toBeLessThanOrEqual(cork.x + cork.width);
      expect(one.y + one.height).toBeLessThanOrEqual(cork.y + cork.height);
      for (const other of places.slice(i + 1)) {
        const apart = one.x + one.width <= other.x || one.y + one.height <= other.y;
        expect(apart, `${i} beside its neighbour`).toBe(true);
      }
    }
  });

  it('hangs six of more, and none of none', () => {
    expect(layPosters(9)).toHaveLength(6);
    expect(layPosters(0)).toHaveLength(0);
  });
});
