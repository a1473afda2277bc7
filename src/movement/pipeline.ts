/**
 * One seat, one tick: from what its camera saw and what devices did to the values of a game's actions. Pure; memory goes
 * in and comes out. What is known of the person outlives a game, what an action remembers does not.
 */
import type { Pace, SeatId } from '#core';
import {
  type Ability,
  type ActionDeclarations,
  type ActionKind,
  type ActionPlan,
  type ActionTypes,
  type ActionValues,
  type Body,
  type DeviceInput,
  type MovementContext,
  type MovementName,
  type PersonalRange,
  restingAction,
  type SeatSense,
} from './contracts.ts';
import { type DeviceMemory, noDevices, withDevices } from './devices.ts';
import { easierRange, noHelp, type SeatHelp } from './help.ts';
import { movements } from './movements.ts';
import { chosenPlan, helpedPlan, planActions } from './plan.ts';
import { isPresent, senseOf, startWatch, type WatchMemory, type WatchMoment, watched } from './watch.ts';

/** What a game asks of one player: worked out once, when the game starts or an ability changes. */
export interface SeatPipeline<A extends ActionDeclarations = ActionDeclarations> {
  readonly actions: A;
  readonly plan: ActionPlan<A>;
  readonly ability: Ability;
  readonly help: SeatHelp;
  /** Each once, however many actions it serves. */
  readonly running: readonly MovementName[];
}

/** The plan of a game for a player of some ability, with the help they have now, ready to run. */
export function seatPipeline<A extends ActionDeclarations>(
  actions: A,
  ability: Ability,
  help: SeatHelp = noHelp,
  chosen: SeatPlan = {},
): SeatPipeline<A> {
  const plan = helpedPlan(actions, chosenPlan(actions, planActions(actions, ability), chosen), help);
  const running = [...new Set(Object.values(plan).filter((by): by is MovementName => by !== 'staff'))];
  return { actions, plan, ability, help, running };
}

/** Movements that staff have chosen for actions, instead of the plan's own. */
export type SeatPlan = Readonly<Record<string, MovementName | 'staff'>>;

type Recognising = { readonly [M in MovementName]?: unknown };

export interface SeatMemory {
  readonly watch: WatchMemory;
  readonly recognising: Recognising;
  readonly devices: DeviceMemory;
  /** When a device last acted for the seat. */
  readonly actedAtMs: number;
}

/** A seat in which nothing has happened. `first`: gentle defaults or what a calibration has measured. */
export const startSeat = (seat: SeatId, first: PersonalRange): SeatMemory => ({
  watch: startWatch(seat, first),
  recognising: {},
  devices: noDevices,
  actedAtMs: Number.NEGATIVE_INFINITY,
});

/** The same person before another game: recognisers begin again, what is known of the body stays. */
export const forNewGame = (memory: SeatMemory): SeatMemory => ({ ...memory, recognising: {}, devices: noDevices });

export interface SeatMoment extends WatchMoment {
  readonly pace: Pace;
  /** What devices did for this seat since the last tick, in order. */
  readonly devices: readonly DeviceInput[];
}

/** What one seat does at one tick. */
export interface SeatReading<A extends ActionDeclarations = ActionDeclarations> {
  readonly actions: ActionValues<A>;
  /** Somebody is seen, or a device acts for the seat. */
  readonly present: boolean;
  readonly body: Body | null;
  /** 0..1 */
  readonly motion: number;
  readonly range: PersonalRange;
}

/** A seat that a device has acted for stays present so long: a turn and a look round. */
const actedPresentMs = 20_000;

/** Steps each of `running` once; `values` by movement. */
export function recognised(
  running: readonly MovementName[],
  past: Recognising,
  sense: SeatSense,
  context: MovementContext,
) {
  const recognising: Record<string, unknown> = {};
  const values: Record<string, { readonly [K in ActionKind]?: ActionTypes[K] }> = {};
  for (const name of running) {
    const movement = movements[name];
    const { memory, value } = movement.step(name in past ? past[name] : movement.start, sense, context);
    recognising[name] = memory;
    values[name] = value;
  }
  return { recognising: recognising as Recognising, values };
}

/** One tick of one seat. */
export function stepSeat<A extends ActionDeclarations>(
  pipeline: SeatPipeline<A>,
  past: SeatMemory,
  moment: SeatMoment,
): { readonly memory: SeatMemory; readonly reading: SeatReading<A> } {
  const { actions, plan, ability, running, help } = pipeline;
  const { dtMs, nowMs } = moment;
  const pace = help.easier ? 'gentle' : moment.pace;
  const watch = watched(past.watch, moment);
  const sense = senseOf(watch);
  const { range } = watch.learning;
  const { recognising, values } = recognised(running, past.recognising, sense, {
    range: help.easier ? easierRange(range) : range,
    ability,
    pace,
    dtMs,
  });
  const bodyValues = Object.fromEntries(
    Object.entries(actions).map(([name, { kind }]) => {
      const by = plan[name];
      return [name, (by === undefined || by === 'staff' ? undefined : values[by]?.[kind]) ?? restingAction[kind]];
    }),
  );
  const acted = withDevices(past.devices, actions, bodyValues, moment.devices, dtMs);
  const actedAtMs = moment.devices.length > 0 ? nowMs : past.actedAtMs;
  return {
    memory: { watch, recognising, devices: acted.memory, actedAtMs },
    reading: {
      actions: acted.values as ActionValues<A>,
      present: isPresent(watch, nowMs) || nowMs - actedAtMs <= actedPresentMs,
      body: sense.body,
      motion: sense.motion,
      range,
    },
  };
}
