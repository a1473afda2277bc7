/**
 * To and fro with a hand or both, 0.3 to 1.2 Hz, up and down or sideways: rowing, stroking, marching arms. A stroke is
 * from one turn of the wrist to the next; depth is unreliable and not looked at. One stroke is a hand that went
 * somewhere; the second, on its heels, is pumping.
 */
import { clamp01, halfLife, unmix } from '#core';
import type { Side } from '#pose';
import { type Arm, armOf, isSure } from './arms.ts';
import type { Movement, MovementContext } from './contracts.ts';
import { freshMs, isFresh } from './fresh.ts';
import { reachScale } from './range.ts';

/** A stroke is at least this long, shoulder widths of an ordinary reach, and so many times what the model shakes beyond. */
const strokeAtLeast = 0.3;
const blurs = 6;
/** A hand that has turned comes back; one that has come home settles, slower than this. Shoulder widths a second. */
const comesBackAt = 0.4;
/** From the end of one stroke to the end of the next, at 0.3 Hz and with a pause in it. */
const onItsHeelsMs = 2600;
/** Half a cycle of 1.2 Hz and of 0.3 Hz, with a margin for uneven hands. */
const strokeShortestMs = 300;
const strokeLongestMs = 2200;
/** A comfortable cycle of two strokes: 0.5 Hz. */
const comfortableStrokeMs = 1000;
const fadeHalfLifeMs = 600;

interface ArmPump {
  /** The last two extremes are known by where the hand turned and which way it goes now. */
  readonly turn: { readonly out: number; readonly y: number } | null;
  /** The furthest from `turn` on this stroke. */
  readonly far: { readonly out: number; readonly y: number; readonly length: number } | null;
  readonly strokeMs: number;
  /** Since the last stroke of this arm ended; null when there was none. */
  readonly sinceStrokeMs: number | null;
}

export interface PumpMemory {
  readonly seenAtMs: number | null;
  readonly left: ArmPump;
  readonly right: ArmPump;
  readonly level: number;
}

const idle: ArmPump = { turn: null, far: null, strokeMs: 0, sinceStrokeMs: null };
type Stroke = { readonly arm: ArmPump; readonly level: number | null };

function look(before: ArmPump, arm: Arm, blur: number, dtMs: number, context: MovementContext): Stroke {
  const strokeMs = before.strokeMs + dtMs;
  const waited = before.sinceStrokeMs === null ? null : before.sinceStrokeMs + dtMs;
  const sinceStrokeMs = waited !== null && waited <= onItsHeelsMs ? waited : null;
  const past = { ...before, sinceStrokeMs };
  if (!isSure(arm)) return { arm: strokeMs > strokeLongestMs ? idle : { ...past, strokeMs }, level: null };
  const { turn } = past;
  const from = { out: arm.out, y: arm.y };
  if (!turn) return { arm: { ...past, turn: from, far: null, strokeMs: 0 }, level: null };
  const length = Math.hypot(arm.out - turn.out, arm.y - turn.y);
  const far = past.far && past.far.length >= length ? past.far : { out: arm.out, y: arm.y, length };
  const back = Math.hypot(arm.out - far.out, arm.y - far.y);
  const least = strokeAtLeast * reachScale(context.range, arm.side) + 2 * context.range.tremor + blurs * blur;
  if (far.length < least) {
    const settled = strokeMs > strokeLongestMs;
    return {
      arm: settled ? { ...past, turn: from, far: null, strokeMs: 0 } : { ...past, far, strokeMs },
      level: null,
    };
  }
  const settles = Math.hypot(arm.vOut, arm.vUp) < comesBackAt * reachScale(context.range, arm.side);
  if (back < least / 3 || settles) return { arm: { ...past, far, strokeMs }, level: null };
  const next = { turn: { out: far.out, y: far.y }, far: null, strokeMs: 0, sinceStrokeMs: null };
  if (strokeMs < strokeShortestMs || strokeMs > strokeLongestMs) return { arm: next, level: null };
  const level = clamp01(comfortableStrokeMs / strokeMs) * (0.5 + 0.5 * unmix(least, 3 * least, far.length));
  return { arm: { ...next, sinceStrokeMs: 0 }, level: sinceStrokeMs === null ? null : level };
}

/** Tells going to and fro, and how briskly. */
export const pump: Movement<PumpMemory> = {
  name: 'pump',
  needs: ['shoulderLeft', 'shoulderRight', 'wristLeft', 'wristRight'],
  serves: ['effort', 'trigger'],
  teach: { say: 'movement.pump.say', show: 'pump' },
  start: { seenAtMs: null, left: idle, right: idle, level: 0 },
  step(memory, sense, context) {
    const { body } = sense;
    const faded = memory.level * (1 - halfLife(context.dtMs, fadeHalfLifeMs));
    const quiet = { effort: { level: faded, beat: false }, trigger: { began: false, strength: 0, progress: 0 } };
    if (!body || !isFresh(memory.seenAtMs, sense)) return { memory: { ...memory, level: faded }, value: quiet };
    const dtMs = freshMs(memory.seenAtMs, body);
    const of = (side: Side): Stroke => look(memory[side], armOf(body.points, side), body.blur, dtMs, context);
    const left = of('left');
    const right = of('right');
    const struck = Math.max(left.level ?? -1, right.level ?? -1);
    const beat = struck >= 0;
    const level = Math.max(faded, struck);
    return {
      memory: { seenAtMs: body.capturedAtMs, left: left.arm, right: right.arm, level },
      value: {
        effort: { level, beat },
        trigger: { began: beat, strength: beat ? struck : 0, progress: beat ? 1 : 0 },
      },
    };
  },
};
