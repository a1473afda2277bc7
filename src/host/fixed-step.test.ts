import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tickMs } from '#kit';
import { dueTicks, type FixedStep, fixedStepAtRest, ticksPerFrameAtMost } from './fixed-step.ts';

/** Goes through frames at these times and gathers the ticks. */
function through(framesMs: readonly number[], start: FixedStep = fixedStepAtRest) {
  let step = start;
  const timesMs: number[] = [];
  for (const nowMs of framesMs) {
    const due = dueTicks(step, nowMs);
    step = due.step;
    timesMs.push(...due.timesMs);
  }
  return { step, timesMs };
}

describe('even ticks from uneven frames', () => {
  it('owes nothing at the first frame, whatever the clock says', () => {
    expect(through([123_456]).timesMs).toEqual([]);
  });

  it('ticks as often as time passes, at any rate of frames', () => {
    const steady = fc.integer({ min: 4, max: 80 });
    fc.assert(
      fc.property(fc.array(steady, { minLength: 1, maxLength: 200 }), (gapsMs) => {
        let nowMs = 0;
        const frames = [0, ...gapsMs.map((gapMs) => (nowMs += gapMs))];
        const { timesMs, step } = through(frames);
        const ticked = timesMs.length * tickMs + step.owedMs;
        expect(ticked).toBeCloseTo(nowMs, 6);
      }),
    );
  });

  it('gives each tick a time of its own, a tick apart, never after the frame', () => {
    const { timesMs } = through([0, 50]);
    expect(timesMs).toHaveLength(3);
    expect(timesMs.at(-1)).toBeLessThanOrEqual(50);
    expect((timesMs[1] ?? 0) - (timesMs[0] ?? 0)).toBeCloseTo(tickMs, 9);
  });

  it('drops the time that five ticks cannot hold, and keeps the newest', () => {
    const { timesMs, step } = through([0, 60_000]);
    expect(timesMs).toHaveLength(ticksPerFrameAtMost);
    expect(60_000 - (timesMs.at(-1) ?? 0)).toBeLessThan(tickMs);
    expect(step.owedMs).toBeLessThan(tickMs);
  });

  it('takes a clock that stands still, goes back or is no number', () => {
    const { timesMs, step } = through([1000, 1000, 400, Number.NaN, Number.POSITIVE_INFINITY]);
    expect(timesMs).toEqual([]);
    expect(dueTicks(step, 400 + 2 * tickMs + 0.001).timesMs).toHaveLength(2);
  });

  it('says how far between two ticks the frame is', () => {
    const { step } = through([0]);
    expect(dueTicks(step, tickMs * 2.25).alpha).toBeCloseTo(0.25, 6);
  });
});
