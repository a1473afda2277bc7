/**
 * Picture postcards that come in over the pier: everybody on the ladder, everybody on the chute, one picture to look at. The people in
 * them are the people in the room, and move as they do.
 */
import { Container, Graphics, Sprite, Texture } from 'pixi.js';
import { clamp01, mix, type SeatId } from '#kit';
import { easeInOut, palette, sway, type ViewServices } from '#kit/view';
import { chuteAt, rungY } from '../art/cards.ts';
import { iconPicture, pictureIcons } from '../art/icons.ts';
import { card, type Spot } from '../art/layout.ts';
import { ownPictures } from '../rules/board.ts';
import type { SnakesState } from '../rules/state.ts';
import { ridersOf } from './counters.ts';
import { pegSize } from './painted-people.ts';
import type { Pegs, Rider } from './pegs.ts';

export interface CardPictures {
  readonly ladder: Texture;
  readonly slide: Texture;
  readonly album: Texture;
}

type Kind = keyof CardPictures;

const comesMs = 520;
const iconPx = 540;
/** The longer they are asked, the higher up the ladder they hang: from rung to rung. */
const climbsFrom = 1.4;
const climbsTo = 8.6;
/** One behind the other on the chute. */
const apartOnChute = 0.085;
const landedFrom = 0.93;

const kindOf = ({ step, picture }: SnakesState): Kind | null => {
  if (step.name === 'climbing' || step.name === 'gathering') return 'ladder';
  if (step.name === 'sliding' || step.name === 'waving') return 'slide';
  return step.name === 'looking' && picture !== null ? 'album' : null;
};

export interface Postcards {
  draw(
    previous: SnakesState,
    next: SnakesState,
    alpha: number,
    frame: { readonly nowMs: number; readonly dtMs: number },
  ): void;
}

