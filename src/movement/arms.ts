import type { Joint, Side } from '#pose';
import { jointOf } from '#pose';
import { sureEnough } from './body.ts';
import type { Ability, ArmRange, BodyPoint, BodyPoints, PersonalRange } from './contracts.ts';

/**
 * One arm in terms that are the same for both: `out` grows away from the body's middle on the arm's own side, so that
 * no recogniser can favour a side.
 */
export interface Arm {
  readonly side: Side;
  /** 0..1; below 0.5 nothing may be triggered by it. */
  readonly sure: number;
  readonly out: number;
  readonly y: number;
  /** Outward and upward speed of the wrist, shoulder widths a second. */
  readonly vOut: number;
  readonly vUp: number;
  readonly elbow: { readonly out: number; readonly y: number; readonly sure: number };
  readonly shoulder: { readonly out: number; readonly y: number; readonly sure: number };
}

export const sides: readonly Side[] = ['left', 'right'];

/** On the television a player's own left is on the left. */
export const outwardSign = (side: Side): 1 | -1 => (side === 'left' ? -1 : 1);

/** The arm of one side, as the body's points tell it. */
export function armOf(points: BodyPoints, side: Side): Arm {
  const sign = outwardSign(side);
  const wrist = points[jointOf('wrist', side)];
  const outOf = (point: BodyPoint) => ({ out: sign * point.x, y: point.y, sure: point.sure });
  return {
    side,
    sure: wrist.sure,
    out: sign * wrist.x,
    y: wrist.y,
    vOut: sign * wrist.vx,
    vUp: wrist.vy,
    elbow: outOf(points[jointOf('elbow', side)]),
    shoulder: outOf(points[jointOf('shoulder', side)]),
  };
}

/** Where this arm's wrist rests, in the same terms. */
export function restOf(range: PersonalRange, side: Side): { readonly out: number; readonly y: number } {
  const rest = range.rest[side];
  return { out: outwardSign(side) * rest.x, y: rest.y };
}

export const rangeOf = (range: PersonalRange, side: Side): ArmRange =>
  side === 'left' ? range.armLeft : range.armRight;

/** Arms that a player points with: an arm that is not used may score, but never steers. */
export const steeringSides = ({ arms }: Ability): readonly Side[] =>
  arms === 'both' ? sides : arms === 'neither' ? [] : [arms];

export const isSure = (point: { readonly sure: number }): boolean => point.sure >= sureEnough;

/** Angle at the elbow in the picture, degrees, 180 straight; null when a joint of the arm is unsure. */
export function elbowDegrees(arm: Arm): number | null {
  if (!isSure(arm) || !isSure(arm.elbow) || !isSure(arm.shoulder)) return null;
  const { elbow, shoulder } = arm;
  const upper = { x: shoulder.out - elbow.out, y: shoulder.y - elbow.y };
  const fore = { x: arm.out - elbow.out, y: arm.y - elbow.y };
  const lengths = Math.hypot(upper.x, upper.y) * Math.hypot(fore.x, fore.y);
  if (lengths < 1e-6) return null;
  const cosine = (upper.x * fore.x + upper.y * fore.y) / lengths;
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}

/** Wrists and what carries them: what a movement of the arms needs. */
export const armJoints: readonly Joint[] = [
  'shoulderLeft',
  'shoulderRight',
  'elbowLeft',
  'elbowRight',
  'wristLeft',
  'wristRight',
];
