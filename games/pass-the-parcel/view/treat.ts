/** The end: the tin large and shut, its lid off, a toffee to everybody. */
import { type Container, Sprite } from 'pixi.js';
import { clamp01, mix, smoothstep } from '#kit';
import { easeInOut, easeOut, overshoot, settle } from '#kit/view';
import { closeUp, lapOf, rugSpot } from '../art/layout.ts';
import type { ParcelState } from '../rules/state.ts';
import type { Pictures } from './pictures.ts';
import { stepMs } from './timing.ts';

const downMs = 1300;
const lidMs = 900;
const toffeesFromMs = 1500;
const apartMs = 300;
const toffeeMs = 1100;
const most = 6;
/** Hats go on from here, one after the other. */
const hatsFromMs = 3300;
const hatsMs = 1500;
const bigScale = 1.3;
const smallScale = 0.62;

/** 0..1: how many of the row have their hat on. */
export function hatsOn(state: ParcelState, alpha: number): number {
  if (state.step.name === 'over') return 1.1;
  return state.step.name === 'treat' ? clamp01((stepMs(state, alpha) - hatsFromMs) / hatsMs) * 1.1 : 0;
}

export interface Treat {
  draw(state: ParcelState, alpha: number): void;
}

export function createTreat(layer: Container, pictures: Pictures, reducedMotion: boolean): Treat {
  const tin = new Sprite(pictures.tin);
  tin.anchor.set(0.5, 1);
  const lid = new Sprite(pictures.lid);
  lid.anchor.set(0.5, 0.62);
  const toffees = Array.from({ length: most }, () => {
    const each = new Sprite(pictures.toffee);
    each.anchor.set(0.5);
    return each;
  });
  layer.addChild(tin, lid, ...toffees);
  return {
    draw(state, alpha) {
      const { name } = state.step;
      const isOn = name === 'hush' || name === 'treat' || name === 'over';
      tin.visible = lid.visible = isOn;
      for (const each of toffees) each.visible = false;
      if (!isOn) return;
      const ms = name === 'over' ? 60_000 : stepMs(state, alpha);
      const opened = name === 'hush' ? -1 : ms;
      const down = opened < 0 ? 0 : easeInOut(clamp01(opened / downMs));
      const scale = mix(bigScale, smallScale, down);
      const x = rugSpot.x;
      const footY = mix(closeUp.y + 195, rugSpot.y + 14, down);
      const arrives = name === 'hush' ? smoothstep(ms / 400) : 1;
      // nobody can sit still, the lid neither
      const rattle =
        name === 'hush' && !reducedMotion && ms > 900 ? Math.sin(ms / 60) * 0.014 * clamp01((ms - 900) / 900) : 0;
      const lands =
        name === 'treat' && !reducedMotion
          ? 0.03 * (1 - settle(clamp01((opened - downMs) / 700))) * (opened > downMs ? 1 : 0)
          : 0;
      tin.alpha = lid.alpha = arrives;
      tin.position.set(x, footY);
      tin.rotation = rattle;
      tin.scale.set(scale * (1 + lands), scale * (1 - lands));
      const off = opened < 0 ? 0 : clamp01(opened / lidMs);
      const lidY = footY - 262 * scale;
      // clear of the name plates
      const away = { x: x - 330, y: rugSpot.y - 44 };
      const flown = easeOut(off);
      lid.position.set(
        mix(x, away.x, flown),
        mix(lidY, away.y, off * off) - (reducedMotion ? 0 : 190 * Math.sin(Math.PI * off)),
      );
      lid.rotation = rattle * -2 + (reducedMotion ? 0 : -2.9 * flown);
      lid.scale.set(mix(scale, smallScale, off));
      for (const [i, seat] of state.row.entries()) {
        const toffee = toffees[i];
        const since = opened - toffeesFromMs - i * apartMs;
        if (!toffee || since <= 0) continue;
        const share = clamp01(since / toffeeMs);
        const lap = lapOf(state.row, seat);
        toffee.visible = true;
        toffee.position.set(
          mix(x, lap.x, easeInOut(share)),
          mix(footY - 170 * smallScale, lap.y - 6, share) - (reducedMotion ? 60 : 260) * 4 * share * (1 - share) * 0.6,
        );
        toffee.rotation = reducedMotion ? 0 : (1 - share) * 5;
        toffee.scale.set(0.75 * overshoot(clamp01(share * 2)));
      }
    },
  };
}
