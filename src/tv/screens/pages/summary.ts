import { Container, Graphics } from 'pixi.js';
import { drawShape, stageSize } from '#kit/view';
import { type SessionState, teamOf } from '#session';
import { bunting, card } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenToday } from '../contracts.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';
import { drawTeamSign } from '../team-sign.ts';

const games = { top: 350, height: 110, gap: 18, width: 780, most: 3 } as const;
const names = { top: 350, height: 110, gap: 18, width: 520, inColumn: 3 } as const;
const keptSlip = { top: 752, width: 900, height: 100 } as const;
const left = { games: 130, names: 950 } as const;

function lay(tools: SceneTools, into: Container, { played, players }: ScreenToday, state: SessionState): void {
  for (const old of into.removeChildren()) old.destroy({ children: true });
  const papers = new Container();
  const shapes = new Graphics();
  const texts = new Container();
  into.addChild(papers, shapes, texts);
  const slip = (x: number, y: number, width: number, words: string, inset: number): void => {
    const paper = tools.sprite(card(width, games.height));
    paper.position.set(x, y);
    papers.addChild(paper);
    const text = tools.text('label', words, { width: width - inset - 40, height: games.height });
    text.anchor.set(0, 0.5);
    text.style.align = 'left';
    text.position.set(x + inset, y + games.height / 2);
    texts.addChild(text);
  };
  played.slice(-games.most).forEach((title, i) => {
    slip(left.games, games.top + i * (games.height + games.gap), games.width, title, 40);
  });
  const columns = Math.max(1, Math.ceil(players.length / names.inColumn));
  const width = columns > 1 ? (names.width * 1.6) / columns : names.width;
  players.forEach((look, i) => {
    const x = left.names + Math.floor(i / names.inColumn) * (width + names.gap);
    const y = names.top + (i % names.inColumn) * (names.height + names.gap);
    slip(x, y, width, look.name, 110);
    drawShape(shapes, look.shape, { x: x + 58, y: y + names.height / 2, radius: 32, colour: look.colour });
    drawTeamSign(shapes, teamOf(state, look.seat), { x: x + width - 10, y: y + 4, radius: 30 });
  });
}

/** Storage is full or blocked: the panel says what to do about it. */
const isUnkept = ({ problem }: SessionState): boolean =>
  problem?.code === 'storage-full' || problem?.code === 'storage-blocked';

/** What was played today, and with whom: no figures, no order. */
export const createSummary: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const flags = sprite(bunting);
  const title = text('title', say('summary.say'), { width: 1640, height: 170 });
  title.position.set(stageSize.width / 2, 226);
  const slips = new Container();
  const paper = sprite(card(keptSlip.width, keptSlip.height));
  paper.position.set((stageSize.width - keptSlip.width) / 2, keptSlip.top);
  const kept = text('label', say('summary.do'), { width: keptSlip.width - 60, height: keptSlip.height });
  kept.position.set(stageSize.width / 2, keptSlip.top + keptSlip.height / 2);
  layer.addChild(flags, title, slips, paper, kept);
  const row = createChoiceRow(tools, 892);
  let shown = '';
  return {
    draw({ today, choices, state }) {
      const wanted = JSON.stringify([today, state.teams]);
      if (wanted !== shown) {
        shown = wanted;
        lay(tools, slips, today, state);
      }
      write(title, say('summary.say'));
      write(kept, say(isUnkept(state) ? 'summary.not-kept' : 'summary.do'));
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
