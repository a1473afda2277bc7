import type { Pace, SeatId } from '#core';
import type { CueName, GameSignal, Line, Outcome, TuneName } from '#kit';
import type { Ability, DeviceInput, PersonalRange } from '#movement';
import type { Lane, ProblemCode, Sighting, SourceKind } from '#pose';

/**
 * Where the afternoon is.
 *
 *   boot → noticeboard → camera → room → seats → briefing → playing → moment → noticeboard …
 *   any → paused (Space) → back where it was;  any → goodbye (Esc) → noticeboard
 */
export const sessionPaths = [
  'boot', // the model warms up
  'noticeboard', // choose a game
  'camera', // the camera is being opened, or cannot be, and says why
  'room', // live: looking for people
  'seats', // who is here: raise a hand to join
  'briefing', // how this game goes, one movement
  'playing',
  'paused', // everything silent and still
  'moment', // the shared ending
  'goodbye', // thanks, and "cover the lens"
] as const;

export type SessionPath = (typeof sessionPaths)[number];

export interface SessionSeat {
  readonly id: SeatId;
  /** Null for a seat that only key, touch or clicker act for. */
  readonly lane: Lane | null;
  readonly name: string;
  /** `proposed`: someone is seen, has not joined. `joined`: plays. `resting`: in the team, not asked for anything. */
  readonly status: 'proposed' | 'joined' | 'resting';
  /** Someone has been seen in the lane within the last two seconds, or the seat needs no camera. */
  readonly present: boolean;
  readonly ability: Ability;
  readonly range: PersonalRange | null;
  /** How often help has climbed a rung this afternoon, by game and action: the only measure of independence there is. */
  readonly prompts: PromptCounts;
}

/** Prompts by game, then by action. */
export type PromptCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What staff have said of a seat, kept from one sitting to the next: never what a camera saw. */
export interface KnownSeat {
  readonly id: SeatId;
  readonly name: string;
  readonly ability: Ability;
}

/** A lane for someone who has sat down, with the seat it would be. */
export interface SeatProposal {
  readonly seat: SeatId;
  readonly lane: Lane;
}

/** What is being done with a seat by hand: on `choosing`, what to do with it is asked. */
export interface SeatHand {
  readonly seat: SeatId;
  readonly doing: 'choosing' | 'moving' | 'swapping' | 'naming';
}

/** Everything a hand can change about the seats. */
export interface SeatSetting {
  readonly seats: readonly SessionSeat[];
  readonly knownSeats: readonly KnownSeat[];
  /** Places where somebody seems to sit and nobody does: never offered again this afternoon. Never stored. */
  readonly notSeats: readonly Lane[];
}

export interface Volumes {
  /** Each 0..1. */
  readonly voice: number;
  readonly music: number;
  readonly effects: number;
}

/** What the noticeboard and the director know of a game, from its manifest. */
export interface GameCard {
  readonly id: string;
  readonly seats: { readonly min: number; readonly max: number };
  /** What plays under it. */
  readonly tune: TuneName;
}

export interface Problem {
  readonly code: ProblemCode;
}

/** The whole afternoon, as frozen JSON. */
export interface SessionState {
  readonly path: SessionPath;
  /** Where `paused` goes back to. */
  readonly resumeTo: SessionPath | null;
  /** When this path was entered, on the clock of the events. */
  readonly sinceMs: number;
  readonly nowMs: number;
  readonly games: readonly GameCard[];
  readonly gameId: string | null;
  readonly source: SourceKind;
  readonly sourceOpen: boolean;
  readonly problem: Problem | null;
  readonly seats: readonly SessionSeat[];
  /** Names and abilities given this afternoon; whoever sits in such a seat again has them. Forgotten at goodbye. */
  readonly knownSeats: readonly KnownSeat[];
  /** Lanes that have been put away by hand. */
  readonly notSeats: readonly Lane[];
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
  /** How many seats key, touch and clicker play for when there is no camera, 1 to 6. */
  readonly keySeats: number;
  /** When a person last did anything: a command, a raised hand. */
  readonly touchedMs: number;
}

