import type { Pace, SeatId } from '#core';
import type { Manifest, Outcome, TuneName } from '#kit';
import type { Breather, PersonalRange } from '#movement';
import type { Lane, ProblemCode, Sighting, SourceKind } from '#pose';
import type { Afternoon } from './contracts/afternoon.ts';
import type { Command } from './contracts/commands.ts';
import type { Refusal } from './contracts/effects.ts';
import type { BackedUp, Kept, SessionRecord } from './contracts/kept.ts';
import type { Programme, SessionWish } from './contracts/programme.ts';
import type {
  KnownRoom,
  KnownSeat,
  SeatHand,
  SeatProposal,
  SeatSetting,
  SessionSeat,
  Volumes,
  Walkway,
} from './contracts/seats.ts';
import type { DelayFinding } from './contracts/set-up.ts';
import type { Teams } from './contracts/teams.ts';

export * from './contracts/afternoon.ts';
export * from './contracts/commands.ts';
export * from './contracts/effects.ts';
export * from './contracts/kept.ts';
export * from './contracts/programme.ts';
export * from './contracts/seats.ts';
export * from './contracts/set-up.ts';
export * from './contracts/teams.ts';

/**
 * Where the afternoon is.
 *
 *   boot → noticeboard → camera → room → seats → briefing → playing → moment → noticeboard …     one game
 *                                        seats → range → warm-up → briefing → playing → moment → chat → briefing …
 *                                              → cool-down → goodbye → summary → noticeboard   a session
 *   playing ⇄ breather, helping;  any → paused (Space) → back where it was;  any → goodbye (Esc) → summary
 *   noticeboard → delay → noticeboard: how late the television is, measured through the camera
 *   elsewhere → boot: another window had the house
 */
export const sessionPaths = [
  'elsewhere', // another window of this browser has the house
  'boot', // the model warms up
  'noticeboard', // choose a game, or today's session
  'camera', // the camera is being opened, or cannot be, and says why
  'room', // live: looking for people
  'seats', // who is here: raise a hand to join
  'range', // polishing windows: what is comfortable for each
  'warm-up', // follow me, to music
  'briefing', // how this game goes, one movement
  'playing',
  'helping', // as playing, while staff do it together with one seat
  'breather', // the game waits; the room breathes
  'paused', // everything silent and still
  'moment', // the shared ending
  'chat', // something to talk about
  'cool-down', // follow me, slower
  'goodbye', // thanks, and "cover the lens"
  'summary', // what was played today
  'delay', // the camera looks at the television, and its delay is measured
] as const;

export type SessionPath = (typeof sessionPaths)[number];

/** What the noticeboard and the director know of a game, from its manifest. */
export interface GameCard {
  readonly id: string;
  readonly seats: { readonly min: number; readonly max: number };
  /** The game under whose poster it hangs with others, itself among them. */
  readonly set?: string;
  /** The whole room may play it as one. */
  readonly wholeRoom?: true;
  /** What plays under it. */
  readonly tune: TuneName;
  /** What sessions are put together by. */
  readonly about: Pick<Manifest, 'place' | 'play' | 'level' | 'minutes' | 'suits'>;
  /** Packs of pictures that it can be played with; none when left out. */
  readonly packs?: readonly string[];
}

export interface Problem {
  readonly code: ProblemCode;
}

/** Whose turn it is in the game that is played. */
export interface SessionTurn {
  readonly seat: SeatId;
  /** Who has it with them. */
  readonly partners: readonly SeatId[];
  /** Since when nobody is seen there; null while somebody is. */
  readonly awaySinceMs: number | null;
}

/** The whole afternoon, as frozen JSON. */
export interface SessionState {
  readonly path: SessionPath;
  /** Where `paused` goes back to. */
  readonly resumeTo: SessionPath | null;
  /** When this path was entered, on the clock of the events. */
  readonly sinceMs: number;
  readonly nowMs: number;
  /** Milliseconds since 1970 at 0 of the events' clock. */
  readonly wallAtZeroMs: number;
  /** How long the path that `paused` goes back to had been on. */
  readonly heldMs: number;
  readonly games: readonly GameCard[];
  readonly gameId: string | null;
  /** Games that allow it are played by the whole room as one, with a seat or without; for this afternoon. */
  readonly wholeRoom: boolean;
  readonly source: SourceKind;
  readonly sourceOpen: boolean;
  readonly problem: Problem | null;
  readonly seats: readonly SessionSeat[];
  /** Names and abilities given this afternoon; whoever sits in such a seat again has them. Forgotten at goodbye. */
  readonly knownSeats: readonly KnownSeat[];
  /** Lanes that have been put away by hand. */
  readonly notSeats: readonly Lane[];
  /** Where nobody is offered a seat in this room. */
  readonly walkways: readonly Walkway[];
  /** Which of them is being moved on the seats' page. */
  readonly walkwayInHand: number | null;
  /** Rooms as they were set before, the newest first. */
  readonly rooms: readonly KnownRoom[];
  /** Name of the camera that is open; empty where it has none. */
  readonly camera: string;
  /** How far the picture seems to have shifted against the seats, frame heights, while that is being asked about. */
  readonly moved: { readonly x: number; readonly y: number } | null;
  /** The seat in hand on the seats' page. */
  readonly hand: SeatHand | null;
  /** As the seats were before the last change by hand, and what that was; null when there is nothing to take back. */
  readonly seatsBefore: (SeatSetting & { readonly change: string }) | null;
  /** Width over height of the picture that lanes lie in. */
  readonly aspect: number;
  readonly sightings: readonly Sighting[];
  readonly pace: Pace;
  readonly volumes: Volumes;
  readonly seed: number;
  readonly outcome: Outcome | null;
  /** Games played this afternoon, oldest first. */
  readonly played: readonly { readonly gameId: string; readonly outcome: Outcome }[];
  /** Which of `choices(state)` the clicker stands on. */
  readonly focus: number;
  /** Goes on by itself where it can: demos and tests (`autostart=1`). */
  readonly autostart: boolean;
  /** The game plays itself, because nobody has touched anything for a while. */
  readonly demo: boolean;
  /** How many games have shown themselves: the next one does next time. */
  readonly demos: number;
  /** How many seats key, touch and clicker play for when there is no camera, 1 to 6. */
  readonly keySeats: number;
  /** When a person last did anything: a command, a raised hand. */
  readonly touchedMs: number;
  /** What today's session is to be. */
  readonly wish: SessionWish;
  /** The session being walked through; null for games chosen one by one. */
  readonly programme: Programme | null;
  /** Pack of pictures chosen for a game. */
  readonly packs: Readonly<Record<string, string>>;
  /** Null while all are one. */
  readonly teams: Teams | null;
  /** Null while nobody's turn is known, or everybody's. */
  readonly turn: SessionTurn | null;
  /** When the room is to have a breather. */
  readonly breather: Breather;
  /** Whoever sank from sight while the house looked, until a person goes on; null while all is well. */
  readonly concern: SeatId | null;
  /** The seat that staff do it together with; null outside `helping`. */
  readonly helped: SeatId | null;
  /** Being written; null before the first game. */
  readonly record: SessionRecord | null;
  readonly kept: Kept;
  /** What was kept before the last change by hand; null when there is nothing to take back. */
  readonly keptBefore: Kept | null;
  /** An afternoon that was cut short and can go on; null when there is none. */
  readonly offered: Afternoon | null;
  /** What was found on the page `delay`; null until something is. */
  readonly delay: DelayFinding | null;
}

