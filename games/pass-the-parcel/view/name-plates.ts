/** Whose chair is whose: a card before each on the rug, edged in their colour when the parcel is theirs. */
import { type Container, Graphics, type Text } from 'pixi.js';
import type { SeatId } from '#kit';
import { drawShape, palette, type ViewServices } from '#kit/view';
import { laneX, namesY, pitchPx } from '../art/layout.ts';
import type { Place } from '../rules/state.ts';

const tallPx = 74;
const shapePx = 18;
const besidePx = 72;
/** Round a name with nothing beside it. */
const aroundPx = 32;
const gapPx = 18;
/** From so many on there is room for the shape or for the name: the name is what is read. */
const crowdedFrom = 5;
const mostLetters = 10;
/** A long name cannot be written large enough: the first of it is. */
const written = (name: string): string => (name.length > mostLetters ? (name.split(' ')[0] ?? name) : name);

export interface NamePlates {
  draw(row: readonly SeatId[], holder: Place | null): void;
}

export function createNamePlates(layer: Container, { text, player }: ViewServices): NamePlates {
  const plates = new Graphics();
  layer.addChild(plates);
  const names = new Map<SeatId, Text>();
  let drawn = '';
  const nameOf = (seat: SeatId): Text => {
    const there = names.get(seat);
    if (there) return there;
    const made = text('label', written(player(seat).name), { colour: palette.ink });
    made.anchor.set(0.5);
    layer.addChild(made);
    names.set(seat, made);
    return made;
  };
  return {
    draw(row, holder) {
      const key = `${row.join()} ${holder}`;
      if (key === drawn) return;
      drawn = key;
      plates.clear();
      for (const [seat, name] of names) name.visible = row.includes(seat);
      const isCrowded = row.length >= crowdedFrom;
      const marginPx = isCrowded ? aroundPx : besidePx;
      for (const seat of row) {
        const { shape, colour } = player(seat);
        const name = nameOf(seat);
        name.scale.x = 1;
        name.scale.x = Math.min(1, (pitchPx(row.length) - gapPx - marginPx) / Math.max(1, name.width));
        const width = name.width + marginPx;
        const x = laneX(row, seat);
        name.position.set(isCrowded ? x : x + besidePx / 2 - 16, namesY);
        plates.roundRect(x - width / 2, namesY - tallPx / 2, width, tallPx, 12).fill(palette.paper);
        if (seat === holder) plates.stroke({ width: 9, color: colour });
        if (isCrowded) continue;
        drawShape(plates, shape, { x: x - width / 2 + 36, y: namesY, radius: shapePx, colour, outlinePx: 0 });
      }
    },
  };
}
