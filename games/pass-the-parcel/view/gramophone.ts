/** The gramophone: the record turns and notes float out of the horn while there is music; the arm is up when there is none. */
import { Container, Sprite } from 'pixi.js';
import { clamp01, mix } from '#kit';
import { easeOut, sway } from '#kit/view';
import { gramophone } from '../art/layout.ts';
import type { Pictures } from './pictures.ts';

const turnMs = 1900;
/** Up in this time, and down again. */
const armMs = 380;
const raisedBy = 0.42;
const notes = 4;
const noteMs = 3600;
const discAt = { x: 20, y: -312 } as const;

export interface Gramophone {
  /** `plays` 0..1: below 1 it runs down; `spirit` 0..1 of the room. */
  draw(plays: number, spirit: number, nowMs: number, dtMs: number): void;
}

export function createGramophone(pictures: Pictures, layer: Container, reducedMotion: boolean): Gramophone {
  const whole = new Container();
  whole.position.set(gramophone.x, gramophone.y);
  whole.scale.set(0.86);
  const box = new Sprite(pictures.gramophone);
  box.anchor.set(0.5, 1);
  const disc = new Sprite(pictures.record);
  disc.anchor.set(0.5);
  disc.position.set(discAt.x - 40, discAt.y + 20);
  const mark = new Sprite(pictures.recordMark);
  mark.anchor.set(0.5);
  const arm = new Sprite(pictures.tonearm);
  arm.anchor.set(114 / 130, 14 / 56);
  arm.position.set(discAt.x + 84, discAt.y - 14);
  whole.addChild(box, disc, mark, arm);
  const floating = Array.from({ length: notes }, () => {
    const each = new Sprite(pictures.note);
    each.anchor.set(0.5);
    return each;
  });
  layer.addChild(whole, ...floating);
  let angle = 0;
  let playing = 1;
  let lifted = 0;
  return {
    draw(plays, spirit, nowMs, dtMs) {
      playing = mix(plays, playing, 2 ** (-dtMs / 120));
      lifted = Math.max(0, Math.min(1, lifted + (plays > 0 ? -dtMs : dtMs) / armMs));
      if (!reducedMotion) angle += (dtMs / turnMs) * 2 * Math.PI * playing;
      mark.position.set(disc.x + 17 * Math.cos(angle), disc.y + 5 * Math.sin(angle));
      arm.rotation = raisedBy * easeOut(lifted);
      box.skew.x = reducedMotion ? 0 : 0.012 * spirit * playing * sway(nowMs, 600);
      for (const [i, each] of floating.entries()) {
        const share = ((nowMs + (i * noteMs) / notes) % noteMs) / noteMs;
        const wave = sway(nowMs, 1500, reducedMotion, i * 0.31);
        each.position.set(gramophone.x - 70 + 190 * share + 16 * wave, 400 - 250 * share - 40 * spirit * share);
        each.rotation = 0.2 * wave;
        each.scale.set(0.6 + 0.25 * share + 0.25 * spirit);
        each.alpha = playing * clamp01(share * 6) * clamp01((1 - share) * 3);
      }
    },
  };
}
