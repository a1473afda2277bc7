import type { Graphics } from 'pixi.js';
import { palette, showLengthMs, showMovement } from '#kit/view';
import type { MovementName } from '#movement';

/** How much of the hand's way is drawn behind it, ms. */
const trailMs = 700;
const steps = 12;
/** A hand that moves less than this over the trail leaves none, shoulder widths. */
const leastWay = 0.12;

export interface TrailPaint {
  readonly x: number;
  readonly y: number;
  readonly unitPx: number;
  /** The whole way, still, in place of the last of it. */
  readonly reducedMotion: boolean;
}

/** Draws the way the hand has just come in a shown movement, as a band behind the figure. */
export function drawTrail(graphics: Graphics, name: MovementName, timeMs: number, paint: TrailPaint): void {
  const [from, length] = paint.reducedMotion ? [0, showLengthMs(name)] : [timeMs - trailMs, trailMs];
  const spots = Array.from({ length: steps + 1 }, (_, i) => {
    const { wristRight } = showMovement(name, from + (i / steps) * length);
    return { x: paint.x + wristRight.x * paint.unitPx, y: paint.y - wristRight.y * paint.unitPx };
  });
  const [first, ...rest] = spots;
  const way = rest.reduce((sum, spot, i) => {
    const before = spots[i];
    return before ? sum + Math.hypot(spot.x - before.x, spot.y - before.y) : sum;
  }, 0);
  if (first === undefined || way < leastWay * paint.unitPx) return;
  graphics.moveTo(first.x, first.y);
  for (const spot of rest) graphics.lineTo(spot.x, spot.y);
  graphics.stroke({ width: paint.unitPx * 0.2, color: palette.sun, cap: 'round', join: 'round' });
}
