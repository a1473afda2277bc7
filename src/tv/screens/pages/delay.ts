import { Graphics } from 'pixi.js';
import { blend, palette } from '#kit/view';
import { type SessionState, slowTelevisionMs } from '#session';
import { createChoiceRow } from '../choice-row.ts';
import { createNotice, type NoticeWords, pictureBox } from '../notice.ts';
import type { CreateScene, SceneTools } from '../scene.ts';

/** Dark round about, so that the camera sees the lamp well. */
const wall = { x: pictureBox.x, y: pictureBox.y, width: pictureBox.size, height: pictureBox.size, corner: 28 } as const;
/** 4.3 % of the picture: what changes once a second must stay under 5 %. */
const lampRadius = 168;
const lamp = { x: wall.x + wall.width / 2, y: wall.y + wall.height / 2 } as const;
const dim = blend(palette.dusk, palette.ink, 0.4);
const bright = palette.paper;

function said(say: SceneTools['say'], { delay, sourceOpen }: SessionState): NoticeWords {
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
  const { layer, say } = tools;
  const notice = createNotice(tools);
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
  layer.addChild(dark, light, rim);
  const row = createChoiceRow(tools, 888);
  return {
    draw({ state, choices, lamp: level }) {
      light.tint = blend(dim, bright, level ?? 0);
      notice.read(said(say, state));
      row.draw(choices, state.focus);
    },
    hitTest: row.hitTest,
  };
};
