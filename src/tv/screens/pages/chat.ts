import { stageSize } from '#kit/view';
import { card } from '../art/furniture.ts';
import { teaForTwo } from '../art/tea.ts';
import { createChoiceRow } from '../choice-row.ts';
import { type CreateScene, write } from '../scene.ts';

const sheet = { x: 190, y: 110, width: 1540, height: 400 } as const;

/** Something to talk about, large, and a pot of tea. */
export const createChat: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const paper = sprite(card(sheet.width, sheet.height));
  paper.position.set(sheet.x, sheet.y);
  const question = text('call', '', { width: sheet.width - 120, height: sheet.height - 60 });
  question.position.set(stageSize.width / 2, sheet.y + sheet.height / 2);
  const tea = sprite(teaForTwo);
  tea.position.set(stageSize.width / 2 - 320, 544);
  layer.addChild(paper, question, tea);
  const row = createChoiceRow(tools, 892);
  return {
    draw({ question: asked, choices, state }) {
      write(question, asked ?? say('chat.say'));
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
