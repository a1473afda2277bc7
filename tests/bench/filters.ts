/**
 * Our filter against the raw sample held and the One-Euro filter everyone uses, on made reaches with the model's noise:
 * `npx tsx tests/bench/filters.ts`. Simulated, so that the truth is known; figures are in README.md.
 */
import {
  type BodyFilter,
  type BodySample,
  bodyFilter,
  type FilteredPoints,
  type Joint,
  joints,
  type Pose,
} from '#pose';

/** Shoulder widths in a body height, for an adult. */
const unitsInBody = 4.3;
const unit = 0.1;
const bodyHeight = unit * unitsInBody;

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Held {
  readonly timeMs: number;
  readonly points: FilteredPoints | null;
}

function pointsOf(
  sample: BodySample,
  of: (joint: Joint) => { x: number; y: number; vx: number; vy: number },
): FilteredPoints {
  const points: Partial<Record<Joint, FilteredPoints[Joint]>> = {};
  for (const joint of joints) points[joint] = { ...of(joint), sure: sample.pose?.[joint].sure ?? 0 };
  return points as FilteredPoints;
}

const raw: BodyFilter<Held> = {
  start: { timeMs: 0, points: null },
  observe: (memory, sample) =>
    sample.pose
      ? {
          timeMs: sample.capturedAtMs,
          points: pointsOf(sample, (joint) => {
            const mark = (sample.pose as Pose)[joint];
            return { x: mark.x * sample.aspect, y: mark.y, vx: 0, vy: 0 };
          }),
        }
      : memory,
  at: (memory) => memory.points,
};

/** Casiez, Roussel & Vogel 2012; places in body heights, as MediaPipe scales them. */
function oneEuro(minCutoffHz: number, beta: number, leadShare: number): BodyFilter<Held> {
  const weight = (cutoffHz: number, dtS: number): number => 1 / (1 + 1 / (2 * Math.PI * cutoffHz * dtS));
  return {
    start: { timeMs: 0, points: null },
    observe: (memory, sample) => {
      const dtS = (sample.capturedAtMs - memory.timeMs) / 1000;
      const past = memory.points;
      if (!past) return { timeMs: sample.capturedAtMs, points: raw.observe(memory, sample).points };
      const axis = (old: number, oldSpeed: number, now: number): [number, number] => {
        const speed = oldSpeed + weight(1, dtS) * ((now - old) / dtS - oldSpeed);
        const place = old + weight(minCutoffHz + beta * Math.abs(speed / bodyHeight), dtS) * (now - old);
        return [place, speed];
      };
      return {
        timeMs: sample.capturedAtMs,
        points: pointsOf(sample, (joint) => {
          const mark = (sample.pose as Pose)[joint];
          const [x, vx] = axis(past[joint].x, past[joint].vx, mark.x * sample.aspect);
          const [y, vy] = axis(past[joint].y, past[joint].vy, mark.y);
          return { x, y, vx, vy };
        }),
      };
    },
    at: (memory, timeMs) => {
      const aheadS = (Math.min(80, (timeMs - memory.timeMs) * 0.8) / 1000) * leadShare;
      if (!memory.points || leadShare === 0) return memory.points;
      const points: Partial<Record<Joint, FilteredPoints[Joint]>> = {};
      for (const joint of joints) {
        const point = memory.points[joint];
        points[joint] = { ...point, x: point.x + point.vx * aheadS, y: point.y + point.vy * aheadS };
      }
      return points as FilteredPoints;
    },
  };
}

const restS = 3;
const reachS = 0.7;
const holdS = 1.3;
const periodS = 2 * (reachS + holdS);
const reachFar = 0.35 * bodyHeight;

/** Where the wrist truly is: at rest, then to and fro in minimum-jerk reaches of 0.35 body heights in 0.7 s. */
function truth(timeS: number): number {
  if (timeS < restS) return 0;
  const ease = (t: number): number => {
    const u = Math.min(1, Math.max(0, t));
    return u ** 3 * (10 - 15 * u + 6 * u * u);
  };
  const phase = (timeS - restS) % periodS;
  return reachFar * (ease((phase - holdS) / reachS) - ease((phase - 2 * holdS - reachS) / reachS));
}

interface Figures {
  readonly jitter: number;
  readonly error: number;
  readonly lagMs: number;
  readonly overshoot: number;
}

