import { palette, stageSize } from '#kit/view';
import { coveredLens } from '../art/problem-pictures.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { CreateScene } from '../scene.ts';

/** Thanks, and the lens is covered. */
export const createGoodbye: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const thanks = text('title', say('goodbye.thanks'), { width: 1640, height: 190, colour: palette.paper });
  thanks.position.set(stageSize.width / 2, 150);
  const lens = text('instruction', say('goodbye.lens'), { width: 1500, colour: palette.paper });
  lens.position.set(stageSize.width / 2, 300);
  const drawing = sprite(coveredLens);
  drawing.scale.set(0.82);
  drawing.position.set(stageSize.width / 2 - 230, 378);
  layer.addChild(thanks, lens, drawing);
  const row = createChoiceRow(tools, 892);
  return { draw: ({ choices, state }) => row.draw(choices, state.focus), hitTest: row.hitTest };
};
