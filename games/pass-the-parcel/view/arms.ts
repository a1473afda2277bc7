/** Arms: theirs, where the camera sees them lifted; else in the lap, together in a clap, or at the parcel. */
import type { Graphics } from 'pixi.js';
import { mix } from '#kit';
import { figureOf, type PlayerLook, palette, restingJoints, type ViewFrame } from '#kit/view';
import type { Spot } from './carried.ts';
import { skinOf } from './person-pictures.ts';

export interface ArmsOf {
  readonly look: PlayerLook;
  /** The point between the shoulders, stage pixels. */
  readonly shoulders: Spot;
  /** One shoulder width. */
  readonly unit: number;
  readonly body: ReturnType<ViewFrame['body']>;
  /** 0..1: hands at the parcel. */
  readonly holds: number;
  readonly parcel: Spot & { readonly half: number };
  /** 0..1: hands together. */
  readonly claps: number;
}

/** Upper arm and forearm, in shoulder widths. */
const upper = 0.74;
const fore = 0.66;
/** A hand higher than this, in shoulder widths, is one that does something. */
const liftedY = -0.75;
const rest = { x: Math.abs(restingJoints.wristLeft.x), y: -restingJoints.wristLeft.y } as const;
const clap = { x: 0.07, y: 0.55 } as const;

/** The elbow between a shoulder and a hand, out to `side`; the hand is brought within reach. */
function bend(shoulder: Spot, wanted: Spot, unit: number, side: 1 | -1): { elbow: Spot; hand: Spot } {
  const [dx, dy] = [wanted.x - shoulder.x, wanted.y - shoulder.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const reach = Math.min(length, (upper + fore) * unit * 0.995);
  const [ux, uy] = [dx / length, dy / length];
  const along = (reach ** 2 + (upper * unit) ** 2 - (fore * unit) ** 2) / (2 * reach);
  const out = Math.sqrt(Math.max(0, (upper * unit) ** 2 - along ** 2));
  // of the two bends the one that points away from the body
  const turn = (uy >= 0 ? 1 : -1) * side;
  return {
    elbow: { x: shoulder.x + ux * along + turn * uy * out, y: shoulder.y + uy * along - turn * ux * out },
    hand: { x: shoulder.x + ux * reach, y: shoulder.y + uy * reach },
  };
}

/** Draws both arms into `graphics`. */
export function drawArms(graphics: Graphics, { look, shoulders, unit, body, holds, parcel, claps }: ArmsOf): void {
  const figure = figureOf(body);
  for (const side of [-1, 1] as const) {
    const seen = side < 0 ? figure.arms.left : figure.arms.right;
    const shoulder = { x: shoulders.x + side * 0.47 * unit, y: shoulders.y + 0.08 * unit };
    const lap = { x: shoulders.x + side * rest.x * unit, y: shoulders.y + rest.y * unit };
    const together = { x: shoulders.x + side * clap.x * unit, y: shoulders.y + clap.y * unit };
    const own =
      seen.wrist.y > liftedY ? { x: shoulders.x + seen.hand.x * unit, y: shoulders.y - seen.hand.y * unit } : null;
    const idle = own ?? { x: mix(lap.x, together.x, claps), y: mix(lap.y, together.y, claps) };
    const at = { x: parcel.x + side * parcel.half, y: parcel.y + 8 };
    const wanted = { x: mix(idle.x, at.x, holds), y: mix(idle.y, at.y, holds) };
    const { elbow, hand } = bend(shoulder, wanted, unit, side);
    const cuff = { x: mix(elbow.x, hand.x, 0.84), y: mix(elbow.y, hand.y, 0.84) };
    const arm = (end: Spot, width: number, color: number): void => {
      graphics.moveTo(shoulder.x, shoulder.y).lineTo(elbow.x, elbow.y).lineTo(end.x, end.y);
      graphics.stroke({ width, color, cap: 'round', join: 'round' });
    };
    arm(hand, 0.24 * unit + 12, palette.ink);
    graphics.circle(hand.x, hand.y, 0.13 * unit + 6).fill(palette.ink);
    graphics.circle(hand.x, hand.y, 0.13 * unit).fill(skinOf(look));
    arm(cuff, 0.24 * unit, look.colour);
    // it grows out of the shoulder without a line
    const inward = { x: shoulder.x - side * 0.15 * unit, y: shoulder.y + 0.02 * unit };
    graphics.moveTo(shoulder.x, shoulder.y).lineTo(inward.x, inward.y);
    graphics.stroke({ width: 0.22 * unit, color: look.colour, cap: 'round' });
  }
}
