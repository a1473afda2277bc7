/** The parcel large, as a layer comes off it: string, four strips, and the headline with the last. */
import { Container, Graphics, Sprite, type Text } from 'pixi.js';
import { clamp01, mix, type SeatId, smoothstep } from '#kit';
import { easeOut, palette, type ViewFrame, type ViewServices } from '#kit/view';
import { closeUp } from '../art/layout.ts';
import { headlineBox, pieces } from '../art/newspaper.ts';
import { decadeOf } from '../rules/contents.ts';
import { pieces as pieceCount } from '../rules/figures.ts';
import { type ParcelState, tornShare, unwrappers } from '../rules/state.ts';
import { handPicture } from './person-pictures.ts';
import type { Pictures } from './pictures.ts';
import { isCardUp, stepMs, toneOf } from './timing.ts';

const comesMs = 620;
const goesMs = 500;
const fallMs = 900;
/** Until then it is kept, for a card that covers it. */
const leavesMs = 1000;
/** Its size as it begins to come, and as it has gone, of its size close up. */
const nearness = 0.96;
const dim = 0.5;
/** Hands come from so near: from further off they would flicker over the row as they pass. */
const handsComePx = 50;
/** How far hands pull at each piece; many that pulled as far as two would flicker over the row. */
const tugPx = { two: 34, many: 12 } as const;
/** The room darkens and lights up again by halves in this time: never in a flash. */
const veilHalfMs = 170;
/** Ways in which pieces leave, px: the string and the strips to their sides; the headline last, upwards, to be read till it is gone. */
const ways = [
  { x: 520, y: 260, turn: 0.9 },
  { x: -520, y: 420, turn: -0.7 },
  { x: 520, y: 420, turn: 0.6 },
  { x: -240, y: 520, turn: -0.35 },
  { x: 260, y: 480, turn: 0.4 },
  { x: 0, y: -240, turn: 0 },
] as const;

/** Whether something large is being looked at. The room darkens when it has come and lights up when the pieces have fallen. */
const veiledNow = (state: ParcelState, ms: number): number => {
  const { name } = state.step;
  return (name === 'unwrapping' && ms > comesMs) || (name === 'hush' && ms < fallMs) || isCardUp(state, ms) ? 1 : 0;
};

const still = { x: 0, y: 0, turn: 0 } as const;

export interface CloseUp {
  draw(state: ParcelState, alpha: number, frame: ViewFrame): void;
}

