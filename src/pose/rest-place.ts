/**
 * Where a joint rests. What is drawn of a hand in a lap neither shivers nor drifts with the model's noise: it stays where it came
 * to rest until it has surely left, and from there on it is shown where it is. Tuned on made reaches (`tests/bench/filters.ts`):
 * three to four times less shiver at rest for 1 to 2 ms of lag.
 */
import { clamp, halfLife, mix } from '#core';
import type { Spot } from './lanes.ts';

/** A joint has left its place beyond so many standard deviations of what is seen of it. */
const deviations = 4;
/** Shoulder widths: 4 cm of an adult. However much somebody shakes, a hand that goes further is shown to go. */
const zoneAtMost = 0.12;
/** At this speed, shoulder widths a second (20 cm/s), a joint is on its way, and only half is held back of what would be at rest. */
const onItsWay = 0.6;
/** A joint that keeps still is shown where it is in the end: half of what is missing comes in this time. */
const settlesMs = 250;

/** How far a joint may be from its place and still rest. `noise`, `shaking`: the model's and the person's own. All in shoulder widths. */
export const restZone = (noise: number, shaking: number): number =>
  clamp(deviations * Math.hypot(noise, shaking), 0, zoneAtMost);

/** The place `dtMs` later, with the joint at `x`, `y`: it comes after slowly, and one further than `zone` away drags it along. */
export function restedAt(before: Spot | null, x: number, y: number, zone: number, dtMs: number): Spot {
  if (before === null) return { x, y };
  const far = Math.hypot(x - before.x, y - before.y);
  const share = Math.max(halfLife(dtMs, settlesMs), far > zone ? 1 - zone / far : 0);
  return { x: mix(before.x, x, share), y: mix(before.y, y, share) };
}

/**
 * Where to draw a joint that rests at `rest` and is, or will be, at `x`, `y`; `speed` in shoulder widths a second. Half of a movement as
 * large as the zone is shown, nearly all of a larger one, and hardly any of noise.
 */
export function drawnFrom(rest: Spot, x: number, y: number, zone: number, speed: number): Spot {
  const dx = x - rest.x;
  const dy = y - rest.y;
  const far2 = dx * dx + dy * dy;
  const soft2 = (zone / (1 + (speed / onItsWay) ** 2)) ** 2;
  if (far2 + soft2 === 0) return rest;
  const share = far2 / (far2 + soft2);
  return { x: rest.x + dx * share, y: rest.y + dy * share };
}
