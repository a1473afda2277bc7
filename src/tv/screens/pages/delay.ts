import { Graphics } from 'pixi.js';
import { blend, palette } from '#kit/view';
import { type SessionState, slowTelevisionMs } from '#session';
import { card } from '../art/furniture.ts';
import { bySentence } from '../by-sentence.ts';
import { createChoiceRow } from '../choice-row.ts';
import { type CreateScene, type SceneTools, write } from '../scene.ts';

/** Dark round about, so that the camera sees the lamp well. */
const wall = { x: 96, y: 124, width: 640, height: 640, corner: 28 } as const;
const notice = { x: 776, y: 124, width: 1048, height: 640 } as const;
const words = { x: notice.x + notice.width / 2, width: notice.width - 60 } as const;
/** 4.3 % of the picture: what changes once a second must stay under 5 %. */
const lampRadius = 168;
const lamp = { x: wall.x + wall.width / 2, y: wall.y + wall.height / 2 } as const;
const dim = blend(palette.dusk, palette.ink, 0.4);
const bright = palette.paper;

interface Said {
  readonly call: string;
  readonly doing: string;
  readonly also: string;
}

function said(say: SceneTools['say'], { delay, sourceOpen }: SessionState): Said {
  const privacy = say('house.privacy');
  if (!sourceOpen) return { call: say('camera.opening'), doing: say('camera.opening.do'), also: privacy };
  if (delay === null) return { call: say('delay.say'), doing: say('delay.do'), also: privacy };
  if ('refused' in delay) {
    return { call: say(`delay.${delay.refused}`), doing: say(`delay.${delay.refused}.do`), also: privacy };
  }
  const call = say('delay.known', { ms: delay.delayMs });
  const late = delay.delayMs > slowTelevisionMs;
  if (late) return { call, doing: say('delay.late.do'), also: say('delay.late.then') };
  return { call, doing: say('delay.known.do'), also: say('delay.turn-back') };
}

/** A lamp that the camera looks at, how late the television is found to be, and what to do about it. */
export const createDelay: CreateScene = (tools) => {
  const { layer, say, text, sprite } = tools;
  const sheet = sprite(card(notice.width, notice.height));
  sheet.position.set(notice.x, notice.y);
  const dark = new Graphics()
    .roundRect(wall.x, wall.y, wall.width, wall.height, wall.corner)
    .fill(palette.dusk)
    .stroke({ width: 10, color: palette.ink });
  const light = new Graphics().circle(0, 0, lampRadius).fill(0xffffff);
  light.position.set(lamp.x, lamp.y);
  const rim = new Graphics()
    .rect(lamp.x - 9, wall.y + 5, 18, lamp.y - lampRadius - wall.y - 40)
    .roundRect(lamp.x - 64, lamp.y - lampRadius - 44, 128, 50, 16)
    .fill(palette.oak)
    .circle(lamp.x, lamp.y, lampRadius + 9)
    .stroke({ width: 18, color: palette.oak });
  const call = text('call', '', { width: words.width, height: 290 });
  const doing = text('instruction', '', { width: words.width, height: 190 });
  const also = text('label', '', { width: words.width });
  call.position.set(words.x, notice.y + 190);
  doing.position.set(words.x, notice.y + 430);
  also.position.set(words.x, notice.y + 574);
  layer.addChild(sheet, dark, light, rim, call, doing, also);
  const row = createChoiceRow(tools, 888);
  return {
    draw({ state, choices, lamp: level }) {
      light.tint = blend(dim, bright, level ?? 0);
      const now = said(say, state);
      write(call, now.call);
      write(doing, bySentence(now.doing));
      write(also, now.also);
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
