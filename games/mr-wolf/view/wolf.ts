/** Mr Wolf: looks at his watch, holds his breath, comes round, calls, stands there, follows, lifts the lid. All from the state. */
import { Container, Sprite, type Texture } from 'pixi.js';
import { clamp01, mix, smoothstep, tickMs } from '#kit';
import { easeIn, easeOut, overshoot, sway } from '#kit/view';
import { atTable, post } from '../art/layout.ts';
import { bodySize, headSize } from '../art/wolf.ts';
import { followMs, gatherMs, glanceMs, turningBackMs, turningMs, type WolfState } from '../rules/state.ts';

export interface WolfPictures {
  readonly back: Texture;
  readonly side: Texture;
  readonly front: Texture;
  readonly watchArm: Texture;
  readonly carryingArm: Texture;
  readonly tail: Texture;
  readonly headBack: Texture;
  readonly headSide: Texture;
  readonly headFacing: Texture;
  readonly headCalling: Texture;
  readonly headSorry: Texture;
  readonly headPleased: Texture;
  readonly tureen: Texture;
  readonly pie: Texture;
  readonly cloche: Texture;
  readonly steam: Texture;
}

/** How long the step has lasted as the frame is drawn, ms. */
export const stepMs = ({ step }: WolfState, alpha: number): number => (step.ticks + alpha) * tickMs;

/** He draws back, his head goes first, and the coat comes after it. Ms of `turningMs`. */
const drawsBackMs = 200;
const headGoes = { from: 190, takes: 330 } as const;
const coatGoes = { from: 430, takes: 340 } as const;

interface Turned {
  /** 0 his back to 1 his face. */
  readonly head: number;
  readonly coat: number;
  /** How far he has drawn back before he goes, 0 to 1. */
  readonly gathers: number;
}

const turnedBy = (ms: number): Turned => ({
  head: smoothstep((ms - headGoes.from) / headGoes.takes),
  coat: smoothstep((ms - coatGoes.from) / coatGoes.takes),
  gathers: smoothstep(ms / drawsBackMs) * (1 - smoothstep((ms - drawsBackMs) / 220)),
});

function turned({ step }: WolfState, ms: number): Turned {
  switch (step.name) {
    case 'turning':
      return turnedBy(ms);
    case 'running':
    case 'deserted':
    case 'following':
    case 'served':
    case 'over':
      return { head: 1, coat: 1, gathers: 0 };
    case 'turning-back':
      return { ...turnedBy(turningMs * (1 - ms / turningBackMs)), gathers: 0 };
    case 'glancing':
      return {
        head: 0.5 * smoothstep((ms - 120) / 260) * (1 - smoothstep((ms - glanceMs + 420) / 300)),
        coat: 0,
        gathers: 0,
      };
    default:
      return { head: 0, coat: 0, gathers: 0 };
  }
}

const neck = bodySize.footY - bodySize.neckY;
/** What he carries, from his heels: at his chest, and while the coat still hides it. */
const carried = { y: -176, hidden: -110 } as const;
/** A step of his, on his way to the table. */
const strideMs = 450;
/** The lid goes up when everybody looks. */
const liftsFromMs = 900;

export interface Wolf {
  draw(state: WolfState, ms: number, nowMs: number): void;
}

