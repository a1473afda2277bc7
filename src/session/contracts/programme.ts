/** Sessions as playlists: what is wished for, and what is being walked through. */
import type { PlaylistGame } from './kept.ts';

export const templateIds = ['gentle', 'lively', 'visit-day', 'sing-along', 'christmas', 'surprise'] as const;
/** A kind of afternoon that the house puts together from the games it has. */
export type TemplateId = (typeof templateIds)[number];

export const sessionLengths = [8, 20, 40] as const;
/** Minutes. */
export type SessionLength = (typeof sessionLengths)[number];

/** What today's session is to be. The games follow from it, from what there is and from what was played lately. */
export interface SessionWish {
  readonly template: TemplateId;
  /** A playlist of the centre's own instead of the template; null for the template. */
  readonly playlist: string | null;
  /** For a template; a playlist is as long as its games. */
  readonly minutes: SessionLength;
  /** Which draw of the same wish: the next number gives other games. */
  readonly draw: number;
}

/** One thing of a session. `measure`: the row polishes windows, and the house learns what is comfortable. */
export type ProgrammeItem =
  | { readonly do: 'measure' }
  | { readonly do: 'warm-up' }
  | ({ readonly do: 'game' } & PlaylistGame)
  | { readonly do: 'cool-down' };

/** A session being walked through, from the first thing to the last. */
export interface Programme {
  /** The template or the playlist it was made from. */
  readonly from: Pick<SessionWish, 'template' | 'playlist'>;
  readonly items: readonly ProgrammeItem[];
  /** Which of `items` is on now. */
  readonly place: number;
}
