/** A gardener's label at the gate for each bush: whose it is. */
import { Container, Graphics, type Text } from 'pixi.js';
import type { SeatId } from '#kit';
import { drawShape, palette, type ViewServices } from '#kit/view';
import { labelOf, labelY } from '../art/layout.ts';

const tall = 76;
const signPx = 15;

/** A longer name cannot be written large enough: the first is. */
const mostLetters = 9;
const shortly = (name: string): string => (name.length > mostLetters ? (name.split(' ')[0] ?? name) : name);

export interface PlantLabels {
  /** `asOne`: one label for all, with nobody's sign. */
  draw(seats: readonly SeatId[], asOne: boolean): void;
}

export function createLabels(layer: Container, { text, player }: ViewServices): PlantLabels {
  const whole = new Container();
  const tags = new Graphics();
  whole.addChild(tags);
  layer.addChild(whole);
  const names = new Map<SeatId, Text>();
  let shown = '';
  return {
    draw(seats, asOne) {
      const key = seats.join();
      if (key === shown) return;
      shown = key;
      tags.clear();
      for (const [seat, name] of names) name.visible = seats.includes(seat);
      for (const [lane, seat] of seats.entries()) {
        const { x, width } = labelOf(lane, seats.length);
        const { name, shape, colour } = player(seat);
        const label = names.get(seat) ?? text('label', shortly(name), { colour: palette.ink });
        if (!names.has(seat)) {
          names.set(seat, label);
          label.anchor.set(0.5);
          whole.addChild(label);
        }
        const room = width - 84;
        label.scale.x = Math.min(1, room / Math.max(1, label.width / label.scale.x));
        const wide = label.width + 84;
        label.position.set(asOne ? x : x + 22, labelY + 2);
        tags.roundRect(x - wide / 2, labelY - tall / 2, wide, tall, 14).fill(palette.paper);
        if (!asOne)
          drawShape(tags, shape, { x: x - wide / 2 + 34, y: labelY, radius: signPx * 1.3, colour, outlinePx: 0 });
      }
    },
  };
}
