/** How many times a second something happened lately. */
export interface EventRate {
  happened(atMs: number): void;
  /** A second, over the last two seconds. */
  hz(nowMs: number): number;
}

const windowMs = 2000;

export function createEventRate(): EventRate {
  let times: number[] = [];
  const keep = (nowMs: number): void => {
    if ((times[0] ?? nowMs) < nowMs - windowMs) times = times.filter((time) => time >= nowMs - windowMs);
  };
  return {
    happened(atMs) {
      times.push(atMs);
      keep(atMs);
    },
    hz(nowMs) {
      keep(nowMs);
      const first = times[0];
      if (first === undefined || times.length < 2) return 0;
      return (1000 * (times.length - 1)) / Math.max(1, (times.at(-1) as number) - first);
    },
  };
}
