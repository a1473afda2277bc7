/** What the television shows. Everything is worked out from the state, so a still of any tick is right. */

import { Sprite } from 'pixi.js';
import { mix, tickMs } from '#kit';
import type { CreateView } from '#kit/view';
import { bell, schoolYard } from './art/school-yard.ts';
import type { BellEvent, BellState } from './rules.ts';

/** Where the bell hangs, on the stage. */
const hook = { x: 1400, y: 382 };
/** A hand bell of this size swings a little slower than once a second, and hums itself out in four. */
const swingMs = 1150;
const fadeMs = 1100;
const ink = 0x2b2320;
/** Radians, for the hardest ring. */
const widest = 0.7;

function angle(state: BellState): number {
  if (state.step.name !== 'ringing') return 0;
  const timeMs = state.step.ticks * tickMs;
  return widest * state.strength * Math.sin((timeMs / swingMs) * 2 * Math.PI) * Math.exp(-timeMs / fadeMs);
}

export const createView: CreateView<BellState, BellEvent> = async ({ layer, player, text, texture, words }) => {
  const yard = new Sprite(await texture(schoolYard));
  const hung = new Sprite(await texture(bell));
  hung.anchor.set(0.5, 12 / 300);
  hung.position.set(hook.x, hook.y);
  const name = text('call', '', { colour: ink, width: 860, height: 270 });
  name.position.set(130, 96);
  const count = text('instruction', '', { colour: ink, width: 860, height: 120 });
  count.position.set(130, 410);
  layer.addChild(yard, hung, name, count);

  return {
    draw(previous, next, alpha) {
      hung.rotation = mix(angle(previous), angle(next), alpha);
      const caller = next.seat === null ? words('title') : player(next.seat).name;
      if (name.text !== caller) name.text = caller;
      const heard = next.heard === 0 ? '' : words(next.heard === 1 ? 'heard-once' : 'heard', { rings: next.heard });
      if (count.text !== heard) count.text = heard;
    },
    on() {},
    dispose() {},
  };
};
