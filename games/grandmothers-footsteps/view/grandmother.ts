/** Grandmother: knits, pricks up her ears, looks round, raises an eyebrow, nods off, is surprised, pours tea. All from the state. */
import { Container, Sprite, type Texture } from 'pixi.js';
import { clamp, clamp01, mix, smoothstep, tickMs } from '#kit';
import { overshoot, sway } from '#kit/view';
import { bodySize, headSize } from '../art/grandmother.ts';
import { chair } from '../art/layout.ts';
import { type CreepState, doubleTakeMs, facingBackMs, turningMs } from '../rules/state.ts';

export interface GrandmotherPictures {
  readonly body: Texture;
  readonly arm: Texture;
  readonly back: Texture;
  readonly side: Texture;
  readonly looking: Texture;
  readonly surprised: Texture;
  readonly smiling: Texture;
  readonly pupils: Texture;
  readonly brow: Texture;
  readonly doze: Texture;
}

/** How far round she has turned, 0 her back to 1 her face, after `ms` of a step. */
export function turned({ step }: CreepState, ms: number): number {
  switch (step.name) {
    case 'turning':
      return smoothstep(ms / turningMs);
    case 'looking':
    case 'tea':
    case 'over':
      return 1;
    case 'facing-back':
      return 1 - smoothstep(ms / facingBackMs);
    case 'double-take':
      return smoothstep(ms / 240) * (1 - smoothstep((ms - doubleTakeMs + 420) / 400));
    case 'surprised':
      return smoothstep(ms / 260);
    default:
      return 0;
  }
}

const headAt = { x: chair.x, y: chair.y - bodySize.footY + bodySize.neckY + 14 } as const;
/** Knitting: two strokes of the needles a second and a half. */
const knitMs = 620;
const nodMs = 900;

export interface Grandmother {
  /** `gazeX` is where she looks, stage pixels. */
  draw(state: CreepState, ms: number, gazeX: number, nowMs: number): void;
}

export function createGrandmother(
  pictures: GrandmotherPictures,
  layer: Container,
  reducedMotion: boolean,
): Grandmother {
  const whole = new Container();
  const part = (texture: Texture, anchorX: number, anchorY: number): Sprite => {
    const sprite = new Sprite(texture);
    sprite.anchor.set(anchorX, anchorY);
    return sprite;
  };
  const left = part(pictures.arm, 0.8, 0.23);
  const right = part(pictures.arm, 0.8, 0.23);
  const body = part(pictures.body, 0.5, bodySize.footY / bodySize.height);
  const head = new Container();
  const face = part(pictures.back, 0.5, headSize.chinY / headSize.height);
  const pupils = part(pictures.pupils, 0.5, 0.5);
  const brows = [part(pictures.brow, 0.5, 0.5), part(pictures.brow, 0.5, 0.5)] as const;
  head.addChild(face, pupils, ...brows);
  const doze = part(pictures.doze, 0.5, 1);
  whole.addChild(left, right, body, head, doze);
  layer.addChild(whole);
  body.position.set(chair.x, chair.y);

  const pictureAt = (share: number, state: CreepState): Texture => {
    if (share < 0.34) return pictures.back;
    if (share < 0.74) return pictures.side;
    const { name } = state.step;
    if (name === 'surprised') return pictures.surprised;
    return name === 'tea' || name === 'over' ? pictures.smiling : pictures.looking;
  };

  return {
    draw(state, ms, gazeX, nowMs) {
      const { name } = state.step;
      const share = turned(state, ms);
      face.texture = pictureAt(share, state);
      const seesUs = share >= 0.74;
      pupils.visible = brows[0].visible = brows[1].visible = seesUs;
      const gaze = clamp((gazeX - chair.x) / 700, -1, 1);
      pupils.position.set(13 * gaze, -headSize.chinY + 113);
      const raised = name === 'surprised' ? 1 : state.eyed !== null ? overshoot(clamp01(ms / 300)) : 0;
      const pleased = name === 'tea' || name === 'over' ? 8 : name === 'surprised' ? 16 : 0;
      brows[0].position.set(-36, -headSize.chinY + 74 - pleased);
      brows[0].rotation = -0.02 * pleased;
      brows[1].position.set(36, -headSize.chinY + 74 - Math.max(pleased, 24 * raised));
      brows[1].rotation = Math.max(0.02 * pleased, 0.3 * raised);
      brows[0].scale.x = -1;

      const knits = name === 'knitting';
      const stroke = knits ? Math.sin((ms / knitMs) * 2 * Math.PI) : 0;
      const live = reducedMotion ? 0.35 : 1;
      left.position.set(chair.x - 128, chair.y - 232);
      right.position.set(chair.x + 128, chair.y - 232);
      right.scale.x = -1;
      left.rotation = 0.16 * stroke * live;
      right.rotation = 0.16 * stroke * live;

      const asleep = name === 'dozing' ? smoothstep(ms / nodMs) : name === 'hush' ? 0.25 : 0;
      const breath = sway(nowMs, asleep > 0.5 ? 3000 : 4200, reducedMotion);
      body.scale.set(1, 1 + 0.008 * breath);
      const jump = name === 'surprised' && !reducedMotion ? Math.sin(clamp01(ms / 520) * Math.PI) : 0;
      whole.y = -34 * jump;
      // The ears go up before the head goes round.
      const pricked = name === 'listening' ? overshoot(clamp01(ms / 260)) : 0;
      const shakes = name === 'double-take' && ms > 380 && ms < 1100 ? Math.sin((ms - 380) / 58) * 7 * live : 0;
      head.position.set(headAt.x + shakes + 26 * asleep, headAt.y - 12 * pricked + 10 * asleep - 3 * breath);
      head.rotation = mix(0.03 * stroke * live, 0.42, asleep) + 0.06 * pricked;
      doze.visible = name === 'dozing';
      doze.alpha = asleep;
      doze.position.set(headAt.x + 150, headAt.y - 60 + 10 * breath);
    },
  };
}

/** How long the step has lasted as the frame is drawn, ms. */
export const stepMs = ({ step }: CreepState, alpha: number): number => (step.ticks + alpha) * tickMs;
