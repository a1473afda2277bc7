/** What there is to know of a parcel and the row it goes along, as frozen JSON. */
import { clamp01, type GameEvent, type Level, type SeatId, type Step, type Tick, type Turns } from '#kit';
import type { manifest } from '../manifest.ts';
import type { Layer, Wearable } from './contents.ts';

export type ParcelActions = typeof manifest.actions;
export type ParcelTick = Tick<ParcelActions>;

/**
 * `passing`: the music plays and the parcel goes along. `stopped`: it has stopped, all look at whoever has it. `unwrapping`: a layer
 * comes off. `showing`: what was in it. `hush`: the tin stands on the rug. `treat`: it is open. `over`: for good.
 */
export type StepName = 'passing' | 'stopped' | 'unwrapping' | 'showing' | 'hush' | 'treat' | 'over';

/** The cat has a chair at the end of a row of one, and the parcel when nobody is there. */
export type Place = SeatId | 'cat';

/** One seat's party so far. */
export interface Tally {
  /** Times they sent it on themselves. */
  readonly passes: number;
  /** Pieces of paper that came off while they pulled. */
  readonly tears: number;
  readonly claps: number;
  readonly layers: number;
}

export interface Flight {
  readonly from: Place;
  readonly to: Place;
  readonly ticks: number;
  readonly lengthTicks: number;
  /** 0..1: how high it goes. */
  readonly strength: number;
}

export interface ParcelState {
  readonly step: Step<StepName>;
  readonly level: Level;
  readonly turns: Turns;
  /** Seats in the game, in room order. */
  readonly row: readonly SeatId[];
  /** Still on the parcel, the outermost first; the last is the tin's. */
  readonly layers: readonly Layer[];
  /** The layer that came off last, while it is shown. */
  readonly shown: Layer | null;
  readonly holder: Place;
  /** On its way from `holder`, or null while it lies in a lap. */
  readonly flight: Flight | null;
  /** Towards the end of the row, or back. */
  readonly way: 1 | -1;
  readonly heldTicks: number;
  /** For how long the music has played, and from when it looks for a place to stop. */
  readonly boutTicks: number;
  readonly boutLengthTicks: number;
  /** Whose layer the next is, unless staff say otherwise. */
  readonly chosen: SeatId | null;
  readonly stopWanted: boolean;
  /** 0..1 of the outermost layer; below 0 while there is a knot. */
  readonly torn: number;
  /** The cat has tied a knot in the string. */
  readonly knot: boolean;
  /** 0..1: how much the room claps along. */
  readonly spirit: number;
  /** Tick at which a clap of each seat was heard last. */
  readonly clapped: Readonly<Partial<Record<SeatId, number>>>;
  readonly worn: Readonly<Partial<Record<SeatId, readonly Wearable[]>>>;
  readonly tallies: Readonly<Partial<Record<SeatId, Tally>>>;
  /** For how long whoever has the parcel has been away, and for how long everybody. */
  readonly awayTicks: number;
  readonly aloneTicks: number;
}

export interface ParcelEvent extends GameEvent {
  readonly type:
    | 'music-began'
    | 'parcel-passed'
    | 'parcel-drifted'
    | 'parcel-landed'
    | 'cat-patted'
    | 'row-clapped'
    | 'knot-tied'
    | 'gramophone-ran-down'
    | 'music-stopped'
    | 'last-layer-came'
    | 'string-pulled'
    | 'paper-torn'
    | 'headline-read'
    | 'treasure-found'
    | 'talk-asked'
    | 'room-hushed'
    | 'tin-opened'
    | 'toffees-shared';
  /** What a picture of the pack shows, and what is asked about it. */
  readonly caption?: string;
  readonly question?: string;
}

export interface Stepped {
  readonly state: ParcelState;
  readonly events?: readonly ParcelEvent[];
}

export const noTally: Tally = { passes: 0, tears: 0, claps: 0, layers: 0 };

export const tallyOf = (state: ParcelState, seat: SeatId): Tally => state.tallies[seat] ?? noTally;

/** One more of `what` for `seat`. */
export function tallied(state: ParcelState, seat: SeatId, what: keyof Tally): ParcelState {
  const tally = tallyOf(state, seat);
  return { ...state, tallies: { ...state.tallies, [seat]: { ...tally, [what]: tally[what] + 1 } } };
}

/** Whether a seat can be asked for something now. */
export function isThere(tick: ParcelTick, seat: SeatId): boolean {
  const { present, resting } = tick.seat(seat);
  return present && !resting;
}

/** Only the tin's own layer is left: everybody unwraps it. */
export const isLast = (state: ParcelState): boolean => state.layers.length <= 1;

/** Who unwraps now: whoever has the parcel, and at the last layer everyone. */
export function unwrappers(state: ParcelState): readonly SeatId[] {
  if (isLast(state)) return state.row;
  return state.holder === 'cat' ? [] : [state.holder];
}

export const tornShare = ({ torn }: ParcelState): number => clamp01(torn);
