/** The table in front: a cloth, a place for everyone with their name on it, and in the end a helping. */
import { type Container, Graphics, Sprite, type Text, type Texture } from 'pixi.js';
import { type SeatId, smoothstep } from '#kit';
import { drawShape, overshoot, palette, type ViewServices } from '#kit/view';
import { tableSize } from '../art/dinner.ts';
import { cardOf, cardY } from '../art/layout.ts';
import type { WolfState } from '../rules/state.ts';

const tall = 76;
const signPx = 19;
const edgeY = 776;
const settingY = 800;
/** Plates are filled from the left, one after the other. */
const servesFromMs = 1500;
const betweenMs = 220;

/** A longer name cannot be written large enough: the first is. */
const mostLetters = 9;
const shortly = (name: string): string => (name.length > mostLetters ? (name.split(' ')[0] ?? name) : name);

export interface TablePictures {
  readonly table: Texture;
  readonly setting: Texture;
  readonly helping: Texture;
}

export interface Table {
  draw(state: WolfState, ms: number): void;
}

export function createTable(
  pictures: TablePictures,
  layer: Container,
  { text, player, reducedMotion }: ViewServices,
): Table {
  const cloth = new Sprite(pictures.table);
  cloth.position.set(0, edgeY - tableSize.edgeY / 4);
  const cards = new Graphics();
  layer.addChild(cloth, cards);
  const places = new Map<SeatId, { readonly name: Text; readonly plate: Sprite }>();
  let laid = '';

  const placeOf = (seat: SeatId): { readonly name: Text; readonly plate: Sprite } => {
    const there = places.get(seat);
    if (there) return there;
    const name = text('label', shortly(player(seat).name), { colour: palette.ink });
    name.anchor.set(0.5);
    const plate = new Sprite(pictures.setting);
    layer.addChild(plate, name);
    const made = { name, plate };
    places.set(seat, made);
    return made;
  };

  const lay = (seats: readonly SeatId[]): void => {
    cards.clear();
    for (const [seat, { name, plate }] of places) name.visible = plate.visible = seats.includes(seat);
    for (const [lane, seat] of seats.entries()) {
      const { x, width } = cardOf(lane, seats.length);
      const { shape, colour } = player(seat);
      const { name, plate } = placeOf(seat);
      const room = width - 84;
      name.scale.x = Math.min(1, room / Math.max(1, name.width / name.scale.x));
      const wide = name.width + 84;
      name.position.set(x + 22, cardY + 2);
      plate.position.set(x, settingY);
      cards
        .roundRect(x - wide / 2, cardY - tall / 2, wide, tall, 10)
        .fill(palette.cream)
        .stroke({ color: palette.ink, width: 5 });
      drawShape(cards, shape, { x: x - wide / 2 + 36, y: cardY, radius: signPx, colour, outlinePx: 0 });
    }
  };

  return {
    draw(state, ms) {
      const wanted = state.seats.join();
      if (wanted !== laid) lay(state.seats);
      laid = wanted;
      const { name } = state.step;
      for (const [lane, seat] of state.seats.entries()) {
        const { plate } = placeOf(seat);
        const since = name === 'over' ? 1 : name === 'served' ? (ms - servesFromMs - lane * betweenMs) / 420 : 0;
        plate.texture = since > 0 ? pictures.helping : pictures.setting;
        plate.anchor.set(0.5, since > 0 ? 60 / 84 : 0.5);
        plate.scale.set(0.9 * (since > 0 && !reducedMotion ? 0.8 + 0.2 * overshoot(smoothstep(since)) : 1));
      }
    },
  };
}
