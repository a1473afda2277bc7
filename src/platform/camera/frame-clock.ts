/**
 * When the light fell on the sensor, on the page's clock. A frame's own timestamp runs evenly but counts from some
 * moment of its own; its arrival is on our clock but comes late by as much as the machine is busy. The least difference
 * between the two over some seconds ties them together. What the camera itself and the cable take before the first
 * timestamp (some 30 to 60 ms) cannot be seen from here and is not in it.
 */

export interface FrameClock {
  /** Least arrival minus timestamp, ms, in this stretch of time and in the one before. */
  readonly least: number;
  readonly leastBefore: number;
  readonly stretchFromMs: number;
  readonly timestampMs: number;
  readonly capturedAtMs: number;
}

/** Crystals drift apart by some 50 millionths: half a millisecond in ten seconds. */
const stretchMs = 5000;
/** A timestamp that jumps by so much against arrival belongs to another clock: the camera has begun anew. */
const jumpMs = 2000;

export const unsetClock: FrameClock = {
  least: Number.POSITIVE_INFINITY,
  leastBefore: Number.POSITIVE_INFINITY,
  stretchFromMs: Number.NEGATIVE_INFINITY,
  timestampMs: Number.NaN,
  capturedAtMs: Number.NEGATIVE_INFINITY,
};

/**
 * The clock after a frame that arrived at `arrivedMs`; its `capturedAtMs` is that frame's. Whole milliseconds that
 * rise with every frame, never later than arrival save where only that keeps them rising.
 * `timestampMs`: the frame's own time; NaN when it has none.
 */
export function tellCapture(clock: FrameClock, timestampMs: number, arrivedMs: number): FrameClock {
  const capturedAfter = (ms: number): number => Math.max(clock.capturedAtMs + 1, Math.round(ms));
  const difference = arrivedMs - timestampMs;
  if (!Number.isFinite(difference)) return { ...unsetClock, capturedAtMs: capturedAfter(arrivedMs) };
  const known = Math.min(clock.least, clock.leastBefore);
  if (!Number.isFinite(known) || Math.abs(difference - known) > jumpMs || timestampMs < clock.timestampMs) {
    return {
      least: difference,
      leastBefore: Number.POSITIVE_INFINITY,
      stretchFromMs: arrivedMs,
      timestampMs,
      capturedAtMs: capturedAfter(arrivedMs),
    };
  }
  const next = arrivedMs - clock.stretchFromMs >= stretchMs;
  const least = next ? difference : Math.min(clock.least, difference);
  const leastBefore = next ? clock.least : clock.leastBefore;
  return {
    least,
    leastBefore,
    stretchFromMs: next ? arrivedMs : clock.stretchFromMs,
    timestampMs,
    capturedAtMs: capturedAfter(timestampMs + Math.min(least, leastBefore)),
  };
}
