import { Container, Graphics } from 'pixi.js';
import { clamp01 } from '#core';
import {
  captionTop,
  drawFigure,
  drawShape,
  figureOfPoints,
  type PlayerLook,
  palette,
  showMovement,
  stageSize,
} from '#kit/view';
import { teamOf } from '#session';
import type { ScreenModel } from '../contracts.ts';
import { createPromptCard } from '../prompt-card.ts';
import { type CreateScene, write } from '../scene.ts';
import { drawTeamSign } from '../team-sign.ts';

const strip = { height: stageSize.height - captionTop, middle: captionTop + 82 } as const;
const badge = { x: 172, radius: 44, ground: 64 } as const;
/** From the middle of the badge: at its lower right. */
const teamSign = { right: 56, down: 44, radius: 27 } as const;
const guide = { x: 1716, y: captionTop + 82, unitPx: 46, ground: 78 } as const;
const textLeft = 268;
const textWidth = { alone: 1540, besideGuide: 1340 } as const;
/** Along the strip's upper edge: how far into the movement the player is. */
const barHeight = 14;

interface Line {
  readonly text: string;
  readonly look: PlayerLook | null;
}

/** The strip under the game: whose turn it is and what to do, or what has just been said. */
export const createPlaying: CreateScene = (tools) => {
  const { layer, say, text, reducedMotion } = tools;
  const promptCard = createPromptCard(tools);
  const ground = new Container();
  const still = new Graphics();
  still.rect(0, captionTop, stageSize.width, strip.height).fill(palette.ink);
  still.rect(0, captionTop, stageSize.width, barHeight).fill(palette.oak);
  ground.addChild(still);
  const moving = new Graphics();
  const wide = text('instruction', '', { width: textWidth.alone, height: strip.height - 20, colour: palette.paper });
  const narrow = text('instruction', '', {
    width: textWidth.besideGuide,
    height: strip.height - 20,
    colour: palette.paper,
  });
  for (const line of [wide, narrow]) {
    line.anchor.set(0, 0.5);
    line.style.align = 'left';
    line.position.set(textLeft, strip.middle);
  }
  layer.addChild(ground, moving, wide, narrow);

  const lineOf = ({ state, caption, captionLook, ask }: ScreenModel): Line | null => {
    if (state.demo) return { text: say('playing.demo'), look: null };
    if (caption !== null) return { text: caption, look: captionLook };
    return ask ? { text: say('playing.ask', { name: ask.look.name, text: ask.text }), look: ask.look } : null;
  };

  return {
    draw(model) {
      const line = lineOf(model);
      promptCard.draw(model.state.demo ? null : model.ask, model.nowMs);
      ground.visible = line !== null;
      const movement = model.state.demo ? null : (model.ask?.movement ?? null);
      wide.visible = line !== null && movement === null;
      narrow.visible = line !== null && movement !== null;
      moving.clear();
      if (line === null) return;
      const shown = movement === null ? wide : narrow;
      write(shown, line.text);
      shown.position.x = line.look === null ? safeTextLeft : textLeft;
      if (line.look !== null) {
        moving.circle(badge.x, strip.middle, badge.ground).fill(palette.paper);
        drawShape(moving, line.look.shape, {
          x: badge.x,
          y: strip.middle,
          radius: badge.radius,
          colour: line.look.colour,
        });
        drawTeamSign(moving, teamOf(model.state, line.look.seat), {
          x: badge.x + teamSign.right,
          y: strip.middle + teamSign.down,
          radius: teamSign.radius,
        });
      }
      if (model.ask === null || movement === null) return;
      moving.rect(0, captionTop, stageSize.width * clamp01(model.ask.progress), barHeight).fill(model.ask.look.colour);
      moving.circle(guide.x, strip.middle, guide.ground).fill(palette.straw);
      const points = showMovement(movement, model.nowMs, { reducedMotion });
      drawFigure(moving, figureOfPoints(points), {
        ...guide,
        colour: model.ask.look.colour,
        outlinePx: 6,
        legs: false,
      });
    },
    hitTest: () => null,
  };
};

const safeTextLeft = 112;
