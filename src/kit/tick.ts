/** How one tick is put together: the host, replay and tests all step rules through here, so that they cannot differ. */
import { type Level, type Pace, randomAt, type SeatId } from '#core';
import type { ActionDeclarations } from '#movement';
import type { GameDefinition } from './game.ts';
import { absentSeat, type TickInputs } from './inputs.ts';
import type { Pack } from './pack.ts';
import { type GameEvent, type GameSetup, type GameSignal, type Tick, tickMs } from './rules.ts';

/** The parts of a game that run without pictures or sound. */
export type PlayableGame<S, E extends GameEvent, A extends ActionDeclarations> = Pick<
  GameDefinition<S, E, A>,
  'manifest' | 'rules'
>;

export interface Opening {
  /** In room order. At least one. */
  readonly seats: readonly SeatId[];
  /** Who begins, where somebody has to; the first in the row when not said, or not there. */
  readonly first?: SeatId;
  readonly seed: number;
  readonly pace: Pace;
  /** The manifest's own when not said. */
  readonly level?: Level;
  /** Kept from a game that does not declare `usesPack`. */
  readonly pack?: Pack | null;
  readonly handicaps?: GameSetup['handicaps'];
  /** Kept from a game that does not declare it. */
  readonly wholeRoom?: boolean;
}

/** The state before the first tick. Its randomness is that of tick -1, which is never stepped. */
export function openingState<S, E extends GameEvent, A extends ActionDeclarations>(
  { manifest, rules }: PlayableGame<S, E, A>,
  { seats, first, seed, pace, level = manifest.level, pack = null, handicaps = {}, wholeRoom = false }: Opening,
): S {
  const given = manifest.usesPack ? pack : null;
  const begins = beginner(seats, first);
  const asOne = wholeRoom && manifest.wholeRoom === true;
  return rules.setup({
    seats,
    first: begins,
    pace,
    level,
    pack: given,
    handicaps,
    wholeRoom: asOne,
    random: randomAt(seed, -1),
  });
}

/** Who begins: `wanted` if they play, else the first in the row. */
export const beginner = (seats: readonly SeatId[], wanted: SeatId | undefined): SeatId =>
  seats.find((seat) => seat === wanted) ?? seats[0] ?? 1;

export interface TickFacts<A extends ActionDeclarations> {
  /** Counted from 0. */
  readonly n: number;
  readonly seed: number;
  readonly pace: Pace;
  readonly level: Level;
  readonly seats: readonly SeatId[];
  readonly signals: readonly GameSignal[];
  readonly inputs: TickInputs<A>;
}

/** The tick that rules are stepped with. */
export function tickOf<A extends ActionDeclarations>(declarations: A, facts: TickFacts<A>): Tick<A> {
  const { n, seed, pace, level, seats, signals, inputs } = facts;
  return {
    n,
    timeMs: n * tickMs,
    dtMs: tickMs,
    pace,
    level,
    seats,
    signals,
    seat: (seat) => (seats.includes(seat) ? inputs[seat] : undefined) ?? absentSeat(declarations),
    random: (lane = 0) => randomAt(seed, n, lane),
  };
}
