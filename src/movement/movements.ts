import { any } from './any.ts';
import { clap } from './clap.ts';
import type { Movement, MovementName } from './contracts.ts';
import { lob } from './lob.ts';
import { pump } from './pump.ts';
import { raise } from './raise.ts';
import { reach } from './reach.ts';
import { still } from './still.ts';
import { sway } from './sway.ts';
import { swing } from './swing.ts';

/** A recogniser whose memory nobody but itself looks into. */
export type AnyMovement = Movement<unknown>;

/** Every recogniser by its name. */
export const movements: Readonly<Record<MovementName, AnyMovement>> = {
  raise,
  reach,
  swing,
  lob,
  pump,
  clap,
  sway,
  still,
  any,
};