/** What the room and the machine tell the director. */
export type SessionEvent =
  | { readonly type: 'command'; readonly command: Command; readonly nowMs: number }
  /** The model is warm, or will not be (`problem`). `cameraAllowed`: the browser need not be asked again. */
  | {
      readonly type: 'booted';
      readonly cameraAllowed: boolean;
      readonly problem: Problem | null;
      /** Milliseconds since 1970, now. */
      readonly wallMs?: number;
      readonly nowMs: number;
    }
  /** Told from time to time, since clocks are set and computers sleep. `wallMs`: milliseconds since 1970, now. */
  | { readonly type: 'clock-read'; readonly wallMs: number; readonly nowMs: number }
  /** Another window of this browser has the house; `booted` comes when it lets go. */
  | { readonly type: 'house-held'; readonly nowMs: number }
  /** `aspect`: width over height of its picture; 16/9 when not said. */
  | {
      readonly type: 'source-opened';
      readonly source: SourceKind;
      readonly aspect?: number;
      /** The camera's own name. */
      readonly camera?: string;
      readonly nowMs: number;
    }
  | { readonly type: 'source-failed'; readonly problem: Problem; readonly nowMs: number }
  | { readonly type: 'problem-noticed'; readonly problem: Problem; readonly nowMs: number }
  /** It is so no longer. */
  | { readonly type: 'problem-passed'; readonly code: Problem['code']; readonly nowMs: number }
  | {
      readonly type: 'people-seen';
      readonly sightings: readonly Sighting[];
      /** Those who have sat long enough in one place to be offered a seat. */
      readonly proposals: readonly SeatProposal[];
      readonly nowMs: number;
    }
  /** People sit beside their chairs by one and the same way. */
  | {
      readonly type: 'camera-moved';
      readonly by: { readonly x: number; readonly y: number };
      readonly nowMs: number;
    }
  | { readonly type: 'hand-raised'; readonly seat: SeatId; readonly nowMs: number }
  /** Help for a seat has climbed a rung. */
  | { readonly type: 'prompted'; readonly seat: SeatId; readonly action: string; readonly nowMs: number }
  | { readonly type: 'seat-presence'; readonly seat: SeatId; readonly present: boolean; readonly nowMs: number }
  /** Sank fast, and has not come up. */
  | { readonly type: 'somebody-dropped'; readonly seat: SeatId; readonly nowMs: number }
  /** Whose turn it is in the game has changed; null when it is nobody's or everybody's. */
  | {
      readonly type: 'turn-called';
      readonly seat: SeatId | null;
      /** Nobody when left out. */
      readonly partners?: readonly SeatId[];
      readonly nowMs: number;
    }
  /** What is comfortable for whoever sits there has been measured. */
  | {
      readonly type: 'range-measured';
      readonly seat: SeatId;
      readonly range: PersonalRange;
      readonly nowMs: number;
    }
  /** Whether a breather is due, by whoever has been at it longest; told whenever that changes. */
  | { readonly type: 'breather-due'; readonly when: Breather; readonly nowMs: number }
  /** How late the television is, or why that cannot be told. */
  | { readonly type: 'delay-measured'; readonly finding: DelayFinding; readonly nowMs: number }
  | { readonly type: 'backup-read'; readonly backup: BackedUp; readonly nowMs: number }
  | { readonly type: 'backup-refused'; readonly reason: Refusal; readonly nowMs: number }
  | { readonly type: 'game-ended'; readonly outcome: Outcome; readonly nowMs: number }
  | { readonly type: 'game-failed'; readonly nowMs: number }
  | { readonly type: 'page-hidden'; readonly nowMs: number }
  | { readonly type: 'page-shown'; readonly nowMs: number }
  | { readonly type: 'time-passed'; readonly nowMs: number };
