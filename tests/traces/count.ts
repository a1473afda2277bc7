/** Plays a trace to the pipeline as a room would, tick by tick, and tells what it made of it. */
import type { Pace } from '#core';
import {
  type Ability,
  type ActionDeclarations,
  gentleRange,
  guestAbility,
  heard,
  type MovementName,
  type PersonalRange,
  type SeatMemory,
  type SeatReading,
  seatPipeline,
  startSeat,
  stepSeat,
} from '#movement';
import type { Trace } from './make.ts';

const tickMs = 1000 / 60;
/** From light to page: a sample is heard so long after its capture. */
const delayMs = 80;

export interface Room {
  readonly pace?: Pace;
  readonly ability?: Ability;
  readonly delayMs?: number;
  /** Measured before; gentle ways when left out. */
  readonly range?: PersonalRange;
  /** What staff have chosen. */
  readonly chosen?: Readonly<Record<string, MovementName>>;
}

/** Every tick's reading of `actions` while `trace` plays. */
export function readingsOf<A extends ActionDeclarations>(
  trace: Trace,
  actions: A,
  room: Room = {},
): readonly { readonly timeMs: number; readonly reading: SeatReading<A> }[] {
  const ability = room.ability ?? guestAbility;
  const late = room.delayMs ?? delayMs;
  const pipeline = seatPipeline(actions, ability, undefined, room.chosen);
  let memory: SeatMemory = startSeat(1, room.range ?? gentleRange(ability));
  let next = 0;
  const readings: { timeMs: number; reading: SeatReading<A> }[] = [];
  const endMs = (trace.at(-1)?.capturedAtMs ?? 0) + late + 500;
  for (let nowMs = 0; nowMs < endMs; nowMs += tickMs) {
    for (let sample = trace[next]; sample && sample.capturedAtMs + late <= nowMs; sample = trace[next]) {
      memory = { ...memory, watch: heard(memory.watch, sample) };
      next += 1;
    }
    const moment = { nowMs, displayMs: nowMs + 33, dtMs: tickMs, pace: room.pace ?? 'standard', devices: [] } as const;
    const stepped = stepSeat(pipeline, memory, moment);
    memory = stepped.memory;
    readings.push({ timeMs: nowMs, reading: stepped.reading });
  }
  return readings;
}

export interface Fired {
  /** When the page knew, `delayMs` after the light at the earliest. */
  readonly timeMs: number;
  readonly strength: number;
}

/** When a movement fired a trigger in `trace`. */
export function firesOf(movement: MovementName, trace: Trace, room: Room = {}): readonly Fired[] {
  const actions = { it: { kind: 'trigger', by: [movement], ask: 'it' } } as const;
  return readingsOf(trace, actions, room)
    .filter(({ reading }) => reading.actions.it.began)
    .map(({ timeMs, reading }) => ({ timeMs, strength: reading.actions.it.strength }));
}
