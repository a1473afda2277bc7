import { smoothstep } from '#core';
import { jointOf, type Side } from '../joints.ts';
import { type ArmAim, mixAims, roomToAim } from './arm-aim.ts';
import { bodyIn, type FigureState, facePlaces, sideSign } from './body.ts';
import { bonesOf, type Figure } from './figure.ts';
import { type Whereabouts, whereaboutsAt } from './itinerary.ts';
import { type Life, lifeAt } from './life.ts';
import { rad, type TimedMove } from './moves.ts';
import { planMove } from './plan-move.ts';
import type { MoveGround } from './plan-parts.ts';
import type { Posture } from './posture.ts';
import { levelHead, type MovePlan, mixHeads, mixTrunks, onTrack, type TrunkBend, uprightTrunk } from './tracks.ts';
import { add, along, facing, scale, type Vec3, vec } from './vector.ts';

/** A figure in its place with all that it will do. `script` is in order of time; moves of one hand do not overlap. */
export interface Part {
  readonly figure: Figure;
  /** Seed of its idle life. */
  readonly seed: number;
  /** Where its chair stands, or where it stands at the start, metres. */
  readonly at: { readonly x: number; readonly z: number };
  readonly facingRad?: number;
  /** Which arms it has the use of; the other one rests whatever it does. */
  readonly arms?: 'both' | Side;
  /** 1 ordinary unrest, 0 a statue. */
  readonly life?: number;
  readonly script: readonly TimedMove[];
}

const standingAim: ArmAim = { flexRad: rad(8), outRad: rad(7), reachScore: 0.95, followScore: 0.6, openScore: 0.5 };

/** Where a part begins. */
export const startOf = (part: Part): Whereabouts => ({
  x: part.at.x,
  z: part.at.z,
  facingRad: part.facingRad ?? 0,
  standing: part.figure.on === 'feet' ? 1 : 0,
  walkedM: 0,
  pace: 0,
});

const calm = (where: Whereabouts, aim: ArmAim): Posture => ({
  where,
  trunk: uprightTrunk,
  head: levelHead,
  breathScore: 0,
  blinkScore: 0,
  arms: { left: aim, right: aim },
  unrest: { left: vec(0, 0, 0), right: vec(0, 0, 0) },
  holding: {},
});

/** What moves need to know, measured on the figure sitting (or standing) upright. */
export function groundOf(part: Part): MoveGround {
  const { figure } = part;
  const bones = bonesOf(figure);
  const where = startOf(part);
  const axes = facing(where.facingRad);
  const upright = bodyIn(figure, calm(where, standingAim));
  const armLength = bones.upperArm + bones.foreArm;
  const aimAt = (side: Side, place: Vec3): ArmAim =>
    roomToAim(upright.joints[jointOf('shoulder', side)], axes, sideSign[side], place, armLength);
  const lap = (side: Side): ArmAim => {
    const hip = upright.joints[jointOf('hip', side)];
    const onThigh = along(hip, axes, -sideSign[side] * 0.02, 0.105 * figure.girth, bones.thigh * 0.52);
    return { ...aimAt(side, onThigh), followScore: 0, openScore: 0.75 };
  };
  const face = (side: Side, place: 'nose' | 'glasses' | 'chin' | 'mouth'): ArmAim => {
    const [left, up, forward] = facePlaces[place];
    const s = bones.halfHead;
    const { head } = upright;
    const spot = along(head.at, head.axes, left * s * sideSign[side], up * s, forward * s + 0.03);
    // The wrist stays a hand's length below and to the side of what the fingers touch.
    const wrist = along(spot, axes, sideSign[side] * bones.hand * 0.5, -bones.hand * 0.85, 0.02);
    return aimAt(side, wrist);
  };
  const seated = figure.on !== 'feet';
  return {
    armLength,
    rest: { left: seated ? lap('left') : standingAim, right: seated ? lap('right') : standingAim },
    hangOutRad: rad(figure.on === 'wheelchair' ? 26 : 15),
    face,
  };
}

/** How long a move of this part takes, ms. */
export const moveLengthMs = (part: Part, move: TimedMove): number =>
  planMove(move, groundOf(part), part.arms ?? 'both').lengthMs;

interface Planned {
  readonly move: TimedMove;
  readonly plan: MovePlan;
}

const active = (planned: readonly Planned[], timeMs: number): readonly Planned[] =>
  planned.filter(({ move, plan }) => timeMs >= move.atMs && timeMs <= move.atMs + plan.lengthMs);

/** 0 outside `lengthMs`, 1 within, eased over 600 ms at both ends. */
const envelope = (sinceMs: number, lengthMs: number): number =>
  smoothstep(sinceMs / 600) * smoothstep((lengthMs - sinceMs) / 600);

