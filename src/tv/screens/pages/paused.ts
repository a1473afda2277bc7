import { palette, stageSize } from '#kit/view';
import { enamelSign } from '../art/furniture.ts';
import { createChoiceRow } from '../choice-row.ts';
import { type CreateScene, write } from '../scene.ts';

const sign = { x: 250, y: 150, width: 1420, height: 760 } as const;

/** Everything is still; a sign says so. Where somebody sank from sight it says who is to be looked after. */
export const createPaused: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const board = sprite(enamelSign(sign.width, sign.height));
  board.position.set(sign.x, sign.y);
  const title = text('number', say('paused.title'), { width: 1200, height: 300, colour: palette.paper });
  title.position.set(stageSize.width / 2, sign.y + 190);
  const who = text('title', '', { width: 1240, height: 250, colour: palette.paper });
  who.position.set(stageSize.width / 2, sign.y + 170);
  const hint = text('instruction', '', { width: 1240, height: 180, colour: palette.paper });
  hint.position.set(stageSize.width / 2, sign.y + 400);
  layer.addChild(board, title, who, hint);
  const row = createChoiceRow(tools, sign.y + 540);
  return {
    draw({ choices, state, seats }) {
      const name = seats.find(({ look }) => look.seat === state.concern)?.look.name;
      title.visible = name === undefined;
      who.visible = name !== undefined;
      if (name !== undefined) write(who, say('paused.concern', { name }));
      write(hint, say(name === undefined ? 'paused.hint' : 'paused.concern.do'));
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
