import { clamp01 } from '#core';
import type { Joint } from '../joints.ts';
import type { FigureState } from './body.ts';
import { blocks, type Prop } from './props.ts';
import { add, distance, dot, scale, sub, type Vec3 } from './vector.ts';

/** A limb as a line with a thickness, metres, and the joints that it never hides: its own. */
interface Limb {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radiusM: number;
  readonly own: readonly Joint[];
}

/** The body as seven kinds of limbs. Radii are those of a slim clothed adult: a joint is called hidden only when it surely is. */
export function limbsOf(body: FigureState): readonly Limb[] {
  const { joints: j, figure } = body;
  const g = figure.girth;
  const hips = scale(add(j.hipLeft, j.hipRight), 0.5);
  const trunkOwn: readonly Joint[] = ['shoulderLeft', 'shoulderRight', 'hipLeft', 'hipRight'];
  const limb = (from: Vec3, to: Vec3, radiusM: number, own: readonly Joint[]): Limb => ({ from, to, radiusM, own });
  return [
    limb(body.chest.at, hips, 0.12 * g, trunkOwn),
    limb(body.head.at, body.head.at, 0.055 * figure.heightM, ['nose']),
    limb(j.shoulderLeft, j.elbowLeft, 0.04 * g, ['shoulderLeft', 'elbowLeft', 'wristLeft']),
    limb(j.shoulderRight, j.elbowRight, 0.04 * g, ['shoulderRight', 'elbowRight', 'wristRight']),
    limb(j.elbowLeft, j.wristLeft, 0.032 * g, ['shoulderLeft', 'elbowLeft', 'wristLeft']),
    limb(j.elbowRight, j.wristRight, 0.032 * g, ['shoulderRight', 'elbowRight', 'wristRight']),
    limb(j.hipLeft, j.kneeLeft, 0.07 * g, ['hipLeft', 'kneeLeft', 'ankleLeft', 'hipRight']),
    limb(j.hipRight, j.kneeRight, 0.07 * g, ['hipRight', 'kneeRight', 'ankleRight', 'hipLeft']),
    limb(j.kneeLeft, j.ankleLeft, 0.05 * g, ['kneeLeft', 'ankleLeft']),
    limb(j.kneeRight, j.ankleRight, 0.05 * g, ['kneeRight', 'ankleRight']),
  ];
}

/** The shortest distance between two line pieces (C. Ericson, Real-Time Collision Detection, 5.1.9). */
export function pieceDistance(p1: Vec3, q1: Vec3, p2: Vec3, q2: Vec3): number {
  const d1 = sub(q1, p1);
  const d2 = sub(q2, p2);
  const r = sub(p1, p2);
  const a = dot(d1, d1);
  const e = dot(d2, d2);
  const f = dot(d2, r);
  const c = dot(d1, r);
  const b = dot(d1, d2);
  const area = a * e - b * b;
  const s0 = a > 1e-9 && area > 1e-9 ? clamp01((b * f - c * e) / area) : 0;
  const t = e > 1e-9 ? clamp01((b * s0 + f) / e) : 0;
  const s = a > 1e-9 ? clamp01((b * t - c) / a) : 0;
  return distance(add(p1, scale(d1, s)), add(p2, scale(d2, t)));
}

/** The last centimetres before a joint do not count: flesh around it is not in front of it. */
const skinM = 0.11;

/** What a blanket over the knees covers. */
const underBlanket: ReadonlySet<Joint> = new Set<Joint>(['hipLeft', 'hipRight', 'kneeLeft', 'kneeRight']);

/** What somebody wears hides this joint of theirs. */
export const isCovered = ({ figure, standing }: FigureState, joint: Joint): boolean =>
  figure.looks.blanket !== undefined && standing < 0.5 && underBlanket.has(joint);

/** True when a limb of anybody in the room, or a thing, stands between the camera and the joint. */
export function isHidden(
  eye: Vec3,
  joint: Joint,
  place: Vec3,
  own: readonly Limb[],
  others: readonly Limb[],
  props: readonly Prop[],
): boolean {
  const far = distance(eye, place);
  const short = add(eye, scale(sub(place, eye), Math.max(0, 1 - skinM / far)));
  const inTheWay = (limb: Limb): boolean => pieceDistance(eye, short, limb.from, limb.to) < limb.radiusM;
  return (
    own.some((limb) => !limb.own.includes(joint) && inTheWay(limb)) ||
    others.some(inTheWay) ||
    props.some((prop) => blocks(prop, eye, place))
  );
}

export type { Limb };
