/** The cat, who has been told that it is only string. */
import { type Container, Sprite } from 'pixi.js';
import { clamp, clamp01 } from '#kit';
import { squash, sway } from '#kit/view';
import { catSize } from '../art/cat.ts';
import { cat } from '../art/layout.ts';
import type { Pictures } from './pictures.ts';

const leapMs = 520;
const leapPx = 90;
const playsMs = 5200;

export interface ParlourCat {
  /** The string is off. */
  pounced(): void;
  patted(): void;
  draw(parcelX: number, isInPaper: boolean, nowMs: number): void;
}

export function createCat(pictures: Pictures, layer: Container, reducedMotion: boolean): ParlourCat {
  const sprite = new Sprite(pictures.cat.sits);
  sprite.anchor.set(0.5, catSize.footY / catSize.height);
  layer.addChild(sprite);
  let pouncedMs = Number.NEGATIVE_INFINITY;
  let now = 0;
  return {
    pounced() {
      pouncedMs = now;
    },
    patted() {
      pouncedMs = now - playsMs + 900;
    },
    draw(parcelX, isInPaper, nowMs) {
      now = nowMs;
      const since = nowMs - pouncedMs;
      const plays = since < playsMs && !isInPaper;
      const leap = reducedMotion || !plays ? 0 : Math.sin(clamp01(since / leapMs) * Math.PI);
      // it gathers itself when the parcel comes near
      const near = clamp01((parcelX - 1100) / 500);
      const wriggle = reducedMotion || plays || isInPaper ? 0 : near * Math.sin(nowMs / 95) * 0.02;
      const rolls = plays && !reducedMotion ? 0.08 * Math.sin(since / 170) * clamp01((playsMs - since) / 1500) : 0;
      sprite.texture = isInPaper ? pictures.cat.inPaper : plays ? pictures.cat.pounces : pictures.cat.sits;
      const form = squash(plays ? 0.05 * leap : 0.02 * sway(nowMs, 3300, reducedMotion) - 0.05 * near, reducedMotion);
      sprite.scale.set(form.x, form.y);
      sprite.rotation = wriggle + rolls + clamp((1748 - parcelX) / 30_000, -0.03, 0.03);
      sprite.position.set(cat.x - (plays ? 60 * clamp01(since / leapMs) : 0), cat.y - leapPx * leap);
    },
  };
}