function trunkOf(now: readonly Planned[], life: TrunkBend, timeMs: number): TrunkBend {
  const sum = { ...life };
  for (const { move, plan } of now) {
    const bend = plan.trunk && onTrack(plan.trunk, timeMs - move.atMs, mixTrunks);
    const sinceMs = timeMs - move.atMs;
    const sway =
      move.type === 'sway'
        ? move.leanRad * envelope(sinceMs, move.lengthMs) * Math.sin((2 * Math.PI * move.hz * sinceMs) / 1000)
        : 0;
    const share = move.amplitude ?? 1;
    sum.leanRad += share * ((bend?.leanRad ?? 0) + sway);
    sum.bowRad += share * (bend?.bowRad ?? 0);
    sum.twistRad += share * (bend?.twistRad ?? 0);
  }
  return sum;
}

function tremble(now: readonly Planned[], side: Side, timeMs: number): Vec3 {
  return now.reduce(
    (sum, { move }) => {
      if (move.type !== 'tremor' || move.side !== side) return sum;
      const sinceMs = timeMs - move.atMs;
      const turn = (2 * Math.PI * move.hz * sinceMs) / 1000;
      const size = move.amplitudeM * envelope(sinceMs, move.lengthMs);
      return add(sum, vec(0.7 * size * Math.sin(turn), size * Math.sin(turn + 0.6), 0.3 * size * Math.sin(turn)));
    },
    vec(0, 0, 0),
  );
}

function walkSwing(where: Whereabouts, side: Side, heightM: number): number {
  const phase = where.walkedM / (0.56 * heightM) + (side === 'left' ? 0.5 : 0);
  return where.pace * rad(16) * Math.cos(2 * Math.PI * (phase - 0.05));
}

/** Lays the whole script out once and returns the figure at any time of it. `loopMs` is the period of its idle life. */
export function createPerformer(part: Part, loopMs: number): (timeMs: number) => FigureState {
  const ground = groundOf(part);
  const { figure } = part;
  const planned = part.script.map((move) => ({ move, plan: planMove(move, ground, part.arms ?? 'both') }));
  const start = startOf(part);

  const armAt = (now: readonly Planned[], where: Whereabouts, side: Side, timeMs: number): ArmAim => {
    const last = now.findLast(({ plan }) => plan.arms[side] !== undefined);
    const moved = last && onTrack(last.plan.arms[side] ?? [], timeMs - last.move.atMs, mixAims);
    if (moved !== undefined) return moved;
    const hanging = { ...standingAim, flexRad: standingAim.flexRad + walkSwing(where, side, figure.heightM) };
    return mixAims(ground.rest[side], hanging, figure.on === 'feet' ? 1 : where.standing);
  };

  const unrestOf = (now: readonly Planned[], life: Life, aim: ArmAim, side: Side, timeMs: number): Vec3 =>
    add(scale(life.hand(side === 'left' ? 0 : 1), 1 - 0.6 * aim.followScore), tremble(now, side, timeMs));

  return (timeMs) => {
    const now = active(planned, timeMs);
    const where = whereaboutsAt(start, part.script, timeMs);
    const hush = now.reduce(
      (most, { move }) => (move.type === 'still' ? Math.max(most, envelope(timeMs - move.atMs, move.lengthMs)) : most),
      0,
    );
    const lifeTime = ((timeMs % loopMs) + loopMs) % loopMs;
    const life = lifeAt(part.seed, lifeTime, loopMs, (part.life ?? 1) * (1 - 0.93 * hush));
    const head = now.reduce((sum, { move, plan }) => {
      const turn = plan.head && onTrack(plan.head, timeMs - move.atMs, mixHeads);
      return turn === undefined
        ? sum
        : {
            turnRad: sum.turnRad + turn.turnRad,
            nodRad: sum.nodRad + turn.nodRad,
            tiltRad: sum.tiltRad + turn.tiltRad,
          };
    }, life.head);
    const arms = { left: armAt(now, where, 'left', timeMs), right: armAt(now, where, 'right', timeMs) };
    const cup = now.find(({ plan }) => plan.holding !== undefined)?.plan.holding;
    return bodyIn(figure, {
      where,
      trunk: trunkOf(now, life.trunk, timeMs),
      head,
      breathScore: life.breathScore,
      blinkScore: life.blinkScore,
      arms,
      unrest: {
        left: unrestOf(now, life, arms.left, 'left', timeMs),
        right: unrestOf(now, life, arms.right, 'right', timeMs),
      },
      holding: cup === undefined ? {} : { [cup.side]: cup.what },
    });
  };
}
