import type { LoopRefusal } from '#pose';

/** The television as far as reading from the chairs goes: asked once, kept on this machine. */
export interface Television {
  /** Diagonal, 10 to 200. */
  readonly televisionInches: number;
  /** From the farthest chair, 0.5 to 20. */
  readonly chairMetres: number;
  readonly sight: 'ordinary' | 'older' | 'low';
}

/** Why there is none: as `LoopRefusal` of `#pose` has them. */
export type DelayRefusal = Exclude<LoopRefusal, 'not-yet'>;

/** From drawing to a picture of the camera that shows it, 0 to 900 ms; or why it could not be measured. */
export type DelayFinding = { readonly delayMs: number } | { readonly refused: DelayRefusal };

/**
 * How the picture is painted: as it was drawn; calmer and stiller; with things standing out from their background; or for a
 * room that is dim.
 */
export const themes = ['painted', 'calm', 'contrast', 'night'] as const;
export type Theme = (typeof themes)[number];

/** Of this machine and this room, not of an afternoon. */
export type SetUpCommand =
  /** Null for whichever camera is there. */
  | { readonly type: 'choose-camera'; readonly camera: string | null }
  | { readonly type: 'set-television'; readonly television: Television }
  /** Shows a lamp that the camera looks at, and measures how late it sees it. */
  | { readonly type: 'measure-delay' }
  | { readonly type: 'set-theme'; readonly theme: Theme }
  /** A tag such as `en-GB`; one that the house does not speak is as if none were set. */
  | { readonly type: 'set-language'; readonly language: string }
  /** Opens the television's page anew, with all that was set. From the noticeboard alone. */
  | { readonly type: 'reopen-page' }
  /** Finds out anew how this machine runs the pose model best. */
  | { readonly type: 'try-machine' }
  /** Makes itself heard, so that somebody can tell where from. */
  | { readonly type: 'test-sound' }
  /** What was told: the sound did not come from the television. */
  | { readonly type: 'set-sound-elsewhere'; readonly elsewhere: boolean };
