/**
 * The moving picture of each movement: a seated person doing it, slowly, with one arm, as key poses eased into one another.
 * Pure: a time in, joints out. Used by the briefing, by prompts and by any game that shows what to do.
 */

import { mix, unmix } from '#core';
import type { BodyPoint, BodyPoints, MovementName } from '#movement';
import { type Joint, joints, mirrored, type Side } from '#pose';
import { restingJoints, type Spot } from './figure.ts';
import { easeInOut } from './tween.ts';

type KeyPose = { readonly atMs: number } & { readonly [J in Joint]?: readonly [x: number, y: number] };

interface Show {
  /** Then it begins again. */
  readonly lengthMs: number;
  /** Drawn for the right arm. Joints not named rest. */
  readonly poses: readonly KeyPose[];
}

const raised: Omit<KeyPose, 'atMs'> = { elbowRight: [0.86, 0.32], wristRight: [0.72, 1.02] };
const lean = (by: number): Omit<KeyPose, 'atMs'> => ({
  nose: [by * 1.5, 0.58],
  earLeft: [-0.21 + by * 1.5, 0.64 + by * 0.25],
  earRight: [0.21 + by * 1.5, 0.64 - by * 0.25],
  shoulderLeft: [-0.5 + by, by * 0.3],
  shoulderRight: [0.5 + by, -by * 0.3],
});

/** Times: slow enough to be followed and copied (a movement takes about a second, then a rest of one). */
const shows: Readonly<Record<MovementName, Show>> = {
  raise: {
    lengthMs: 3600,
    poses: [{ atMs: 400 }, { atMs: 1300, ...raised }, { atMs: 2300, ...raised }, { atMs: 3200 }],
  },
  reach: {
    lengthMs: 4800,
    poses: [
      { atMs: 300 },
      { atMs: 1200, elbowRight: [0.98, -0.3], wristRight: [1.5, 0.05] },
      { atMs: 2000, elbowRight: [0.98, -0.3], wristRight: [1.5, 0.05] },
      { atMs: 2900, elbowRight: [0.62, -0.35], wristRight: [0.12, 0.1] },
      { atMs: 3700, elbowRight: [0.62, -0.35], wristRight: [0.12, 0.1] },
      { atMs: 4500 },
    ],
  },
  swing: {
    lengthMs: 3600,
    poses: [
      { atMs: 300 },
      { atMs: 1150, elbowRight: [0.98, -0.62], wristRight: [1.36, -1.08] },
      { atMs: 1500, elbowRight: [0.98, -0.62], wristRight: [1.36, -1.08] },
      { atMs: 1950, elbowRight: [0.7, -0.7], wristRight: [0.66, -0.62] },
      { atMs: 2350, elbowRight: [0.8, -0.44], wristRight: [0.66, -0.02] },
      { atMs: 2700, elbowRight: [0.8, -0.44], wristRight: [0.66, -0.02] },
      { atMs: 3400 },
    ],
  },
  lob: {
    lengthMs: 3400,
    poses: [
      { atMs: 300 },
      { atMs: 1000, elbowRight: [0.86, -0.6], wristRight: [0.78, 0.06] },
      { atMs: 1350, elbowRight: [0.86, -0.6], wristRight: [0.78, 0.06] },
      { atMs: 1800, elbowRight: [0.96, 0.02], wristRight: [1.18, 0.66] },
      { atMs: 2300, elbowRight: [0.96, 0.02], wristRight: [1.18, 0.66] },
      { atMs: 3100 },
    ],
  },
  pump: {
    lengthMs: 2400,
    poses: [
      { atMs: 0, elbowRight: [0.84, -0.66], wristRight: [0.62, -0.95] },
      { atMs: 900, elbowRight: [0.9, -0.42], wristRight: [0.62, -0.02] },
      { atMs: 1200, elbowRight: [0.9, -0.42], wristRight: [0.62, -0.02] },
      { atMs: 2100, elbowRight: [0.84, -0.66], wristRight: [0.62, -0.95] },
    ],
  },
  clap: {
    lengthMs: 2400,
    poses: [
      {
        atMs: 100,
        elbowRight: [0.86, -0.62],
        wristRight: [0.66, -0.2],
        elbowLeft: [-0.86, -0.62],
        wristLeft: [-0.66, -0.2],
      },
      {
        atMs: 800,
        elbowRight: [0.66, -0.62],
        wristRight: [0.1, -0.24],
        elbowLeft: [-0.66, -0.62],
        wristLeft: [-0.1, -0.24],
      },
      {
        atMs: 1050,
        elbowRight: [0.66, -0.62],
        wristRight: [0.1, -0.24],
        elbowLeft: [-0.66, -0.62],
        wristLeft: [-0.1, -0.24],
      },
      {
        atMs: 1900,
        elbowRight: [0.86, -0.62],
        wristRight: [0.66, -0.2],
        elbowLeft: [-0.86, -0.62],
        wristLeft: [-0.66, -0.2],
      },
    ],
  },
  sway: {
    lengthMs: 4800,
    poses: [
      { atMs: 200 },
      { atMs: 1200, ...lean(0.2) },
      { atMs: 1900, ...lean(0.2) },
      { atMs: 3400, ...lean(-0.2) },
      { atMs: 4000, ...lean(-0.2) },
      { atMs: 4700 },
    ],
  },
  still: { lengthMs: 4000, poses: [{ atMs: 0 }] },
  any: {
    lengthMs: 2800,
    poses: [
      { atMs: 200, elbowRight: [0.86, -0.5], wristRight: [0.92, 0.1] },
      { atMs: 800, elbowRight: [0.92, -0.46], wristRight: [1.22, 0.12] },
      { atMs: 1500, elbowRight: [0.82, -0.5], wristRight: [0.66, 0.14] },
      { atMs: 2200, elbowRight: [0.92, -0.46], wristRight: [1.22, 0.12] },
    ],
  },
};

