import { Container, Graphics } from 'pixi.js';
import { drawFigure, drawShape, figureOfPoints, type PlayerLook, palette, showMovement, stageSize } from '#kit/view';
import type { MovementName } from '#movement';
import { card, chair, chairMeasures } from '../art/furniture.ts';
import { paperPanel, problemPicture } from '../art/problem-pictures.ts';
import { createChoiceRow } from '../choice-row.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';
import { drawTrail } from '../trail.ts';

const teacher = { x: 470, y: 452, unitPx: 142 } as const;
const words = { x: 1296, width: 1050 } as const;
const tags = { top: 612, width: 340, height: 96, gap: 16, inRow: 3 } as const;

/** Who plays: shape and name on a slip each, three in a row. */
function layPlayers(tools: SceneTools, into: Container, looks: readonly PlayerLook[]): void {
  const slips = new Container();
  const shapes = new Graphics();
  const names = new Container();
  into.addChild(slips, shapes, names);
  looks.forEach((look, i) => {
    const rowOf = Math.floor(i / tags.inRow);
    const inThis = Math.min(tags.inRow, looks.length - rowOf * tags.inRow);
    const whole = inThis * tags.width + (inThis - 1) * tags.gap;
    const x = words.x - whole / 2 + (i % tags.inRow) * (tags.width + tags.gap);
    const y = tags.top + rowOf * (tags.height + tags.gap + 8);
    const slip = tools.sprite(card(tags.width, tags.height));
    slip.position.set(x, y);
    slips.addChild(slip);
    drawShape(shapes, look.shape, { x: x + 52, y: y + tags.height / 2, radius: 30, colour: look.colour });
    const name = tools.text('label', look.name, { width: tags.width - 106, height: tags.height });
    name.position.set(x + 94 + (tags.width - 106) / 2, y + tags.height / 2);
    names.addChild(name);
  });
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
  const say = text('call', '', { width: words.width, height: 310 });
  say.position.set(words.x, 362);
  const scale = teacher.unitPx / chairMeasures.unitPx;
  const seat = sprite(chair);
  seat.scale.set(scale);
  seat.position.set(teacher.x - chairMeasures.originX * scale, teacher.y - chairMeasures.originY * scale);
  const person = new Graphics();
  const players = new Container();
  layer.addChild(title, say, seat, person, keys, players);
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
      const playing = seats.filter((seat) => seat.status !== 'proposed').map((seat) => seat.look);
      const wanted = playing.map((look) => `${look.seat}/${look.name}`).join(' ');
      if (wanted !== shown) {
        shown = wanted;
        for (const old of players.removeChildren()) old.destroy({ children: true });
        layPlayers(tools, players, playing);
      }
      if (lesson !== null) teach(lesson.movement, nowMs, playing[0]?.colour ?? palette.waiting);
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