/** What a person may tell the house: the only language of panel, keyboard, touch, clicker and tablet. */
export type Command =
  | { readonly type: 'choose-game'; readonly gameId: string }
  | { readonly type: 'go-on' }
  | { readonly type: 'go-back' }
  | { readonly type: 'focus'; readonly by: 1 | -1 }
  | { readonly type: 'choose-focused' }
  | { readonly type: 'choose'; readonly index: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'toggle-pause' }
  | { readonly type: 'stop' }
  | { readonly type: 'use-source'; readonly source: SourceKind }
  | { readonly type: 'join-seat'; readonly seat: SeatId }
  | { readonly type: 'leave-seat'; readonly seat: SeatId }
  | { readonly type: 'rest-seat'; readonly seat: SeatId }
  | { readonly type: 'name-seat'; readonly seat: SeatId; readonly name: string }
  /** Takes a seat in hand on the seats' page. */
  | { readonly type: 'take-seat'; readonly seat: SeatId; readonly doing: SeatHand['doing'] }
  | { readonly type: 'let-go-seat' }
  | { readonly type: 'place-seat'; readonly seat: SeatId; readonly lane: Lane }
  | { readonly type: 'swap-seats'; readonly seat: SeatId; readonly other: SeatId }
  | { readonly type: 'add-seat' }
  | { readonly type: 'remove-seat'; readonly seat: SeatId }
  /** Takes back the last change of the seats by hand. */
  | { readonly type: 'undo-seats' }
  | { readonly type: 'set-ability'; readonly seat: SeatId; readonly ability: Ability }
  | { readonly type: 'skip-turn' }
  /** What goes along the row stops with whoever has it. */
  | { readonly type: 'stop-here' }
  | { readonly type: 'help-seat'; readonly seat: SeatId }
  | { readonly type: 'set-pace'; readonly pace: Pace }
  | { readonly type: 'set-volumes'; readonly volumes: Volumes }
  | { readonly type: 'act'; readonly input: DeviceInput };

/** What the room and the machine tell the director. */
export type SessionEvent =
  | { readonly type: 'command'; readonly command: Command; readonly nowMs: number }
  /** The model is warm, or will not be (`problem`). `cameraAllowed`: the browser need not be asked again. */
  | {
      readonly type: 'booted';
      readonly cameraAllowed: boolean;
      readonly problem: Problem | null;
      readonly nowMs: number;
    }
  /** `aspect`: width over height of its picture; 16/9 when not said. */
  | {
      readonly type: 'source-opened';
      readonly source: SourceKind;
      readonly aspect?: number;
      readonly nowMs: number;
    }
  | { readonly type: 'source-failed'; readonly problem: Problem; readonly nowMs: number }
  | { readonly type: 'problem-noticed'; readonly problem: Problem; readonly nowMs: number }
  | {
      readonly type: 'people-seen';
      readonly sightings: readonly Sighting[];
      /** Those who have sat long enough in one place to be offered a seat. */
      readonly proposals: readonly SeatProposal[];
      readonly nowMs: number;
    }
  | { readonly type: 'hand-raised'; readonly seat: SeatId; readonly nowMs: number }
  /** Help for a seat has climbed a rung. */
  | { readonly type: 'prompted'; readonly seat: SeatId; readonly action: string; readonly nowMs: number }
  | { readonly type: 'seat-presence'; readonly seat: SeatId; readonly present: boolean; readonly nowMs: number }
  | { readonly type: 'game-ended'; readonly outcome: Outcome; readonly nowMs: number }
  | { readonly type: 'game-failed'; readonly nowMs: number }
  | { readonly type: 'page-hidden'; readonly nowMs: number }
  | { readonly type: 'page-shown'; readonly nowMs: number }
  | { readonly type: 'time-passed'; readonly nowMs: number };

/** What the director wants done; the composition root does it with the adapters. */
export type Effect =
  | { readonly type: 'open-source'; readonly source: SourceKind }
  | { readonly type: 'close-source' }
  | { readonly type: 'load-game'; readonly gameId: string }
  | {
      readonly type: 'start-game';
      readonly gameId: string;
      readonly seats: readonly SeatId[];
      readonly seed: number;
      readonly pace: Pace;
      /** Plays itself: an idle picture. */
      readonly demo: boolean;
    }
  | { readonly type: 'freeze-game' }
  | { readonly type: 'thaw-game' }
  | { readonly type: 'end-game' }
  | { readonly type: 'signal-game'; readonly signal: GameSignal }
  | { readonly type: 'act'; readonly input: DeviceInput }
  | { readonly type: 'play-cue'; readonly cue: CueName }
  | { readonly type: 'play-tune'; readonly tune: TuneName | null }
  | { readonly type: 'silence' }
  | { readonly type: 'unsilence' }
  | { readonly type: 'say'; readonly line: Line }
  | { readonly type: 'hush' }
  | { readonly type: 'remember' }; // keep settings and seats in storage

/** One thing a person can do on the present screen: touched, clicked, or focused and chosen. */
export interface Choice {
  readonly id: string;
  /** Words key. */
  readonly label: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly command: Command;
}
