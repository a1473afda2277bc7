/** The table in front: a cloth, a place for everyone with their name on it, and in the end a helping. */
import { type Container, Graphics, Sprite, type Text, type Texture } from 'pixi.js';
import { type SeatId, smoothstep } from '#kit';
import { drawShape, overshoot, palette, type ViewServices } from '#kit/view';
import { tableSize } from '../art/dinner.ts';
import { cardOf, cardY, roomPlates, roomPlateX } from '../art/layout.ts';
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

type Seated = Pick<WolfState, 'seats' | 'asOne'>;

export function createTable(
  pictures: TablePictures,
  layer: Container,
  { text, player, reducedMotion }: ViewServices,
): Table {
  const cloth = new Sprite(pictures.table);
  cloth.position.set(0, edgeY - tableSize.edgeY / 4);
  const cards = new Graphics();
  layer.addChild(cloth, cards);
  const names = new Map<SeatId, Text>();
  const plates: Sprite[] = [];
  let laid = '';

  const nameOf = (seat: SeatId): Text => {
    const there = names.get(seat);
    if (there) return there;
    const made = text('label', shortly(player(seat).name), { colour: palette.ink });
    made.anchor.set(0.5);
    names.set(seat, layer.addChild(made));
    return made;
  };

  const setPlates = (places: readonly number[]): void => {
    while (plates.length < places.length) plates.push(layer.addChild(new Sprite(pictures.setting)));
    for (const [n, plate] of plates.entries()) {
      const x = places[n];
      plate.visible = x !== undefined;
      plate.position.set(x ?? 0, settingY);
    }
  };

  /** A card with the name on it; where it is for all there is nobody's sign on it. */
  const setCard = (seat: SeatId, lane: number, { seats, asOne }: Seated): void => {
    const { x, width } = cardOf(lane, seats.length);
    const { shape, colour } = player(seat);
    const name = nameOf(seat);
    name.scale.x = Math.min(1, (width - 84) / Math.max(1, name.width / name.scale.x));
    const wide = name.width + 84;
    name.position.set(asOne ? x : x + 22, cardY + 2);
    cards
      .roundRect(x - wide / 2, cardY - tall / 2, wide, tall, 10)
      .fill(palette.cream)
      .stroke({ color: palette.ink, width: 5 });
    if (!asOne) drawShape(cards, shape, { x: x - wide / 2 + 36, y: cardY, radius: signPx, colour, outlinePx: 0 });
  };

  const lay = (state: Seated): void => {
    const { seats, asOne } = state;
    cards.clear();
    for (const [seat, name] of names) name.visible = seats.includes(seat);
    for (const [lane, seat] of seats.entries()) setCard(seat, lane, state);
    setPlates(
      asOne
        ? Array.from({ length: roomPlates }, (_, n) => roomPlateX(n))
        : seats.map((_, lane) => cardOf(lane, seats.length).x),
    );
  };

  return {
    draw(state, ms) {
      const wanted = `${state.asOne} ${state.seats.join()}`;
      if (wanted !== laid) lay(state);
      laid = wanted;
      const { name } = state.step;
      for (const [n, plate] of plates.entries()) {
        const since = name === 'over' ? 1 : name === 'served' ? (ms - servesFromMs - n * betweenMs) / 420 : 0;
        plate.texture = since > 0 ? pictures.helping : pictures.setting;
        plate.anchor.set(0.5, since > 0 ? 60 / 84 : 0.5);
        plate.scale.set(0.9 * (since > 0 && !reducedMotion ? 0.8 + 0.2 * overshoot(smoothstep(since)) : 1));
      }
    },
  };
}
