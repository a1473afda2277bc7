/** Frames of a recording as a pose at any moment, and the checks that every format shares. */
import { type Joint, joints, type Landmark, type Pose } from '#pose';
import { type Frame, type Frames, Refusal } from './contracts.ts';

/** Half an hour at 30 frames a second. */
export const framesAtMost = 54_000;
/** A gap longer than this is nobody, not a straight line. */
const gapAtMostMs = 400;
/** Twice the frame to any side. */
const placeAtMost = 3;

export const unseen: Landmark = { x: 0.5, y: 0.5, z: 0, sure: 0 };

/** A pose of the joints that are known; the others are not. */
export function poseFrom(known: Readonly<Partial<Record<Joint, Landmark>>>): Pose {
  return Object.fromEntries(joints.map((joint) => [joint, known[joint] ?? unseen])) as Pose;
}

/** Throws a `Refusal` for a body that is nowhere near its picture or for too few or too many frames. */
export function checkedFrames(aspect: number, frames: readonly Frame[]): Frames {
  if (frames.length < 2) throw new Refusal('It holds fewer than two frames.');
  if (frames.length > framesAtMost) throw new Refusal(`It holds more than ${framesAtMost} frames.`);
  frames.forEach(({ timeMs, pose }, i) => {
    const before = frames[i - 1]?.timeMs ?? -1;
    if (!(timeMs > before)) throw new Refusal(`Frame ${i + 1} does not come after the one before it.`);
    const away = pose && joints.find((joint) => !isNear(pose[joint]));
    if (away) throw new Refusal(`Frame ${i + 1} puts ${away} where nobody can be.`);
  });
  return { aspect, frames };
}

const isNear = ({ x, y, sure }: Landmark): boolean =>
  Math.abs(x) <= placeAtMost && Math.abs(y) <= placeAtMost && sure >= 0 && sure <= 1;

/** Frames turned round where a sensor's picture is a mirror: somebody who faces the camera has their left on its right. */
export function unmirrored({ aspect, frames }: Frames): Frames {
  const lefts = frames.map(({ pose }) => (pose ? Math.sign(pose.shoulderLeft.x - pose.shoulderRight.x) : 0));
  if (lefts.reduce((sum, sign) => sum + sign, 0) >= 0) return { aspect, frames };
  const turn = (mark: Landmark): Landmark => ({ ...mark, x: 1 - mark.x });
  const turned = ({ timeMs, pose }: Frame): Frame => ({
    timeMs,
    pose: pose && (Object.fromEntries(joints.map((joint) => [joint, turn(pose[joint])])) as Pose),
  });
  return { aspect, frames: frames.map(turned) };
}

function between(a: Pose, b: Pose, t: number): Pose {
  const mark = (joint: Joint): Landmark => {
    const [from, to] = [a[joint], b[joint]];
    const mix = (x: number, y: number): number => x + (y - x) * t;
    return {
      x: mix(from.x, to.x),
      y: mix(from.y, to.y),
      z: mix(from.z, to.z),
      sure: Math.min(from.sure, to.sure),
    };
  };
  return Object.fromEntries(joints.map((joint) => [joint, mark(joint)])) as Pose;
}

/** The pose at any moment, straight from frame to frame; held before the first and after the last. */
export function poseAt({ frames }: Frames, timeMs: number): Pose | null {
  let low = 0;
  let high = frames.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((frames[middle]?.timeMs ?? 0) <= timeMs) low = middle;
    else high = middle - 1;
  }
  const before = frames[low];
  const after = frames[low + 1];
  if (!before) return null;
  if (!after || timeMs <= before.timeMs) return before.pose;
  if (!before.pose || !after.pose) return before.pose;
  const gapMs = after.timeMs - before.timeMs;
  if (gapMs > gapAtMostMs) return null;
  return between(before.pose, after.pose, (timeMs - before.timeMs) / gapMs);
}
