/**
 * Hands together: nearer than 0.35 shoulder widths after being further apart than 0.8; nearly counts. Hands that come
 * to rest in the lap meet there too: a clap is made above the lap, or by both hands at once and with some speed. With one
 * arm, a tap on the knee or chest: a hand that was away for a moment comes back and stops.
 */
import { clamp01, unmix } from '#core';
import { armOf, isSure, restOf, steeringSides } from './arms.ts';
import type { Ability, BodyPoints, Movement, PersonalRange } from './contracts.ts';
import { freshMs, isFresh } from './fresh.ts';
import { reachScale } from './range.ts';

/** Shoulder widths; design of bodies. `nearly`: close enough when the hands turn back before they meet. */
const together = 0.35;
const nearly = 0.55;
const apart = 0.8;
const turnedBack = 0.12;
/** Above the lap: the middle between the hands is so much higher than where they rest. */
const aboveLap = 0.3;
/** Down in the lap each hand has come this far inward by itself, and they closed at this speed, shoulder widths (a second). */
const eachCame = 0.2;
const briskly = 2;
/** A tap is up and down again within this; a hand away for longer has been busy and comes home. */
const awayAtMostMs = 1500;
/** A tap: this far from the tapped place, and this near it. */
const tapApart = 0.45;
const tapNear = 0.2;
const againAfterMs = 250;

export interface ClapMemory {
  readonly seenAtMs: number | null;
  readonly isApart: boolean;
  /** For how long they have been. */
  readonly apartMs: number;
  /** How far out each hand was when they were last apart. */
  readonly from: { readonly left: number; readonly right: number };
  /** The least gap since the hands were apart. */
  readonly least: number;
  readonly gap: number;
  readonly closing: number;
  readonly sinceMs: number;
}

interface Gap {
  readonly gap: number;
  readonly apart: number;
  readonly near: number;
  readonly nearly: number;
  readonly scale: number;
  /** How far out each hand is, and how high over where they rest both are between them; null for one hand. */
  readonly hands: { readonly left: number; readonly right: number; readonly lift: number } | null;
}

function gapOf(points: BodyPoints, ability: Ability, range: PersonalRange): Gap | null {
  const able = steeringSides(ability);
  if (able.length === 2) {
    const left = armOf(points, 'left');
    const right = armOf(points, 'right');
    if (!isSure(left) || !isSure(right)) return null;
    const scale = Math.min(reachScale(range, 'left'), reachScale(range, 'right'));
    const lift = (left.y - range.rest.left.y + right.y - range.rest.right.y) / 2;
    return {
      gap: Math.hypot(left.out + right.out, left.y - right.y),
      apart: Math.max(apart * scale, together + 0.15),
      near: together,
      nearly: nearly * scale,
      scale,
      hands: { left: left.out, right: right.out, lift },
    };
  }
  const [side] = able;
  if (side === undefined) return null;
  const arm = armOf(points, side);
  if (!isSure(arm)) return null;
  const scale = reachScale(range, side);
  const rest = restOf(range, side);
  const gap = Math.min(Math.hypot(arm.out - rest.out, arm.y - rest.y), Math.hypot(arm.out, arm.y + 0.45));
  return { gap, apart: tapApart * scale, near: tapNear * scale, nearly: 1.4 * tapNear * scale, scale, hands: null };
}

/** Whether hands that have met meant it. */
function isMeant({ hands, scale }: Gap, { from, apartMs }: ClapMemory, closing: number): boolean {
  if (hands === null) return apartMs <= awayAtMostMs;
  if (hands.lift >= aboveLap * scale) return true;
  const least = eachCame * scale;
  return from.left - hands.left >= least && from.right - hands.right >= least && closing >= briskly * scale;
}

/** Tells a clap, or a tap with one hand. */
export const clap: Movement<ClapMemory> = {
  name: 'clap',
  needs: ['shoulderLeft', 'shoulderRight', 'wristLeft', 'wristRight'],
  serves: ['trigger', 'effort'],
  teach: { say: 'movement.clap.say', show: 'clap' },
  start: {
    seenAtMs: null,
    isApart: false,
    apartMs: 0,
    from: { left: 0, right: 0 },
    least: 9,
    gap: 9,
    closing: 0,
    sinceMs: againAfterMs,
  },
  step(past, sense, { ability, range, dtMs }) {
    const memory = { ...past, sinceMs: past.sinceMs + dtMs };
    const nothing = { trigger: { began: false, strength: 0, progress: 0 }, effort: { level: 0, beat: false } };
    const { body } = sense;
    if (!body || !isFresh(memory.seenAtMs, sense)) return { memory, value: nothing };
    const measured = gapOf(body.points, ability, range);
    const seenAtMs = body.capturedAtMs;
    if (!measured) return { memory: { ...memory, seenAtMs }, value: nothing };
    const { gap, hands } = measured;
    const passedMs = freshMs(memory.seenAtMs, body);
    const speed = passedMs > 0 ? Math.max(0, ((memory.gap - gap) / passedMs) * 1000) : 0;
    if (gap >= measured.apart) {
      const apartMs = memory.isApart ? memory.apartMs + passedMs : 0;
      const from = hands ?? memory.from;
      return {
        memory: { ...memory, seenAtMs, isApart: true, apartMs, from, least: gap, gap, closing: 0 },
        value: nothing,
      };
    }
    const least = Math.min(memory.least, gap);
    const closing = Math.max(memory.closing, speed);
    const met = gap <= measured.near || (least <= measured.nearly && gap - least >= turnedBack);
    const began = memory.isApart && met && memory.sinceMs >= againAfterMs && isMeant(measured, memory, closing);
    const strength = began ? Math.max(0.2, clamp01(closing / 4)) : 0;
    const progress = memory.isApart ? unmix(measured.apart, measured.near, gap) : 0;
    return {
      memory: {
        ...memory,
        seenAtMs,
        isApart: memory.isApart && !met,
        least,
        gap,
        closing: began ? 0 : closing,
        sinceMs: began ? 0 : memory.sinceMs,
      },
      value: { trigger: { began, strength, progress }, effort: { level: strength, beat: began } },
    };
  },
};
