/** What there is to know of a balloon and the row that keeps it up, as frozen JSON. */
import type { GameEvent, SeatId, Step, Tick, Turns } from '#kit';
import type { manifest } from '../manifest.ts';
import type { Flight } from './flight.ts';

export type BalloonActions = typeof manifest.actions;
export type BalloonTick = Tick<BalloonActions>;

/**
 * `flying`: the balloon is on its way to somebody. `hush`: the last one has gone up to the net and everybody looks up.
 * `finale`: the net has opened. `over`: for good.
 */
export type StepName = 'flying' | 'hush' | 'finale' | 'over';

/** One seat's game so far. */
export interface Tally {
  /** Times this hand kept the balloon up. */
  readonly bats: number;
  /** Times the draught did it for them. */
  readonly helped: number;
  /** Times they waved it on for somebody else. */
  readonly waves: number;
}

export interface BalloonState {
  readonly step: Step<StepName>;
  readonly turns: Turns;
  /** Seats in the game, in room order: who sits where behind the table. */
  readonly row: readonly SeatId[];
  /** Whom the balloon is for; null while nobody is there. */
  readonly seat: SeatId | null;
  readonly flight: Flight;
  /** Times the balloon was kept up by a hand: the number on the wall. */
  readonly bats: number;
  /** Bats, draughts and the dog's help together: at `goal` the party ends. */
  readonly touches: number;
  readonly goal: number;
  /** Times in a row that the dog had to help the same seat. */
  readonly saves: number;
  /** Any hand in the row may keep it up: the atmosphere level. */
  readonly anyHand: boolean;
  /** Private help of each seat, 0 to 3: the balloon comes slower and counts sooner. Fades with every bat. */
  readonly ease: Readonly<Partial<Record<SeatId, number>>>;
  /** Where the hand of the seat it is for was at the last tick, stage pixels from the top; null when it was down. */
  readonly handY: number | null;
  /** The side of whoever batted it to which it was sent: -1, 1, or 0 for wherever it likes. */
  readonly aimed: -1 | 0 | 1;
  /** Seats that have waved this flight on. */
  readonly waved: readonly SeatId[];
  /** Seats whose name has been called: once each, the balloon's colour says it from then on. */
  readonly called: readonly SeatId[];
  readonly tallies: Readonly<Partial<Record<SeatId, Tally>>>;
  /** For how long nobody has been there. */
  readonly aloneTicks: number;
}

export interface BalloonEvent extends GameEvent {
  readonly type:
    | 'balloon-tossed'
    | 'player-called'
    | 'balloon-patted'
    | 'balloon-nudged'
    | 'dog-nosed'
    | 'row-waved'
    | 'bats-counted'
    | 'long-balloon-came'
    | 'great-balloon-came'
    | 'room-hushed'
    | 'balloons-dropped';
  /** How many, where a number is said. */
  readonly bats?: number;
}

export interface Stepped {
  readonly state: BalloonState;
  readonly events?: readonly BalloonEvent[];
}

export const noTally: Tally = { bats: 0, helped: 0, waves: 0 };

/** The tally of `seat`, one more of `what`. */
export function tallied(state: BalloonState, seat: SeatId, what: keyof Tally): BalloonState {
  const tally = state.tallies[seat] ?? noTally;
  return { ...state, tallies: { ...state.tallies, [seat]: { ...tally, [what]: tally[what] + 1 } } };
}

/** Whether a seat can be asked for something now. */
export function isThere(tick: BalloonTick, seat: SeatId): boolean {
  const { present, resting } = tick.seat(seat);
  return present && !resting;
}
