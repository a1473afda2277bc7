/** What the television shows: the garden, Grandmother, the cat, and a number of bushes, or one hedge. Only breath and blinks are not from the state. */
import { Container, Sprite, type Texture } from 'pixi.js';
import { clamp, clamp01, type SeatId, smoothstep } from '#kit';
import { type CreateView, sway } from '#kit/view';
import { catBody, catHead } from './art/cat.ts';
import { gardenPicture } from './art/garden.ts';
import {
  armPicture,
  bodyPicture,
  browPicture,
  dozePicture,
  headBack,
  headLooking,
  headSide,
  headSmiling,
  headSurprised,
  pupilsPicture,
  teaPicture,
  woolPicture,
} from './art/grandmother.ts';
import { creeperOf } from './rules/state.ts';
import type { CreepEvent, CreepState } from './rules.ts';
import { type Bushes, createBushes } from './view/bushes.ts';
import { createGrandmother, stepMs } from './view/grandmother.ts';
import { createHedge } from './view/hedge.ts';
import { createLabels } from './view/plant-labels.ts';

const cat = { x: 690, y: 504 } as const;
const wool = { x: 1164, y: 500 } as const;
/** In the middle of the lawn, where everyone can see it. */
const tea = { x: 960, y: 800 } as const;
/** When she jumps the wool goes up, comes down on the lawn and rolls. */
const woolFliesMs = 1300;
/** She looks along the whole row, slowly. */
const gazeMs = 2600;

/** Whoever is furthest up the path. */
const leader = (state: CreepState): SeatId | null =>
  state.seats.reduce<SeatId | null>(
    (best, seat) => (best === null || creeperOf(state, seat).way > creeperOf(state, best).way ? seat : best),
    null,
  );

export const createView: CreateView<CreepState, CreepEvent> = async (services) => {
  const { layer, texture, reducedMotion } = services;
  const pictures = {
    garden: gardenPicture,
    body: bodyPicture,
    arm: armPicture,
    back: headBack,
    side: headSide,
    looking: headLooking,
    surprised: headSurprised,
    smiling: headSmiling,
    pupils: pupilsPicture,
    brow: browPicture,
    doze: dozePicture,
    wool: woolPicture,
    tea: teaPicture,
    catBody,
    catHead,
  };
  const made = await Promise.all(
    Object.entries(pictures).map(async ([name, svg]) => [name, await texture(svg)] as const),
  );
  const picture = Object.fromEntries(made) as Readonly<Record<keyof typeof pictures, Texture>>;
  const put = (shown: Texture, anchorY: number): Sprite => {
    const sprite = new Sprite(shown);
    sprite.anchor.set(0.5, anchorY);
    return layer.addChild(sprite);
  };

  layer.addChild(new Sprite(picture.garden));
  const ground = layer.addChild(new Container());
  const sitting = put(picture.catBody, 1);
  const watching = put(picture.catHead, 0.92);
  const grandmother = createGrandmother(picture, layer, reducedMotion);
  const labels = createLabels(layer, services);
  const things = layer.addChild(new Container({ sortableChildren: true }));
  /** A bush for each, or one hedge for all: known with the first state. */
  let crowd: Bushes | null = null;
  const crowdOf = ({ asOne }: CreepState): Bushes => {
    crowd ??= (asOne ? createHedge : createBushes)(ground, things, services);
    return crowd;
  };
  const ball = things.addChild(new Sprite(picture.wool));
  ball.anchor.set(0.5);
  const table = put(picture.tea, 1);
  table.position.set(tea.x, tea.y);
  let look = 0;

  return {
    draw(previous, next, alpha, frame) {
      const ms = stepMs(next, alpha);
      const { nowMs, dtMs } = frame;
      const { name } = next.step;
      const bushes = crowdOf(next);
      labels.draw(next.seats, next.asOne);
      bushes.draw(previous, next, alpha, ms, frame);
      const wanders = 960 + 620 * Math.sin((ms / gazeMs) * Math.PI * 2);
      grandmother.draw(next, ms, next.eyed === null ? wanders : bushes.xOf(next.eyed), nowMs);

      const closing = name === 'tea' || name === 'over';
      table.visible = closing;
      table.alpha = name === 'over' ? 1 : smoothstep(ms / 500);
      const flown = name === 'surprised' ? clamp01(ms / woolFliesMs) : closing ? 1 : 0;
      ball.position.set(
        wool.x + 250 * flown,
        wool.y - 24 + 230 * flown - (reducedMotion ? 0 : 420 * flown * (1 - flown) * (flown < 0.98 ? 1 : 0)),
      );
      ball.zIndex = flown > 0 ? 1000 : wool.y;
      ball.rotation = 7 * flown + (name === 'knitting' && !reducedMotion ? 0.12 * Math.sin(ms / 310) : 0);

      const wanted = clamp((bushes.xOf(leader(next)) - cat.x) / 700, -1, 1);
      look += (wanted - look) * (1 - 2 ** (-dtMs / 400));
      const breath = sway(nowMs, 3600, reducedMotion);
      sitting.position.set(cat.x, cat.y);
      sitting.scale.set(1, 1 + 0.014 * breath);
      watching.position.set(cat.x - 14 + 10 * look, cat.y - 96 - 2 * breath);
      watching.rotation = 0.14 * look + 0.05 * sway(nowMs, 5300, reducedMotion);
    },
    on({ type, seat }) {
      if (seat === undefined) return;
      if (type === 'bush-rustled') crowd?.rustled(seat);
      if (type === 'others-waved-on') crowd?.waved(seat);
    },
    dispose() {},
  };
};
