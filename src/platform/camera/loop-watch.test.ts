import { describe, expect, it } from 'vitest';
import { patchLevel } from '#pose';
import { createLoopWatch, loopCells } from './loop-watch.ts';
import { rgbaPlate } from './plate.ts';

/** A grey room with a lamp of `level` 0..1 in it. */
function picture(level: number, width = 320, height = 180) {
  const bytes = new Uint8Array(4 * width * height).fill(90);
  for (let y = 60; y < 90; y += 1) {
    bytes.fill(40 + 150 * level, 4 * (y * width + 100), 4 * (y * width + 130));
  }
  return rgbaPlate(bytes, width, height);
}

const patch = { seed: 3, beganMs: 1000 };
const delayMs = 170;

/** What is told while the lamp is filmed from `fromMs` to `toMs`. */
function filmed(watch: ReturnType<typeof createLoopWatch>, fromMs: number, toMs: number) {
  const told = [];
  for (let atMs = fromMs; atMs < toMs; atMs += 80) {
    const finding = watch.look(picture(patchLevel(patch, atMs - delayMs)), atMs);
    if (finding !== null) told.push(finding);
  }
  return told;
}

describe('the loop watch', () => {
  it('holds 32 by 18 cells of a picture, whatever its size', () => {
    expect(loopCells(picture(0)).length).toBe(32 * 18);
    expect(loopCells(picture(0, 640, 360)).length).toBe(32 * 18);
    expect(Math.max(...loopCells(picture(1)))).toBe(190);
    expect(Math.min(...loopCells(picture(1)))).toBe(90);
  });

  it('says nothing while nothing is watched', () => {
    expect(filmed(createLoopWatch(), 1000, 4000)).toEqual([]);
  });

  it('tells every other second how far it is, and then how late the lamp is seen', () => {
    const watch = createLoopWatch();
    watch.watch(patch);
    const told = filmed(watch, 1000, 20_000);
    expect(told.length).toBeLessThanOrEqual(10);
    expect(told[0]).toEqual({ seen: false, reason: 'not-yet' });
    const last = told.at(-1);
    expect(last?.seen && Math.abs(last.delayMs - delayMs) < 15).toBe(true);
  });

  it('begins anew with another camera, and lets go when it is over', () => {
    const watch = createLoopWatch();
    watch.watch(patch);
    filmed(watch, 1000, 18_000);
    watch.restart();
    expect(filmed(watch, 18_000, 19_000)).toEqual([{ seen: false, reason: 'not-yet' }]);
    watch.watch(null);
    expect(filmed(watch, 19_000, 24_000)).toEqual([]);
  });
});
