/** What there is to know of a game of skittles, as frozen JSON. */
import type { GameEvent, Pace, SeatId, Step, Tick, Turns } from '#kit';
import { pinSpots, type Spot, type Track } from '#kit/physics';
import type { manifest } from '../manifest.ts';

export type SkittlesActions = typeof manifest.actions;
export type SkittlesTick = Tick<SkittlesActions>;

/**
 * `between`: nobody's turn. `aiming`: the arrow follows the player. `ready`: the arrow is set or sweeps, and the ball waits to be
 * thrown. `rolling`: a track is played. `counting`: the dust settles. `chalking`: the turn is written up. `setting`: the row claps
 * the pins back up. `finale`: the total is chalked. `over`: for good.
 */
export type StepName =
  | 'between'
  | 'aiming'
  | 'ready'
  | 'rolling'
  | 'counting'
  | 'chalking'
  | 'setting'
  | 'finale'
  | 'over';

/** Where each pin stands, by number; null for one that is down. */
export type Pins = readonly (Spot | null)[];

/** Lines are named by where they cross the middle of the diamond, in whole millimetres from the middle of the boards. */
export interface Aim {
  /** Where the player (or the sweep) points. */
  readonly own: number;
  /** Where the ball would go: the player's aim with the alley's help. The arrow shows this and nothing else. */
  readonly line: number;
  /** True when the arrow goes to and fro by itself. */
  readonly sweeping: boolean;
  readonly sweepTicks: number;
  /** How long the aim has rested near one place. */
  readonly heldTicks: number;
  /** How long nobody has pointed. */
  readonly idleTicks: number;
}

export interface Roll {
  readonly track: Track;
  /** How far the track has been played. Slower than time while one pin alone makes up its mind. */
  readonly ms: number;
  /** Events of the track that have been told. */
  readonly told: number;
  /** Where the pins stood before the throw. */
  readonly before: Pins;
  /** The alley threw it for the player. */
  readonly helped: boolean;
}

/** One seat's game so far. */
export interface Tally {
  /** Pins on the board, the alley's help included. */
  readonly pins: number;
  /** Pins of the seat's own throws. */
  readonly own: number;
  /** Most pins of one own ball. */
  readonly best: number;
  readonly balls: number;
  readonly floppers: number;
  readonly spares: number;
  readonly claps: number;
}

export interface SkittlesState {
  readonly step: Step<StepName>;
  readonly turns: Turns;
  /** Turns each seat has in a game. */
  readonly rounds: number;
  /** Balls of a turn: three, or one each where the row bowls at the same pins. */
  readonly ballsEach: number;
  /** Balls that are bowled at the pins before they are clapped up. */
  readonly ballsASet: number;
  readonly handicaps: Readonly<Partial<Record<SeatId, number>>>;
  /** Whose turn it is. */
  readonly seat: SeatId | null;
  /** Balls thrown at these pins, 0 to `ballsASet`. */
  readonly ball: number;
  /** Pins of each ball of this turn. */
  readonly turnPins: readonly number[];
  /** True once the alley had to throw a ball in this turn: it then waits less for the others. */
  readonly carried: boolean;
  readonly pins: Pins;
  readonly aim: Aim;
  /** How far the ball is drawn back, 0..1. */
  readonly pull: number;
  readonly roll: Roll | null;
  readonly tallies: Readonly<Partial<Record<SeatId, Tally>>>;
  /** Ticks since the player of this turn was last there. */
  readonly awayTicks: number;
  /** Ticks since a pin was last stood up. */
  readonly quietTicks: number;
  /** Claps that have not stood a pin up yet. */
  readonly claps: number;
  /** After the pins are up: the same player's next ball, or somebody else's turn. */
  readonly after: 'ball' | 'turn';
}

export interface SkittlesEvent extends GameEvent {
  readonly type:
    | 'turn-called'
    | 'aim-settled'
    | 'ball-released'
    | 'ball-rolled'
    | 'ball-cushioned'
    | 'ball-thudded'
    | 'pin-knocked'
    | 'pin-wobbled'
    | 'pin-fell'
    | 'last-pin-fell'
    | 'last-pin-stayed'
    | 'ball-scored'
    | 'ball-cheered'
    | 'ball-passed'
    | 'flopper-bowled'
    | 'spare-bowled'
    | 'all-bowled'
    | 'turn-chalked'
    | 'turn-chalked-none'
    | 'row-called'
    | 'row-clapped'
    | 'pin-stood'
    | 'game-chalked';
  /** How many, where a number is said. */
  readonly pins?: number;
}

/** What one tick makes of a state. */
export interface Stepped {
  readonly state: SkittlesState;
  readonly events?: readonly SkittlesEvent[];
}

export const ballsATurn = 3;

/** The next in the row bowls at what this one has left standing. */
export const leavesPins = ({ ballsEach, ballsASet, ball, pins }: SkittlesState): boolean =>
  ballsEach < ballsASet && ball > 0 && ball < ballsASet && upCount(pins) > 0;

export const allUp: Pins = pinSpots;
export const upCount = (pins: Pins): number => pins.filter((spot) => spot !== null).length;

export const noTally: Tally = { pins: 0, own: 0, best: 0, balls: 0, floppers: 0, spares: 0, claps: 0 };

/** The tally of `seat`, changed. */
export function tallied(state: SkittlesState, seat: SeatId, change: (tally: Tally) => Partial<Tally>): SkittlesState {
  const tally = state.tallies[seat] ?? noTally;
  return { ...state, tallies: { ...state.tallies, [seat]: { ...tally, ...change(tally) } } };
}

/** Every pin that went down, whoever's. */
export const totalPins = (state: SkittlesState): number =>
  Object.values(state.tallies).reduce((sum, tally) => sum + tally.pins, 0);

/** Whether a seat can be asked for something now. */
export function isThere(tick: SkittlesTick, seat: SeatId): boolean {
  const { present, resting } = tick.seat(seat);
  return present && !resting;
}

export type { Pace };
