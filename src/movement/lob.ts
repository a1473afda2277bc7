/**
 * A lob: the elbow folds, then opens while the wrist rises. Seen from in front the opening is foreshortened, so that the
 * elbow's angle counts together with how far and how fast the wrist goes up.
 */
import { clamp01, unmix } from '#core';
import type { Side } from '#pose';
import { type Arm, armJoints, armOf, elbowDegrees, rangeOf } from './arms.ts';
import type { Movement, MovementContext } from './contracts.ts';
import { freshMs, isFresh } from './fresh.ts';
import { reachScale } from './range.ts';
import { slowestThrowSpeed, throwStrength } from './throw-speed.ts';

/**
 * Design of bodies: elbow 70 to 140 degrees. In the picture an arm thrown towards the camera opens to little more than
 * 95 (the puppet's, and the drawn one that teaches it), so that is what is asked for.
 */
const foldedDegrees = 80;
const openDegrees = 92;
/** Drawn back for so long: a hand on its way up past the shoulder folds its elbow too, but does not stay. */
const drawnBackMs = 150;
/** A hand drawn back is hardly above the shoulder and waits there; one that is being raised passes, folded, at 3 to 6. Shoulder widths, a second. */
const drawnBelow = 0.15;
const drawnSlower = 1.6;
const foldStepMs = 80;
/** The fold is remembered so long. */
const foldKeptMs = 1200;
/** The wrist rises by this and ends above this, shoulder widths. */
const rises = 0.45;
const endsAbove = -0.1;
const againAfterMs = 1200;

interface ArmLob {
  /** Since the elbow was last folded, null when it was not; and where the wrist was then. */
  readonly foldedMs: number | null;
  /** For how long, nearly, it was folded. */
  readonly drawnMs: number;
  readonly foldedY: number;
  readonly peak: number;
  readonly spentMs: number;
  readonly progress: number;
}

export interface LobMemory {
  readonly seenAtMs: number | null;
  readonly left: ArmLob;
  readonly right: ArmLob;
}

const ready: ArmLob = { foldedMs: null, drawnMs: 0, foldedY: 0, peak: 0, spentMs: againAfterMs, progress: 0 };

function look(past: ArmLob, arm: Arm, dtMs: number, context: MovementContext): { arm: ArmLob; thrown: number | null } {
  const degrees = elbowDegrees(arm);
  const foldedMs = past.foldedMs === null || past.foldedMs + dtMs > foldKeptMs ? null : past.foldedMs + dtMs;
  const spentMs = past.spentMs + dtMs;
  if (degrees === null) return { arm: { ...past, foldedMs, spentMs }, thrown: null };
  if (degrees <= foldedDegrees && arm.y < drawnBelow && arm.vUp < drawnSlower) {
    const drawnMs = Math.min(past.drawnMs + Math.min(dtMs, foldStepMs), 2 * drawnBackMs);
    if (drawnMs < drawnBackMs) return { arm: { ...past, foldedMs, drawnMs, spentMs, progress: 0 }, thrown: null };
    const arming = {
      foldedMs: 0,
      drawnMs,
      foldedY: past.foldedMs === null ? arm.y : Math.min(past.foldedY, arm.y),
      peak: 0,
      spentMs,
      progress: spentMs < againAfterMs ? 0 : 0.3,
    };
    return { arm: arming, thrown: null };
  }
  if (foldedMs === null || spentMs < againAfterMs) {
    const drawnMs = Math.max(0, past.drawnMs - dtMs / 2);
    return { arm: { ...past, foldedMs: null, drawnMs, spentMs, progress: 0 }, thrown: null };
  }
  const scale = reachScale(context.range, arm.side);
  const peak = Math.max(past.peak, arm.vUp);
  const risen = arm.y - past.foldedY;
  const opened = degrees >= openDegrees && risen >= rises * scale && arm.y >= endsAbove * scale;
  if (opened && peak >= slowestThrowSpeed(context.pace, scale)) {
    return { arm: { ...ready, spentMs: 0, progress: 1 }, thrown: peak };
  }
  const progress = 0.3 + 0.7 * Math.min(unmix(foldedDegrees, openDegrees, degrees), clamp01(risen / rises));
  const drawnMs = Math.max(0, past.drawnMs - dtMs / 2);
  return { arm: { ...past, foldedMs, drawnMs, spentMs, peak, progress }, thrown: null };
}

/** Tells a lob, to let go of a ball with. */
export const lob: Movement<LobMemory> = {
  name: 'lob',
  needs: armJoints,
  serves: ['trigger'],
  teach: { say: 'movement.lob.say', show: 'lob' },
  start: { seenAtMs: null, left: ready, right: ready },
  step(memory, sense, context) {
    const { body } = sense;
    if (!body || !isFresh(memory.seenAtMs, sense)) {
      const progress = body ? Math.max(memory.left.progress, memory.right.progress) : 0;
      return { memory, value: { trigger: { began: false, strength: 0, progress } } };
    }
    const dtMs = freshMs(memory.seenAtMs, body);
    const of = (side: Side) => look(memory[side], armOf(body.points, side), dtMs, context);
    const left = of('left');
    const right = of('right');
    const strengthOf = (thrown: number | null, side: Side): number =>
      thrown === null ? 0 : throwStrength(thrown, rangeOf(context.range, side).bestSpeed);
    return {
      memory: { seenAtMs: body.capturedAtMs, left: left.arm, right: right.arm },
      value: {
        trigger: {
          began: left.thrown !== null || right.thrown !== null,
          strength: Math.max(strengthOf(left.thrown, 'left'), strengthOf(right.thrown, 'right')),
          progress: Math.max(left.arm.progress, right.arm.progress),
        },
      },
    };
  },
};
