import { mix } from '#core';
import type { Side } from '../joints.ts';
import { type ArmAim, mixAims } from './arm-aim.ts';
import { minimumJerk } from './kinematics.ts';

/** The trunk against sitting upright: to the own left, forward, turned to the own left. */
export interface TrunkBend {
  readonly leanRad: number;
  readonly bowRad: number;
  readonly twistRad: number;
}

/** The head against the trunk: turned to the own left, nodding down, tilted to the own left. */
export interface HeadTurn {
  readonly turnRad: number;
  readonly nodRad: number;
  readonly tiltRad: number;
}

export const uprightTrunk: TrunkBend = { leanRad: 0, bowRad: 0, twistRad: 0 };
export const levelHead: HeadTurn = { turnRad: 0, nodRad: 0, tiltRad: 0 };

/** Values at their times, from rest to rest; between two keys the path of least jerk. Times rise from 0. */
export type Track<T> = readonly { readonly atMs: number; readonly value: T }[];

/** A move laid out in time, from its own start. */
export interface MovePlan {
  readonly lengthMs: number;
  readonly arms: { readonly [S in Side]?: Track<ArmAim> };
  readonly trunk?: Track<TrunkBend>;
  readonly head?: Track<HeadTurn>;
  /** What a hand holds for the whole of the move. */
  readonly holding?: { readonly side: Side; readonly what: 'cup' };
}

function mixRecords<T extends object>(from: T, to: T, t: number): T {
  const mixed = Object.entries(from).map(([key, value]) => [
    key,
    mix(value as number, (to as Record<string, number>)[key] as number, t),
  ]);
  return Object.fromEntries(mixed) as T;
}

export const mixTrunks = (from: TrunkBend, to: TrunkBend, t: number): TrunkBend => mixRecords(from, to, t);
export const mixHeads = (from: HeadTurn, to: HeadTurn, t: number): HeadTurn => mixRecords(from, to, t);
export { mixAims };

/** The track's value at `timeMs`, held at both ends; undefined for a track of no keys. */
export function onTrack<T>(track: Track<T>, timeMs: number, mixer: (from: T, to: T, t: number) => T): T | undefined {
  const next = track.findIndex((key) => key.atMs > timeMs);
  const to = next === -1 ? track.at(-1) : track[next];
  const from = next > 0 ? track[next - 1] : undefined;
  if (to === undefined || from === undefined) return to?.value;
  return mixer(from.value, to.value, minimumJerk((timeMs - from.atMs) / (to.atMs - from.atMs)));
}
