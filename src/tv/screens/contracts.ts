/**
 * What the television's pages are drawn from, and how they are drawn. Everything that can be seen is worked out from one
 * model, so any page can be shown from made-up state: in the lab, in tests, in the print room.
 */

import type { Place } from '#kit';
import type { PlayerLook } from '#kit/view';
import type { Body, DwellTarget, MovementName, PromptRung } from '#movement';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import type { ComplaintCode } from '#pose';
import type { Choice, SessionSeat, SessionState } from '#session';

/** A game as its poster shows it, in words already spoken in the house's language. */
export interface ScreenGame {
  readonly id: string;
  readonly title: string;
  /** What it is called among the sets of its game; the title where there are no others. */
  readonly called: string;
  readonly blurb: string;
  readonly place: Place;
}

/** A seat as it is drawn: its colours, who sits in it, and how far up the hand is. */
export interface ScreenSeat {
  readonly look: PlayerLook;
  readonly status: SessionSeat['status'];
  readonly present: boolean;
  /** Led to display time; null draws nobody, an empty chair. */
  readonly body: Body | null;
  /** How far the raised hand has got towards joining, 0..1. */
  readonly handUp: number;
  /** What does the chosen game's main action here; null for a key, and while no game is chosen. */
  readonly movement: MovementName | null;
}

/** What one player is asked for now: "Margaret: swing your arm". */
export interface ScreenAsk {
  readonly look: PlayerLook;
  /** Without the name, verb first: "swing your arm". */
  readonly text: string;
  /** Shown as a moving picture beside the words; null where key, touch or clicker act for the seat. */
  readonly movement: MovementName | null;
  /** How far into the movement the player is, 0..1. */
  readonly progress: number;
  /** How far up help for the player is: from 2 on the movement is shown large. */
  readonly rung: PromptRung;
  /** On which side of the television the large picture stands: the side that the player sees. */
  readonly side: 'left' | 'right';
}

/** The one movement a briefing teaches. */
export interface ScreenLesson {
  readonly movement: MovementName;
  /** What to do, a whole short sentence: "Swing your arm." */
  readonly text: string;
}

/** What the room does together now: in a warm-up, a cool-down, a breather. */
export interface ScreenFollow {
  readonly text: string;
  /** Shown by whoever leads; null for a breath. */
  readonly movement: MovementName | null;
  /** Of a breath: how full the chest is, 0..1. */
  readonly share: number;
}

/** A hand that points at something to choose. */
export interface ScreenHand {
  readonly look: PlayerLook;
  /** Where on the television, 0..1. */
  readonly x: number;
  readonly y: number;
  readonly sure: number;
  /** How far the ring about it has filled, 0..1. */
  readonly ring: number;
}

/** A window that somebody polishes. */
export interface ScreenWindow {
  readonly look: PlayerLook;
  /** How clear each pane is, 0..1, as `windowPanes` of `#movement` has them. */
  readonly panes: readonly number[];
  readonly body: Body | null;
}

/** What was played today, and with whom. */
export interface ScreenToday {
  /** Titles, oldest first. */
  readonly played: readonly string[];
  readonly players: readonly PlayerLook[];
}

/** What would help people to be seen: one thing, with a picture of it. */
export interface ScreenAdvice {
  readonly code: ComplaintCode;
  readonly text: string;
  readonly doing: string;
}

/** A shared ending in words. */
export interface ScreenEnding {
  readonly together: string;
  /** `look` null: a line about everybody. */
  readonly seats: readonly { readonly look: PlayerLook | null; readonly text: string }[];
}

export interface ScreenModel {
  /** Path, focus, problem, sightings, demo … as the director has them. */
  readonly state: SessionState;
  /** `choices(state)`, in order; `state.focus` stands on one. */
  readonly choices: readonly Choice[];
  /** In the order of `state.games`; those that share another's poster too. */
  readonly games: readonly ScreenGame[];
  /** In the order of `state.seats`. */
  readonly seats: readonly ScreenSeat[];
  /** Before a game; null when all is well. */
  readonly advice: ScreenAdvice | null;
  /** What has just been said, or null. */
  readonly caption: string | null;
  /** Whom the caption is about, for the shape before it. */
  readonly captionLook: PlayerLook | null;
  /** While playing: what is asked of whose turn it is; null when nobody is asked. */
  readonly ask: ScreenAsk | null;
  /** While briefing; null when key, touch or clicker play, which is then shown in its place. */
  readonly lesson: ScreenLesson | null;
  /** At the ending; null before. */
  readonly ending: ScreenEnding | null;
  /** Null on pages that do nothing together. */
  readonly follow: ScreenFollow | null;
  /** Null while nobody points, and on pages where hands do not choose. */
  readonly hand: ScreenHand | null;
  /** While windows are polished; else none. */
  readonly windows: readonly ScreenWindow[];
  /** Something to talk about; null but in a chat. */
  readonly question: string | null;
  /** Nothing but in the summary. */
  readonly today: ScreenToday;
  /** How bright the lamp is by which the television's delay is measured, 0..1; null while it is not. */
  readonly lamp: number | null;
  /** Clock of what only lives and breathes (cat, clouds). Held by the caller or not: while paused nothing moves. */
  readonly nowMs: number;
}

/** The pages of the television. */
export interface Screens {
  /** Once a frame, before `stage.render()`. Never throws. */
  draw(model: ScreenModel): void;
  /** The id of the choice drawn at this place of the stage (1920×1080 units) in the last frame, or null. */
  hitTest(x: number, y: number): string | null;
  /** What can be chosen by pointing on the page that is up: boxes of 0..1, by their middle. None where hands do not choose. */
  targets(): readonly DwellTarget[];
  /** Settles when every picture asked for so far is there: for stills and tests. */
  ready(): Promise<void>;
  dispose(): void;
}

export interface ScreensOptions {
  readonly stage: Stage;
  /** The house's words. */
  readonly words: Say;
  readonly reducedMotion: boolean;
}
