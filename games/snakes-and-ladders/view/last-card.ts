/** The end: one large postcard with everybody on the bandstand, and a gull who has got what he came for. */
import { Container, Graphics, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix, tickMs } from '#kit';
import { easeInOut, fadeIn, palette, sway, type ViewServices } from '#kit/view';
import { bandFloorY } from '../art/cards.ts';
import { lastCard } from '../art/layout.ts';
import type { SnakesState } from '../rules/state.ts';
import { pegSize } from './painted-people.ts';
import type { Pegs, Rider } from './pegs.ts';

const comesMs = 900;
const floor = { left: 380, right: 1340 } as const;
/** The band plays a waltz: everybody sways on its bar. */
const barMs = 1500;

export interface LastCard {
  /** It hides all that is under it. */
  covers(): boolean;
  draw(state: SnakesState, nowMs: number): void;
}

export function createLastCard(
  layer: Container,
  pictures: { readonly ground: Texture; readonly body: Texture; readonly head: Texture; readonly chips: Texture },
  pegs: Pegs,
  { reducedMotion, text, words, player }: ViewServices,
): LastCard {
  const whole = new Container();
  const people = new Container();
  const arms = new Graphics();
  const greeting = text('title', words('postcard.greeting'), { colour: palette.brick, width: 1080, height: 170 });
  greeting.anchor.set(0.5);
  greeting.position.set(lastCard.width / 2, 118);
  const gull = new Container();
  const body = new Sprite(pictures.body);
  body.anchor.set(0.5, 0.94);
  const head = new Sprite(pictures.head);
  head.anchor.set(0.64, 0.8);
  head.position.set(-46, -98);
  const hat = new Sprite(pictures.chips);
  hat.anchor.set(0.5, 0.36);
  hat.position.set(-62, -150);
  hat.rotation = Math.PI - 0.2;
  hat.scale.set(0.8);
  gull.addChild(body, head, hat);
  gull.position.set(1540, 770);
  whole.addChild(new Sprite(pictures.ground), people, arms, greeting, gull);
  whole.pivot.set(lastCard.width / 2, lastCard.height / 2);
  whole.position.set(lastCard.x, lastCard.y);
  layer.addChild(whole);
  const known = new Map<Rider, Sprite>();

  const pegOf = (rider: Rider): Sprite => {
    const peg = known.get(rider) ?? pegs.sprite(rider);
    if (!known.has(rider)) people.addChild(peg);
    known.set(rider, peg);
    return peg;
  };

  return {
    covers: () => greeting.visible && whole.visible,
    draw(state, nowMs) {
      const { step } = state;
      whole.visible = step.name === 'finale' || step.name === 'over';
      if (!whole.visible) return;
      const come = step.name === 'over' ? 1 : clamp01((step.ticks * tickMs) / comesMs);
      const share = easeInOut(come);
      whole.alpha = share;
      const since = step.name === 'over' ? Number.POSITIVE_INFINITY : step.ticks * tickMs - comesMs;
      greeting.visible = since > 0;
      greeting.alpha = fadeIn(since, 600);
      const riders: readonly Rider[] = [...state.seats, 'donkey'];
      for (const [rider, peg] of known) peg.visible = riders.includes(rider);
      arms.clear();
      const pitch = (floor.right - floor.left) / riders.length;
      const size = Math.min(1.32, pitch / 138);
      riders.forEach((rider, i) => {
        const beat = sway(nowMs, barMs, reducedMotion, (i % 2) * 0.5);
        const x = floor.left + (i + 0.5) * pitch + 14 * beat;
        const peg = pegOf(rider);
        peg.scale.set(size);
        peg.position.set(x, bandFloorY - 6 * Math.abs(beat));
        peg.rotation = 0.07 * beat;
        if (rider === 'donkey') return;
        const shoulder = { x: x + 8 * beat, y: peg.y - (pegSize.footY - pegSize.shoulderY) * size + 8 };
        const hand = {
          x: shoulder.x + mix(66, 84, beat * 0.5 + 0.5) * size,
          y: shoulder.y - (64 + 14 * beat) * size,
        };
        const { colour } = player(rider);
        const from = { x: shoulder.x + 42 * size, y: shoulder.y + 6 };
        arms
          .moveTo(from.x, from.y)
          .lineTo(hand.x, hand.y)
          .stroke({ width: 38 * size, color: palette.ink, cap: 'round' });
        arms
          .moveTo(from.x, from.y)
          .lineTo(hand.x, hand.y)
          .stroke({ width: 25 * size, color: colour, cap: 'round' });
        const tip = { x: hand.x + 10 * size, y: hand.y - 74 * size };
        arms
          .moveTo(hand.x, hand.y + 12)
          .lineTo(tip.x, tip.y)
          .stroke({ width: 8, color: palette.oakDark, cap: 'round' });
        const wave = 10 * sway(nowMs, 700, reducedMotion, i * 0.2);
        arms
          .poly([tip.x, tip.y, tip.x + 62 * size, tip.y + 18 * size + wave, tip.x + 4 * size, tip.y + 44 * size])
          .fill(i % 2 ? palette.brick : palette.paper)
          .stroke({ width: 6, color: palette.ink, join: 'round' });
        arms
          .circle(hand.x, hand.y, 15 * size)
          .fill(palette.cream)
          .stroke({ width: 6, color: palette.ink });
      });
      gull.rotation = 0.03 * sway(nowMs, 1900, reducedMotion);
    },
  };
}
