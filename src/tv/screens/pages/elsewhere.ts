import { stageSize } from '#kit/view';
import { card } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { CreateScene } from '../scene.ts';

const sheet = { x: 260, y: 150, width: 1400, height: 620 } as const;

/** Another window of this browser has the house: said plainly, and what to do. */
export const createElsewhere: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const paper = sprite(card(sheet.width, sheet.height));
  paper.position.set(sheet.x, sheet.y);
  const what = text('title', say('elsewhere.say'), { width: sheet.width - 120, height: 300 });
  what.position.set(stageSize.width / 2, sheet.y + 210);
  const doing = text('instruction', say('elsewhere.do'), { width: sheet.width - 120, height: 200 });
  doing.position.set(stageSize.width / 2, sheet.y + 450);
  layer.addChild(paper, what, doing);
  const row = createChoiceRow(tools, 892);
  return { draw: ({ choices, state }) => row.draw(choices, state.focus), hitTest: row.hitTest };
};
