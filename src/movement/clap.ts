/**
 * Hands together: nearer than 0.35 shoulder widths after being further apart than 0.8; nearly counts. With one arm, a
 * tap on the knee or chest: a hand that has been away comes back and stops.
 */
import { clamp01, unmix } from '#core';
import { armOf, isSure, steeringSides } from './arms.ts';
import type { Ability, BodyPoints, Movement, PersonalRange } from './contracts.ts';
import { freshMs, isFresh } from './fresh.ts';
import { reachScale } from './range.ts';

/** Shoulder widths; design of bodies. `nearly`: close enough when the hands turn back before they meet. */
const together = 0.35;
const nearly = 0.55;
const apart = 0.8;
const turnedBack = 0.12;
/** A tap: this far from the tapped place, and this near it. */
const tapApart = 0.45;
const tapNear = 0.2;
const againAfterMs = 250;

export interface ClapMemory {
  readonly seenAtMs: number | null;
  readonly isApart: boolean;
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
}

function gapOf(points: BodyPoints, ability: Ability, range: PersonalRange): Gap | null {
  const able = steeringSides(ability);
  if (able.length === 2) {
    const { wristLeft, wristRight } = points;
    if (!isSure(wristLeft) || !isSure(wristRight)) return null;
    const gap = Math.hypot(wristLeft.x - wristRight.x, wristLeft.y - wristRight.y);
    const scale = Math.min(reachScale(range, 'left'), reachScale(range, 'right'));
    return { gap, apart: Math.max(apart * scale, together + 0.15), near: together, nearly: nearly * scale };
  }
  const [side] = able;
  if (side === undefined) return null;
  const arm = armOf(points, side);
  if (!isSure(arm)) return null;
  const scale = reachScale(range, side);
  const rest = range.rest[side];
  const x = side === 'left' ? -arm.out : arm.out;
  const gap = Math.min(Math.hypot(x - rest.x, arm.y - rest.y), Math.hypot(x, arm.y + 0.45));
  return { gap, apart: tapApart * scale, near: tapNear * scale, nearly: 1.4 * tapNear * scale };
}

/** Tells a clap, or a tap with one hand. */
export const clap: Movement<ClapMemory> = {
  name: 'clap',
  needs: ['shoulderLeft', 'shoulderRight', 'wristLeft', 'wristRight'],
  serves: ['trigger', 'effort'],
  teach: { say: 'movement.clap.say', show: 'clap' },
  start: { seenAtMs: null, isApart: false, least: 9, gap: 9, closing: 0, sinceMs: againAfterMs },
  step(memory, sense, { ability, range, dtMs }) {
    const sinceMs = memory.sinceMs + dtMs;
    const nothing = { trigger: { began: false, strength: 0, progress: 0 }, effort: { level: 0, beat: false } };
    const { body } = sense;
    if (!body || !isFresh(memory.seenAtMs, sense)) return { memory: { ...memory, sinceMs }, value: nothing };
    const measured = gapOf(body.points, ability, range);
    const seenAtMs = body.capturedAtMs;
    if (!measured) return { memory: { ...memory, seenAtMs, sinceMs }, value: nothing };
    const { gap } = measured;
    const passedMs = freshMs(memory.seenAtMs, body);
    const speed = passedMs > 0 ? Math.max(0, ((memory.gap - gap) / passedMs) * 1000) : 0;
    if (gap >= measured.apart) {
      return { memory: { seenAtMs, isApart: true, least: gap, gap, closing: 0, sinceMs }, value: nothing };
    }
    const least = Math.min(memory.least, gap);
    const closing = Math.max(memory.closing, speed);
    const met = gap <= measured.near || (least <= measured.nearly && gap - least >= turnedBack);
    const began = memory.isApart && met && sinceMs >= againAfterMs;
    const strength = began ? Math.max(0.2, clamp01(closing / 4)) : 0;
    const progress = memory.isApart ? unmix(measured.apart, measured.near, gap) : 0;
    return {
      memory: {
        seenAtMs,
        isApart: memory.isApart && !began,
        least,
        gap,
        closing: began ? 0 : closing,
        sinceMs: began ? 0 : sinceMs,
      },
      value: { trigger: { began, strength, progress }, effort: { level: strength, beat: began } },
    };
  },
};
