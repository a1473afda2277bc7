import type { CueName } from './cues.ts';
import type { GameEvent } from './rules.ts';

export interface FeedbackEntry {
  /** Played on the frame it happens, with the event's `strength`. */
  readonly sound?: CueName;
  /** Words key, spoken and captioned. */
  readonly say?: string;
  /** Words key, captioned only. */
  readonly caption?: string;
}

/** What is heard and read when something happens. An event without an entry does not compile. */
export type Feedback<E extends GameEvent> = { readonly [T in E['type']]: FeedbackEntry };
