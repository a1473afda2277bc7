import type { MovementName } from '#movement';
import type { Pose, Side } from '#pose';

/** Movements that are scored: those that happen at a moment. */
export const scored = ['raise', 'swing', 'lob', 'clap', 'pump', 'sway', 'reach', 'any'] as const;
export type Scored = (typeof scored)[number] & MovementName;

/** A pose and when it was captured, ms from the beginning; null where nobody was found. */
export interface Frame {
  readonly timeMs: number;
  readonly pose: Pose | null;
}

/** What a body in a file was seen to do, whatever it means. */
export interface Frames {
  /** Frame width over height. */
  readonly aspect: number;
  /** At least two, in order of time, the first at 0. */
  readonly frames: readonly Frame[];
}

/** Something that was done on purpose. */
export interface Happening {
  readonly fromMs: number;
  readonly toMs: number;
  /** The arm that did it; null: both, or not known. */
  readonly side: Side | null;
  /** Movements it is: each must be told once. */
  readonly meant: readonly Scored[];
  /** Movements it may be taken for without blame. */
  readonly either: readonly Scored[];
}

/** What is known of a recording besides its joints. */
export interface Labels {
  readonly subject: string;
  /** How it was recorded or done, such as `correct` or `incorrect`. */
  readonly condition: string;
  /** Counts for the headline; a movement done badly on purpose does not. */
  readonly counts: boolean;
  /** Null: one happening, as long as the recording. */
  readonly happenings: readonly Happening[] | null;
  readonly meant: readonly Scored[];
  readonly either: readonly Scored[];
  readonly side: Side | null;
  /** Frames a second where the file does not say; null: 30. */
  readonly hz: number | null;
}

/** A recording that can be scored. */
export interface Recording extends Frames {
  readonly name: string;
  readonly labels: Labels;
  readonly happenings: readonly Happening[];
  readonly lengthMs: number;
}

/** A file that cannot be used: its message is a plain sentence. */
export class Refusal extends Error {}
