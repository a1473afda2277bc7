import { Graphics } from 'pixi.js';
import { drawFigure, figureOfPoints, palette, showMovement, stageSize } from '#kit/view';
import { card } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import { type CreateScene, write } from '../scene.ts';

const sheet = { x: 160, y: 110, width: 1600, height: 700 } as const;
/** With somebody to follow the words stand on the left. */
const beside = { words: 560, figure: { x: 1330, y: 400, unitPx: 150 } } as const;

/** A sheet of paper with what the page is, what to say or do on it, somebody to follow where there is something to follow, and the ways on. */
export const createPlain =
  (page: 'elsewhere' | 'range' | 'warm-up' | 'breather' | 'chat' | 'cool-down' | 'summary'): CreateScene =>
  (tools) => {
    const { layer, say, text, sprite, reducedMotion } = tools;
    const paper = sprite(card(sheet.width, sheet.height));
    paper.position.set(sheet.x, sheet.y);
    const narrow = page === 'warm-up' || page === 'cool-down';
    const width = narrow ? 760 : sheet.width - 160;
    const middle = narrow ? beside.words : stageSize.width / 2;
    const what = text('instruction', say(`${page}.say`), { width, height: 150 });
    what.position.set(middle, sheet.y + 130);
    const said = text('title', say(`${page}.do`), { width, height: 330 });
    said.position.set(middle, sheet.y + 400);
    const person = new Graphics();
    layer.addChild(paper, what, said, person);
    const row = createChoiceRow(tools, 892);
    return {
      draw({ choices, state, saying, following, nowMs }) {
        write(said, saying ?? say(`${page}.do`));
        person.clear();
        if (following !== null) {
          const points = showMovement(following, nowMs, { reducedMotion });
          drawFigure(person, figureOfPoints(points), { ...beside.figure, colour: palette.waiting });
        }
        row.draw(choices, state.focus);
      },
      hitTest: row.hitTest,
    };
  };
