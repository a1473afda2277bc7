/**
 * Somebody sinks fast and does not come up again: a reason to stop and look, never more than that. It is told by the middle of the
 * shoulders alone, so a fall that is slow, sideways or out of the picture is not told at all. Pure; one memory a seat.
 */
import { clamp } from '#core';
import type { Body } from './contracts.ts';

/**
 * Shoulders lower by this many shoulder widths (about 0.3 m) … A bow to the floor for a bag is as deep, and takes a second and more in
 * those who bend slowly; laughing, dozing off and leaning in stay under half of it.
 */
const deep = 0.8;
/** … within this, ms: from a seat to half its height in free fall takes 0.3 s. */
const suddenMs = 600;
/** And still low, or out of sight, so long after: ms. Whoever bent down in fun is up by then. */
const staysMs = 1500;
/** Looked back on for the height from which somebody sank: ms. */
const rememberMs = suddenMs;

export interface DropMemory {
  /** Heights of the last moments: y down in frame heights. */
  readonly seen: readonly { readonly atMs: number; readonly y: number; readonly unit: number }[];
  /** Sank at this moment, from this height; null while nobody has. */
  readonly sank: { readonly atMs: number; readonly fromY: number; readonly unit: number } | null;
  readonly nowMs: number;
}

export const noDrop: DropMemory = { seen: [], sank: null, nowMs: 0 };

export interface DropStep {
  readonly memory: DropMemory;
  /** Is low now, having sunk just before. */
  readonly sinking: boolean;
  /** True once, when whoever sank has not come up. */
  readonly dropped: boolean;
}

/** One step of `dtMs`. `body` null: not seen now. */
export function stepDrop(past: DropMemory, body: Body | null, dtMs: number): DropStep {
  const nowMs = past.nowMs + dtMs;
  const { sank } = past;
  if (sank !== null) {
    const isUp = body !== null && (body.place.y - sank.fromY) / sank.unit < deep / 2;
    if (isUp) return { memory: { ...noDrop, nowMs }, sinking: false, dropped: false };
    const over = nowMs - sank.atMs >= staysMs;
    return { memory: over ? { ...noDrop, nowMs } : { ...past, nowMs }, sinking: true, dropped: over };
  }
  if (body === null) return { memory: { ...past, nowMs }, sinking: false, dropped: false };
  const { y, unit } = body.place;
  const seen = [
    ...past.seen.filter(({ atMs }) => nowMs - atMs <= rememberMs),
    { atMs: nowMs, y, unit: clamp(unit, 0.01, 1) },
  ];
  const highest = seen.reduce((high, one) => (one.y < high.y ? one : high));
  const deepEnough = (y - highest.y) / highest.unit >= deep;
  const memory = { seen, nowMs, sank: deepEnough ? { atMs: nowMs, fromY: highest.y, unit: highest.unit } : null };
  return { memory, sinking: deepEnough, dropped: false };
}
