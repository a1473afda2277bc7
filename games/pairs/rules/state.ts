/** What there is to know of the parlour table, as frozen JSON. */
import type { DwellMemory, GameEvent, PackItem, SeatId, Step, Tick, Turns } from '#kit';
import type { manifest } from '../manifest.ts';

export type PairsActions = typeof manifest.actions;
export type PairsTick = Tick<PairsActions>;

/**
 * `laying`: cards go on the table. `between`: whose turn is next. `choosing`: a card is being chosen. `turning`: it turns and is
 * looked at. `looking`: two that differ are looked at. `bloom`: a pair fills the picture and is talked about. `album`: what was
 * found, together. `over`: for good.
 */
export type StepName = 'laying' | 'between' | 'choosing' | 'turning' | 'looking' | 'bloom' | 'album' | 'over';

export interface Card {
  /** Index into `items`. */
  readonly item: number;
  readonly side: 'down' | 'up' | 'gone';
  /** `clock` when its side last changed. */
  readonly changedAt: number;
  /** It has been seen, and might be remembered. */
  readonly seen: boolean;
  /** Whose turn it was when it was turned; null while it has not been, and where all lie open from the start. */
  readonly by: SeatId | null;
}

/** One seat's game so far. */
export interface Tally {
  /** Cards chosen by their own hand. */
  readonly chosen: number;
  /** Cards that the table chose for them. */
  readonly helped: number;
  /** The last pair they found, alone or with a neighbour, as an index into `items`. */
  readonly found: number | null;
  readonly stirs: number;
}

export interface PairsState {
  readonly step: Step<StepName>;
  /** Ticks since the beginning. */
  readonly clock: number;
  readonly turns: Turns;
  /** Whose turn it is. */
  readonly seat: SeatId | null;
  readonly items: readonly PackItem[];
  /** Items that have not been on the table, in the order in which they come. */
  readonly toCome: readonly number[];
  readonly tables: number;
  /** Column by column, from the top left. */
  readonly cards: readonly Card[];
  readonly columns: number;
  /** Cards that lie on the table; the others are still in the hand. */
  readonly laid: number;
  /** The first card of this turn. */
  readonly held: number | null;
  /** What was chosen last lay open already. */
  readonly lifted: boolean;
  /** The second one. */
  readonly second: number | null;
  /** The column that was chosen first, on a table too full to point at single cards. */
  readonly column: number | null;
  readonly dwell: DwellMemory;
  /** What fills now, 0..1, by choice. */
  readonly rings: Readonly<Record<string, number>>;
  /** Where the hand is, 0..1; null while nobody points. */
  readonly hand: { readonly x: number; readonly y: number } | null;
  /** Ticks since anybody pointed. */
  readonly unpointed: number;
  /** The frame that goes from choice to choice by itself: which one, and for how long. */
  readonly frame: Step<string> | null;
  readonly awayTicks: number;
  /** The table has had to choose for this seat in this turn. */
  readonly carried: boolean;
  /** Stirs since the last memory. */
  readonly stirs: number;
  /** A card that glows. */
  readonly glow: number | null;
  /** Turns since the last pair. */
  readonly dry: number;
  /** Items found, in order. */
  readonly found: readonly number[];
  readonly tallies: Readonly<Partial<Record<SeatId, Tally>>>;
}

export interface PairsEvent extends GameEvent {
  readonly type:
    | 'cards-dealt'
    | 'card-laid'
    | 'turn-called'
    | 'frame-moved'
    | 'card-turned'
    | 'card-lifted'
    | 'column-chosen'
    | 'second-asked'
    | 'cards-shown'
    | 'cards-shown-briefly'
    | 'pair-found'
    | 'question-asked'
    | 'own-question-asked'
    | 'tea-stirred'
    | 'memory-stirred'
    | 'album-opened';
  /** Of the pack: what was found. */
  readonly caption?: string;
  /** Of the pack: what to ask the room. */
  readonly question?: string;
}

export interface Stepped {
  readonly state: PairsState;
  readonly events?: readonly PairsEvent[];
}

export const noTally: Tally = { chosen: 0, helped: 0, found: null, stirs: 0 };

/** The tally of `seat`, changed. */
export function tallied(state: PairsState, seat: SeatId, change: (tally: Tally) => Partial<Tally>): PairsState {
  const tally = state.tallies[seat] ?? noTally;
  return { ...state, tallies: { ...state.tallies, [seat]: { ...tally, ...change(tally) } } };
}

/** Whether a seat can be asked for something now. */
export function isThere(tick: PairsTick, seat: SeatId): boolean {
  const { present, resting } = tick.seat(seat);
  return present && !resting;
}
