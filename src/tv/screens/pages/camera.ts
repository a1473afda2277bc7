import type { Sprite } from 'pixi.js';
import type { ProblemCode } from '#pose';
import { card } from '../art/furniture.ts';
import { paperPanel, problemPicture } from '../art/problem-pictures.ts';
import { bySentence } from '../by-sentence.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenModel } from '../contracts.ts';
import { type CreateScene, write } from '../scene.ts';

const panel = { x: 96, y: 124, size: 640 } as const;
const notice = { x: 776, y: 124, width: 1048, height: 640 } as const;
const words = { x: notice.x + notice.width / 2, width: notice.width - 60 } as const;

type Shown = ProblemCode | 'opening' | 'practice';

function shownOf({ state }: ScreenModel): Shown {
  if (state.problem) return state.problem.code;
  return state.source === 'puppet' ? 'practice' : 'opening';
}

const keyOf = (shown: Shown) => {
  if (shown === 'opening') return 'camera.opening';
  return shown === 'practice' ? 'practice.opening' : (`problem.${shown}` as const);
};

/** The camera is being opened, or cannot be: a picture, a sentence, what to do, and the ways on. */
export const createCamera: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const paper = sprite(paperPanel(panel.size));
  paper.position.set(panel.x, panel.y);
  const sheet = sprite(card(notice.width, notice.height));
  sheet.position.set(notice.x, notice.y);
  const sentence = text('call', '', { width: words.width, height: 290 });
  const doing = text('instruction', '', { width: words.width, height: 190 });
  const also = text('label', '', { width: words.width });
  sentence.position.set(words.x, notice.y + 190);
  doing.position.set(words.x, notice.y + 430);
  also.position.set(words.x, notice.y + 574);
  layer.addChild(paper, sheet, sentence, doing, also);
  const row = createChoiceRow(tools, 888);
  let shown: Shown | null = null;
  let drawing: Sprite | null = null;

  return {
    draw(model) {
      const wanted = shownOf(model);
      if (wanted !== shown) {
        shown = wanted;
        drawing?.destroy();
        drawing = sprite(problemPicture(wanted === 'practice' ? 'opening' : wanted));
        drawing.position.set(panel.x + 40, panel.y + 40);
        layer.addChild(drawing);
        write(sentence, say(keyOf(wanted)));
        write(doing, bySentence(say(`${keyOf(wanted)}.do`)));
      }
      write(also, say(model.state.resumeTo === 'playing' ? 'camera.held' : 'house.privacy'));
      row.draw(model.choices, model.state.focus);
    },
    hitTest: row.hitTest,
  };
};
