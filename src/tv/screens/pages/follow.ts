import { Container, Graphics } from 'pixi.js';
import { clamp01, mix, smoothstep } from '#core';
import { blend, drawFigure, drawShape, figureOf, figureOfPoints, palette, showMovement } from '#kit/view';
import { card, chair, chairMeasures } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenFollow, ScreenSeat } from '../contracts.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';
import { drawTrail } from '../trail.ts';

/** Whoever is followed sits where a briefing's teacher sits. */
const leader = { x: 470, y: 430, unitPx: 138 } as const;
const words = { x: 1290, width: 1060, titleY: 150, lineY: 350 } as const;
/** The row, small and live, under the words: everyone sees themselves follow. */
const row = { left: 790, right: 1790, y: 610, unitPx: { roomy: 78, close: 60 }, widest: 250 } as const;
/** A balloon that breathes with the room: its radius when empty and when full, stage pixels. */
const balloon = { x: 470, y: 440, empty: 120, full: 236 } as const;

type Leading = { draw(follow: ScreenFollow, nowMs: number): void };

function createLeader({ layer, sprite, reducedMotion }: SceneTools): Leading {
  const seat = sprite(chair);
  const scale = leader.unitPx / chairMeasures.unitPx;
  seat.scale.set(scale);
  seat.position.set(leader.x - chairMeasures.originX * scale, leader.y - chairMeasures.originY * scale);
  const person = new Graphics();
  layer.addChild(seat, person);
  return {
    draw({ movement, share }, nowMs) {
      person.clear();
      seat.visible = movement !== null;
      if (movement === null) {
        drawBalloon(person, share, reducedMotion);
        return;
      }
      drawTrail(person, movement, nowMs, { ...leader, reducedMotion });
      const points = showMovement(movement, nowMs, { reducedMotion });
      drawFigure(person, figureOfPoints(points), { ...leader, colour: palette.brick });
    },
  };
}

/** `share` 0 (empty) to 1 (full). With reduced motion it is half full, and the words alone lead. */
function drawBalloon(graphics: Graphics, share: number, reducedMotion: boolean): void {
  const radius = mix(balloon.empty, balloon.full, reducedMotion ? 0.5 : smoothstep(share));
  const bottom = balloon.y + radius * 1.12;
  graphics
    .moveTo(balloon.x, bottom + 14)
    .bezierCurveTo(balloon.x + 46, bottom + 70, balloon.x - 46, bottom + 110, balloon.x + 6, bottom + 170)
    .stroke({ width: 7, color: palette.ink, cap: 'round' });
  graphics
    .poly([balloon.x - 22, bottom + 22, balloon.x + 22, bottom + 22, balloon.x, bottom - 16])
    .fill(blend(palette.brick, palette.ink, 0.2))
    .stroke({ width: 6, color: palette.ink, join: 'round' });
  graphics.ellipse(balloon.x, balloon.y, radius, radius * 1.1).fill(palette.brick);
  graphics
    .ellipse(balloon.x - radius * 0.36, balloon.y - radius * 0.44, radius * 0.16, radius * 0.26)
    .fill(blend(palette.brick, palette.paper, 0.5));
  graphics.ellipse(balloon.x, balloon.y, radius, radius * 1.1).stroke({ width: 8, color: palette.ink });
}

function drawRow(graphics: Graphics, seats: readonly ScreenSeat[]): void {
  graphics.clear();
  const playing = seats.filter(({ status }) => status === 'joined');
  const width = Math.min(row.widest, (row.right - row.left) / Math.max(1, playing.length));
  const left = (row.left + row.right - width * (playing.length - 1)) / 2;
  const unitPx = playing.length > 4 ? row.unitPx.close : row.unitPx.roomy;
  playing.forEach((seat, i) => {
    const x = left + i * width;
    const { look, present, body } = seat;
    if (present) drawFigure(graphics, figureOf(body), { x, y: row.y, unitPx, colour: look.colour });
    drawShape(graphics, look.shape, { x, y: row.y - unitPx * 1.62, radius: 26, colour: look.colour });
  });
}

/** Follow me: somebody leads, step by step, and the row follows. In a breather a balloon breathes. */
export const createFollow =
  (page: 'warm-up' | 'breather' | 'cool-down'): CreateScene =>
  (tools) => {
    const { layer, say, text, sprite } = tools;
    const paper = sprite(card(words.width + 20, 350));
    paper.position.set(words.x - words.width / 2 - 10, 70);
    const title = text('heading', say(`${page}.do`), { width: words.width - 60, height: 110, colour: palette.inkSoft });
    title.position.set(words.x, words.titleY);
    const line = text('call', '', { width: words.width - 60, height: 230 });
    line.position.set(words.x, words.lineY - 50);
    const people = new Graphics();
    layer.addChild(paper, title, line, people);
    const led = new Container();
    layer.addChild(led);
    const leading = createLeader({ ...tools, layer: led });
    const choices = createChoiceRow(tools, 892);
    return {
      draw(model) {
        const { follow, state, nowMs } = model;
        if (follow !== null) {
          write(line, follow.text);
          leading.draw({ ...follow, share: clamp01(follow.share) }, nowMs);
        }
        drawRow(people, model.seats);
        choices.draw(model.choices, state.focus);
      },
      hitTest: choices.hitTest,
    };
  };
