/** What the television shows: a parlour by moonlight, a row of people, a gramophone, a cat, and a parcel in old newspapers. */
import { Container, Sprite } from 'pixi.js';
import { clamp01 } from '#kit';
import { type CreateView, settle, squash, sway } from '#kit/view';
import { runsDownMs } from './rules/figures.ts';
import type { ParcelEvent, ParcelState } from './rules.ts';
import { parcelScale, parcelSpot } from './view/carried.ts';
import { createCloseUp } from './view/close-up.ts';
import { createGramophone } from './view/gramophone.ts';
import { createNamePlates } from './view/name-plates.ts';
import { createCat } from './view/parlour-cat.ts';
import { fetchPictures } from './view/pictures.ts';
import { createRow } from './view/row.ts';
import { isMusical, swayMs, toneOf } from './view/timing.ts';
import { createTreasureCard } from './view/treasure-card.ts';
import { createTreat, hatsOn } from './view/treat.ts';

const landMs = 700;
const flattest = 0.2;

/** How fast the record goes, 0..1: it runs down before it stops, where the level has it so. */
function turns({ step, level, boutTicks, boutLengthTicks }: ParcelState): number {
  if (!isMusical(step.name)) return 0;
  if (level < 5 || step.name !== 'passing' || boutTicks < boutLengthTicks) return 1;
  return Math.max(0.3, 1 - ((boutTicks - boutLengthTicks) * 1000) / 60 / runsDownMs);
}

export const createView: CreateView<ParcelState, ParcelEvent> = async (services) => {
  const { layer, reducedMotion } = services;
  const pictures = await fetchPictures(services);
  const [people, front, over] = [new Container(), new Container(), new Container()];
  layer.addChild(new Sprite(pictures.room));
  const gramophone = createGramophone(pictures, layer, reducedMotion);
  layer.addChild(people);
  const plates = createNamePlates(layer, services);
  const row = createRow(people, pictures, services);
  const parcel = new Sprite(pictures.parcels[0]);
  parcel.anchor.set(0.5);
  layer.addChild(parcel, row.arms);
  const cat = createCat(pictures, layer, reducedMotion);
  layer.addChild(over, front);
  const closeUp = createCloseUp(over, pictures, services);
  const treat = createTreat(front, pictures, reducedMotion);
  const card = createTreasureCard(front, pictures, services);
  let landedMs = Number.NEGATIVE_INFINITY;
  let now = 0;

  return {
    draw(_previous, next, alpha, frame) {
      now = frame.nowMs;
      const { step, flight, layers, spirit, holder } = next;
      const spot = parcelSpot(next, alpha);
      const size = parcelScale(next);
      const since = now - landedMs;
      const landing = flight === null && since < landMs ? flattest * (1 - settle(since / landMs)) : 0;
      const lively = isMusical(step.name) ? 0.05 * spirit * sway(now, swayMs / 4, reducedMotion) : 0;
      const form = squash(lively - landing, reducedMotion);
      const tone = layers[0] ? pictures.parcels[toneOf(layers[0].paper)] : undefined;
      if (tone) parcel.texture = tone;
      parcel.visible =
        step.name === 'passing' || step.name === 'stopped' || step.name === 'unwrapping' || step.name === 'showing';
      parcel.scale.set(size * form.x, size * form.y);
      parcel.position.set(spot.x, spot.y + 100 * size * (1 - form.y));
      const leans =
        flight === null
          ? 0.03 * sway(now, 1700, reducedMotion)
          : 0.16 * next.way * Math.sin(Math.PI * 2 * clamp01(flight.ticks / flight.lengthTicks));
      parcel.rotation = reducedMotion ? 0 : leans;
      gramophone.draw(turns(next), spirit, now, frame.dtMs);
      row.draw(next, alpha, { ...spot, half: 100 * size }, hatsOn(next, alpha), frame);
      plates.draw(next.row, parcel.visible && flight === null ? holder : null);
      cat.draw(spot.x, step.name === 'treat' || step.name === 'over', now);
      closeUp.draw(next, alpha, frame);
      treat.draw(next, alpha);
      card.draw(next, alpha, frame);
    },
    on(event) {
      if (event.type === 'parcel-landed') landedMs = now;
      if (event.type === 'row-clapped' && event.seat !== undefined) row.clapped(event.seat);
      if (event.type === 'string-pulled' || event.type === 'knot-tied') cat.pounced();
      if (event.type === 'cat-patted') cat.patted();
    },
    dispose() {},
  };
};
