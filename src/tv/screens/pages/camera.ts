import type { Sprite } from 'pixi.js';
import type { ProblemCode } from '#pose';
import { paperPanel, problemPicture } from '../art/problem-pictures.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenModel } from '../contracts.ts';
import { type CreateScene, write } from '../scene.ts';

const panel = { x: 96, y: 120, size: 640 } as const;
const words = { x: 1310, width: 1000 } as const;

type Shown = ProblemCode | 'opening' | 'practice';

function shownOf({ state }: ScreenModel): Shown {
  if (state.problem) return state.problem.code;
  return state.source === 'puppet' ? 'practice' : 'opening';
}

/** The camera is being opened, or cannot be: a picture, a sentence, what to do, and the ways on. */
export const createCamera: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const paper = sprite(paperPanel(panel.size));
  paper.position.set(panel.x, panel.y);
  const sentence = text('call', '', { width: words.width });
  const doing = text('instruction', '', { width: words.width });
  const privacy = text('label', say('house.privacy'), { width: words.width });
  sentence.position.set(words.x, 270);
  doing.position.set(words.x, 520);
  privacy.position.set(words.x, 690);
  layer.addChild(paper, sentence, doing, privacy);
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
        if (wanted === 'opening') {
          write(sentence, say('camera.opening'));
          write(doing, say('camera.opening.do'));
        } else if (wanted === 'practice') {
          write(sentence, say('practice.opening'));
          write(doing, say('practice.opening.do'));
        } else {
          write(sentence, say(`problem.${wanted}`));
          write(doing, say(`problem.${wanted}.do`));
        }
        privacy.visible = wanted === 'opening';
      }
      row.draw(model.choices, model.state.focus);
    },
    hitTest: row.hitTest,
  };
};
