import type { CueName } from './cues.ts';
import type { GameEvent } from './rules.ts';

export interface FeedbackEntry {
  /** Played on the frame it happens, with the event's `strength`. */
  readonly sound?: CueName;
  /** Words key, spoken and captioned. */
  readonly say?: string;
  /** Words key, captioned only. */
  readonly caption?: string;
  /** The music stops at once and is held where it is, or goes on from there. It plays when a game begins. */
  readonly music?: 'stop' | 'go';
}

/** What is heard and read when something happens. An event without an entry does not compile. */
export type Feedback<E extends GameEvent> = { readonly [T in E['type']]: FeedbackEntry };
