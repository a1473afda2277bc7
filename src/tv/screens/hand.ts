/** A hand that points at something to choose: the mark of whoever points, with the ring that fills while it stays. */
import { Graphics } from 'pixi.js';
import { drawShape, focusColour, palette, stageSize } from '#kit/view';
import type { DwellTarget } from '#movement';
import type { ScreenHand } from './contracts.ts';

const ringRadius = 78;
const markRadius = 38;

/** A box of the stage, px from its upper left corner, as something for a hand to choose. */
export function targetOf(
  id: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): DwellTarget {
  return {
    id,
    x: (box.x + box.width / 2) / stageSize.width,
    y: (box.y + box.height / 2) / stageSize.height,
    width: box.width / stageSize.width,
    height: box.height / stageSize.height,
  };
}

export interface Hand {
  readonly view: Graphics;
  draw(hand: ScreenHand | null): void;
}

export function createHand(): Hand {
  const view = new Graphics();
  return {
    view,
    draw(hand) {
      view.clear();
      if (hand === null) return;
      const [x, y] = [hand.x * stageSize.width, hand.y * stageSize.height];
      const from = -Math.PI / 2;
      view.alpha = hand.sure;
      view
        .circle(x, y, ringRadius)
        .fill({ color: palette.paper, alpha: 0.9 })
        .stroke({ width: 34, color: palette.ink });
      if (hand.ring > 0) {
        view
          .moveTo(x, y - ringRadius)
          .arc(x, y, ringRadius, from, from + hand.ring * 2 * Math.PI)
          .stroke({ width: 20, color: focusColour, cap: 'round' });
      }
      drawShape(view, hand.look.shape, { x, y, radius: markRadius, colour: hand.look.colour, outlinePx: 8 });
    },
  };
}