export function createWolf(pictures: WolfPictures, layer: Container, reducedMotion: boolean): Wolf {
  const part = (texture: Texture, anchorX: number, anchorY: number): Sprite => {
    const sprite = new Sprite(texture);
    sprite.anchor.set(anchorX, anchorY);
    return sprite;
  };
  const whole = new Container();
  const watchArm = part(pictures.watchArm, 178 / 210, 36 / 150);
  const body = part(pictures.back, 0.5, bodySize.footY / bodySize.height);
  const tail = part(pictures.tail, 22 / 260, 54 / 150);
  const head = part(pictures.headBack, 0.5, headSize.chinY / headSize.height);
  const arms = [
    part(pictures.carryingArm, 56 / 200, 40 / 160),
    part(pictures.carryingArm, 56 / 200, 40 / 160),
  ] as const;
  const dish = new Container();
  const food = part(pictures.tureen, 0.5, 1);
  const lid = part(pictures.cloche, 0.5, 1);
  const steam = [-136, 140].map((x) => {
    const sprite = part(pictures.steam, 0.5, 1);
    sprite.x = x;
    return sprite;
  });
  dish.addChild(...steam, food, lid);
  dish.scale.set(0.8);
  whole.addChild(watchArm, body, tail, head, ...arms, dish);
  layer.addChild(whole);
  const live = reducedMotion ? 0 : 1;

  const headAt = (share: number, state: WolfState): Texture => {
    if (share < 0.28) return pictures.headBack;
    if (share < 0.72) return pictures.headSide;
    const { name } = state.step;
    if (name === 'deserted' || name === 'turning-back') return pictures.headSorry;
    if (name === 'turning') return pictures.headFacing;
    return name === 'served' || name === 'over' ? pictures.headPleased : pictures.headCalling;
  };

  const drawDish = (state: WolfState, ms: number, coat: number, nowMs: number): void => {
    const { name } = state.step;
    const isLast = state.dinners >= state.lastDinner || (name === 'turning' && state.dinners + 1 >= state.lastDinner);
    const shown = coat > 0.7;
    const up = name === 'turning' ? overshoot(clamp01((ms - coatGoes.from - 200) / 300)) : 1;
    const lifted = name === 'over' ? 1 : name === 'served' ? overshoot(clamp01((ms - liftsFromMs) / 520)) : 0;
    dish.visible = shown;
    food.texture = isLast ? pictures.pie : pictures.tureen;
    lid.visible = isLast;
    lid.position.set(176 * lifted, 8 - 96 * lifted);
    lid.rotation = 0.5 * lifted;
    for (const [i, each] of steam.entries()) {
      each.visible = isLast ? lifted > 0.4 : name !== 'deserted' || ms < 1500;
      each.alpha = 0.6 + 0.25 * sway(nowMs, 2600, reducedMotion, i / 3);
      each.y = (isLast ? -84 : -96) - 12 * (0.5 + 0.5 * sway(nowMs, 3100, reducedMotion, i / 3));
    }
    dish.position.y = mix(carried.hidden, carried.y, up);
    for (const [i, arm] of arms.entries()) {
      const side = i === 0 ? -1 : 1;
      arm.visible = shown;
      arm.scale.x = -side;
      arm.position.set(122 * side, -neck + 92);
      arm.rotation = side * (0.12 + (1 - up) * 0.5 - (side > 0 ? 1.8 * lifted : 0));
    }
  };

  return {
    draw(state, ms, nowMs) {
      const { name } = state.step;
      const { head: looks, coat, gathers } = turned(state, ms);
      const walks =
        name === 'following' ? smoothstep(ms / (followMs - 500)) : name === 'served' || name === 'over' ? 1 : 0;
      const strides = name === 'following' && walks < 1 ? Math.sin((ms / strideMs) * Math.PI) : 0;
      const breath = sway(nowMs, 4200, reducedMotion);
      const holds = name === 'gathering' ? smoothstep(ms / (gatherMs * 0.8)) : name === 'turning' ? 1 - looks : 0;
      const lands = name === 'running' ? Math.exp(-ms / 190) * Math.cos(ms / 62) : 0;
      const scale = mix(post.scale, atTable.scale, walks);
      whole.position.set(mix(post.x, atTable.x, walks), mix(post.y, atTable.y, walks) - 12 * Math.abs(strides) * live);
      const tall = 1 + 0.006 * breath + (0.03 * holds - 0.05 * gathers - 0.07 * lands) * live;
      whole.scale.set(scale / tall ** 0.6, scale * tall);
      whole.rotation = (-0.06 * gathers + 0.035 * strides) * live;

      body.texture = coat < 0.3 ? pictures.back : coat < 0.7 ? pictures.side : pictures.front;
      // Each picture is drawn narrower towards where the next takes over.
      const narrower = Math.abs(Math.sin(2 * Math.PI * coat)) * (coat < 0.3 || coat > 0.7 ? 0.34 : 0.12);
      body.scale.x = reducedMotion ? 1 : 1 - narrower;
      head.texture = headAt(looks, state);
      const noddedAtWatch = name === 'pondering' ? smoothstep(ms / 300) : 0;
      const droops = name === 'deserted' ? smoothstep((ms - 700) / 600) : 0;
      const searches = name === 'deserted' ? Math.sin((ms / 1900) * 2 * Math.PI) * (1 - droops * 0.4) : 0;
      const laughs = name === 'served' ? Math.abs(Math.sin(ms / 170)) * Math.exp(-Math.max(0, ms - 1400) / 900) : 0;
      head.position.set(
        -16 * noddedAtWatch + 10 * searches * live,
        -neck + 34 - 3 * breath - 14 * holds + 12 * droops - (10 * laughs + 22 * Math.max(0, lands)) * live,
      );
      head.rotation = -0.12 * noddedAtWatch + 0.08 * searches * live + (name === 'gathering' ? -0.02 * holds : 0);

      const opens = noddedAtWatch * (1 + 0.06 * sway(nowMs, 900, reducedMotion));
      const shuts = name === 'gathering' ? 1 - easeIn(clamp01(ms / 160)) : 0;
      watchArm.visible = coat < 0.3;
      watchArm.position.set(-96 * body.scale.x, -neck + 84);
      watchArm.rotation = mix(-0.62, 0.34, Math.max(opens, shuts));
      watchArm.scale.x = body.scale.x;

      tail.visible = coat < 0.3;
      tail.position.set(4, -150);
      const wags =
        name === 'gathering' || name === 'turning' ? 0 : sway(nowMs, name === 'stepping' ? 1500 : 2300, reducedMotion);
      tail.rotation = mix(0.3 + 0.2 * wags, -0.2, easeOut(holds));
      tail.scale.x = body.scale.x;
      drawDish(state, ms, coat, nowMs);
    },
  };
}
