import type { Sprite } from 'pixi.js';
import type { ProblemCode } from '#pose';
import { paperPanel, problemPicture } from '../art/problem-pictures.ts';
import { createChoiceRow } from '../choice-row.ts';
import type { ScreenModel } from '../contracts.ts';
import { createNotice, pictureBox } from '../notice.ts';
import type { CreateScene } from '../scene.ts';

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
  const { layer, say, sprite } = tools;
  const paper = sprite(paperPanel(pictureBox.size));
  paper.position.set(pictureBox.x, pictureBox.y);
  layer.addChild(paper);
  const notice = createNotice(tools);
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
        drawing.position.set(pictureBox.x + 40, pictureBox.y + 40);
        layer.addChild(drawing);
      }
      notice.read({
        call: say(keyOf(wanted)),
        doing: say(`${keyOf(wanted)}.do`),
        also: say(model.state.resumeTo === 'playing' ? 'camera.held' : 'house.privacy'),
      });
      row.draw(model.choices, model.state.focus);
    },
    hitTest: row.hitTest,
  };
};
