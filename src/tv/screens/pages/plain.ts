import { stageSize } from '#kit/view';
import { card } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { CreateScene } from '../scene.ts';

const sheet = { x: 260, y: 150, width: 1400, height: 620 } as const;

/** A sheet of paper with what the page is and what to do on it, and the ways on. */
export const createPlain =
  (page: 'elsewhere' | 'range' | 'warm-up' | 'breather' | 'chat' | 'cool-down' | 'summary'): CreateScene =>
  (tools) => {
    const { layer, say, text, sprite } = tools;
    const paper = sprite(card(sheet.width, sheet.height));
    paper.position.set(sheet.x, sheet.y);
    const what = text('title', say(`${page}.say`), { width: sheet.width - 120, height: 300 });
    what.position.set(stageSize.width / 2, sheet.y + 210);
    const doing = text('instruction', say(`${page}.do`), { width: sheet.width - 120, height: 200 });
    doing.position.set(stageSize.width / 2, sheet.y + 450);
    layer.addChild(paper, what, doing);
    const row = createChoiceRow(tools, 892);
    return { draw: ({ choices, state }) => row.draw(choices, state.focus), hitTest: row.hitTest };
  };
