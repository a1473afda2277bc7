/** How the arrow finds its line: by the player's hand, or to and fro by itself. */
import { aimHelp, clamp, helpedAim, type Level, type Pace, smoothstep, tickMs, ticksIn } from '#kit';
import { kindlyLine, middleYMm, widestLineMm } from './kindly-line.ts';
import type { Aim, Pins, SkittlesState, SkittlesTick } from './state.ts';

/** How far from the middle a hand at the edge of its range points, millimetres: a little past the outermost pin. */
export const pointedReachMm = 760;
/** A pointing less sure than this is nobody pointing. */
export const surelyPointing = 0.3;
/** The arrow takes half of the way to the hand in this time: it glides, and a tremor does not show. */
const followHalfMs = 140;
const followShare = 1 - 2 ** (-tickMs / followHalfMs);
/** The arrow takes half of the way to a better line in this time. */
const glideHalfMs = 110;
const glideShare = 1 - 2 ** (-tickMs / glideHalfMs);
/** Nearer than this to where it was counts as held, millimetres a tick. */
const heldMm = 9;
/** Held for so long, the aim is meant. */
const settleMs: Readonly<Record<Pace, number>> = { gentle: 900, standard: 900, lively: 700 };
/** An aim that never rests is taken as it is after this. */
const longestAimMs = 7000;
/** With nobody pointing for so long, the arrow sweeps by itself and the throw is the only move. */
const unpointedMs = 2500;
/** Once to and fro. Slow enough to choose a moment. */
const sweepMs: Readonly<Record<Pace, number>> = { gentle: 8000, standard: 6000, lively: 4000 };
/** How far the sweep goes beyond the outermost pin that stands, and at least. */
const sweepMarginMm = 90;
const leastSweepMm = 180;

/** At the start of each ball. The first sweep goes right, the next left: nobody learns that one side is favoured. */
export function freshAim(ball: number, pins: Pins, help: number): Aim {
  const own = ball % 2 === 0 ? 150 : -150;
  return {
    own,
    line: lineOf(own, pins, help),
    sweeping: false,
    sweepTicks: 0,
    heldTicks: 0,
    idleTicks: 0,
  };
}

/** How much help each level has more than a private handicap gives, in steps of handicap: the game's own level is 3. */
const levelSteps: Readonly<Record<Level, number>> = { 1: -2, 2: -1, 3: 0, 4: 1.5, 5: 3 };

export const helpFor = ({ seat, handicaps }: SkittlesState, { pace, level }: SkittlesTick): number =>
  aimHelp(pace, (seat === null ? 0 : (handicaps[seat] ?? 0)) + levelSteps[level]);

/** The arrow goes to and fro by itself from the start, and the throw is the only move: when gentle, and below the game's own level. */
export const sweepsAlone = ({ pace, level }: SkittlesTick): boolean => pace === 'gentle' || level <= 2;

/** Help grows with the share it does of the aim: from a hand's breadth for a challenge to half the diamond. */
const furthestHelpMm = (help: number): number => 120 + 480 * Math.max(0, help - 0.5) * 2;

function lineOf(own: number, pins: Pins, help: number): number {
  const pull = helpedAim(own, kindlyLine(own, pins, help), help) - own;
  const furthest = furthestHelpMm(help);
  return Math.round(own + clamp(pull, -furthest, furthest));
}

/** Between -1 and 1, to and fro, slow at the ends. From 0 towards 1 first. */
export function toAndFro(share: number): number {
  const quarter = (share + 0.25) % 1;
  const up = quarter < 0.5 ? quarter * 2 : 2 - quarter * 2;
  return smoothstep(up) * 2 - 1;
}

function sweep(aim: Aim, ball: number, pins: Pins, pace: Pace): number {
  const lines = pins.flatMap((spot) => (spot ? [(spot.x * middleYMm) / spot.y] : []));
  const low = Math.min(...lines) - sweepMarginMm;
  const high = Math.max(...lines) + sweepMarginMm;
  const middle = (low + high) / 2;
  const half = Math.max(leastSweepMm, (high - low) / 2);
  const way = toAndFro(((aim.sweepTicks * tickMs) / sweepMs[pace] + 0.05) % 1) * (ball % 2 === 0 ? 1 : -1);
  return Math.round(clamp(middle + half * way, -widestLineMm, widestLineMm));
}

/** Good lines draw the arrow and it lingers there; it slides from one to the next and never leaps. */
const glide = (from: number, to: number): number => Math.round((from + (to - from) * glideShare) * 10) / 10;

/** The aim one tick later, while the ball waits. `settled` when the player's pointing is meant, or nobody points. */
export function aimOn(state: SkittlesState, tick: SkittlesTick): { readonly aim: Aim; readonly settled: boolean } {
  const { aim, pins, seat, ball } = state;
  if (seat === null) return { aim, settled: false };
  const help = helpFor(state, tick);
  const { x, sure } = tick.seat(seat).actions.aim;
  const pointing = sure >= surelyPointing && !sweepsAlone(tick);
  if (aim.sweeping || sweepsAlone(tick)) {
    const swept: Aim = { ...aim, sweeping: true, sweepTicks: aim.sweepTicks + 1 };
    const own = sweep(swept, ball, pins, tick.pace);
    return { aim: { ...swept, own, line: glide(aim.line, lineOf(own, pins, help)) }, settled: true };
  }
  if (!pointing) {
    const idleTicks = aim.idleTicks + 1;
    const nobody = idleTicks >= ticksIn(unpointedMs);
    return { aim: { ...aim, idleTicks, sweeping: nobody }, settled: nobody };
  }
  const wanted = (x - 0.5) * 2 * pointedReachMm;
  const own = Math.round((aim.own + (wanted - aim.own) * followShare) * 10) / 10;
  const heldTicks = Math.abs(own - aim.own) <= heldMm ? aim.heldTicks + 1 : 0;
  const line = glide(aim.line, lineOf(own, pins, help));
  const next: Aim = { ...aim, own, line, heldTicks, idleTicks: 0 };
  const meant = heldTicks >= ticksIn(settleMs[tick.pace]) || state.step.ticks >= ticksIn(longestAimMs);
  return { aim: next, settled: meant };
}
