import { describe, expect, it } from 'vitest';
import { type FrameClock, tellCapture, unsetClock } from './frame-clock.ts';

/** Frames every 33 ms whose own time runs 900 000 ms ahead; each arrives 20 ms after capture and `late` more. */
function run(frames: number, late: (i: number) => number, from: FrameClock = unsetClock, firstMs = 1000) {
  let clock = from;
  const errors: number[] = [];
  const times: number[] = [];
  for (let i = 0; i < frames; i += 1) {
    const lightMs = firstMs + 33.3 * i;
    clock = tellCapture(clock, lightMs + 900_000, lightMs + 20 + late(i));
    errors.push(clock.capturedAtMs - lightMs - 20);
    times.push(clock.capturedAtMs);
  }
  return { clock, errors, times };
}

describe('the time of capture', () => {
  it('takes lateness of single frames out', () => {
    const { errors } = run(100, (i) => (i % 4 === 0 ? 0 : 40));
    expect(Math.max(...errors.slice(1).map(Math.abs))).toBeLessThanOrEqual(1);
  });

  it('rises with every frame, in whole milliseconds', () => {
    const { times } = run(50, (i) => (i * 37) % 90);
    for (let i = 1; i < times.length; i += 1) {
      expect(Number.isInteger(times[i])).toBe(true);
      expect(times[i]).toBeGreaterThan(times[i - 1] as number);
    }
  });

  it('follows a crystal that runs slow', () => {
    const { errors } = run(2000, (i) => i * 0.01);
    expect(errors.at(-1)).toBeGreaterThan(15);
  });

  it('is the time of arrival for frames without a time of their own', () => {
    const clock = tellCapture(unsetClock, Number.NaN, 1234.4);
    expect(clock.capturedAtMs).toBe(1234);
    expect(tellCapture(clock, Number.NaN, 1234.4).capturedAtMs).toBe(1235);
  });

  it('starts anew when the camera does', () => {
    const { clock } = run(50, () => 0);
    const anew = tellCapture(clock, 5, clock.capturedAtMs + 100);
    expect(anew.capturedAtMs).toBe(clock.capturedAtMs + 100);
    expect(tellCapture(anew, 38, anew.capturedAtMs + 60).capturedAtMs).toBe(anew.capturedAtMs + 33);
  });
});