export function createPostcards(
  layer: Container,
  pictures: CardPictures,
  pegs: Pegs,
  services: ViewServices,
): Postcards {
  const { reducedMotion, player, texture } = services;
  const whole = new Container();
  const ground = new Sprite(pictures.ladder);
  const mats = new Graphics();
  const people = new Container({ sortableChildren: true });
  const arms = new Graphics();
  const shown = new Sprite();
  shown.anchor.set(0.5);
  whole.addChild(ground, mats, people, arms, shown);
  whole.pivot.set(card.width / 2, card.height / 2);
  layer.addChild(whole);
  const known = new Map<Rider, Sprite>();
  let come = 0;
  let kind: Kind | null = null;
  let framed = '';

  const pegOf = (rider: Rider): Sprite => {
    const peg = known.get(rider) ?? pegs.sprite(rider);
    if (!known.has(rider)) {
      known.set(rider, peg);
      people.addChild(peg);
    }
    return peg;
  };

  const limb = (from: Spot, to: Spot, wide: number, rider: Rider): void => {
    const colour = rider === 'donkey' ? 0x9a8f84 : player(rider).colour;
    arms
      .moveTo(from.x, from.y)
      .lineTo(to.x, to.y)
      .stroke({ width: wide + 12, color: palette.ink, cap: 'round' });
    arms.moveTo(from.x, from.y).lineTo(to.x, to.y).stroke({ width: wide, color: colour, cap: 'round' });
    arms
      .circle(to.x, to.y, wide * 0.62)
      .fill(palette.cream)
      .stroke({ width: 5, color: palette.ink });
  };

  /** Abreast, hand over hand; whoever moves hangs on livelier. */
  const drawClimb = (state: SnakesState, riders: readonly Rider[], way: number, nowMs: number): void => {
    const pitch = Math.min(190, 560 / riders.length);
    const size = Math.min(0.86, pitch / 150);
    riders.forEach((rider, i) => {
      const busy = rider === 'donkey' ? 0.4 : clamp01((state.busy[rider] ?? 0) * 2);
      const rung = mix(climbsFrom, climbsTo, way) + (i % 2) * 0.35;
      const phase = rung * Math.PI;
      const x = card.width / 2 + (i - (riders.length - 1) / 2) * pitch;
      const swing = reducedMotion ? 0 : (0.03 + 0.07 * busy) * Math.sin(phase);
      const y = mix(rungY(Math.floor(rung)), rungY(Math.floor(rung) + 1), easeInOut(rung - Math.floor(rung)));
      const peg = pegOf(rider);
      peg.scale.set(size);
      peg.rotation = swing;
      peg.position.set(x + 20 * swing, y + 40);
      peg.zIndex = i;
      const shoulder = peg.y - (pegSize.footY - pegSize.shoulderY) * size;
      const reach = 78 * size;
      const pull = reducedMotion
        ? 0
        : 22 * size * Math.sin(phase) + 10 * busy * sway(nowMs, 420, reducedMotion, i * 0.3);
      for (const side of [-1, 1]) {
        limb(
          { x: x + side * 40 * size, y: shoulder + 8 },
          { x: x + side * 58 * size, y: shoulder - reach + side * pull },
          24 * size,
          rider,
        );
      }
    });
  };

  /** One behind the other down the chute, leaning as the room leans; at its foot they wave. */
  const drawSlide = (state: SnakesState, riders: readonly Rider[], way: number, nowMs: number): void => {
    const waves = state.step.name === 'waving';
    const lasts = apartOnChute * (riders.length - 1);
    riders.forEach((rider, i) => {
      const own = rider === 'donkey' ? 0 : (state.leans[rider] ?? 0);
      const at = waves ? 1 : way * (1 + lasts) - i * apartOnChute;
      const share = clamp01(at);
      const spot = chuteAt(share);
      const ahead = chuteAt(Math.min(1, share + 0.02));
      const slope = Math.atan2(ahead.x - spot.x, 40);
      const foot = waves || share > landedFrom;
      const size = riders.length > 4 ? 0.56 : 0.66;
      const spread = (i - (riders.length - 1) / 2) * Math.min(170, 560 / riders.length);
      const gone = waves ? easeInOut(clamp01((state.step.ticks * 16.7) / 600)) : 0;
      const x = mix(spot.x, card.width / 2 + spread, gone);
      const y = mix(spot.y + 26, card.height - 80, gone);
      const peg = pegOf(rider);
      peg.visible = at > -0.06;
      if (!peg.visible) return;
      const wobble = waves ? 0.08 * sway(nowMs, 900, reducedMotion, i * 0.21) : reducedMotion ? 0 : -0.34 * slope;
      peg.scale.set(size);
      peg.rotation = wobble + 0.5 * own;
      peg.position.set(x, y + 22);
      peg.zIndex = foot ? 1000 + i : y;
      mats.ellipse(x, y + 24, 66 * size * 1.2, 20).fill(palette.ink);
      mats.ellipse(x, y + 21, 60 * size * 1.2, 15).fill(palette.brick);
      const shoulder = peg.y - (pegSize.footY - pegSize.shoulderY) * size;
      const lean = Math.sin(peg.rotation) * (pegSize.footY - pegSize.shoulderY) * size;
      const up = waves
        ? 52 + 26 * sway(nowMs, 620, reducedMotion, i * 0.17)
        : 62 + 10 * sway(nowMs, 500, reducedMotion, i * 0.3);
      for (const side of [-1, 1]) {
        const from = { x: x + lean + side * 40 * size, y: shoulder + 8 };
        limb(from, { x: from.x + side * 34 * size + lean * 0.4, y: from.y - up * size * 1.3 }, 24 * size, rider);
      }
    });
  };

  const frameAlbum = (state: SnakesState): void => {
    const { picture, items } = state;
    if (picture === null) return;
    const item = items[picture];
    const own = ownPictures[picture];
    const wanted = item ? `pack ${item.id}` : `own ${picture}`;
    if (wanted === framed) return;
    framed = wanted;
    shown.texture = Texture.EMPTY;
    const coming = item
      ? services.picture(item.id, iconPx)
      : texture(iconPicture(own ? pictureIcons[own] : '', iconPx));
    void coming.then(
      (made) => {
        if (framed !== wanted || shown.destroyed) return;
        shown.texture = made;
        shown.visible = true;
      },
      () => undefined,
    );
  };

  return {
    draw(previous, next, alpha, { nowMs, dtMs }) {
      const wanted = kindOf(next);
      // What is on its way out goes before another comes in.
      if (wanted !== null && (kind === null || come === 0)) kind = wanted;
      const comes = wanted !== null && wanted === kind;
      come = clamp01(come + (comes ? dtMs : -dtMs) / comesMs);
      if (come === 0 && wanted === null) kind = null;
      whole.visible = come > 0 && kind !== null;
      if (!whole.visible || kind === null) return;
      const share = easeInOut(come);
      // It comes where it stays: rungs and stripes that rushed by would flicker.
      whole.position.set(card.x, card.y);
      whole.rotation = reducedMotion ? 0 : 0.02;
      whole.alpha = share;
      ground.texture = pictures[kind];
      mats.clear();
      arms.clear();
      people.visible = kind !== 'album';
      shown.position.set(card.width / 2, card.height / 2);
      if (kind !== 'album') shown.visible = false;
      const riders: readonly Rider[] = [...new Set(next.counters.flatMap(ridersOf))].sort(byPlace);
      for (const [rider, peg] of known) peg.visible = riders.includes(rider);
      const same = previous.step.name === next.step.name;
      const way = comes ? (same ? mix(previous.way, next.way, alpha) : next.way) : 1;
      if (kind === 'ladder') drawClimb(next, riders, way, nowMs);
      if (kind === 'slide') drawSlide(next, riders, way, nowMs);
      if (kind === 'album') {
        if (comes) frameAlbum(next);
        shown.visible = framed !== '' && shown.texture.width > 1;
      } else framed = '';
    },
  };
}

const placeOf = (rider: Rider): SeatId | 7 => (rider === 'donkey' ? 7 : rider);
const byPlace = (one: Rider, other: Rider): number => placeOf(one) - placeOf(other);
