/**
 * How things move in this house: they gather themselves, go, overshoot and settle. Pure: time in, place out. With reduced
 * motion everything eases gently from one end to the other and nothing overshoots, squashes or sways.
 */
import { clamp01, mix, smoothstep } from '#core';

/** Share of time (0..1) to share of way. 0 gives 0 and 1 gives 1; between, it may leave that range. */
export type Ease = (share: number) => number;

export const linear: Ease = clamp01;

/** Slow, quick, slow. */
export const easeInOut: Ease = smoothstep;

/** Quick, then slow: something arrives. */
export const easeOut: Ease = (share) => 1 - (1 - clamp01(share)) ** 3;

/** Slow, then quick: something leaves or falls. */
export const easeIn: Ease = (share) => clamp01(share) ** 3;

/** Goes a tenth too far and comes back. The constant 1.70158 gives 10 % (Robert Penner's "back" ease). */
export const overshoot: Ease = (share) => {
  const rest = clamp01(share) - 1;
  return 1 + rest * rest * (2.70158 * rest + 1.70158);
};

/** Draws back a tenth before it goes. */
export const anticipate: Ease = (share) => 1 - overshoot(1 - clamp01(share));

/** Swings past the end twice, less each time, and rests there. */
export const settle: Ease = (share) => {
  const held = clamp01(share);
  return held === 1 ? 1 : 1 - Math.exp(-6 * held) * Math.cos(4 * Math.PI * held) * (1 - held);
};

/** No change that is only seen takes less than this with reduced motion, and no fade ever. */
export const shortestFadeMs = 300;

export interface TweenOptions {
  readonly from: number;
  readonly to: number;
  readonly durationMs: number;
  readonly delayMs?: number;
  readonly ease?: Ease;
  readonly reducedMotion?: boolean;
}

/** Where a tween is `elapsedMs` after its start. Before its delay it is at `from`, after its end at `to`. */
export function tweenAt(tween: TweenOptions, elapsedMs: number): number {
  const ease = tween.reducedMotion ? easeInOut : (tween.ease ?? easeInOut);
  const durationMs = tween.reducedMotion ? Math.max(shortestFadeMs, tween.durationMs) : tween.durationMs;
  if (durationMs <= 0) return elapsedMs >= (tween.delayMs ?? 0) ? tween.to : tween.from;
  return mix(tween.from, tween.to, ease(clamp01((elapsedMs - (tween.delayMs ?? 0)) / durationMs)));
}

/** Stretch of something elastic: `amount` above 0 is taller and thinner, below 0 flatter and wider; its area stays. */
export function squash(amount: number, reducedMotion = false): { readonly x: number; readonly y: number } {
  if (reducedMotion) return { x: 1, y: 1 };
  const y = Math.max(0.2, 1 + amount);
  return { x: 1 / y, y };
}

/** A slow swing between -1 and 1, for whatever breathes or floats. Still with reduced motion. */
export function sway(nowMs: number, periodMs: number, reducedMotion = false, phase = 0): number {
  return reducedMotion ? 0 : Math.sin((nowMs / periodMs + phase) * 2 * Math.PI);
}

/** A fade in (0 to 1) that never takes less than the house allows. */
export const fadeIn = (elapsedMs: number, durationMs = shortestFadeMs): number =>
  smoothstep(elapsedMs / Math.max(shortestFadeMs, durationMs));
