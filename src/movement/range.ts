/**
 * What is comfortable for a person, and how it becomes the whole of the television. Everyone is measured against
 * themselves: a small reach and a large one steer the same game.
 */
import { clamp, clamp01, mix, type Pace } from '#core';
import type { Side } from '#pose';
import { outwardSign, rangeOf, restOf } from './arms.ts';
import type { Ability, ArmRange, PersonalRange } from './contracts.ts';

/** Share of the comfortable envelope that is played in: the last of it is never rewarded. Design of bodies. */
const playedShare: Readonly<Record<Pace, number>> = { gentle: 0.7, standard: 0.7, lively: 0.85 };

/** The envelope of an ordinary seated reach is magnified at most this much for someone whose own is smaller. */
const gainAtMost = 3;

/**
 * An unhurried seated arm before anything is known, shoulder widths about its own shoulder: out, across, down to the
 * lap, and up to eye level, never over the head. An arm is 1.6 shoulder widths long (Drillis & Contini 1966).
 */
const gentleArm = { out: 1, across: 0.5, down: -1, up: 0.65, bestSpeed: 4 } as const;
/** Someone who moves little: a hand that lifts off the lap. */
const smallArm = { out: 0.5, across: 0.25, down: -1, up: -0.25, bestSpeed: 1.6 } as const;

/** Wrists on the lap, measured on seated puppets and people before a webcam on a table: 1.1 below the shoulders. */
const restingWrist = { out: 0.25, y: -1.1 } as const;

/** What the picture's own noise leaves of motion energy in a lane with somebody at rest in it. */
const restMotionAtFirst = 0.04;

function armAtFirst(side: Side, small: boolean): ArmRange {
  const { out, across, down, up, bestSpeed } = small ? smallArm : gentleArm;
  return side === 'left'
    ? { left: -out, right: across, down, up, bestSpeed }
    : { left: -across, right: out, down, up, bestSpeed };
}

/** Gentle defaults for someone nothing is known of but their ability. */
export function gentleRange(ability: Pick<Ability, 'smallMovement' | 'tremor'>): PersonalRange {
  const rest = (side: Side) => ({ x: outwardSign(side) * restingWrist.out, y: restingWrist.y });
  return {
    armLeft: armAtFirst('left', ability.smallMovement),
    armRight: armAtFirst('right', ability.smallMovement),
    rest: { left: rest('left'), right: rest('right') },
    restMotion: ability.tremor ? 2 * restMotionAtFirst : restMotionAtFirst,
    tremor: ability.tremor ? 0.06 : 0,
    known: 0,
  };
}

/** `t` of the way from one arm's range to another. */
export function mixArms(from: ArmRange, to: ArmRange, t: number): ArmRange {
  return {
    left: mix(from.left, to.left, t),
    right: mix(from.right, to.right, t),
    down: mix(from.down, to.down, t),
    up: mix(from.up, to.up, t),
    bestSpeed: mix(from.bestSpeed, to.bestSpeed, t),
  };
}

/**
 * How far play alone may move an envelope from where it began, shoulder widths: somebody who has only bowled has shown
 * how low they reach, not that they cannot reach high. Measuring somebody on purpose starts from what was measured.
 */
const shrinksAtMost = 0.2;
const growsAtMost = 0.5;
/** Never over the head, however high somebody has waved. Shoulder widths above the shoulder. */
export const upAtMost = 0.8;

/** What was seen in play, held to what play alone may tell. */
export function rangeWithin(seen: ArmRange, first: ArmRange): ArmRange {
  const high = (value: number, from: number): number => clamp(value, from - shrinksAtMost, from + growsAtMost);
  const low = (value: number, from: number): number => clamp(value, from - growsAtMost, from + shrinksAtMost);
  return {
    left: low(seen.left, first.left),
    right: high(seen.right, first.right),
    down: low(seen.down, first.down),
    up: Math.min(high(seen.up, first.up), Math.max(upAtMost, first.up)),
    bestSpeed: clamp(seen.bestSpeed, first.bestSpeed / 3, 3 * first.bestSpeed),
  };
}

/** Middle and half-width of one axis of the played envelope, gain held. */
function played(low: number, high: number, ordinary: number, share: number): { middle: number; half: number } {
  const half = Math.max((high - low) / 2, ordinary / gainAtMost);
  return { middle: (low + high) / 2, half: half * share };
}

const ordinaryHalfWidth = (gentleArm.out + gentleArm.across) / 2;
const ordinaryHalfHeight = (gentleArm.up - gentleArm.down) / 2;

/**
 * A wrist's place on the television, 0..1 from the top left. `dx`, `dy`: shoulder widths from its own shoulder,
 * mirrored, y up. The played share of either arm's envelope is the whole screen.
 */
export function screenPoint(arm: ArmRange, dx: number, dy: number, pace: Pace): { x: number; y: number } {
  const across = played(arm.left, arm.right, ordinaryHalfWidth, playedShare[pace]);
  const along = played(arm.down, arm.up, ordinaryHalfHeight, playedShare[pace]);
  return {
    x: clamp01(0.5 + (dx - across.middle) / (2 * across.half)),
    y: clamp01(0.5 - (dy - along.middle) / (2 * along.half)),
  };
}

/** How high a wrist is, 0 where it rests, 1 at the person's own comfortable most; not held. */
export function liftShare(range: PersonalRange, side: Side, wristY: number, shoulderY: number): number {
  const rest = restOf(range, side).y;
  const most = shoulderY + rangeOf(range, side).up;
  return (wristY - rest) / Math.max(most - rest, 0.2);
}

/** Only from this share of an ordinary reach down are smaller movements asked for. */
const ordinaryFrom = 0.8;

/** How large this person's movements are against an ordinary seated reach, 0.3 to 1: what lengths asked for are scaled by. */
export function reachScale(range: PersonalRange, side: Side): number {
  const arm = rangeOf(range, side);
  const own = (arm.up - arm.down) / 2 / ordinaryHalfHeight;
  return clamp(own / ordinaryFrom, 0.3, 1);
}
