import { Container, Graphics } from 'pixi.js';
import { drawShape, stageSize, sway } from '#kit/view';
import { bunting, card } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenEnding } from '../contracts.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';

const cards = { top: 394, height: 148, gap: 12, oneWide: 1340, twoWide: 850 } as const;
/** Up to here the lines stand one below the other. */
const oneColumn = 3;

function layLines(tools: SceneTools, into: Container, seats: ScreenEnding['seats']): void {
  const papers = new Container();
  const shapes = new Graphics();
  const lines = new Container();
  into.addChild(papers, shapes, lines);
  const columns = seats.length > oneColumn ? 2 : 1;
  const width = columns === 1 ? cards.oneWide : cards.twoWide;
  const left = (stageSize.width - (width * columns + 28 * (columns - 1))) / 2;
  seats.forEach(({ look, text }, i) => {
    const x = left + (i % columns) * (width + 28);
    const y = cards.top + Math.floor(i / columns) * (cards.height + cards.gap);
    const paper = tools.sprite(card(width, cards.height));
    paper.position.set(x, y);
    papers.addChild(paper);
    drawShape(shapes, look.shape, { x: x + 76, y: y + cards.height / 2, radius: 42, colour: look.colour });
    const line = tools.text('label', text, { width: width - 176, height: cards.height });
    line.anchor.set(0, 0.5);
    line.style.align = 'left';
    line.position.set(x + 146, y + cards.height / 2);
    lines.addChild(line);
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
  let shown: ScreenEnding | null = null;
  return {
    draw({ ending, choices, state, nowMs }) {
      flags.position.y = -8 + 5 * sway(nowMs, 6200, reducedMotion);
      if (ending !== shown && JSON.stringify(ending) !== JSON.stringify(shown)) {
        write(together, ending?.together ?? '');
        for (const old of people.removeChildren()) old.destroy({ children: true });
        layLines(tools, people, ending?.seats ?? []);
      }
      shown = ending;
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
