import type { PoseLandmarker } from '@mediapipe/tasks-vision';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEye } from './eye.ts';

const body = Array.from({ length: 33 }, () => ({ x: 0.5, y: 0.5, z: 0, visibility: 1 }));
const picture = () => ({ pixels: new ArrayBuffer(4 * 8 * 8), side: 8 });

/** Landmarkers that see one body in every picture, keep the times they were given, and fail when `broken`. */
function studio() {
  const times: number[][] = [];
  const state = { broken: false, sight: 0, nowMs: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => state.nowMs);
  const create = async () => {
    const given: number[] = [];
    times.push(given);
    const see = (timeMs: number) => {
      if (state.broken) throw new Error('the graph has errors');
      given.push(timeMs);
      return { landmarks: [body] };
    };
    return {
      detect: () => see(0),
      detectForVideo: (_image: unknown, timeMs: number) => see(timeMs),
      close: () => {},
    } as unknown as PoseLandmarker;
  };
  const tally = { landmarkRuns: 0, detectorRuns: 0, rebuilds: 0 };
  const open = (follows = true) => openEye(create, () => state.sight, follows, tally);
  return { open, state, times, tally };
}

beforeEach(() => {
  vi.stubGlobal('ImageData', class {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('an eye', () => {
  it('gives times that rise by whole milliseconds, whatever it is given', async () => {
    const { open, times } = studio();
    const eye = await open();
    for (const atMs of [100.4, 100.3, 50, 133.6]) await eye.look(picture(), atMs, false);
    expect(times[0]).toEqual([100, 101, 102, 134]);
  });

  it('is shown an empty picture to let go of whom it follows', async () => {
    const { open, times } = studio();
    const eye = await open();
    await eye.look(picture(), 100, true);
    await eye.look(picture(), 133, true);
    expect(times[0]).toEqual([100, 132, 133]);
  });

  it('sees nobody for a moment after an error, and then sees again', async () => {
    const { open, state, times, tally } = studio();
    const eye = await open();
    state.broken = true;
    expect(await eye.look(picture(), 100, false)).toEqual([]);
    state.broken = false;
    expect(await eye.look(picture(), 133, false)).toEqual([]);
    state.nowMs = 1000;
    expect(await eye.look(picture(), 166, false)).toHaveLength(1);
    expect([times.length, tally.rebuilds, eye.isBroken()]).toEqual([2, 1, false]);
  });

  it('is made anew at once when its way of seeing was lost', async () => {
    const { open, state, times } = studio();
    const eye = await open();
    await eye.look(picture(), 100, false);
    state.sight = 1;
    expect(await eye.look(picture(), 133, false)).toHaveLength(1);
    expect(times).toEqual([[100], [133]]);
  });

  it('says that it is broken after seven failures in a row', async () => {
    const { open, state } = studio();
    const eye = await open(false);
    state.broken = true;
    for (let i = 1; i <= 7; i += 1) {
      expect(eye.isBroken()).toBe(false);
      state.nowMs += 60_000;
      await eye.look(picture(), 100 * i, false);
    }
    expect(eye.isBroken()).toBe(true);
  });

  it('counts a search only when it does not follow somebody already', async () => {
    const { open, tally } = studio();
    const eye = await open();
    for (const atMs of [0, 33, 66]) await eye.look(picture(), atMs, false);
    expect(tally).toEqual({ landmarkRuns: 3, detectorRuns: 1, rebuilds: 0 });
  });
});
