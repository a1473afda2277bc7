/** Sees puppets as a source sees people: who is in which lane, how sure, and how much moves. */
import { clamp01, type SeatId } from '#core';
import type { Box, Lane, Pose, Sighting } from '../contracts.ts';
import type { Joint } from '../joints.ts';
import { isAtSeat, ownBoxes } from '../lanes.ts';
import type { FigureState } from './body.ts';
import type { PuppetCamera } from './camera.ts';
import type { Prop } from './props.ts';
import { type FigureTruth, poseOf, truthOf } from './scene.ts';

/** One figure as the camera has it. */
export interface Observed {
  readonly id: string;
  readonly pose: Pose;
  readonly sighting: Sighting;
}

function sightingOf(truth: FigureTruth, pose: Pose, aspect: number): Sighting {
  const { shoulderLeft: a, shoulderRight: b } = truth.joints;
  return {
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    scale: Math.hypot((a.x - b.x) * aspect, a.y - b.y),
    sure: Math.min(pose.nose.sure, pose.shoulderLeft.sure, pose.shoulderRight.sure),
  };
}

/** Everybody of whom the camera has the face or a shoulder; those out of the picture are left out. */
export function observe(
  camera: PuppetCamera,
  bodies: readonly FigureState[],
  props: readonly Prop[] = [],
): readonly Observed[] {
  return truthOf(camera, bodies, props).flatMap((truth) => {
    const { nose, shoulderLeft, shoulderRight } = truth.joints;
    if (nose.hidden && shoulderLeft.hidden && shoulderRight.hidden) return [];
    const pose = poseOf(camera, truth);
    return [{ id: truth.id, pose, sighting: sightingOf(truth, pose, camera.aspect) }];
  });
}

/** Where a seat is looked at, and where its person's shoulders usually are, frame heights from the left; null before the first look. */
export interface SeatPlace {
  readonly lane: Lane;
  readonly usualX: number | null;
}

/** Nobody who is further to the side than this, in shoulder widths, is the one who sits there. Chairs stand 1.9 apart and more. */
const besideAtMost = 1.4;

/**
 * Who sits where: whoever's shoulders are in the part of the lane that is the seat's own, the nearest to where its person usually
 * is. A neighbour is never taken for somebody who has left.
 */
export function seated(
  seen: readonly Observed[],
  places: ReadonlyMap<SeatId, SeatPlace>,
  aspect: number,
): ReadonlyMap<SeatId, Observed> {
  const entries = [...places];
  const boxes = ownBoxes(
    new Map(entries.map(([seat, { lane }]) => [seat, lane])),
    new Map(entries.flatMap(([seat, { usualX }]) => (usualX === null ? [] : [[seat, usualX]]))),
  );
  const sitters = new Map<SeatId, Observed>();
  for (const [seat, { lane, usualX }] of entries) {
    const box = boxes.get(seat) as Box;
    const beside = ({ sighting }: Observed): number => Math.abs(sighting.x * aspect - (usualX ?? lane.centreX));
    const [nearest] = seen
      .filter(
        (one) =>
          isAtSeat({ x: one.sighting.x * aspect, y: one.sighting.y }, lane, box) &&
          (usualX === null || beside(one) <= besideAtMost * one.sighting.scale),
      )
      .sort((a, b) => beside(a) - beside(b));
    if (nearest !== undefined) sitters.set(seat, nearest);
  }
  return sitters;
}

/** How much of a body each joint carries with it, against a forearm and hand. */
const carried: readonly (readonly [Joint, number])[] = [
  ['wristLeft', 0.8],
  ['wristRight', 0.8],
  ['elbowLeft', 0.4],
  ['elbowRight', 0.4],
  ['nose', 0.6],
  ['shoulderLeft', 0.5],
  ['shoulderRight', 0.5],
];

/**
 * Speed, in shoulder widths a second, at which a forearm passes its own thickness (0.12 m of 0.36 m) in a tenth of a
 * second: what the motion energy of pictures calls a big wave.
 */
const bigWaveSpeed = 3.3;
/** Slower than this many shoulder widths a second, no picture of an ordinary webcam changes: breathing, unrest. */
const unseenSpeed = 0.12;

/** Motion energy, 0..1, between two looks at one body `dtMs` apart. */
export function motionOf(before: Pose, after: Pose, aspect: number, scale: number, dtMs: number): number {
  if (!(dtMs > 0) || !(scale > 0)) return 0;
  const sum = carried.reduce((total, [joint, share]) => {
    const [a, b] = [before[joint], after[joint]];
    const speed = (Math.hypot((b.x - a.x) * aspect, b.y - a.y) / scale / dtMs) * 1000;
    return total + share * Math.max(0, speed - unseenSpeed);
  }, 0);
  return clamp01(sum / bigWaveSpeed);
}
