import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { grayOf } from './gray-of.ts';
import { createMotionWatch } from './motion-watch.ts';
import { rgbaPlate } from './plate.ts';

const width = 320;
const height = 180;
/** Grey, with a light square of 40 pixels at `x`. */
function picture(x: number) {
  const bytes = new Uint8Array(4 * width * height).fill(80);
  for (let row = 60; row < 100; row += 1) bytes.fill(220, 4 * (row * width + x), 4 * (row * width + x + 40));
  return rgbaPlate(bytes, width, height);
}
const boxes = new Map<SeatId, { left: number; right: number; top: number; bottom: number }>([
  [1, { left: 0.9, right: 1.7, top: 0, bottom: 1 }],
  [2, { left: 0, right: 0.8, top: 0, bottom: 1 }],
]);

const open = { lanes: [], walkways: [] };

describe('the grey picture', () => {
  it('has square cells, ninety from top to bottom', () => {
    const gray = grayOf(picture(0));
    expect([gray.width, gray.height]).toEqual([160, 90]);
    expect([gray.data[0], gray.data[40 * 160 + 5]]).toEqual([80, 220]);
  });
});

describe('motion from picture to picture', () => {
  it('is nobody’s along a walkway, but for whoever sits in its way', () => {
    const walkways = [{ left: 0, right: 0.8, top: 0, bottom: 1 }];
    const passing = (lanes: { centreX: number; centreY: number; side: number }[]): readonly [number, number] => {
      const watch = createMotionWatch();
      watch.look(picture(20), 0, boxes, { lanes, walkways });
      watch.look(picture(60), 66, boxes, { lanes, walkways });
      return [watch.room(), watch.outside().length];
    };
    expect(passing([])).toEqual([0, 0]);
    expect(passing([{ centreX: 0.4, centreY: 0.5, side: 0.8 }])[0]).toBeGreaterThan(0);
  });

  it('is told of the seat that moves, rises at once and falls in a moment', () => {
    const watch = createMotionWatch();
    watch.look(picture(20), 0, boxes, open);
    watch.look(picture(60), 66, boxes, open);
    const waved = watch.seat(2);
    expect(waved).toBeGreaterThan(0.5);
    expect(watch.seat(1)).toBe(0);
    expect(watch.room()).toBeGreaterThan(0);
    watch.look(picture(60), 146, boxes, open);
    expect(watch.seat(2)).toBeCloseTo(waved / 2);
  });

  it('is the same from a camera that sends every picture twice', () => {
    const once = createMotionWatch();
    const twice = createMotionWatch();
    for (let i = 0; i < 10; i += 1) {
      once.look(picture(20 + 4 * i), 66 * i, boxes, open);
      twice.look(picture(20 + 4 * i), 66 * i, boxes, open);
      twice.look(picture(20 + 4 * i), 66 * i + 33, boxes, open);
    }
    expect(twice.seat(2)).toBe(once.seat(2));
  });

  it('compares nothing with what another camera showed', () => {
    const watch = createMotionWatch();
    watch.look(picture(20), 0, boxes, open);
    watch.restart();
    watch.look(picture(200), 66, boxes, open);
    expect(watch.room()).toBe(0);
  });
});
