/** The asked movement, large, beside the caption: a card on which somebody in the player's colour does it, slowly. */
import { Container, Graphics, type Sprite } from 'pixi.js';
import { captionTop, drawFigure, figureOfPoints, safeArea, showMovement } from '#kit/view';
import { madeEasier, shownLarge } from '#movement';
import { card, chair, chairMeasures } from './art/furniture.ts';
import type { ScreenAsk } from './contracts.ts';
import type { SceneTools } from './scene.ts';
import { drawTrail } from './trail.ts';

/** The card is shown, and from the next rung on larger. Stage pixels; hands and chair stay inside it. */
const sizes = {
  shown: { width: 440, height: 480, unitPx: 96 },
  larger: { width: 540, height: 600, unitPx: 120 },
} as const;
type Size = keyof typeof sizes;
const aboveCaption = 18;
const bandPx = 16;
/** Where the point between the shoulders is on the card, of its height. */
const shouldersAt = 0.38;
/** It comes and goes in this time: nothing on the television jumps. */
const fadeMs = 500;

export interface PromptCard {
  /** Once a frame; `ask` null when nobody is asked. */
  draw(ask: ScreenAsk | null, nowMs: number): void;
}

export function createPromptCard({ layer, sprite, reducedMotion }: SceneTools): PromptCard {
  const whole = new Container();
  const moving = new Graphics();
  const furniture: Record<Size, Sprite[]> = { shown: [], larger: [] };
  for (const size of ['shown', 'larger'] as const) {
    const { width, height, unitPx } = sizes[size];
    const seat = sprite(chair);
    const scale = unitPx / chairMeasures.unitPx;
    seat.scale.set(scale);
    seat.position.set(width / 2 - chairMeasures.originX * scale, height * shouldersAt - chairMeasures.originY * scale);
    furniture[size] = [sprite(card(width, height)), seat];
    whole.addChild(...furniture[size]);
  }
  whole.addChild(moving);
  whole.alpha = 0;
  layer.addChild(whole);

  let lastMs = 0;
  let shown: ScreenAsk | null = null;

  const draw = (ask: ScreenAsk, nowMs: number): void => {
    if (ask.movement === null) return;
    const size: Size = ask.rung >= madeEasier ? 'larger' : 'shown';
    for (const [name, sprites] of Object.entries(furniture)) for (const each of sprites) each.visible = name === size;
    const { width, height, unitPx } = sizes[size];
    whole.position.set(
      ask.side === 'right' ? safeArea.right - width : safeArea.left,
      captionTop - aboveCaption - height,
    );
    moving.clear();
    moving.rect(0, height - bandPx, width, bandPx).fill(ask.look.colour);
    const place = { x: width / 2, y: height * shouldersAt, unitPx };
    drawTrail(moving, ask.movement, nowMs, { ...place, reducedMotion });
    drawFigure(moving, figureOfPoints(showMovement(ask.movement, nowMs, { reducedMotion })), {
      ...place,
      colour: ask.look.colour,
    });
  };

  return {
    draw(ask, nowMs) {
      const step = Math.max(0, nowMs - lastMs) / fadeMs;
      lastMs = nowMs;
      const wanted = ask !== null && ask.movement !== null && ask.rung >= shownLarge;
      whole.alpha = Math.max(0, Math.min(1, whole.alpha + (wanted ? step : -step)));
      whole.visible = whole.alpha > 0;
      if (wanted) shown = ask;
      if (shown !== null && whole.visible) draw(shown, nowMs);
    },
  };
}
