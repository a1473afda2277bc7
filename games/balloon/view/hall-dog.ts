/** The dog under the table: two eyes that follow the balloon, from right under it when it sinks, and then a nose. */
import { type Container, Sprite, type Texture } from 'pixi.js';
import { clamp, clamp01, mix, smoothstep, unmix } from '#kit';
import { easeOut, sway } from '#kit/view';
import { dogSize } from '../art/dog.ts';
import { dogY, tableY } from '../rules/hall.ts';

/** Where it waits when there is nothing to be worried about. */
const homeX = 1768;
/** It comes out of hiding while the balloon's lower edge sinks through these. */
const worriesFromY = 470;
/** How much of it is seen over the table: eyes, more of it, all of it, pixels. */
const peepsPx = 118;
const eyesPx = 150;
const nosePx = 216;
const nosedMs = 620;
const trotHalfMs = 260;
const crouchPx = 26;

export interface HallDog {
  nosed(x: number): void;
  draw(balloonX: number, lowerEdgeY: number, nowMs: number, dtMs: number): void;
}

export function createDog(
  pictures: { readonly watching: Texture; readonly nosing: Texture },
  layer: Container,
  reducedMotion: boolean,
): HallDog {
  const dog = new Sprite(pictures.watching);
  dog.anchor.set(0.5, 0);
  layer.addChild(dog);
  let x = homeX;
  let out = peepsPx;
  let nosedAtMs = Number.NEGATIVE_INFINITY;
  let now = 0;
  return {
    nosed(at) {
      nosedAtMs = now;
      x = at;
    },
    draw(balloonX, lowerEdgeY, nowMs, dtMs) {
      now = nowMs;
      const since = nowMs - nosedAtMs;
      const nosing = since < nosedMs;
      const worry = smoothstep(unmix(worriesFromY, dogY, lowerEdgeY));
      const goes = clamp(worry * 3, 0, 1);
      const wanted = nosing ? x : mix(homeX, balloonX, goes);
      const trot = 1 - 2 ** (-dtMs / trotHalfMs);
      const step = (wanted - x) * trot;
      x += step;
      const hop = reducedMotion ? 0 : Math.abs(Math.sin(nowMs / 90)) * clamp(Math.abs(step) * 2, 0, 10);
      // It gathers itself before it goes: down a little when the balloon is almost there.
      const gathers = reducedMotion ? 0 : crouchPx * smoothstep(unmix(dogY - 60, dogY - 8, lowerEdgeY));
      const seen = nosing
        ? mix(nosePx, eyesPx, easeOut(clamp01((since - 220) / 400)))
        : mix(peepsPx, eyesPx, worry) - gathers;
      out = nosing ? seen : mix(seen, out, 2 ** (-dtMs / 140));
      dog.texture = nosing ? pictures.nosing : pictures.watching;
      dog.rotation = nosing ? 0 : 0.05 * sway(nowMs, 1700, reducedMotion) + clamp((balloonX - x) / 4000, -0.2, 0.2);
      dog.position.set(x, tableY - out - hop);
      dog.visible = out < dogSize.height;
    },
  };
}
