import { Container, Graphics } from 'pixi.js';
import { drawShape, stageSize, sway } from '#kit/view';
import { type SessionState, type TeamId, teamIds, teamOf } from '#session';
import { bunting, card } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenEnding } from '../contracts.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';
import { drawTeamSign } from '../team-sign.ts';

type EndingLine = ScreenEnding['seats'][number];

const cards = { top: 394, height: 148, gap: 12, between: 28, oneWide: 1340, twoWide: 850 } as const;
/** Up to here the lines stand one below the other. */
const oneColumn = 3;
/** Each team has a column, with its sign and name above; the cards give up a little of their height for that. */
const heads = { middle: 410, signRadius: 38, cardsTop: 458, cardHeight: 126, cardGap: 8 } as const;

interface Column {
  readonly team: TeamId | null;
  readonly lines: readonly EndingLine[];
}

/** Teams side by side; else one column of a few, two of more, filled row by row. */
function columnsOf(lines: readonly EndingLine[], state: SessionState): readonly Column[] {
  const ofTeams = teamIds.map((team) => ({
    team,
    lines: lines.filter(({ look }) => look !== null && teamOf(state, look.seat) === team),
  }));
  const apart = ofTeams.every((column) => column.lines.length > 0 && column.lines.length <= oneColumn);
  if (apart && ofTeams.reduce((sum, column) => sum + column.lines.length, 0) === lines.length) return ofTeams;
  if (lines.length <= oneColumn) return [{ team: null, lines }];
  return [0, 1].map((side) => ({ team: null, lines: lines.filter((_, i) => i % 2 === side) }));
}

function layLines(tools: SceneTools, into: Container, columns: readonly Column[]): void {
  const papers = new Container();
  const shapes = new Graphics();
  const lines = new Container();
  into.addChild(papers, shapes, lines);
  const width = columns.length === 1 ? cards.oneWide : cards.twoWide;
  const left = (stageSize.width - (width * columns.length + cards.between * (columns.length - 1))) / 2;
  columns.forEach(({ team, lines: own }, i) => {
    const x = left + i * (width + cards.between);
    const [top, height, gap] =
      team === null ? [cards.top, cards.height, cards.gap] : [heads.cardsTop, heads.cardHeight, heads.cardGap];
    if (team !== null) {
      drawTeamSign(shapes, team, { x: x + 76, y: heads.middle, radius: heads.signRadius });
      const name = tools.text('label', tools.say(`team.${team}`), { width: width - 176, height: 80 });
      name.anchor.set(0, 0.5);
      name.position.set(x + 146, heads.middle);
      lines.addChild(name);
    }
    own.forEach(({ look, text }, row) => {
      const y = top + row * (height + gap);
      const paper = tools.sprite(card(width, height));
      paper.position.set(x, y);
      papers.addChild(paper);
      const line = tools.text('label', text, { width: width - 176, height });
      line.position.set(x + width / 2, y + height / 2);
      if (look !== null) {
        drawShape(shapes, look.shape, { x: x + 76, y: y + height / 2, radius: 42, colour: look.colour });
        line.anchor.set(0, 0.5);
        line.style.align = 'left';
        line.position.x = x + 146;
      }
      lines.addChild(line);
    });
  });
}

/** The shared ending: what everyone did together, and a true line for each, under the bunting. */
export const createMoment: CreateScene = (tools) => {
  const { layer, text, sprite, reducedMotion } = tools;
  const flags = sprite(bunting);
  const together = text('title', '', { width: 1640, height: 250 });
  together.position.set(stageSize.width / 2, 248);
  const people = new Container();
  layer.addChild(flags, together, people);
  const row = createChoiceRow(tools, 888);
  let shown = '';
  return {
    draw({ ending, choices, state, nowMs }) {
      flags.position.y = -8 + 5 * sway(nowMs, 6200, reducedMotion);
      const columns = columnsOf(ending?.seats ?? [], state);
      const wanted = JSON.stringify([ending?.together ?? '', columns]);
      if (wanted !== shown) {
        shown = wanted;
        write(together, ending?.together ?? '');
        for (const old of people.removeChildren()) old.destroy({ children: true });
        layLines(tools, people, columns);
      }
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
