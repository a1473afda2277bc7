/** `value` held between `low` and `high`. NaN becomes `low`, so that no bad number travels on. */
export function clamp(value: number, low: number, high: number): number {
  return value > low ? (value < high ? value : high) : low;
}

/** `value` held between 0 and 1. */
export const clamp01 = (value: number): number => clamp(value, 0, 1);

/** The point `t` of the way from `from` to `to`; `t` is not held. */
export const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

/** Where `value` lies between `from` and `to`, held to 0..1. Equal ends give 0. */
export function unmix(from: number, to: number, value: number): number {
  return from === to ? 0 : clamp01((value - from) / (to - from));
}

/** Hermite ease between 0 and 1, flat at both ends. */
export function smoothstep(t: number): number {
  const held = clamp01(t);
  return held * held * (3 - 2 * held);
}

/** The `share` quantile (0..1) of `values`, between neighbours in a straight line. Empty gives NaN. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = clamp01(share) * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return mix(low, high, place - below);
}

/** The middle of `values`. Empty gives NaN. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A blend weight for exponential smoothing over `dtMs` with the given half-life, right at any rate. */
export const halfLife = (dtMs: number, halfLifeMs: number): number =>
  halfLifeMs <= 0 ? 1 : 1 - 2 ** (-Math.max(0, dtMs) / halfLifeMs);
