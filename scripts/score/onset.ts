/** When a movement began and when it was done, as the recording's own joints tell it, before any wear. */
import { jointOf, type Side } from '#pose';
import type { Frames, Happening } from './contracts.ts';
import { poseAt } from './frames.ts';

const stepMs = 1000 / 60;
/** The hand has set off when it has covered this share of its way up. */
const setOffShare = 0.1;
const raisedShare = 0.6;
/** A raised hand is one that is held. */
const heldMs = 300;

export interface Moments {
  /** The hand sets off. */
  readonly onsetMs: number;
  /** It has been up for 300 ms. */
  readonly raisedMs: number;
  /** It rises fastest: where a throw lets go. */
  readonly fastestMs: number;
}

/** How high a wrist is over the shoulders, in no measure but its own; null when not known. */
function heightAt(frames: Frames, side: Side, timeMs: number): number | null {
  const pose = poseAt(frames, timeMs);
  if (!pose) return null;
  return (pose.shoulderLeft.y + pose.shoulderRight.y) / 2 - pose[jointOf('wrist', side)].y;
}

interface Seen {
  readonly timeMs: number;
  readonly height: number;
}

const seenBetween = (frames: Frames, side: Side, fromMs: number, toMs: number): readonly Seen[] =>
  Array.from({ length: Math.max(0, Math.floor((toMs - fromMs) / stepMs)) }, (_, i) => fromMs + i * stepMs).flatMap(
    (timeMs) => {
      const height = heightAt(frames, side, timeMs);
      return height === null ? [] : [{ timeMs, height }];
    },
  );

const travel = (seen: readonly Seen[]): number => {
  const heights = seen.map(({ height }) => height);
  return Math.max(...heights) - Math.min(...heights);
};

/** The moments of what one arm did, or of the arm that went further; null where no hand rose. */
export function momentsOf(frames: Frames, { fromMs, toMs, side }: Happening): Moments | null {
  const sides: readonly Side[] = side ? [side] : ['left', 'right'];
  const [best] = sides
    .map((each) => seenBetween(frames, each, fromMs, toMs))
    .filter((seen) => seen.length > 2)
    .sort((a, b) => travel(b) - travel(a));
  if (!best) return null;
  const top = best.reduce((highest, seen) => (seen.height > highest.height ? seen : highest));
  const before = best.filter(({ timeMs }) => timeMs <= top.timeMs);
  const bottom = before.reduce((lowest, seen) => (seen.height <= lowest.height ? seen : lowest));
  const way = top.height - bottom.height;
  if (way <= 0) return null;
  const rising = before.filter(({ timeMs }) => timeMs >= bottom.timeMs);
  const firstPast = (share: number): number =>
    (rising.find(({ height }) => height - bottom.height >= share * way) ?? top).timeMs;
  const speeds = rising
    .slice(3)
    .map((seen, i) => ({ timeMs: seen.timeMs, speed: seen.height - (rising[i] as Seen).height }));
  const fastest = speeds.reduce((most, each) => (each.speed > most.speed ? each : most), {
    timeMs: top.timeMs,
    speed: 0,
  });
  return {
    onsetMs: firstPast(setOffShare),
    raisedMs: firstPast(raisedShare) + heldMs,
    fastestMs: fastest.timeMs - 1.5 * stepMs,
  };
}
