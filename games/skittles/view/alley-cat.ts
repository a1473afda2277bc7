/** The alley cat: breathes, swishes, blinks, follows the ball with her head, and has an opinion. */
import { type Container, Sprite, type Texture } from 'pixi.js';
import { clamp } from '#kit';
import { sway } from '#kit/view';
import type { SkittlesEvent } from '../rules/state.ts';

const place = { x: 1700, y: 700 } as const;
const blinkEveryMs = 5200;
const blinkMs = 260;
/** Unimpressed for this long: eyes shut, head away. */
const aloofMs = 2400;
const lookHalfMs = 220;

export interface AlleyCat {
  /** `watchX` is where she looks, stage pixels. */
  draw(watchX: number, nowMs: number, dtMs: number): void;
  on(event: SkittlesEvent): void;
}

export interface CatPictures {
  readonly body: Texture;
  readonly head: Texture;
  readonly headShut: Texture;
  readonly tail: Texture;
}

export function createCat(pictures: CatPictures, layer: Container, reducedMotion: boolean): AlleyCat {
  const tail = new Sprite(pictures.tail);
  tail.anchor.set(0.94, 0.5);
  tail.position.set(place.x - 70, place.y - 20);
  const body = new Sprite(pictures.body);
  body.anchor.set(0.5, 1);
  body.position.set(place.x, place.y);
  const head = new Sprite(pictures.head);
  head.anchor.set(0.5, 0.9);
  layer.addChild(tail, body, head);
  let look = 0;
  let aloofUntilMs = 0;
  let startled = 0;
  let now = 0;
  return {
    draw(watchX, nowMs, dtMs) {
      now = nowMs;
      const aloof = nowMs < aloofUntilMs;
      const wanted = aloof ? 1 : clamp((watchX - place.x) / 900, -1, 0.3);
      look += (wanted - look) * (1 - 2 ** (-dtMs / lookHalfMs));
      startled *= 2 ** (-dtMs / 300);
      const breath = sway(nowMs, 3800, reducedMotion);
      body.scale.set(1, 1 + 0.012 * breath + 0.05 * startled);
      tail.rotation = 0.22 * sway(nowMs, 4300, reducedMotion) - 0.5 * startled;
      head.position.set(place.x + 52 + look * 16, place.y - 62 - 2 * breath - 10 * startled);
      head.rotation = look * 0.1;
      const blinks = !reducedMotion && nowMs % blinkEveryMs < blinkMs;
      head.texture = aloof || blinks ? pictures.headShut : pictures.head;
    },
    on({ type }) {
      if (type === 'ball-passed' || type === 'turn-chalked-none') aloofUntilMs = now + aloofMs;
      if (type === 'flopper-bowled' || type === 'ball-thudded') startled = 1;
    },
  };
}
