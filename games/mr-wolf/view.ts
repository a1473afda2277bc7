/** What the television shows: the park, the clock, Mr Wolf, and his guests. Only breath, tail and steam are not from the state. */
import { Container, Sprite, type Texture } from 'pixi.js';
import { clamp01 } from '#kit';
import { type CreateView, settle } from '#kit/view';
import {
  clochePicture,
  helpingPicture,
  piePicture,
  settingPicture,
  steamPicture,
  tablePicture,
  tureenPicture,
} from './art/dinner.ts';
import { clock } from './art/layout.ts';
import { handPicture, parkPicture } from './art/park.ts';
import {
  bodyBack,
  bodyFront,
  bodySide,
  carryingArm,
  headBack,
  headCalling,
  headFacing,
  headPleased,
  headSide,
  headSorry,
  tailPicture,
  watchArm,
} from './art/wolf.ts';
import type { WolfEvent, WolfState } from './rules.ts';
import { createFlock } from './view/flock.ts';
import { createSpeech } from './view/speech.ts';
import { createTable } from './view/table.ts';
import { createWolf, stepMs } from './view/wolf.ts';

/** The clock does as he says, and is a moment about it. */
const handsMs = 1100;

export const createView: CreateView<WolfState, WolfEvent> = async (services) => {
  const { layer, texture, reducedMotion } = services;
  const pictures = {
    park: parkPicture,
    hourHand: handPicture(clock.hourPx, 18),
    minuteHand: handPicture(clock.minutePx, 12),
    back: bodyBack,
    side: bodySide,
    front: bodyFront,
    watchArm,
    carryingArm,
    tail: tailPicture,
    headBack,
    headSide,
    headFacing,
    headCalling,
    headSorry,
    headPleased,
    tureen: tureenPicture,
    pie: piePicture,
    cloche: clochePicture,
    steam: steamPicture,
    table: tablePicture,
    setting: settingPicture,
    helping: helpingPicture,
  };
  const made = await Promise.all(
    Object.entries(pictures).map(async ([name, svg]) => [name, await texture(svg)] as const),
  );
  const picture = Object.fromEntries(made) as Readonly<Record<keyof typeof pictures, Texture>>;

  layer.addChild(new Sprite(picture.park));
  const hand = (shown: Texture): Sprite => {
    const sprite = new Sprite(shown);
    sprite.anchor.set(20 / shown.width, 0.5);
    sprite.position.set(clock.x, clock.y);
    return layer.addChild(sprite);
  };
  const hourHand = hand(picture.hourHand);
  const minuteHand = hand(picture.minuteHand);
  const ground = layer.addChild(new Container());
  const him = layer.addChild(new Container());
  const said = layer.addChild(new Container());
  const sheep = layer.addChild(new Container({ sortableChildren: true }));
  const front = layer.addChild(new Container());
  const flock = await createFlock(ground, sheep, services);
  const table = createTable(picture, front, services);
  const wolf = createWolf(picture, him, reducedMotion);
  const speech = createSpeech(said, services);

  const drawClock = (state: WolfState, ms: number): void => {
    const going = state.step.name === 'stepping' ? (reducedMotion ? 1 : settle(clamp01(ms / handsMs))) : 1;
    const hours = (state.hour - state.hourBefore + 12) % 12 || 12;
    hourHand.rotation = ((state.hourBefore + hours * going) / 12) * 2 * Math.PI - Math.PI / 2;
    minuteHand.rotation = going * 2 * Math.PI - Math.PI / 2;
  };

  return {
    draw(previous, next, alpha, frame) {
      const ms = stepMs(next, alpha);
      drawClock(next, ms);
      wolf.draw(next, ms, frame.nowMs);
      flock.draw(previous, next, alpha, ms, frame);
      table.draw(next, ms);
      speech.draw(next, ms);
    },
    on({ type, seat }) {
      if (type === 'dinner-called') flock.startled(null);
      if (type === 'leaf-crackled' && seat !== undefined) flock.startled(seat);
    },
    dispose() {},
  };
};
