/** The camera doctor's slip: a small picture, what is so, and what would help. */
import { Container, type Sprite } from 'pixi.js';
import { stageSize } from '#kit/view';
import type { ComplaintCode } from '#pose';
import { doctorPicture, doctorPictureSide } from './art/doctor-pictures.ts';
import { card } from './art/furniture.ts';
import type { ScreenAdvice } from './contracts.ts';
import { type SceneTools, write } from './scene.ts';

export const slipHeight = 168;
const width = 1240;
const pictureSize = 148;

export interface DoctorSlip {
  /** Null takes it down. */
  draw(advice: ScreenAdvice | null): void;
}

/** A slip whose upper edge is at `top`. */
export function createDoctorSlip(tools: SceneTools, top: number): DoctorSlip {
  const slip = new Container();
  slip.visible = false;
  tools.layer.addChild(slip);
  const left = (stageSize.width - width) / 2;
  const paper = tools.sprite(card(width, slipHeight));
  paper.position.set(left, top);
  const middle = left + pictureSize + 30 + (width - pictureSize - 50) / 2;
  const box = { width: width - pictureSize - 70, height: 78 };
  const text = tools.text('label', '', box);
  text.position.set(middle, top + slipHeight / 2 - 36);
  const doing = tools.text('label', '', box);
  doing.position.set(middle, top + slipHeight / 2 + 36);
  slip.addChild(paper, text, doing);
  let shown: ComplaintCode | null = null;
  let drawing: Sprite | null = null;
  return {
    draw(advice) {
      slip.visible = advice !== null;
      if (advice === null) return;
      if (advice.code !== shown) {
        shown = advice.code;
        drawing?.destroy();
        drawing = tools.sprite(doctorPicture(advice.code));
        drawing.scale.set(pictureSize / doctorPictureSide);
        drawing.position.set(left + 14, top + (slipHeight - pictureSize) / 2);
        slip.addChild(drawing);
      }
      write(text, advice.text);
      write(doing, advice.doing);
    },
  };
}
