/**
 * A seated person as a smooth figure in body space (origin between the shoulders, unit one shoulder width, x to the right as
 * the television shows it, y up), from whatever joints are known. Where a joint is not known the figure keeps that part at
 * rest, hands in its lap: it is a drawing, and never feeds a movement. Legs are always drawn seated.
 */
import { clamp01, mix, smoothstep, unmix } from '#core';
import type { Body, BodyPoints } from '#movement';
import type { Joint } from '#pose';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface FigureArm {
  readonly shoulder: Spot;
  readonly elbow: Spot;
  readonly wrist: Spot;
  /** Middle of the hand, a little beyond the wrist. */
  readonly hand: Spot;
}

export interface FigureLeg {
  readonly hip: Spot;
  readonly knee: Spot;
  readonly ankle: Spot;
}

export interface Figure {
  readonly head: {
    readonly x: number;
    readonly y: number /** Radians, anticlockwise as seen. */;
    readonly tilt: number;
  };
  readonly neck: Spot;
  /** Closed outline of the trunk. */
  readonly torso: readonly Spot[];
  readonly arms: { readonly left: FigureArm; readonly right: FigureArm };
  readonly legs: { readonly left: FigureLeg; readonly right: FigureLeg };
}

/** Half widths of the parts, in shoulder widths: an average clothed older adult, a touch stout, so that it reads from a chair. */
export const girth = {
  headX: 0.27,
  headY: 0.35,
  neck: 0.13,
  upperArm: 0.16,
  elbow: 0.125,
  wrist: 0.085,
  hand: 0.11,
  shin: 0.115,
} as const;

/** Sitting upright, hands in the lap. The two sides mirror each other. */
export const restingJoints: Readonly<Record<Joint, Spot>> = {
  nose: { x: 0, y: 0.6 },
  earLeft: { x: -0.21, y: 0.66 },
  earRight: { x: 0.21, y: 0.66 },
  shoulderLeft: { x: -0.5, y: 0 },
  shoulderRight: { x: 0.5, y: 0 },
  elbowLeft: { x: -0.67, y: -0.74 },
  elbowRight: { x: 0.67, y: -0.74 },
  wristLeft: { x: -0.28, y: -1.22 },
  wristRight: { x: 0.28, y: -1.22 },
  hipLeft: { x: -0.36, y: -1.2 },
  hipRight: { x: 0.36, y: -1.2 },
  kneeLeft: { x: -0.42, y: -1.62 },
  kneeRight: { x: 0.42, y: -1.62 },
  ankleLeft: { x: -0.37, y: -2.5 },
  ankleRight: { x: 0.37, y: -2.5 },
};

/** A joint counts wholly from here up and not at all from there down, so that nothing pops in or out. */
const sureFrom = 0.3;
const sureTo = 0.6;

/** A filter gone astray must not draw an arm across the town: joints farther from the shoulders than this are held there. */
const farthest = 2.2;

function seen(points: BodyPoints | null, joint: Joint): Spot {
  const rest = restingJoints[joint];
  const point = points?.[joint];
  if (point === undefined || !Number.isFinite(point.x) || !Number.isFinite(point.y)) return rest;
  const share = smoothstep(unmix(sureFrom, sureTo, point.sure));
  const length = Math.hypot(point.x, point.y);
  const held = length > farthest ? farthest / length : 1;
  return { x: mix(rest.x, point.x * held, share), y: mix(rest.y, point.y * held, share) };
}

function beyond(from: Spot, to: Spot, by: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length < 1e-6 ? to : { x: to.x + ((to.x - from.x) / length) * by, y: to.y + ((to.y - from.y) / length) * by };
}

/** The figure of a body as it is to be drawn now; a person at rest when there is none. */
export const figureOf = (body: Body | null): Figure => figureOfPoints(body?.led ?? null);

export function figureOfPoints(points: BodyPoints | null): Figure {
  const at = (joint: Joint): Spot => seen(points, joint);
  const nose = at('nose');
  const earLeft = at('earLeft');
  const earRight = at('earRight');
  const shoulderLeft = at('shoulderLeft');
  const shoulderRight = at('shoulderRight');
  const arm = (side: 'Left' | 'Right'): FigureArm => {
    const elbow = at(`elbow${side}`);
    const wrist = at(`wrist${side}`);
    return { shoulder: side === 'Left' ? shoulderLeft : shoulderRight, elbow, wrist, hand: beyond(elbow, wrist, 0.12) };
  };
  const leg = (side: 'Left' | 'Right'): FigureLeg => ({
    hip: restingJoints[`hip${side}`],
    knee: restingJoints[`knee${side}`],
    ankle: restingJoints[`ankle${side}`],
  });
  const tilt = Math.atan2(earRight.y - earLeft.y, Math.max(0.05, earRight.x - earLeft.x));
  return {
    head: {
      x: (nose.x + (earLeft.x + earRight.x) / 2) / 2,
      y: (nose.y + (earLeft.y + earRight.y) / 2) / 2 + 0.05,
      tilt,
    },
    neck: { x: (shoulderLeft.x + shoulderRight.x) / 2, y: (shoulderLeft.y + shoulderRight.y) / 2 + 0.12 },
    torso: torsoOf(shoulderLeft, shoulderRight),
    arms: { left: arm('Left'), right: arm('Right') },
    legs: { left: leg('Left'), right: leg('Right') },
  };
}

/** Sloping shoulders, a waist that is there and no more, hips on the chair. */
function torsoOf(left: Spot, right: Spot): readonly Spot[] {
  const collar = (left.y + right.y) / 2 + 0.22;
  const middle = (left.x + right.x) / 2;
  const corners: readonly Spot[] = [
    { x: middle - 0.12, y: collar },
    { x: mix(left.x, middle, 0.3), y: left.y + 0.13 },
    { x: left.x - 0.05, y: left.y + 0.04 },
    { x: left.x - 0.02, y: left.y - 0.3 },
    { x: -0.42, y: -0.78 },
    { x: -0.46, y: -1.15 },
    { x: -0.4, y: -1.4 },
    { x: 0.4, y: -1.4 },
    { x: 0.46, y: -1.15 },
    { x: 0.42, y: -0.78 },
    { x: right.x + 0.02, y: right.y - 0.3 },
    { x: right.x + 0.05, y: right.y + 0.04 },
    { x: mix(right.x, middle, 0.3), y: right.y + 0.13 },
    { x: middle + 0.12, y: collar },
  ];
  return smoothLoop(corners, 4);
}

/** A closed curve through `corners`, `steps` spots to each (centripetal enough at these distances: uniform Catmull–Rom). */
export function smoothLoop(corners: readonly Spot[], steps: number): readonly Spot[] {
  const count = corners.length;
  const corner = (i: number): Spot => corners[(i + count) % count] as Spot;
  return corners.flatMap((b, i) => {
    const a = corner(i - 1);
    const c = corner(i + 1);
    const d = corner(i + 2);
    return Array.from({ length: steps }, (_, step) => {
      const t = clamp01(step / steps);
      return { x: curve(a.x, b.x, c.x, d.x, t), y: curve(a.y, b.y, c.y, d.y, t) };
    });
  });
}

const curve = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
