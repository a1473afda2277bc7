/** The arrow on the boards: where the ball will go. Lies flat, so that it grows smaller with distance as the boards do. */
import { Graphics } from 'pixi.js';
import { palette } from '#kit/view';
import { screenX, screenY } from '../art/perspective.ts';
import { middleYMm } from '../rules/kindly-line.ts';

const from = 0.5;
const neck = 1.22;
const tip = 1.72;
const shaftHalf = 0.07;
const headHalf = 0.2;

export interface AimArrow {
  readonly graphics: Graphics;
  /** `line` in millimetres at the middle of the diamond; `colour` of the player; `fade` 0..1. */
  draw(line: number, colour: number, fade: number): void;
}

export function createArrow(): AimArrow {
  const graphics = new Graphics();
  let drawn = '';
  const at = (line: number, across: number, y: number): number[] => {
    const x = ((line / 1000) * y) / (middleYMm / 1000) + across;
    return [screenX(x, y), screenY(y)];
  };
  return {
    graphics,
    draw(line, colour, fade) {
      graphics.visible = fade > 0;
      if (!graphics.visible) return;
      graphics.alpha = fade;
      const key = `${line.toFixed(1)} ${colour}`;
      if (key === drawn) return;
      drawn = key;
      const corners = [
        ...at(line, -shaftHalf * 0.7, from),
        ...at(line, -shaftHalf, neck),
        ...at(line, -headHalf, neck),
        ...at(line, 0, tip),
        ...at(line, headHalf, neck),
        ...at(line, shaftHalf, neck),
        ...at(line, shaftHalf * 0.7, from),
      ];
      graphics.clear();
      // Two corners more: the canvas renderer leaves the join of the first one open.
      graphics.poly([...corners, ...corners.slice(0, 4)]);
      graphics.fill(colour);
      graphics.stroke({ width: 6, color: palette.ink, join: 'round' });
    },
  };
}
