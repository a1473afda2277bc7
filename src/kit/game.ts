import type { ActionDeclarations } from '#movement';
import type { Feedback } from './feedback.ts';
import type { Manifest } from './manifest.ts';
import type { GameEvent, GameRules } from './rules.ts';
import type { CreateView } from './view/contracts.ts';

/** A flat catalogue: key → text, with `{{name}}` where something is put in. One per language. */
export type Words = Readonly<Record<string, string>>;

/** What to say aloud, for whoever runs the afternoon. Texts are words keys. */
export interface HostScript {
  /** Said before the game. */
  readonly open: readonly string[];
  /** Asked while it goes on: feelings and stories, never dates. */
  readonly ask: readonly string[];
  /** "What did you call it?" */
  readonly houseRules: readonly string[];
  readonly close: readonly string[];
}

/** Everything of a game but its pictures. */
export interface GameDefinition<S, E extends GameEvent, A extends ActionDeclarations> {
  readonly manifest: Manifest<A>;
  readonly rules: GameRules<S, E, A>;
  readonly feedback: Feedback<E>;
  readonly script: HostScript;
  /** By language tag; `en-GB` is complete, others may lean on it. */
  readonly words: { readonly 'en-GB': Words } & Readonly<Record<string, Words>>;
  /** Brings the view, and its art, only when the game is chosen. */
  loadView(): Promise<{ readonly createView: CreateView<S, E> }>;
}

/** A game whose types the shell does not know. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where the type of a game's insides ends; every game is checked against its own manifest in `defineGame`.
export type AnyGame = GameDefinition<any, any, any>;

/** Ties the parts of a game together and checks their types against each other. */
export function defineGame<S, E extends GameEvent, const A extends ActionDeclarations>(
  game: GameDefinition<S, E, A>,
): GameDefinition<S, E, A> {
  return game;
}
