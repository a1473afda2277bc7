/**
 * An underarm swing, or a sideways sweep, seen from in front, where most of it is up and down in the picture.
 * What tells it from the hundred other things hands do is the way it is made: the hand first goes down or out beside
 * the chair (the wind-up), then comes forward and up faster than the pace asks; or, without a wind-up, the whole arm
 * swings up from the shoulder, elbow and all, and quickly. A hand to the nose, a cup, a talking hand folds the elbow.
 * It lets go where the wrist is past its fastest or near the shoulder, or by itself 1.5 s after it began.
 */
import { clamp01 } from '#core';
import type { Side } from '#pose';
import { type Arm, armJoints, armOf, isSure, rangeOf, restOf } from './arms.ts';
import type { Movement, MovementContext } from './contracts.ts';
import { freshMs, isFresh } from './fresh.ts';
import { reachScale } from './range.ts';
import { slowestThrowSpeed, throwStrength } from './throw-speed.ts';

/** Lengths in shoulder widths for an ordinary reach; they shrink with the person's own. Measured: README.md. */
const windUp = { outBy: 0.4, downBy: 0.2, lowerThan: -0.6 } as const;
/** How long a wind-up is remembered: a pause at the bottom is part of many a swing. */
const windUpKeptMs = 1500;
/** A wound-up swing has come this far, and this much higher than the hand rests. */
const woundTravel = 0.45;
const woundAboveRest = 0.3;
/** A swing without a wind-up is larger, quicker, and carried by the shoulder. */
const plain = { rise: 0.6, elbowRise: 0.25, wristOverElbow: 0.35, speed: 2.4, speedFactor: 1.6 } as const;
/** Past its fastest: this share of the peak. A plain one is let come nearly to rest, so that a raised hand shows itself. */
const pastPeak = 0.8;
const nearlyOver = 0.45;
/** From here up the hand is near the shoulder. */
const nearShoulder = -0.3;
const byItselfMs = 1500;
/** A stroke that stops on its way is none. */
const stalledMs = 250;
const lostMs = 500;
/** The arm must come down before it can swing again. */
const restedMs = 150;
const restedHigh = -0.6;
const againAfterMs = 4000;

interface Stroke {
  readonly sinceMs: number;
  readonly fromOut: number;
  readonly fromY: number;
  readonly fromElbowY: number;
  readonly peak: number;
  readonly wound: boolean;
  readonly slowMs: number;
}

interface ArmSwing {
  /** Since the hand was last wound up; null when it has not been. */
  readonly woundMs: number | null;
  readonly stroke: Stroke | null;
  readonly unseenMs: number;
  /** Since it let go, and how long it has been down again; null when it is ready. */
  readonly spent: { readonly sinceMs: number; readonly downMs: number } | null;
  readonly last: { readonly out: number; readonly y: number; readonly elbowY: number } | null;
  readonly progress: number;
}

export interface SwingMemory {
  readonly seenAtMs: number | null;
  readonly left: ArmSwing;
  readonly right: ArmSwing;
}

const ready: ArmSwing = { woundMs: null, stroke: null, unseenMs: 0, spent: null, last: null, progress: 0 };

type Look = { readonly arm: ArmSwing; readonly thrown: number | null };

/** A hand beside the chair. A wind-up triggers nothing by itself, so a half-seen hand will do. */
function isWound(arm: Arm, context: MovementContext, scale: number): boolean {
  if (arm.sure < 0.15 || arm.y > windUp.lowerThan) return false;
  const rest = restOf(context.range, arm.side);
  return arm.out - rest.out >= windUp.outBy * scale || rest.y - arm.y >= windUp.downBy * scale;
}

const later = (timeMs: number | null, dtMs: number): number | null => (timeMs === null ? null : timeMs + dtMs);

function spentAfter(spent: ArmSwing['spent'], arm: Arm, dtMs: number): ArmSwing['spent'] {
  if (!spent) return null;
  const downMs = isSure(arm) && arm.y < restedHigh ? spent.downMs + dtMs : 0;
  const sinceMs = spent.sinceMs + dtMs;
  return downMs >= restedMs || sinceMs >= againAfterMs ? null : { sinceMs, downMs };
}

/** The stroke as it goes on with one more sample, or null when there is none. */
function strokeAfter(past: ArmSwing, arm: Arm, speed: number, dtMs: number, slowest: number): Stroke | null {
  const { stroke, last } = past;
  if (!stroke) {
    if (speed < slowest / 2 || !last || arm.y > 0.2) return null;
    const wound = past.woundMs !== null;
    return { sinceMs: 0, fromOut: last.out, fromY: last.y, fromElbowY: last.elbowY, peak: speed, wound, slowMs: 0 };
  }
  const slowMs = speed < slowest / 4 ? stroke.slowMs + dtMs : 0;
  if (slowMs >= stalledMs) return null;
  return { ...stroke, sinceMs: stroke.sinceMs + dtMs, peak: Math.max(stroke.peak, speed), slowMs };
}

