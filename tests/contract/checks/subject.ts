/** What the contract asks of a game, one sentence each, and how a check says what it found. */
import type { ActionDeclarations, AnyGame, FeedbackEntry } from '#kit';

/** A game as it lies in its folder. */
export interface Subject {
  /** Name of the folder. */
  readonly folder: string;
  readonly game: AnyGame;
  /** Source texts of the folder by path inside it, tests left out. Empty for games made up in a test. */
  readonly sources: Readonly<Record<string, string>>;
}

export interface Check {
  /** Goes on from "the game …". */
  readonly says: string;
  /** A sentence for every breach; none when the game keeps its word. */
  breaches(subject: Subject): readonly string[] | Promise<readonly string[]>;
}

/** The actions a game declares, by name. */
export const actionsOf = (game: AnyGame): ActionDeclarations => game.manifest.actions;

/** What is heard and read of a game's events, by type. */
export const feedbackOf = (game: AnyGame): Readonly<Partial<Record<string, FeedbackEntry>>> => game.feedback;

/** `sentence` when `holds` is false. */
export const unless = (holds: boolean, sentence: string): readonly string[] => (holds ? [] : [sentence]);
