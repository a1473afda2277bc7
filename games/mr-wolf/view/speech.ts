/** What Mr Wolf says, large: an hour, or dinner. */
import { Container, Graphics } from 'pixi.js';
import { clamp01, smoothstep } from '#kit';
import { overshoot, palette, type ViewServices } from '#kit/view';
import type { WolfState } from '../rules/state.ts';

const hourBox = { x: 520, y: 186, width: 420, height: 268 } as const;
const dinnerBox = { x: 440, y: 206, width: 640, height: 344 } as const;
/** Where his mouth is. */
const mouth = { x: 838, y: 214 } as const;
const opensMs = 320;
const fadesMs = 400;
/** An hour that is to be kept in mind stands so long. */
const keptMs = 2600;
const dinnerStandsMs = 3600;

export interface Speech {
  draw(state: WolfState, ms: number): void;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const round = 60;

/** A balloon about its own middle, so that it can grow from there, with a tail to his mouth. */
function balloon({ x, y, width, height }: Box): Graphics {
  const [right, low] = [width / 2, height / 2];
  const corner = (cx: number, cy: number, from: number): void => {
    outline.arc(cx, cy, round, from, from + Math.PI / 2);
  };
  const outline = new Graphics();
  outline
    .moveTo(right, -34)
    .lineTo(mouth.x - x, mouth.y - y)
    .lineTo(right, 34);
  corner(right - round, low - round, 0);
  corner(round - right, low - round, Math.PI / 2);
  corner(round - right, round - low, Math.PI);
  corner(right - round, round - low, 1.5 * Math.PI);
  return outline.closePath().fill(palette.paper).stroke({ color: palette.ink, width: 8, join: 'round' });
}

export function createSpeech(layer: Container, { text, words, reducedMotion }: ViewServices): Speech {
  const bubble = (box: Box): Container => {
    const whole = new Container();
    whole.position.set(box.x, box.y);
    whole.addChild(balloon(box));
    layer.addChild(whole);
    return whole;
  };
  const hour = bubble(hourBox);
  const dinner = bubble(dinnerBox);
  const number = text('number', '3', { width: 300, height: 190 });
  number.anchor.set(0.5);
  number.y = -44;
  const oClock = text('heading', words('speech.o-clock'), { width: hourBox.width - 60, height: 100 });
  oClock.anchor.set(0.5);
  oClock.y = 80;
  hour.addChild(number, oClock);
  const call = text('call', words('speech.dinner'), { width: dinnerBox.width - 60, height: dinnerBox.height - 30 });
  call.anchor.set(0.5);
  call.style.align = 'center';
  dinner.addChild(call);

  const show = (whole: Container, opened: number, faded: number): void => {
    whole.visible = opened > 0 && faded < 1;
    whole.scale.set(reducedMotion ? 1 : 0.4 + 0.6 * overshoot(clamp01(opened)));
    whole.alpha = smoothstep(opened * 1.6) * (1 - faded);
  };

  return {
    draw(state, ms) {
      const { name } = state.step;
      const wanted = String(state.hour);
      if (name === 'stepping' && number.text !== wanted) number.text = wanted;
      const gone = state.toBeKept ? smoothstep((ms - keptMs) / fadesMs) : 0;
      const leaving = name === 'glancing' || (name === 'asking' && state.asked > 0) ? smoothstep(ms / fadesMs) : 1;
      show(
        hour,
        name === 'stepping' ? ms / opensMs : state.toBeKept ? 0 : 1 - Math.floor(leaving),
        name === 'stepping' ? gone : leaving,
      );
      show(dinner, name === 'running' ? ms / opensMs : 0, smoothstep((ms - dinnerStandsMs) / fadesMs));
    },
  };
}
