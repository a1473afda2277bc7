/** The gull: looks at the chips, looks away when anybody looks at him, comes a step nearer, and tips the cup when it takes too long. */
import { Container, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix } from '#kit';
import { easeInOut, sway } from '#kit/view';
import { cupAt, deckY } from '../art/layout.ts';

const home = { x: 1822, y: deckY + 18 } as const;
const chips = { x: 1732, y: deckY + 20 } as const;
const nearest = 44;
/** So long it takes him to dare. */
const daresMs = 24_000;
const flightMs = 1500;

export interface Gull {
  /** The bird and what he is after. */
  readonly whole: Container;
  tips(): void;
  /** Something was thrown or cheered: he was only looking at the sea. */
  startled(): void;
  draw(nowMs: number, dtMs: number): void;
}

export function createGull(
  layer: Container,
  pictures: { readonly body: Texture; readonly head: Texture; readonly chips: Texture },
  reducedMotion: boolean,
): Gull {
  const paper = new Sprite(pictures.chips);
  paper.anchor.set(0.5, 1);
  paper.position.set(chips.x, chips.y);
  paper.scale.set(0.86);
  const bird = new Container();
  const body = new Sprite(pictures.body);
  body.anchor.set(0.5, 0.94);
  const head = new Sprite(pictures.head);
  head.anchor.set(0.64, 0.8);
  head.position.set(-46, -98);
  bird.addChild(body, head);
  const whole = new Container();
  whole.addChild(paper, bird);
  layer.addChild(whole);
  let dares = 0;
  let looksAway = 0;
  let flewMs = Number.POSITIVE_INFINITY;

  return {
    whole,
    tips() {
      flewMs = 0;
      dares = 0;
    },
    startled() {
      dares = Math.max(0, dares - 0.5);
      looksAway = 1;
    },
    draw(nowMs, dtMs) {
      dares = clamp01(dares + dtMs / daresMs);
      looksAway = clamp01(looksAway - dtMs / 2600);
      flewMs += dtMs;
      const flies = clamp01(flewMs / flightMs);
      const away = flies < 1 ? Math.sin(flies * Math.PI) : 0;
      const steps = reducedMotion
        ? dares
        : Math.floor(dares * 6) / 6 + easeInOut(clamp01(((dares * 6) % 1) - 0.7) / 0.3) / 6;
      const x = mix(home.x, home.x - nearest, Math.min(1, steps));
      bird.position.set(mix(x, cupAt.x + 70, away), home.y - 190 * away * (away > 0.7 ? 0.9 : 1));
      const flaps = away > 0 && !reducedMotion ? 0.12 * Math.sin(nowMs / 60) : 0;
      bird.rotation = flaps;
      head.scale.x = looksAway > 0.25 ? -1 : 1;
      head.position.x = looksAway > 0.25 ? -20 : -46;
      head.rotation = 0.08 * sway(nowMs, 2300, reducedMotion) - 0.24 * dares * (looksAway > 0.25 ? 0 : 1);
      body.scale.set(1, 1 + 0.015 * sway(nowMs, 3100, reducedMotion));
    },
  };
}
