/** Where a kind alley would send the ball: lines down the boards that meet the pins well, found without solving any throw. */
import { alley, pinSpots, type Spot } from '#kit/physics';
import type { Pins } from './state.ts';

const reachMm = (alley.ballRadius + alley.pinRadius) * 1000;
/** A ball this far off a pin's middle, or less, drives it straight back and stops: it fells little besides. */
const deadOnMm = 50;
const deadOnWorth = 0.6;
/** Nearer than this to the ball's edge is a graze, worth half. */
const grazeMm = 40;
/** Ways past a pin that are tried: glancing it on either side, or full. From solving 800 throws: 60 to 130 mm off carries best. */
const offsetsMm = [-110, 0, 110] as const;

/** How far the aim may be drawn for one pin more, millimetres: without help, and what full help adds. */
const nearMm = 30;
const helpedMm = 110;

export const middleYMm = pinSpots[4]?.y ?? 0;
/** Wider than this and the ball would run along the cushion. */
export const widestLineMm = 800;

/** How many pins a line is worth, roughly. */
export function worthOf(lineMm: number, pins: Pins): number {
  let worth = 0;
  for (const spot of pins) {
    if (!spot) continue;
    const off = Math.abs(spot.x - (lineMm * spot.y) / middleYMm);
    if (off >= reachMm) continue;
    if (off < deadOnMm) worth += deadOnWorth;
    else worth += off > reachMm - grazeMm ? 0.5 : 1;
  }
  return worth;
}

const lineThrough = (spot: Spot, offsetMm: number): number => Math.round(((spot.x + offsetMm) * middleYMm) / spot.y);

/**
 * The line nearest to `own` among the good ones: worth counts, and so does how far it is from where the player pointed. With
 * `help` near 1 the best line in reach wins; with less, the nearest. Mirrored pins and aim give the mirrored line.
 */
export function kindlyLine(own: number, pins: Pins, help: number): number {
  // Around 0 a tie between left and right is broken by the smaller line: nothing here prefers a side unless the aim does.
  const patience = nearMm + helpedMm * help;
  let best = own;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const spot of pins) {
    if (!spot) continue;
    for (const offset of offsetsMm) {
      const line = lineThrough(spot, offset);
      if (Math.abs(line) > widestLineMm) continue;
      const score = worthOf(line, pins) - Math.abs(line - own) / patience;
      const closer = Math.abs(line - own) < Math.abs(best - own);
      if (score > bestScore + 1e-9 || (score > bestScore - 1e-9 && closer)) {
        best = line;
        bestScore = score;
      }
    }
  }
  return best;
}
