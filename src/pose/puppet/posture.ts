import type { Side } from '../joints.ts';
import type { ArmAim } from './arm-aim.ts';
import type { Whereabouts } from './itinerary.ts';
import type { HeadTurn, TrunkBend } from './tracks.ts';
import type { Vec3 } from './vector.ts';

/** All that a body's joints follow from: what moves and life add up to at one moment. */
export interface Posture {
  readonly where: Whereabouts;
  readonly trunk: TrunkBend;
  readonly head: HeadTurn;
  readonly breathScore: number;
  readonly blinkScore: number;
  readonly arms: Readonly<Record<Side, ArmAim>>;
  /** Added to each wrist after its aim, metres in the room: unrest and tremor. */
  readonly unrest: Readonly<Record<Side, Vec3>>;
  readonly holding: { readonly [S in Side]?: 'cup' };
}
