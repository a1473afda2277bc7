/**
 * Somebody sinks fast and does not come up again: a reason to stop and look, never more than that. It is told by the middle of the
 * shoulders alone, so a fall that is slow, sideways or out of the picture is not told at all. Pure; one memory a seat.
 */
import { halfLife, mix } from '#core';
import type { Body } from './contracts.ts';

/**
 * Shoulders lower than this person's usual by this many shoulder widths (about 0.3 m) … A bow to the floor for a bag is as deep, and
 * takes a second and more in those who bend slowly; laughing, dozing off and leaning in stay under half of it.
 */
const deep = 0.8;
/** … having been near their usual height this short a time before, ms: from a seat to half its height in free fall takes 0.3 s. */
const suddenMs = 450;
/** Near the usual height: within this many shoulder widths. */
const nearUsual = 0.2;
/** And still low, or out of sight, so long after: ms. Whoever bent down in fun is up by then. */
const staysMs = 1500;
/** The usual height is that of the last half minute or so, so that a helper who is taken for the sitter for a moment is not it. */
const usualHalfLifeMs = 8000;
/** A body this much broader or narrower than usual is somebody else's, in front or behind. */
const otherBody = 1.35;

interface Height {
  /** Y down and shoulder width, frame heights. */
  readonly y: number;
  readonly unit: number;
}

export interface DropMemory {
  /** Where this person's shoulders usually are; null before they are seen. */
  readonly usual: Height | null;
  /** Since they were last seen near there, ms. */
  readonly awayMs: number;
  /** Since they sank, ms; null while nobody has. */
  readonly lowMs: number | null;
}

export const noDrop: DropMemory = { usual: null, awayMs: 0, lowMs: null };

export interface DropStep {
  readonly memory: DropMemory;
  /** Is low now, having sunk just before. */
  readonly sinking: boolean;
  /** True once, when whoever sank has not come up. */
  readonly dropped: boolean;
}

const settled = (usual: Height, { y, unit }: Height, dtMs: number): Height => {
  const weight = halfLife(dtMs, usualHalfLifeMs);
  return { y: mix(usual.y, y, weight), unit: mix(usual.unit, unit, weight) };
};

/** One step of `dtMs`. `body` null: not seen now. */
export function stepDrop(past: DropMemory, body: Body | null, dtMs: number): DropStep {
  const { usual } = past;
  if (usual === null) {
    return { memory: body === null ? past : { ...noDrop, usual: body.place }, sinking: false, dropped: false };
  }
  const awayMs = past.awayMs + dtMs;
  const isOther =
    body !== null && (body.place.unit > usual.unit * otherBody || body.place.unit < usual.unit / otherBody);
  const seen = body === null || isOther ? null : body.place;
  const below = seen === null ? null : (seen.y - usual.y) / usual.unit;
  if (past.lowMs !== null) {
    const isUp = below !== null && below < deep / 2;
    if (isUp) return { memory: { usual, awayMs: 0, lowMs: null }, sinking: false, dropped: false };
    const lowMs = past.lowMs + dtMs;
    const over = lowMs >= staysMs;
    return { memory: over ? noDrop : { usual, awayMs, lowMs }, sinking: true, dropped: over };
  }
  if (seen === null || below === null) return { memory: { ...past, awayMs }, sinking: false, dropped: false };
  const settles = { usual: settled(usual, seen, dtMs), awayMs: Math.abs(below) < nearUsual ? 0 : awayMs, lowMs: null };
  const sank = below >= deep && past.awayMs <= suddenMs;
  return { memory: sank ? { usual, awayMs, lowMs: 0 } : settles, sinking: sank, dropped: false };
}
