/**
 * Time inside rules is counted in ticks, never read from a clock. A game is usually in one step at a time
 * (called, aiming, rolling …): its name and for how long.
 */
import { tickMs } from './rules.ts';

/** How many ticks come nearest to `durationMs`; at least one. */
export const ticksIn = (durationMs: number): number => Math.max(1, Math.round(durationMs / tickMs));

/** The step a game is in, and how many ticks it has been in it. */
export interface Step<Name extends string> {
  readonly name: Name;
  readonly ticks: number;
}

/** A step just entered. */
export const enter = <Name extends string>(name: Name): Step<Name> => ({ name, ticks: 0 });

/** The same step, one tick older. */
export const stay = <Name extends string>(step: Step<Name>): Step<Name> => ({ name: step.name, ticks: step.ticks + 1 });

/** True from the moment the step has lasted `durationMs`. */
export const lasted = (step: Step<string>, durationMs: number): boolean => step.ticks >= ticksIn(durationMs);

/** How far into a step of `durationMs` we are, 0 to 1. */
export const stepShare = (step: Step<string>, durationMs: number): number =>
  Math.min(1, step.ticks / ticksIn(durationMs));
