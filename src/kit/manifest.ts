import type { Level } from '#core';
import type { ActionDeclaration, ActionDeclarations, ActionKind, MovementName } from '#movement';
import type { TuneName } from './cues.ts';

/** Where a game is set: chooses the music and the moment's backdrop; its art is the game's own. */
export const places = ['alley', 'garden', 'hall', 'promenade', 'parlour', 'park'] as const;
export type Place = (typeof places)[number];

/** Afternoons that a game suits especially: `calm` and `lively` by how it moves, the others by what it is about. */
export const occasions = ['calm', 'lively', 'singing', 'christmas', 'visitors'] as const;
export type Occasion = (typeof occasions)[number];

/**
 * All that the shell needs to know of a game, as data. The shell never says `if (game === …)`.
 * Texts are keys of the game's own words.
 */
export interface Manifest<A extends ActionDeclarations = ActionDeclarations> {
  /** Kebab-case, the same as the folder. */
  readonly id: string;
  /** Words keys. */
  readonly title: string;
  readonly blurb: string;
  readonly place: Place;
  /** What plays under it; the tune of its place when not said. */
  readonly tune?: TuneName;
  /** At once or in turn; `max` at most 6. */
  readonly seats: { readonly min: number; readonly max: number };
  /** Everybody at once, or one after the other. */
  readonly play: 'turns' | 'together';
  /** What it asks when nobody has said how much to ask. */
  readonly level: Level;
  /** How long a game with four seats takes at standard pace, for playlists; the contract suite holds it to within a factor of two. */
  readonly minutes: number;
  readonly actions: A;
  /** It shows pictures of a pack: it is given one to play with, and `picture` in its view. */
  readonly usesPack?: true;
  /** For putting sessions together; a game that names none suits any. */
  readonly suits?: readonly Occasion[];
  /**
   * One of several games that hang under one poster, that of the game `of` (itself among them): which is played is chosen on the
   * page that tells how it goes. `called`: words key of what it is called there, short.
   */
  readonly set?: { readonly of: string; readonly called: string };
  /** The whole room may play it as one, with a seat or without, on everybody's movement together: see `setup.wholeRoom`. */
  readonly wholeRoom?: true;
  /** Hidden from the noticeboard (the template). */
  readonly hidden?: boolean;
}

type Ways = { readonly by: readonly [MovementName, ...MovementName[]]; readonly ask: string };

const action =
  <K extends ActionKind>(kind: K) =>
  (ways: Ways): ActionDeclaration<K> => ({ kind, ...ways });

/** An action that happens once: a throw, a choice, a shout. */
export const trigger = action('trigger');
/** A place on the television. */
export const point = action('point');
/** Going at it: rowing, creeping, shaking. */
export const effort = action('effort');
/** Keeping still. */
export const steady = action('steady');
/** Swaying to one side. */
export const lean = action('lean');

/** Declares a game. Returns what it is given, with every action's type kept. */
export function defineManifest<const A extends ActionDeclarations>(manifest: Manifest<A>): Manifest<A> {
  return manifest;
}
