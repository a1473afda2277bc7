import type { Level, Pace, Random, SeatId } from '#core';
import type { ActionDeclarations, ActionValues } from '#movement';
import type { Pack } from './pack.ts';

/** Ticks a second, always. */
export const tickHz = 60;
export const tickMs = 1000 / tickHz;

/** The seat that stands for everybody where the whole room plays as one. */
export const roomSeat: SeatId = 1;

export interface GameSetup {
  /** Seats that play, in room order. At least one. */
  readonly seats: readonly SeatId[];
  /** One of `seats`: who begins, where somebody has to. */
  readonly first: SeatId;
  readonly pace: Pace;
  readonly level: Level;
  /** The words of the chosen pack; null for a game that does not declare `usesPack`, and where there is none to be had. */
  readonly pack: Pack | null;
  /** Private handicap per seat, -2 (much help) to 2 (a real challenge); 0 when not named. */
  readonly handicaps: Readonly<Partial<Record<SeatId, number>>>;
  /** The whole room plays as one: `seats` is `roomSeat` alone, and what it does is what all do together. Only where declared. */
  readonly wholeRoom: boolean;
  readonly random: Random;
}

/** What the coordinator or the director tells a game between ticks. */
export type GameSignal =
  | { readonly type: 'skip-turn' }
  /** Finish this seat's move kindly now. */
  | { readonly type: 'help'; readonly seat: SeatId }
  /** What goes along the row stops with whoever has it now. */
  | { readonly type: 'stop-here' }
  /** Bring it to a good end soon. */
  | { readonly type: 'wind-up' };

export interface SeatInput<A extends ActionDeclarations> {
  readonly actions: ActionValues<A>;
  /** False while nobody is seen in the seat and no device acts for it. */
  readonly present: boolean;
  /** True while the seat rests: it stays in the team and is not asked for anything. */
  readonly resting: boolean;
}

/** One sixtieth of a second of a game. */
export interface Tick<A extends ActionDeclarations> {
  readonly n: number;
  readonly timeMs: number;
  readonly dtMs: number;
  readonly pace: Pace;
  readonly level: Level;
  /** Seats now in the game: late joiners are added, leavers go. */
  readonly seats: readonly SeatId[];
  readonly signals: readonly GameSignal[];
  /** Actions not declared in the manifest do not compile. A seat not in the game is absent and does nothing. */
  seat(seat: SeatId): SeatInput<A>;
  /** Depends on seed, tick and lane alone. */
  random(lane?: number): Random;
}

/** A text by its key in the game's words, with what to put into it. `{{name}}` is the seat's player. */
export interface Line {
  readonly key: string;
  readonly seat?: SeatId;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** How a game ended: a shared moment, not a ranking. */
export interface Outcome {
  /** What everyone did together. */
  readonly together: Line;
  /** A true and kind sentence for every seat that played. */
  readonly seats: Readonly<Partial<Record<SeatId, Line>>>;
  /** For balance tests and bots only; never shown as a ranking. */
  readonly scores: Readonly<Partial<Record<SeatId, number>>>;
}

export interface GameEvent {
  /** Kebab-case, past tense: `pin-fell`. */
  readonly type: string;
  /** Whose it is, if anybody's: gives `{{name}}` and the place in the room. */
  readonly seat?: SeatId;
  /** Who does it with them: gives `{{partner}}`. */
  readonly partner?: SeatId;
  /** 0..1, for sound. */
  readonly strength?: number;
  /** Words key that is said or captioned in place of its feedback's: for what is told apart by its words alone. */
  readonly says?: string;
}

/**
 * The rules of a game: pure, synchronous, JSON in and out. State is never changed, only replaced.
 * Ask of every value: does it change the set-up? → setup. Must a replay restore it? → state. Only seen or heard? → view.
 * About the afternoon, not the game? → session.
 */
export interface GameRules<S, E extends GameEvent, A extends ActionDeclarations> {
  setup(setup: GameSetup): S;
  step(state: S, tick: Tick<A>): { readonly state: S; readonly events?: readonly E[] };
  /** Not null when the game is over. */
  outcome(state: S): Outcome | null;
  /** Whose turn it is; null when everyone plays at once or nobody is asked. */
  turnSeat(state: S): SeatId | null;
  /** Who has the same turn along with `turnSeat`, where two do one thing together; nobody when left out. */
  turnPartners?(state: S): readonly SeatId[];
  /** What to ask a seat for right now: the name of a declared action, or null. Drives prompts and the caption. */
  asks(state: S, seat: SeatId): (keyof A & string) | null;
  /** What a fair player would do: idle play, fuzzing, balance. Actions left out rest. */
  autoplay(state: S, seat: SeatId, random: Random): Partial<ActionValues<A>>;
}
