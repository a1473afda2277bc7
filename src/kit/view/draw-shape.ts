import type { Graphics } from 'pixi.js';
import type { PlayerShape } from './contracts.ts';
import { palette } from './palette.ts';
import { shapeOutline } from './player-look.ts';

export interface ShapePaint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** 0xRRGGBB */
  readonly colour: number;
  /** Dark line about it; none when 0. */
  readonly outlinePx?: number;
}

/** Draws a player's shape into `graphics`, on top of what is there. */
export function drawShape(graphics: Graphics, shape: PlayerShape, paint: ShapePaint): void {
  const outline = shapeOutline(shape, paint.radius);
  if (outline === null) graphics.circle(paint.x, paint.y, paint.radius);
  else {
    const corners = outline.map((value, i) => value + (i % 2 ? paint.y : paint.x));
    // Two corners more: the canvas renderer leaves the join of the first one open.
    graphics.poly([...corners, ...corners.slice(0, 4)]);
  }
  graphics.fill(paint.colour);
  const width = paint.outlinePx ?? 6;
  if (width > 0) graphics.stroke({ width, color: palette.ink, join: 'round' });
}
