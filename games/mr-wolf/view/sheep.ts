/** One sheep: its pullover, its head, and two front hooves that do as its player's hands do. */
import { type Container, Graphics, Sprite, Texture } from 'pixi.js';
import { clamp, mix, smoothstep } from '#kit';
import { type PlayerLook, palette, squash, type ViewFrame, type ViewServices } from '#kit/view';
import type { Spot } from '../art/layout.ts';
import { bodyPicture, bodySize, headSize, hoofPicture } from './sheep-pictures.ts';

/** One shoulder width of the body in the pullover. */
const unitPx = 84;
const neck = bodySize.footY - bodySize.neckY;
/** A hop, and a start, so high. */
const hopPx = 34;
const jumpPx = 46;

/** How a sheep is at one frame. */
export interface Posture {
  readonly spot: Spot;
  readonly head: Texture;
  /** It looks at us. */
  readonly facing: boolean;
  readonly going: boolean;
  readonly runs: boolean;
  /** Radians of its hops; half a turn is one. */
  readonly phase: number;
  /** How high it hops and starts, against one that walks alone. */
  readonly spring: number;
  /** Each 0 to 1: off the ground for fright, head in the grass, hooves in the air. */
  readonly jump: number;
  readonly grazing: number;
  readonly hoovesUp: number;
  /** Tells it from its neighbours, who do nothing quite like it. */
  readonly number: number;
  /** Chewing, -1 to 1. */
  readonly chews: number;
}

type Body = ReturnType<ViewFrame['body']>;

export interface Sheep {
  readonly look: PlayerLook;
  show(visible: boolean): void;
  /** `body`: whose hands and nose it has; null for nobody's. */
  draw(posture: Posture, body: Body): void;
}

export function createSheep(look: PlayerLook, layer: Container, { texture, reducedMotion }: ViewServices): Sheep {
  const whole = new Sprite(Texture.EMPTY);
  const head = new Sprite(Texture.EMPTY);
  whole.anchor.set(0.5, bodySize.footY / bodySize.height);
  head.anchor.set(0.5, headSize.chinY / headSize.height);
  const hooves = [new Sprite(Texture.EMPTY), new Sprite(Texture.EMPTY)] as const;
  for (const hoof of hooves) hoof.anchor.set(0.5);
  const sleeves = new Graphics();
  const parts = [whole, head, sleeves, ...hooves] as const;
  layer.addChild(...parts);
  let behind = Texture.EMPTY;
  let before = Texture.EMPTY;
  void Promise.all([bodyPicture(look, true), bodyPicture(look, false), hoofPicture].map(texture)).then(
    ([back, front, hoof]) => {
      if (whole.destroyed) return;
      behind = back as Texture;
      before = front as Texture;
      hooves[0].texture = hooves[1].texture = hoof as Texture;
    },
  );

  const drawSleeve = (side: -1 | 1, spot: Spot, x: number, y: number): void => {
    const shoulder = { x: spot.x + side * 74 * spot.scale, y: spot.y - 138 * spot.scale };
    const elbow = { x: mix(shoulder.x, x, 0.5) + side * 22 * spot.scale, y: mix(shoulder.y, y, 0.6) };
    for (const { width, color } of [
      { width: 46, color: palette.ink },
      { width: 32, color: look.colour },
    ]) {
      sleeves
        .moveTo(shoulder.x, shoulder.y)
        .quadraticCurveTo(elbow.x, elbow.y, x, y)
        .stroke({ width: width * spot.scale, color, cap: 'round' });
    }
  };

  /** Front hooves: where the body's hands are, or paddling along; up in the air when there is news. */
  const drawHooves = (spot: Spot, groundY: number, phase: number, up: number, body: Body): void => {
    sleeves.clear();
    sleeves.zIndex = groundY + 0.5;
    for (const [i, hoof] of hooves.entries()) {
      const side = i === 0 ? -1 : 1;
      const wrist = body?.led[side < 0 ? 'wristLeft' : 'wristRight'];
      const sure = wrist ? smoothstep((wrist.sure - 0.3) / 0.3) : 0;
      const restX = side * (96 + 34 * up);
      const restY = 92 + 16 * Math.sin(phase) * side + up * 116;
      const x = spot.x + mix(restX, wrist ? clamp(wrist.x * unitPx, -150, 150) : restX, sure) * spot.scale;
      const y = spot.y - mix(restY, wrist ? clamp(neck - 10 + wrist.y * unitPx, 70, 330) : restY, sure) * spot.scale;
      hoof.position.set(x, y);
      hoof.scale.set(spot.scale * 0.86);
      hoof.rotation = Math.PI * up;
      hoof.zIndex = groundY + 0.6;
      drawSleeve(side, spot, x, y);
    }
  };

  return {
    look,
    show(visible) {
      for (const part of parts) part.visible = visible;
    },
    draw({ spot, facing, going, runs, phase, spring, jump, grazing, number, chews, ...posture }, body) {
      const { x, scale } = spot;
      const hop = going && !reducedMotion ? Math.abs(Math.sin(phase)) : 0;
      const leaps = reducedMotion ? 0 : jump;
      const y = spot.y - (hop * hopPx * (runs ? 1.4 : 1) + leaps * jumpPx) * spring * scale;
      const form = squash(0.07 * (hop + leaps) - (going ? 0.03 : 0), reducedMotion);
      whole.texture = facing ? before : behind;
      whole.position.set(x, y);
      whole.scale.set(scale * form.x, scale * form.y);
      whole.rotation = reducedMotion || !going ? 0 : 0.05 * Math.sin(phase * 0.5 + number);
      whole.zIndex = spot.y;

      const nose = body?.led.nose;
      const leans = nose ? clamp(nose.x, -0.6, 0.6) * unitPx * smoothstep((nose.sure - 0.3) / 0.3) : 0;
      head.texture = posture.head;
      head.position.set(
        x + (leans + (reducedMotion ? 0 : 3 * chews)) * scale,
        y - (neck - 26 - 74 * grazing) * scale * form.y,
      );
      head.scale.set(scale);
      head.rotation = 0.2 * grazing * (number % 2 ? 1 : -1);
      head.zIndex = spot.y + (facing || grazing > 0.3 ? 0.4 : -0.4);
      drawHooves({ ...spot, y }, spot.y, phase + (facing ? 0 : number), posture.hoovesUp, body);
    },
  };
}
