/** What plans of moves are put together from. */
import type { Side } from '../joints.ts';
import type { ArmAim } from './arm-aim.ts';
import { rad } from './moves.ts';
import { type HeadTurn, levelHead, type MovePlan, type Track, type TrunkBend, uprightTrunk } from './tracks.ts';

/** What a move must know of the body that makes it, seated or standing as it is. */
export interface MoveGround {
  readonly armLength: number;
  readonly rest: Readonly<Record<Side, ArmAim>>;
  /** How far out an arm must hang to clear the chair or its wheel, radians. */
  readonly hangOutRad: number;
  /** The wrist's aim that brings the fingers to a place on the own face, head level. */
  readonly face: (side: Side, place: 'nose' | 'glasses' | 'chin' | 'mouth') => ArmAim;
}

export type AimKey = readonly [atMs: number, aim: ArmAim];

/** An aim in degrees that goes with the shoulder. */
export const aim = (flexDeg: number, outDeg: number, reachScore: number, openScore = 0.6): ArmAim => ({
  flexRad: rad(flexDeg),
  outRad: rad(outDeg),
  reachScore,
  followScore: 1,
  openScore,
});

export const track = <T>(keys: readonly (readonly [number, T])[]): Track<T> =>
  keys.map(([atMs, value]) => ({ atMs, value }));

export const trunk = (keys: readonly (readonly [number, Partial<TrunkBend>])[]): Track<TrunkBend> =>
  track(keys.map(([atMs, bend]) => [atMs, { ...uprightTrunk, ...bend }]));

export const head = (keys: readonly (readonly [number, Partial<HeadTurn>])[]): Track<HeadTurn> =>
  track(keys.map(([atMs, turn]) => [atMs, { ...levelHead, ...turn }]));

/** Keys with rest before and after. */
function fromRest(
  rest: ArmAim,
  keys: readonly AimKey[],
  backMs: number,
): { keys: readonly AimKey[]; lengthMs: number } {
  const lengthMs = (keys.at(-1)?.[0] ?? 0) + backMs;
  return { keys: [[0, rest], ...keys, [lengthMs, rest]], lengthMs };
}

/** One hand from rest through `keys` and back to rest in `backMs`. */
export function oneHand(ground: MoveGround, side: Side, keys: readonly AimKey[], backMs: number): MovePlan {
  const whole = fromRest(ground.rest[side], keys, backMs);
  return { lengthMs: whole.lengthMs, arms: { [side]: track(whole.keys) } };
}
