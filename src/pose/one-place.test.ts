import { describe, expect, it } from 'vitest';
import { inOnePlace } from './one-place.ts';

/** A patch of cells of a ninetieth of the height. */
const patch = (x: number, y: number, wide: number, high: number) =>
  Array.from({ length: wide * high }, (_, i) => ({ x: x + (i % wide) / 90, y: y + Math.floor(i / wide) / 90 }));

describe('what moves in one place', () => {
  it('is somebody, and nothing else that moves meanwhile is told with them', () => {
    const somebody = patch(1.2, 0.4, 6, 8);
    const clock = patch(0.1, 0.1, 4, 4);
    expect(inOnePlace([...clock, ...somebody], 32)).toEqual(somebody);
  });

  it('is nobody where little moves in many places', () => {
    const hands = [0.1, 0.5, 0.9, 1.3, 1.7].flatMap((x) => patch(x, 0.8, 4, 4));
    expect(hands.length).toBeGreaterThan(32);
    expect(inOnePlace(hands, 32)).toEqual([]);
  });

  it.each([0.29, 0.3, 0.31, 0.34])('lies across the borders of what it is counted in, at %f', (x) => {
    const twoEdges = [...patch(x, 0.25, 2, 10), ...patch(x + 0.1, 0.25, 2, 10)];
    expect(inOnePlace(twoEdges, 32)).toEqual(twoEdges);
  });

  it('is nothing where nothing moves', () => expect(inOnePlace([], 32)).toEqual([]));
});
