/**
 * Traces made by the project's own puppets, worn as real ones are: any rate, a shaking model, dropped frames, another
 * place and size in the picture, the other way round, cropped, with somebody walking through. Nothing here is a recording.
 */
import { clamp01, type Random, randomAt } from '#core';
import { type BodySample, type Joint, joints, type Landmark, mirrored, type Pose } from '#pose';
import { createPlay, people, poseOf, type Scene, type TimedMove, tableCamera } from '#pose/puppet';

export interface Wear {
  readonly hz?: number;
  /** Standard deviation of every joint, frame heights; half of it slow (the model's wandering), half sample by sample. */
  readonly jitter?: number;
  /** Share of samples that never arrive. */
  readonly dropped?: number;
  readonly mirrored?: boolean;
  /** Moved in the frame, frame heights. */
  readonly shift?: { readonly x: number; readonly y: number };
  /** About the middle of the frame. */
  readonly scale?: number;
  /** Nothing below this is in the picture, shoulder widths under the shoulders. */
  readonly croppedBelow?: number;
  /** Somebody else's body is seen in the lane from here for so long. */
  readonly passerBy?: { readonly fromMs: number; readonly forMs: number };
  readonly seed?: number;
}

/** A trace: what one seat's lane showed, in order of capture, from time 0. */
export type Trace = readonly BodySample[];

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** Wandering of the model, 0.4 s long. */
const wanderMs = 400;

type Offset = { readonly x: number; readonly y: number };
const none: Offset = { x: 0, y: 0 };

function turned(pose: Pose): Pose {
  const flipped = joints.map((joint) => [joint, { ...pose[mirrored(joint)], x: 1 - pose[mirrored(joint)].x }]);
  return Object.fromEntries(flipped) as Pose;
}

/** Joints of one moment as `wear` shows them. `noise` in frame heights. */
function worn(pose: Pose, aspect: number, wear: Wear, noise: (joint: Joint) => Offset): Pose {
  const { scale = 1, shift = none, croppedBelow } = wear;
  const whole = wear.mirrored ? turned(pose) : pose;
  const shoulderY = (whole.shoulderLeft.y + whole.shoulderRight.y) / 2;
  const unit = Math.abs(whole.shoulderLeft.x - whole.shoulderRight.x) * aspect;
  const place = (joint: Joint): Landmark => {
    const { x, y, z, sure } = whole[joint];
    const off = noise(joint);
    const cropped = croppedBelow !== undefined && y - shoulderY > croppedBelow * unit;
    return {
      x: 0.5 + (x - 0.5) * scale + (shift.x + off.x) / aspect,
      y: 0.5 + (y - 0.5) * scale + shift.y + off.y,
      z,
      sure: cropped ? Math.min(sure, 0.2) : sure,
    };
  };
  return Object.fromEntries(joints.map((joint) => [joint, place(joint)])) as Pose;
}

/** What one person of `scene` looks like from its lane, for `lengthMs`, worn. */
export function traceOf(scene: Scene, who: number, lengthMs: number, wear: Wear = {}): Trace {
  const play = createPlay(scene);
  const { aspect } = play;
  const poseAt = (timeMs: number): Pose | null => {
    const truth = play.truthAt(timeMs)[who];
    return truth ? poseOf(scene.camera, truth) : null;
  };
  return wornTrace(poseAt, aspect, lengthMs, wear);
}

/** As `traceOf`, for poses from anywhere. */
export function wornTrace(
  poseAt: (timeMs: number) => Pose | null,
  aspect: number,
  lengthMs: number,
  wear: Wear,
): Trace {
  const { hz = 15, jitter = 0, dropped = 0, passerBy, seed = 1 } = wear;
  const samples: BodySample[] = [];
  const wander = new Map<Joint, Offset>();
  let before: Pose | null = null;
  for (let n = 0; (n * 1000) / hz < lengthMs; n += 1) {
    // Cameras are uneven: a fifth of a frame either way.
    const capturedAtMs = (n * 1000) / hz + (randomAt(seed, n, 2).next() - 0.5) * (200 / hz) + 100 / hz;
    if (randomAt(seed, n, 1).next() < dropped) continue;
    const passing = passerBy && capturedAtMs >= passerBy.fromMs && capturedAtMs < passerBy.fromMs + passerBy.forMs;
    const shiftX = (wear.shift?.x ?? 0) + (passing ? 0.3 : 0);
    const random = randomAt(seed, n, 3);
    const keep = Math.exp(-1000 / hz / wanderMs);
    const half = jitter * Math.SQRT1_2;
    const noise = (joint: Joint): Offset => {
      const past = wander.get(joint) ?? none;
      const push = Math.sqrt(1 - keep * keep) * half;
      const slow = { x: keep * past.x + push * normal(random), y: keep * past.y + push * normal(random) };
      wander.set(joint, slow);
      return { x: slow.x + half * normal(random), y: slow.y + half * normal(random) };
    };
    const truth = poseAt(capturedAtMs);
    const pose = truth && worn(truth, aspect, { ...wear, shift: { x: shiftX, y: wear.shift?.y ?? 0 } }, noise);
    samples.push({ seat: 1, capturedAtMs, aspect, pose, motion: motionBetween(before, truth, aspect, hz) });
    before = truth;
  }
  return samples;
}

/** A big wave sweeps about this far in a tenth of a second, shoulder widths of both wrists together. */
const bigWave = 0.7;

/** Energy as the picture would tell it: how far hands, elbows and head have gone since the sample before. */
function motionBetween(before: Pose | null, now: Pose | null, aspect: number, hz: number): number {
  if (!before || !now) return 0;
  const unit = Math.abs(now.shoulderLeft.x - now.shoulderRight.x) * aspect || 0.1;
  const watched: readonly Joint[] = ['wristLeft', 'wristRight', 'elbowLeft', 'elbowRight', 'nose'];
  const went = watched.reduce((sum, joint) => {
    const { x, y } = now[joint];
    return sum + Math.hypot((x - before[joint].x) * aspect, y - before[joint].y) / unit;
  }, 0);
  return clamp01((went * hz) / 10 / bigWave);
}

export interface Acting {
  readonly person?: keyof typeof people;
  readonly script: readonly TimedMove[];
  readonly lengthMs: number;
  readonly arms?: 'both' | 'left' | 'right';
}

/** A scene with one person in the middle of the picture. */
export function acted({ person = 'edith', script, lengthMs, arms = 'both' }: Acting): Scene {
  return {
    name: 'acted',
    about: 'One person, for a test.',
    loopMs: lengthMs,
    light: 'day',
    camera: tableCamera,
    cast: [{ figure: people[person], seed: 5, at: { x: 0, z: 0 }, arms, script }],
  };
}
