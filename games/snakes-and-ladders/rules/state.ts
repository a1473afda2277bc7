/** What there is to know of a board, its counters and one die, as frozen JSON. */
import type { GameEvent, Level, Pace, PackItem, SeatId, Step, Tick } from '#kit';
import type { manifest } from '../manifest.ts';
import type { Deed } from './board.ts';

export type SnakesActions = typeof manifest.actions;
export type SnakesTick = Tick<SnakesActions>;

/**
 * `opening`: everyone looks at the board. `shaking`: the cup rattles, whoever likes shakes it. `ready`: the cup waits for whoever
 * throws. `tumbling`: the die rolls. `choosing`: what lies there is taken or not (levels 4 and 5). `walking`: the counter
 * hops along. `landed`: it stands, and all look where. `climbing`, `sliding`: everyone does, together. `waving`: from
 * the foot of the slide. `looking`: at a picture. `gathering`: all climb to the bandstand together. `hush`: the bandmaster
 * lifts his stick. `finale`: flags. `over`: for good.
 */
export type StepName =
  | 'opening'
  | 'shaking'
  | 'ready'
  | 'tumbling'
  | 'choosing'
  | 'walking'
  | 'landed'
  | 'climbing'
  | 'sliding'
  | 'waving'
  | 'looking'
  | 'gathering'
  | 'hush'
  | 'finale'
  | 'over';

/** One to three seats share a counter; with no seats it is the donkey's. */
export interface Counter {
  readonly seats: readonly SeatId[];
  /** 1 to 36. */
  readonly square: number;
  /** A stick of rock, from the foot of the slide: the next throw is a good one. */
  readonly hasRock: boolean;
}

/** What one seat did: for kind words at the end. */
export interface Tally {
  readonly throws: number;
  readonly shakes: number;
  readonly climbs: number;
  readonly slides: number;
}

export interface Thrown {
  /** What lies there: one die or two. */
  readonly pips: readonly number[];
  /** Both are walked: the wind is behind this counter. Else one of two is chosen. */
  readonly both: boolean;
  /** How hard it was thrown, 0..1: seen in how far it rolls, never in what it shows. */
  readonly strength: number;
  /** It has been picked up once and thrown again. */
  readonly again: boolean;
  /** Whose arms threw it: two when partners threw together, nobody's when it was done for them. */
  readonly by: readonly SeatId[];
}

export interface SnakesState {
  readonly step: Step<StepName>;
  /** Of the last tick: a hop takes as long as the pace says. */
  readonly pace: Pace;
  /** Of the board: it is not repainted in the middle of a game. */
  readonly level: Level;
  readonly seats: readonly SeatId[];
  /** Pictures of the pack on this board, in the order of their squares; the house's own where there are none. */
  readonly items: readonly PackItem[];
  readonly handicaps: Readonly<Partial<Record<SeatId, number>>>;
  readonly counters: readonly Counter[];
  /** Whose counter it is, as a place in `counters`. */
  readonly turn: number;
  /** Who throws for it; null when the donkey does. */
  readonly thrower: SeatId | null;
  /** Who shares the counter and throws with them. */
  readonly partner: SeatId | null;
  /** How much the cup has been shaken, 0..1. */
  readonly shaken: number;
  readonly thrown: Thrown | null;
  /** Which of two dice has the ring about it. */
  readonly ringed: number;
  /** Where the counter hops from and to. */
  readonly walk: { readonly from: number; readonly to: number } | null;
  readonly deed: Deed | null;
  /** How far up the ladder or down the slide, 0..1. */
  readonly way: number;
  /** Which picture everybody looks at. */
  readonly picture: number | null;
  /** Pictures that have been looked at. */
  readonly seen: readonly number[];
  /** How much each seat moves, 0..1, smoothed. */
  readonly busy: Readonly<Partial<Record<SeatId, number>>>;
  /** How far each seat leans, -1..1, smoothed. */
  readonly leans: Readonly<Partial<Record<SeatId, number>>>;
  /** Who has taken part in this shaking, climbing or sliding. */
  readonly joined: readonly SeatId[];
  readonly tallies: Readonly<Partial<Record<SeatId, Tally>>>;
  /** Turns in a row that the gull has thrown for a seat. */
  readonly gulled: Readonly<Partial<Record<SeatId, number>>>;
  /** Which way the room leant last: -1, 0 or 1. */
  readonly swayed: number;
  /** Throws so far, whoever's. */
  readonly throws: number;
  /** Somebody has been down the helter-skelter. */
  readonly slid: boolean;
  /** Throws still to come when one is at the top: each other counter has one more. */
  readonly lastThrows: number | null;
  /** For how long nobody has been there. */
  readonly aloneTicks: number;
}

export interface SnakesEvent extends GameEvent {
  readonly type:
    | 'board-opened'
    | 'turn-called'
    | 'partners-called'
    | 'donkey-called'
    | 'cup-rattled'
    | 'die-thrown'
    | 'throw-shared'
    | 'gull-tipped'
    | 'die-knocked'
    | 'die-settled'
    | 'wind-rose'
    | 'die-lay'
    | 'dice-lay'
    | 'die-taken'
    | 'counter-stepped'
    | 'ladder-found'
    | 'slide-found'
    | 'picture-found'
    | 'item-found'
    | 'rung-climbed'
    | 'ladder-topped'
    | 'room-swayed'
    | 'mat-landed'
    | 'top-reached'
    | 'climb-called'
    | 'hush-fell'
    | 'flags-raised';
  /** What the die shows. */
  readonly pips?: number;
  /** What is asked about a picture of a pack. */
  readonly question?: string;
}

/** What one tick makes of a state. */
export interface Stepped {
  readonly state: SnakesState;
  readonly events?: readonly SnakesEvent[];
}

export const noTally: Tally = { throws: 0, shakes: 0, climbs: 0, slides: 0 };

/** The tally of `seat`, one more of `what`. */
export function tallied(state: SnakesState, seat: SeatId, what: keyof Tally): SnakesState {
  const tally = state.tallies[seat] ?? noTally;
  return { ...state, tallies: { ...state.tallies, [seat]: { ...tally, [what]: tally[what] + 1 } } };
}

/** Whether a seat can be asked for something now. */
export function isThere(tick: SnakesTick, seat: SeatId): boolean {
  const { present, resting } = tick.seat(seat);
  return present && !resting;
}

/** Whose throw it is: one, or two who share a counter. */
export const throwersOf = ({ thrower, partner }: SnakesState): readonly SeatId[] =>
  [thrower, partner].filter((seat) => seat !== null);

export const counterAt = (state: SnakesState, turn: number): Counter =>
  state.counters[turn] ?? { seats: [], square: 1, hasRock: false };

/** The counter whose turn it is, changed. */
export const withCounter = (state: SnakesState, change: Partial<Counter>): SnakesState => ({
  ...state,
  counters: state.counters.map((counter, i) => (i === state.turn ? { ...counter, ...change } : counter)),
});