/** How long one showing of a movement takes, in ms. */
export const showLengthMs = (name: MovementName): number => shows[name].lengthMs;

/** When in a showing there is most to see, in ms: for those who do not want moving pictures. */
const tellingMs: Readonly<Record<MovementName, number>> = {
  raise: 1800,
  reach: 1600,
  swing: 2500,
  lob: 2000,
  pump: 1000,
  clap: 900,
  sway: 1500,
  still: 0,
  any: 800,
};

export interface ShowOptions {
  /** Whose arm does it, as the player's own. */
  readonly side?: Side;
  /** One telling pose in place of motion. */
  readonly reducedMotion?: boolean;
}

/** The joints of a person `timeMs` into showing `name`, over and over. */
export function showMovement(name: MovementName, timeMs: number, options: ShowOptions = {}): BodyPoints {
  const { lengthMs, poses } = shows[name];
  const now = options.reducedMotion ? tellingMs[name] : ((timeMs % lengthMs) + lengthMs) % lengthMs;
  const after = poses.findIndex((pose) => pose.atMs > now);
  const next = poses[after < 0 ? 0 : after] as KeyPose;
  const before = poses[(after <= 0 ? poses.length : after) - 1] as KeyPose;
  const from = before.atMs > now ? before.atMs - lengthMs : before.atMs;
  const to = next.atMs > now ? next.atMs : next.atMs + lengthMs;
  const share = easeInOut(unmix(from, to, now));
  const place = (joint: Joint): Spot => {
    const rest = restingJoints[joint];
    const [fromX, fromY] = before[joint] ?? [rest.x, rest.y];
    const [toX, toY] = next[joint] ?? [rest.x, rest.y];
    return { x: mix(fromX, toX, share), y: mix(fromY, toY, share) };
  };
  const flip = options.side === 'left';
  const point = (joint: Joint): BodyPoint => {
    const { x, y } = place(flip ? mirrored(joint) : joint);
    return { x: flip ? -x : x, y, vx: 0, vy: 0, sure: 1 };
  };
  return Object.fromEntries(joints.map((joint) => [joint, point(joint)])) as Record<Joint, BodyPoint>;
}
