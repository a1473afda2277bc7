/**
 * A hand that points at the television: the wrist's place in the person's own comfortable envelope, which is the whole
 * screen. The hand that lies on the lap points at nothing. With two hands, the higher one points.
 */
import { halfLife, unmix } from '#core';
import type { Side } from '#pose';
import { type Arm, armOf, isSure, rangeOf, restOf, steeringSides } from './arms.ts';
import type { ActionTypes, Body, Movement, MovementContext } from './contracts.ts';
import { reachScale, screenPoint } from './range.ts';

/** A hand this far above where it rests begins to point, and this far up points surely; shoulder widths. */
const liftedLow = 0.2;
const liftedSurely = 0.4;
/** Still pointing until it is back within this of its rest. */
const lowered = 0.12;
/** And higher by so many times what the model shakes beyond the usual. */
const blurs = 3;
/** The other hand takes over when it has been higher by this for so long. */
const higherBy = 0.25;
const takesOverMs = 300;
/** A hand lost from sight keeps its place for so long, less and less surely. */
const keptMs = 500;
/** Shaking this many times its amplitude wide does not move the point. */
const deadZones = 1.5;
const settleHalfLifeMs = 25;

export interface ReachMemory {
  readonly side: Side | null;
  /** How long the other hand has been the higher. */
  readonly rivalMs: number;
  readonly lostMs: number;
  /** Wrist from its shoulder, shoulder widths, mirrored, y up; settled and with shaking taken out. */
  readonly from: { readonly dx: number; readonly dy: number } | null;
  readonly point: ActionTypes['point'];
}

const nowhere: ActionTypes['point'] = { x: 0.5, y: 0.5, sure: 0 };
const idle: ReachMemory = { side: null, rivalMs: 0, lostMs: 0, from: null, point: nowhere };

const lift = (arm: Arm, blur: number, { range }: MovementContext): number =>
  isSure(arm) ? (arm.y - restOf(range, arm.side).y - blurs * blur) / reachScale(range, arm.side) : -1;

/** The side that points now, and how long a rival has wanted to. */
function chosen(
  memory: ReachMemory,
  { points, blur }: Body,
  context: MovementContext,
): Pick<ReachMemory, 'side' | 'rivalMs'> {
  const able = steeringSides(context.ability).map((side) => ({ side, lift: lift(armOf(points, side), blur, context) }));
  const present = able.find(({ side }) => side === memory.side);
  const highest = able.reduce((best, arm) => (arm.lift > best.lift ? arm : best), {
    side: null as Side | null,
    lift: -1,
  });
  if (!present || present.lift < lowered) {
    const lost = present !== undefined && present.lift === -1 && memory.lostMs < keptMs;
    if (lost) return { side: memory.side, rivalMs: 0 };
    return { side: highest.lift >= liftedLow ? highest.side : null, rivalMs: 0 };
  }
  if (highest.side === memory.side || highest.lift - present.lift < higherBy) return { side: memory.side, rivalMs: 0 };
  const rivalMs = memory.rivalMs + context.dtMs;
  return rivalMs >= takesOverMs ? { side: highest.side, rivalMs: 0 } : { side: memory.side, rivalMs };
}

type From = { readonly dx: number; readonly dy: number };

/** Follows the wrist, but lets it shake within its dead zone. */
function followed(past: From | null, now: From, tremor: number, dtMs: number): From {
  if (!past) return now;
  const dx = now.dx - past.dx;
  const dy = now.dy - past.dy;
  const far = Math.hypot(dx, dy);
  const beyond = far === 0 ? 0 : Math.max(0, far - deadZones * tremor) / far;
  const weight = beyond * halfLife(dtMs, settleHalfLifeMs);
  return { dx: past.dx + dx * weight, dy: past.dy + dy * weight };
}

/** Tells where somebody points. */
export const reach: Movement<ReachMemory> = {
  name: 'reach',
  needs: ['shoulderLeft', 'shoulderRight', 'wristLeft', 'wristRight'],
  serves: ['point'],
  teach: { say: 'movement.reach.say', show: 'reach' },
  start: idle,
  step(memory, { body }, context) {
    const { dtMs, range, pace } = context;
    const lostMs = memory.lostMs + dtMs;
    const fading = (): { memory: ReachMemory; value: { point: ActionTypes['point'] } } => {
      const point = { ...memory.point, sure: lostMs < keptMs ? memory.point.sure * (1 - dtMs / keptMs) : 0 };
      return { memory: lostMs < keptMs ? { ...memory, lostMs, point } : idle, value: { point } };
    };
    if (!body) return fading();
    const { side, rivalMs } = chosen(memory, body, context);
    if (side === null) return { memory: idle, value: { point: nowhere } };
    const arm = armOf(body.led, side);
    if (!isSure(arm)) return fading();
    const sign = side === 'left' ? -1 : 1;
    const shoulder = isSure(arm.shoulder) ? arm.shoulder : { out: 0.5, y: 0 };
    const now = { dx: sign * (arm.out - shoulder.out), dy: arm.y - shoulder.y };
    const from = followed(side === memory.side ? memory.from : null, now, range.tremor, dtMs);
    const lifted = unmix(lowered, liftedSurely, lift(arm, body.blur, context));
    const point = { ...screenPoint(rangeOf(range, side), from.dx, from.dy, pace), sure: arm.sure * lifted };
    return { memory: { side, rivalMs, lostMs: 0, from, point }, value: { point } };
  },
};
