/**
 * A hand lifted and held: above 60 % of the person's own most for 300 ms; armed again below 40 %. A hand at the face
 * (a scratch, a cup, glasses) is no raised hand.
 */
import { clamp01 } from '#core';
import type { Side } from '#pose';
import { type Arm, armOf, isSure, rangeOf } from './arms.ts';
import type { BodyPoint, Movement, MovementContext } from './contracts.ts';
import { freshMs, isFresh } from './fresh.ts';
import { liftShare } from './range.ts';
import { throwStrength } from './throw-speed.ts';

/** Shares of the person's own most; design of bodies. */
const raisedShare = 0.6;
const loweredShare = 0.4;
const heldMs = 300;
/**
 * The room a wrist is in while its hand is at the face, shoulder widths: to either side of the nose, above it and below. A puppet's
 * wrist scratches, drinks and sets its glasses right at 0.24 to 0.36 beside the nose and up to 0.8 below it; raised hands are at 0.6
 * beside it and more. A hand lifted a little off the lap, the whole raise of somebody who moves little, is well below all that.
 */
const faceHalfWidth = 0.52;
const faceAbove = 0.3;
const faceBelow = 0.9;
/** One sample is no movement. */
const samplesAtLeast = 2;

interface ArmRaise {
  readonly upMs: number;
  readonly samples: number;
  readonly isUp: boolean;
  readonly isArmed: boolean;
  readonly share: number;
  /** Fastest on the way up, shoulder widths a second. */
  readonly peak: number;
}

export interface RaiseMemory {
  readonly seenAtMs: number | null;
  readonly left: ArmRaise;
  readonly right: ArmRaise;
}

const lowered: ArmRaise = { upMs: 0, samples: 0, isUp: false, isArmed: true, share: 0, peak: 0 };

function atFace(arm: Arm, nose: BodyPoint): boolean {
  const x = arm.side === 'left' ? -arm.out : arm.out;
  return (
    isSure(nose) && Math.abs(x - nose.x) < faceHalfWidth && arm.y < nose.y + faceAbove && arm.y > nose.y - faceBelow
  );
}

function seen(past: ArmRaise, arm: Arm, nose: BodyPoint, context: MovementContext): ArmRaise {
  if (!isSure(arm)) return past;
  const share = liftShare(context.range, arm.side, arm.y, isSure(arm.shoulder) ? arm.shoulder.y : 0);
  if (share < loweredShare) return { ...lowered, share };
  const isUp = share >= raisedShare && !atFace(arm, nose);
  const peak = Math.max(past.peak, arm.vUp);
  if (!isUp) return { ...past, share, peak, isUp, upMs: 0, samples: 0 };
  return { ...past, share, peak, isUp, samples: past.samples + 1 };
}

/** Time passes between samples too: a hand last seen up is up. */
function held(arm: ArmRaise, dtMs: number): ArmRaise {
  return arm.isUp ? { ...arm, upMs: arm.upMs + dtMs } : arm;
}

const begins = (arm: ArmRaise): boolean => arm.isArmed && arm.upMs >= heldMs && arm.samples >= samplesAtLeast;

/** The way up is most of it, the hold the rest. */
const progressOf = (arm: ArmRaise): number =>
  arm.isArmed ? 0.7 * clamp01(arm.share / raisedShare) + 0.3 * clamp01(arm.upMs / heldMs) : 0;

/** Tells a raised hand from everything else hands do. */
export const raise: Movement<RaiseMemory> = {
  name: 'raise',
  needs: ['shoulderLeft', 'shoulderRight', 'wristLeft', 'wristRight'],
  serves: ['trigger'],
  teach: { say: 'movement.raise.say', show: 'raise' },
  start: { seenAtMs: null, left: lowered, right: lowered },
  step(memory, sense, context) {
    const { body } = sense;
    if (!body) {
      const rest = { ...memory, left: { ...memory.left, isUp: false }, right: { ...memory.right, isUp: false } };
      return { memory: rest, value: { trigger: { began: false, strength: 0, progress: 0 } } };
    }
    const look = (side: Side): ArmRaise => {
      const past = memory[side];
      if (!isFresh(memory.seenAtMs, sense)) return held(past, context.dtMs);
      const restarted = freshMs(memory.seenAtMs, body) > 0 ? past : { ...past, upMs: 0 };
      const now = seen(restarted, armOf(body.points, side), body.points.nose, context);
      return held(now, context.dtMs);
    };
    const arms = { left: look('left'), right: look('right') };
    const risen = begins(arms.left) ? 'left' : begins(arms.right) ? 'right' : null;
    const after = (arm: ArmRaise): ArmRaise => (risen ? { ...arm, isArmed: arm.isArmed && !begins(arm) } : arm);
    return {
      memory: { seenAtMs: body.capturedAtMs, left: after(arms.left), right: after(arms.right) },
      value: {
        trigger: {
          began: risen !== null,
          strength: risen ? throwStrength(arms[risen].peak, rangeOf(context.range, risen).bestSpeed) : 0,
          progress: risen ? 1 : clamp01(Math.max(progressOf(arms.left), progressOf(arms.right))),
        },
      },
    };
  },
};
