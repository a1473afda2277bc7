/** The camera's picture as a board, with a chair for every seat, to be moved about: places only, never a picture of anybody. */
import { Container, Graphics } from 'pixi.js';
import { drawFigure, drawShape, figureOf, focusColour, palette } from '#kit/view';
import type { ScreenModel } from './contracts.ts';
import type { SceneTools } from './scene.ts';
import { board, boardBox, chairShare, onBoard, walkwayBox } from './seat-map.ts';

export interface SeatBoard {
  /** Null puts it away. */
  draw(model: ScreenModel | null): void;
}

const edgePx = 10;
const badgeRadius = 34;

/** A pair of footprints: people walk here. */
function drawSteps(on: Graphics, x: number, y: number): void {
  on.ellipse(x - 16, y, 10, 20)
    .ellipse(x + 16, y + 36, 10, 20)
    .fill({ color: palette.paper, alpha: 0.9 });
}

export function createSeatBoard({ layer }: SceneTools): SeatBoard {
  const whole = new Container();
  const sheet = new Graphics();
  const seen = new Graphics();
  const held = new Graphics();
  const mask = new Graphics();
  whole.visible = false;
  seen.mask = mask;
  whole.addChild(sheet, mask, seen, held);
  layer.addChild(whole);
  let laidFor = 0;

  const lay = (aspect: number): void => {
    laidFor = aspect;
    const { x, y, width, height } = boardBox(aspect);
    sheet.clear();
    sheet.roundRect(x - 18, y - 18, width + 36, height + 36, 18).fill(palette.oakDark);
    sheet.rect(x, y, width, height).fill(palette.cream);
    sheet.rect(x, y + height * 0.86, width, height * 0.14).fill(palette.straw);
    mask.clear().rect(x, y, width, height).fill(0xffffff);
  };

  return {
    draw(model) {
      whole.visible = model !== null;
      if (model === null) return;
      const { state, seats } = model;
      const { aspect, hand } = state;
      if (aspect !== laidFor) lay(aspect);
      seen.clear();
      held.clear();
      for (const { x, y, scale } of state.sightings) {
        const at = onBoard({ x: x * aspect, y }, aspect);
        const unitPx = scale * board.height;
        drawFigure(seen, figureOf(null), { ...at, unitPx, colour: palette.waiting, outlinePx: 6 });
      }
      state.walkways.forEach((walkway, index) => {
        const mine = index === state.walkwayInHand;
        const { x, y, width, height } = walkwayBox(walkway, aspect);
        const stripe = [x, y, width, height] as const;
        seen.rect(...stripe).fill({ color: palette.slate, alpha: mine ? 0.75 : 0.5 });
        for (let step = y + 30; step < y + height - 20; step += 84) drawSteps(seen, x + width / 2, step);
        if (!mine) return;
        held.rect(...stripe).stroke({ width: 20, color: palette.ink });
        held.rect(...stripe).stroke({ width: 12, color: focusColour });
      });
      const last = (id: number): number => Number(id === hand?.seat);
      const order = state.seats
        .map((seat, i) => ({ seat, look: seats[i]?.look }))
        .sort((a, b) => last(a.seat.id) - last(b.seat.id));
      for (const { seat, look } of order) {
        if (seat.lane === null || look === undefined) continue;
        const sidePx = seat.lane.side * board.height;
        const at = onBoard({ x: seat.lane.centreX, y: seat.lane.centreY }, aspect);
        const box = [
          at.x - (chairShare.across / 2) * sidePx,
          at.y - chairShare.up * sidePx,
          chairShare.across * sidePx,
          (chairShare.up + chairShare.down) * sidePx,
          16,
        ] as const;
        const mine = seat.id === hand?.seat;
        if (mine) held.roundRect(...box).fill({ color: focusColour, alpha: 0.35 });
        held.roundRect(...box).stroke({ width: mine ? 26 : edgePx + 8, color: palette.ink });
        held.roundRect(...box).stroke({ width: mine ? 16 : edgePx, color: mine ? focusColour : look.colour });
        const badge = { x: at.x, y: at.y - chairShare.up * sidePx, radius: mine ? badgeRadius * 1.3 : badgeRadius };
        drawShape(held, look.shape, { ...badge, colour: look.colour });
      }
    },
  };
}
