/** Turns uneven frames into even ticks. Pure: the clock is whatever the caller says. */
import { tickMs } from '#kit';

/** More than this in one frame and the rest of the time is dropped: the game slows down, it never spirals. */
export const ticksPerFrameAtMost = 5;

export interface FixedStep {
  /** When the last frame was; null before the first one and after a freeze, so that nothing leaps. */
  readonly lastMs: number | null;
  /** Time that has passed and has not been ticked yet, always less than one tick. */
  readonly owedMs: number;
}

export const fixedStepAtRest: FixedStep = { lastMs: null, owedMs: 0 };

export interface DueTicks {
  readonly step: FixedStep;
  /** When each tick that is due stands for, on the caller's clock, oldest first. */
  readonly timesMs: readonly number[];
  /** How far between the last tick and the next one this frame is, 0..1. */
  readonly alpha: number;
}

/** The ticks due at `nowMs`. A clock that stands still, goes back or is not a number owes nothing. */
export function dueTicks(step: FixedStep, nowMs: number): DueTicks {
  if (!Number.isFinite(nowMs)) return { step, timesMs: [], alpha: step.owedMs / tickMs };
  const passedMs = step.lastMs === null ? 0 : Math.max(0, nowMs - step.lastMs);
  const owedMs = step.owedMs + passedMs;
  const due = Math.floor(owedMs / tickMs);
  const kept = Math.min(due, ticksPerFrameAtMost);
  const leftMs = owedMs - due * tickMs;
  const timesMs = Array.from({ length: kept }, (_, i) => nowMs - leftMs - (kept - 1 - i) * tickMs);
  return { step: { lastMs: nowMs, owedMs: leftMs }, timesMs, alpha: Math.min(1, leftMs / tickMs) };
}
