/** How often and how late samples come, per seat and on the screen. Fixed memory. */
export interface SampleClock {
  /** A sample arrived that was captured at `capturedAtMs`. */
  arrived(capturedAtMs: number): void;
  /** Samples a second over the last three seconds. */
  hz(nowMs: number): number;
  newestMs(): number | null;
}

const windowMs = 3000;

export function createSampleClock(): SampleClock {
  let times: number[] = [];
  return {
    arrived(capturedAtMs) {
      times = [...times.filter((time) => capturedAtMs - time < windowMs), capturedAtMs];
    },
    hz(nowMs) {
      return times.filter((time) => nowMs - time < windowMs).length / (windowMs / 1000);
    },
    newestMs: () => times.at(-1) ?? null,
  };
}

/** The last hundred of a figure, with their quantiles. */
export interface Figures {
  add(value: number): void;
  /** `share` 0..1; null when there are none. */
  quantile(share: number): number | null;
}

export function createFigures(kept = 100): Figures {
  const values = new Float64Array(kept);
  let count = 0;
  return {
    add(value) {
      values[count % kept] = value;
      count += 1;
    },
    quantile(share) {
      const length = Math.min(count, kept);
      if (length === 0) return null;
      return values.slice(0, length).sort()[Math.floor(share * (length - 1))] as number;
    },
  };
}