function measure<M>(filter: BodyFilter<M>, hz: number, delayMs: number, seed: number): Figures {
  const random = seeded(seed);
  const samples: BodySample[] = [];
  let wanderX = 0;
  let wanderY = 0;
  const seconds = restS + 6 * periodS;
  for (let i = 0; i < seconds * hz; i += 1) {
    const timeS = i / hz;
    const keep = Math.exp(-1 / (hz * 0.4));
    const push = Math.sqrt(1 - keep * keep) * 0.004;
    wanderX = keep * wanderX + push * normal(random);
    wanderY = keep * wanderY + push * normal(random);
    const noisy = (place: number, wander: number): number => place + bodyHeight * (wander + 0.0045 * normal(random));
    const mark = (x: number, y: number) => ({ x: x * (9 / 16), y, z: 0, sure: 0.95 });
    const pose: Partial<Record<Joint, ReturnType<typeof mark>>> = {};
    for (const joint of joints) pose[joint] = mark(0.5, 0.5);
    pose.shoulderLeft = mark(0.5 + unit / 2, 0.4);
    pose.shoulderRight = mark(0.5 - unit / 2, 0.4);
    pose.wristRight = mark(noisy(0.4, wanderX), noisy(0.6 - truth(timeS), wanderY));
    samples.push({ seat: 1, capturedAtMs: 1000 + timeS * 1000, aspect: 16 / 9, pose: pose as Pose, motion: 0 });
  }
  let memory = filter.start;
  let next = 0;
  const shown: { timeS: number; y: number }[] = [];
  for (let frame = 0; frame < seconds * 60; frame += 1) {
    const nowMs = 1000 + (frame * 1000) / 60;
    while (next < samples.length && (samples[next] as BodySample).capturedAtMs + delayMs <= nowMs) {
      memory = filter.observe(memory, samples[next] as BodySample);
      next += 1;
    }
    const points = filter.at(memory, nowMs);
    if (points) shown.push({ timeS: frame / 60, y: (0.6 - points.wristRight.y) / bodyHeight });
  }
  const steps: number[] = [];
  for (let i = 1; i < shown.length; i += 1) {
    const [a, b] = [shown[i - 1], shown[i]] as [{ timeS: number; y: number }, { timeS: number; y: number }];
    if (a.timeS > 0.6 && b.timeS < restS + holdS) steps.push(b.y - a.y);
  }
  const jitter = Math.sqrt(steps.reduce((sum, d) => sum + d * d, 0) / steps.length);
  const play = shown.filter((s) => s.timeS > restS);
  const rms = (lagS: number): number =>
    Math.sqrt(play.reduce((sum, s) => sum + (s.y - truth(s.timeS - lagS) / bodyHeight) ** 2, 0) / play.length);
  let lagMs = 0;
  for (let lag = -60; lag <= 250; lag += 1) if (rms(lag / 1000) < rms(lagMs / 1000)) lagMs = lag;
  const moving = play.filter((s) => Math.abs(truth(s.timeS + 0.001) - truth(s.timeS - 0.15)) > 1e-4);
  const error = Math.sqrt(moving.reduce((sum, s) => sum + (s.y - truth(s.timeS) / bodyHeight) ** 2, 0) / moving.length);
  const peaks: number[] = [];
  for (let k = 0; k < 6; k += 1) {
    const from = restS + k * periodS + holdS + reachS * 0.5;
    peaks.push(Math.max(...play.filter((s) => s.timeS > from && s.timeS < from + 0.7).map((s) => s.y)) - 0.35);
  }
  const overshoot = peaks.reduce((a, b) => a + b, 0) / peaks.length;
  return { jitter, error, lagMs, overshoot };
}

const rivals: readonly [string, BodyFilter<never>][] = [
  ['raw, held', raw as BodyFilter<never>],
  ['One-Euro 1 Hz, beta 5', oneEuro(1, 5, 0) as BodyFilter<never>],
  ['One-Euro 1 Hz, beta 30', oneEuro(1, 30, 0) as BodyFilter<never>],
  ['One-Euro 1 Hz, beta 5, led', oneEuro(1, 5, 1) as BodyFilter<never>],
  ['ours', bodyFilter as BodyFilter<never>],
];

for (const [hz, delayMs] of [
  [30, 75],
  [15, 100],
  [10, 120],
] as const) {
  console.log(`\n${hz} Hz, ${delayMs} ms from light to page, shown at 60 Hz; 1e-3 body heights`);
  console.log('filter | rest jitter | reach error | apparent lag ms | overshoot');
  for (const [name, filter] of rivals) {
    const runs = [1, 2, 3].map((seed) => measure(filter, hz, delayMs, seed));
    const mean = (of: (f: Figures) => number): number => runs.reduce((sum, f) => sum + of(f), 0) / runs.length;
    const milli = (of: (f: Figures) => number): string => (mean(of) * 1000).toFixed(1);
    console.log(
      `${name} | ${milli((f) => f.jitter)} | ${milli((f) => f.error)} | ${mean((f) => f.lagMs).toFixed(0)} | ${milli((f) => f.overshoot)}`,
    );
  }
}
