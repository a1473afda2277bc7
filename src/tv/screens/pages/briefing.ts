import { Container, Graphics } from 'pixi.js';
import { drawFigure, drawShape, figureOfPoints, palette, showMovement, stageSize } from '#kit/view';
import type { MovementName } from '#movement';
import { playsAsOne, type SessionState, teamOf } from '#session';
import { card, chair, chairMeasures } from '../art/furniture.ts';
import { paperPanel, problemPicture } from '../art/problem-pictures.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenSeat } from '../contracts.ts';
import { createEveryoneCard } from '../everyone-card.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';
import { drawTeamSign } from '../team-sign.ts';
import { drawTrail } from '../trail.ts';

const teacher = { x: 470, y: 452, unitPx: 142 } as const;
const words = { x: 1240, width: 1160 } as const;
const cards = { top: 560, width: 376, height: 138, gap: 16, inRow: 3, figureX: 70, figureY: 62, unitPx: 42 } as const;
/** On the card's upper corner, clear of the name. */
const teamSign = { inside: 8, radius: 30 } as const;

interface PlayerCard {
  readonly seat: ScreenSeat;
  readonly x: number;
  readonly y: number;
}

/** Where the cards of those who play lie, three in a row. */
function placesOf(seats: readonly ScreenSeat[]): readonly PlayerCard[] {
  return seats.map((seat, i) => {
    const rowOf = Math.floor(i / cards.inRow);
    const inThis = Math.min(cards.inRow, seats.length - rowOf * cards.inRow);
    const whole = inThis * cards.width + (inThis - 1) * cards.gap;
    const x = words.x - whole / 2 + (i % cards.inRow) * (cards.width + cards.gap);
    return { seat, x, y: cards.top + rowOf * (cards.height + cards.gap + 8) };
  });
}

/** A card each: name and shape, with room for themselves doing what they do in this game. */
function layCards(tools: SceneTools, into: Container, places: readonly PlayerCard[]): void {
  for (const old of into.removeChildren()) old.destroy({ children: true });
  for (const { seat, x, y } of places) {
    const paper = tools.sprite(card(cards.width, cards.height));
    paper.position.set(x, y);
    const name = tools.text('label', seat.look.name, { width: cards.width - 136, height: cards.height - 50 });
    name.position.set(x + 124 + (cards.width - 136) / 2, y + cards.height / 2 - 12);
    into.addChild(paper, name);
  }
}

/** Each player as they will do it: Margaret waves a hand, Arthur sways; whoever is played by key has their shape alone. */
function drawPlayers(
  graphics: Graphics,
  places: readonly PlayerCard[],
  state: SessionState,
  nowMs: number,
  reducedMotion: boolean,
): void {
  graphics.clear();
  for (const { seat, x, y } of places) {
    const { look, movement } = seat;
    const corner = { x: x + cards.width - teamSign.inside, y, radius: teamSign.radius };
    drawTeamSign(graphics, teamOf(state, look.seat), corner);
    graphics.rect(x + 128, y + cards.height - 34, cards.width - 148, 12).fill(look.colour);
    if (movement === null) {
      drawShape(graphics, look.shape, {
        x: x + cards.figureX,
        y: y + cards.height / 2,
        radius: 40,
        colour: look.colour,
      });
      continue;
    }
    const points = showMovement(movement, nowMs, { reducedMotion });
    const at = { x: x + cards.figureX, y: y + cards.figureY, unitPx: cards.unitPx, outlinePx: 6, legs: false };
    drawFigure(graphics, figureOfPoints(points), { ...at, colour: look.colour });
  }
}

/** How this game goes: its name, one movement shown and said, and who plays. */
export const createBriefing: CreateScene = (tools) => {
  const { layer, text, sprite, reducedMotion } = tools;
  const keys = new Container();
  const keyboard = sprite(problemPicture('no-tracking'));
  keyboard.position.set(20, 20);
  keys.addChild(sprite(paperPanel(600)), keyboard);
  keys.position.set(teacher.x - 330, 214);
  const title = text('title', '', { width: 1700, height: 170 });
  title.position.set(stageSize.width / 2, 118);
  const say = text('call', '', { width: words.width, height: 290 });
  say.position.set(words.x, 350);
  const scale = teacher.unitPx / chairMeasures.unitPx;
  const seat = sprite(chair);
  seat.scale.set(scale);
  seat.position.set(teacher.x - chairMeasures.originX * scale, teacher.y - chairMeasures.originY * scale);
  const person = new Graphics();
  const papers = new Container();
  const players = new Graphics();
  const everyone = createEveryoneCard(tools, words.x, cards.top);
  layer.addChild(title, say, seat, person, keys, papers, players, everyone);
  const row = createChoiceRow(tools, 892);
  let shown = '';

  const teach = (show: MovementName, timeMs: number, colour: number): void => {
    person.clear();
    drawTrail(person, show, timeMs, { ...teacher, reducedMotion });
    const points = showMovement(show, timeMs, { reducedMotion });
    drawFigure(person, figureOfPoints(points), { ...teacher, colour });
  };

  return {
    draw({ state, games, seats, lesson, choices, nowMs }) {
      write(title, games.find((game) => game.id === state.gameId)?.title ?? '');
      write(say, lesson?.text ?? tools.say('movement.staff.say'));
      keys.visible = lesson === null;
      seat.visible = lesson !== null;
      person.visible = lesson !== null;
      everyone.visible = playsAsOne(state);
      const shownApart = everyone.visible ? [] : seats.filter(({ status }) => status !== 'proposed');
      const places = placesOf(shownApart);
      const wanted = places.map(({ seat: { look } }) => `${look.seat}/${look.name}`).join(' ');
      if (wanted !== shown) {
        shown = wanted;
        layCards(tools, papers, places);
      }
      drawPlayers(players, places, state, nowMs, reducedMotion);
      if (lesson !== null) teach(lesson.movement, nowMs, places[0]?.seat.look.colour ?? palette.waiting);
      row.draw(choices, state.focus, ({ values }) => games.find(({ id }) => id === values?.gameId)?.called ?? null);
    },
    hitTest: row.hitTest,
  };
};
