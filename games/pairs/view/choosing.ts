/** Who chooses, and what: the frame, the ring that fills, the hand, the glow of a memory. */
import { Graphics } from 'pixi.js';
import { drawShape, focusColour, type PlayerLook, palette, sway, type ViewServices } from '#kit/view';
import { choicesOf } from '../rules/choices.ts';
import type { PairsState } from '../rules/state.ts';
import { type Box, cardBox } from '../rules/table.ts';

const ringRadius = 86;
const handRadius = 34;
const corner = 34;
/** Middle of the plate with the name: on the edge of the table, inside the safe area. */
const plateY = 92;

export interface Choosing {
  draw(state: PairsState, nowMs: number): void;
}

export function createChoosing({ layer, text, player, reducedMotion }: ViewServices): Choosing {
  const marks = new Graphics();
  const name = text('heading', ' ', { colour: palette.ink, width: 1000, height: 92 });
  name.anchor.set(0.5);
  const plate = new Graphics();
  layer.addChild(marks, plate, name);
  let named = '';

  const around = ({ x, y, width, height }: Box, grow: number, line: number, colour: number, alpha = 1): void => {
    const [w, h] = [width * 1920 + grow * 2, height * 1080 + grow * 2];
    marks
      .roundRect(x * 1920 - w / 2, y * 1080 - h / 2, w, h, corner + grow)
      .stroke({ width: line, color: colour, alpha });
  };
  const nameOf = (look: PlayerLook): void => {
    if (named !== look.name) {
      name.text = look.name;
      named = look.name;
    }
    const width = name.width + 130;
    name.position.set(960 + 32, plateY);
    plate
      .clear()
      .roundRect(960 - width / 2, plateY - 50, width, 100, 50)
      .fill(palette.paper)
      .stroke({ width: 7, color: palette.ink });
    drawShape(plate, look.shape, { x: 960 - width / 2 + 56, y: plateY, radius: 30, colour: look.colour });
  };
  const drawRing = (box: Box, share: number): void => {
    const [x, y] = [box.x * 1920, box.y * 1080];
    const from = -Math.PI / 2;
    marks.circle(x, y, ringRadius).stroke({ width: 34, color: palette.ink, alpha: 0.8 });
    marks
      .moveTo(x, y - ringRadius)
      .arc(x, y, ringRadius, from, from + share * 2 * Math.PI)
      .stroke({ width: 22, color: focusColour, cap: 'round' });
  };

  return {
    draw(state, nowMs) {
      marks.clear();
      const look = state.seat === null ? null : player(state.seat);
      const chooses = state.step.name === 'choosing' || state.step.name === 'turning' || state.step.name === 'looking';
      name.visible = look !== null && chooses;
      plate.visible = name.visible;
      if (look === null || !chooses) return;
      nameOf(look);
      if (state.step.name !== 'choosing') return;
      if (state.glow !== null) {
        const breath = 0.7 + 0.3 * sway(nowMs, 2400, reducedMotion);
        const box = cardBox(state.glow, state.cards.length, state.columns);
        around(box, 14, 30, palette.sun, 0.45 * breath);
        around(box, 6, 12, palette.sun, breath);
      }
      const choices = choicesOf(state);
      const framed = choices.find(({ id }) => id === state.frame?.name);
      if (framed) {
        around(framed, 8, 26, palette.ink);
        around(framed, 8, 14, focusColour);
      }
      for (const choice of choices) {
        const share = state.rings[choice.id];
        if (share !== undefined) drawRing(choice, share);
      }
      if (state.hand !== null) {
        const [x, y] = [state.hand.x * 1920, state.hand.y * 1080];
        drawShape(marks, look.shape, { x, y, radius: handRadius, colour: look.colour, outlinePx: 9 });
      }
    },
  };
}