/** Whether a stroke has become a swing, and lets go now. */
function letsGo(stroke: Stroke, arm: Arm, speed: number, slowest: number, context: MovementContext): boolean {
  const scale = reachScale(context.range, arm.side);
  const rise = arm.y - stroke.fromY;
  const past = (share: number): boolean => speed <= share * stroke.peak || stroke.sinceMs >= byItselfMs;
  if (stroke.wound) {
    const travel = Math.hypot(Math.max(0, rise), Math.max(0, stroke.fromOut - arm.out));
    const aboveRest = arm.y - restOf(context.range, arm.side).y >= woundAboveRest * scale;
    if (stroke.peak >= slowest && aboveRest && travel >= woundTravel * scale)
      return past(pastPeak) || arm.y >= nearShoulder;
  }
  const quick = stroke.peak >= Math.max(plain.speedFactor * slowest, plain.speed * scale);
  if (!quick || !isSure(arm.elbow) || rise < plain.rise * scale) return false;
  const carried = arm.elbow.y - stroke.fromElbowY >= plain.elbowRise * scale;
  return carried && arm.y - arm.elbow.y <= plain.wristOverElbow && past(nearlyOver);
}

function progressOf(stroke: Stroke | null, isReady: boolean, woundMs: number | null, arm: Arm): number {
  if (!isReady) return 0;
  if (!stroke) return woundMs === null ? 0 : 0.25;
  return 0.25 + 0.75 * clamp01((arm.y - stroke.fromY) / Math.max(0.4, nearShoulder - stroke.fromY));
}

function look(past: ArmSwing, arm: Arm, dtMs: number, context: MovementContext): Look {
  const scale = reachScale(context.range, arm.side);
  const slowest = slowestThrowSpeed(context.pace, scale);
  const aged = later(past.woundMs, dtMs);
  const wound = isWound(arm, context, scale);
  const woundMs = wound ? 0 : aged !== null && aged <= windUpKeptMs ? aged : null;
  const spent = spentAfter(past.spent, arm, dtMs);
  if (!isSure(arm)) {
    const unseenMs = past.unseenMs + dtMs;
    const stroke = unseenMs > lostMs ? null : past.stroke;
    return { arm: { ...past, woundMs, spent, unseenMs, stroke }, thrown: null };
  }
  const inward = woundMs !== null ? Math.max(0, -arm.vOut) : 0;
  const speed = Math.hypot(Math.max(0, arm.vUp), inward);
  const stroke = strokeAfter({ ...past, woundMs }, arm, speed, dtMs, slowest);
  const last = { out: arm.out, y: arm.y, elbowY: isSure(arm.elbow) ? arm.elbow.y : (past.last?.elbowY ?? -0.8) };
  const thrown = !spent && stroke && letsGo(stroke, arm, speed, slowest, context) ? stroke.peak : null;
  if (thrown !== null) {
    return { arm: { ...ready, spent: { sinceMs: 0, downMs: 0 }, last, progress: 1 }, thrown };
  }
  const progress = progressOf(stroke, spent === null, woundMs, arm);
  return { arm: { woundMs, stroke, unseenMs: 0, spent, last, progress }, thrown: null };
}

/** Tells an underarm swing, to let go of a ball with. */
export const swing: Movement<SwingMemory> = {
  name: 'swing',
  needs: armJoints,
  serves: ['trigger'],
  teach: { say: 'movement.swing.say', show: 'swing' },
  start: { seenAtMs: null, left: ready, right: ready },
  step(memory, sense, context) {
    const { body } = sense;
    const strongest = (left: number, right: number): number => clamp01(Math.max(left, right));
    if (!body || !isFresh(memory.seenAtMs, sense)) {
      const progress = body ? strongest(memory.left.progress, memory.right.progress) : 0;
      return { memory, value: { trigger: { began: false, strength: 0, progress } } };
    }
    const dtMs = freshMs(memory.seenAtMs, body);
    const of = (side: Side): Look => look(memory[side], armOf(body.points, side), dtMs, context);
    const left = of('left');
    const right = of('right');
    const strengthOf = ({ thrown }: Look, side: Side): number =>
      thrown === null ? 0 : throwStrength(thrown, rangeOf(context.range, side).bestSpeed);
    const began = left.thrown !== null || right.thrown !== null;
    return {
      memory: { seenAtMs: body.capturedAtMs, left: left.arm, right: right.arm },
      value: {
        trigger: {
          began,
          strength: Math.max(strengthOf(left, 'left'), strengthOf(right, 'right')),
          progress: strongest(left.arm.progress, right.arm.progress),
        },
      },
    };
  },
};