export function createCloseUp(layer: Container, pictures: Pictures, services: ViewServices): CloseUp {
  const { text, words, player, texture, reducedMotion } = services;
  const veil = new Graphics().rect(-20, -20, 1960, 1120).fill(palette.ink);
  const parcel = new Container();
  parcel.pivot.set(closeUp.width / 2, closeUp.height / 2);
  const under = new Sprite();
  const tin = new Sprite(pictures.tin);
  tin.anchor.set(0.5);
  tin.scale.set(1.3);
  tin.position.set(closeUp.width / 2, closeUp.height / 2);
  const parts = pieces.map(({ box }) => {
    const holder = new Container();
    const sheet = new Sprite();
    sheet.position.set(-box.width / 2, -box.height / 2);
    holder.addChild(sheet);
    return { holder, sheet, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const string = new Sprite(pictures.string);
  string.anchor.set(0.5);
  const headlinePart = parts[parts.length - 1];
  const centred = (made: Text, y: number): Text => {
    made.anchor.set(0.5);
    made.position.set(0, y);
    headlinePart?.holder.addChild(made);
    return made;
  };
  const { height, width } = headlineBox;
  const masthead = centred(text('label', ' ', { colour: 0x6e3326, width, height: 74 }), -height / 2 + 36);
  const headline = centred(text('heading', ' ', { colour: palette.ink, width, height: height - 84 }), 40);
  parcel.addChild(under, tin, ...parts.map(({ holder }) => holder), string);
  const hands = new Container();
  layer.addChild(veil, parcel, hands);
  const known = new Map<string, Sprite>();
  let offAtMs: (number | null)[] = [];
  let layersSeen = -1;
  let veiled = 0;

  const handOf = (seat: SeatId, side: 1 | -1): Sprite => {
    const key = `${seat} ${side}`;
    const there = known.get(key);
    if (there) return there;
    const made = new Sprite();
    made.anchor.set(214 / 250, 100 / 280);
    hands.addChild(made);
    known.set(key, made);
    void texture(handPicture(player(seat))).then((picture) => {
      if (!made.destroyed) made.texture = picture;
    });
    return made;
  };

  /** Two hands of one, or one of each when everybody tears: half of them on either side. */
  const drawHands = (state: ParcelState, shown: number, nowMs: number): void => {
    const seats = unwrappers(state);
    const [first] = seats;
    const wanted = seats.length === 1 && first ? [first, first] : seats;
    for (const hand of known.values()) hand.visible = false;
    const tug = ((tornShare(state) * pieceCount) % 1) * (wanted.length > 2 ? tugPx.many : tugPx.two);
    for (const [i, seat] of wanted.entries()) {
      const side = i % 2 ? 1 : -1;
      const hand = handOf(seat, side);
      const tier = Math.floor(i / 2) - (Math.ceil(wanted.length / 2) - 1) / 2;
      const shiver = reducedMotion ? 0 : 3 * Math.sin(nowMs / 70 + i);
      hand.visible = shown > 0;
      hand.scale.set(-side * 1.15, 1.15);
      hand.position.set(
        closeUp.x + side * (closeUp.width / 2 - 40 + tug + handsComePx * (1 - shown)),
        closeUp.y + 60 + tier * 170 + shiver,
      );
      hand.alpha = shown;
    }
  };

  const drawPieces = (state: ParcelState, nowMs: number, isOff: boolean): void => {
    const torn = isOff ? 1 : tornShare(state);
    const all = [{ sprite: string as Container, x: closeUp.width / 2, y: closeUp.height / 2 }].concat(
      parts.map(({ holder, x, y }) => ({ sprite: holder as Container, x, y })),
    );
    for (const [i, { sprite, x, y }] of all.entries()) {
      const loose = clamp01(torn * pieceCount - i);
      if (loose >= 1) offAtMs[i] ??= nowMs;
      else offAtMs[i] = null;
      const since = offAtMs[i] ?? null;
      const falls = since === null ? 0 : clamp01((nowMs - since) / fallMs);
      const way = reducedMotion ? still : (ways[i] ?? ways[0]);
      const peel = since === null ? loose * 16 : 16;
      sprite.position.set(
        x + Math.sign(way.x) * peel + way.x * easeOut(falls),
        y +
          peel * 0.4 * Math.sign(way.y) +
          way.y * falls * falls -
          (way.turn === 0 ? 0 : 60 * Math.sin(Math.PI * falls)),
      );
      sprite.rotation = way.turn * (0.06 * (since === null ? loose : 1) + falls);
      sprite.alpha = 1 - smoothstep((falls - 0.25) / 0.5);
      sprite.visible = falls < 0.75;
    }
  };

  return {
    draw(state, alpha, { nowMs, dtMs }) {
      const { name } = state.step;
      const ms = stepMs(state, alpha);
      const leaves = (name === 'showing' || name === 'hush') && ms < leavesMs;
      const shown = name === 'unwrapping' ? smoothstep(ms / comesMs) : leaves ? 1 - smoothstep(ms / goesMs) : 0;
      // Under a card that comes over it the parcel stays until it is hidden: the room's light between the two would flicker.
      const stays = leaves && isCardUp(state, ms) && state.shown?.treasure.kind !== 'tin';
      veiled = mix(veiledNow(state, ms), veiled, 2 ** (-dtMs / veilHalfMs));
      veil.alpha = dim * veiled;
      veil.visible = veil.alpha > 0.01;
      parcel.visible = shown > 0 || leaves;
      hands.visible = parcel.visible;
      if (!parcel.visible) return;
      const current = name === 'unwrapping' ? state.layers[0] : state.shown;
      const next = name === 'unwrapping' ? state.layers[1] : state.layers[0];
      if (layersSeen !== state.layers.length && name === 'unwrapping') {
        layersSeen = state.layers.length;
        offAtMs = [];
      }
      if (current) {
        const tone = toneOf(current.paper);
        for (const [i, { sheet }] of parts.entries()) {
          const picture = pictures.pieces[tone]?.[i];
          if (picture) sheet.texture = picture;
        }
        const says = words(`headline.${current.paper}`);
        if (headline.text !== says) headline.text = says;
        const over = words(`paper.${decadeOf(current.paper)}`);
        if (masthead.text !== over) masthead.text = over;
      }
      tin.visible = next === undefined;
      under.visible = !tin.visible;
      const underTone = pictures.unders[next ? toneOf(next.paper) : 2];
      if (underTone) under.texture = underTone;
      // It comes and goes all but where it stays: newsprint that rushed up to the room would flicker.
      parcel.scale.set(reducedMotion || stays ? 1 : mix(nearness, 1, shown));
      parcel.position.set(closeUp.x, closeUp.y + (name === 'unwrapping' || stays ? 0 : 120 * (1 - shown)));
      parcel.rotation = reducedMotion ? 0 : 0.012 * Math.sin(tornShare(state) * pieceCount * Math.PI * 2);
      parcel.alpha = name === 'unwrapping' ? shown : 1;
      under.alpha = tin.alpha = name === 'unwrapping' || stays ? 1 : shown;
      drawPieces(state, nowMs, name !== 'unwrapping');
      drawHands(state, shown, nowMs);
    },
  };
}
