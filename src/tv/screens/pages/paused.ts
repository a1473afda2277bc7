import { palette, stageSize } from '#kit/view';
import { enamelSign } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { CreateScene } from '../scene.ts';

const sign = { x: 250, y: 150, width: 1420, height: 760 } as const;

/** Everything is still; a sign says so. */
export const createPaused: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const board = sprite(enamelSign(sign.width, sign.height));
  board.position.set(sign.x, sign.y);
  const title = text('number', say('paused.title'), { width: 1200, colour: palette.paper });
  title.position.set(stageSize.width / 2, sign.y + 190);
  const hint = text('instruction', say('paused.hint'), { width: 1200, colour: palette.paper });
  hint.position.set(stageSize.width / 2, sign.y + 390);
  layer.addChild(board, title, hint);
  const row = createChoiceRow(tools, sign.y + 540);
  return { draw: ({ choices, state }) => row.draw(choices, state.focus), hitTest: row.hitTest };
};
