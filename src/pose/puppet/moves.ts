import type { Side } from '../joints.ts';

/**
 * What a puppet can do, as data. Sides are the puppet's own. Every move of a hand starts and ends where that hand rests.
 * Times in ms, lengths in metres unless the name says otherwise.
 */
export type Move =
  /** Lifts a hand beside the head, holds it there and puts it back. */
  | { readonly type: 'raise'; readonly side: Side; readonly holdMs: number }
  /** Puts the wrist at a place told in arm lengths from its own shoulder, and holds it. */
  | { readonly type: 'reach'; readonly side: Side; readonly to: ReachPlace; readonly holdMs: number }
  /** Bowls underarm: hand down beside the chair, back, then forward and up to the shoulder in `forwardMs` (600 to 1200). */
  | { readonly type: 'swing'; readonly side: Side; readonly forwardMs?: number }
  /** Folds the elbow and throws up and forward. */
  | { readonly type: 'lob'; readonly side: Side }
  /** Brings both hands together and apart in front of the chest. */
  | { readonly type: 'clap'; readonly times: number }
  /** Moves the arms up and down in turn, `hz` (0.3 to 1.2) strokes a second of each, for `lengthMs` (1.5 s at least). */
  | { readonly type: 'pump'; readonly hz: number; readonly lengthMs: number }
  /** Talks with the hands, low in front of the body, for `lengthMs`. */
  | { readonly type: 'talk'; readonly lengthMs: number; readonly seed: number }
  /** Scratches the nose, sets the glasses right, holds the chin. */
  | {
      readonly type: 'touch';
      readonly side: Side;
      readonly place: 'nose' | 'glasses' | 'chin';
      readonly holdMs: number;
    }
  /** Lifts a cup from the lap, sips, and puts it back. */
  | { readonly type: 'drink'; readonly side: Side; readonly sips: number }
  /** Strokes the lap smooth. */
  | { readonly type: 'smooth'; readonly side: Side; readonly strokes: number }
  /** Shakes at rest: `hz` 4 to 8, `amplitudeM` to either side. */
  | {
      readonly type: 'tremor';
      readonly side: Side;
      readonly hz: number;
      readonly amplitudeM: number;
      readonly lengthMs: number;
    }
  /** Leans to its own left (positive) or right, and comes back. */
  | { readonly type: 'lean'; readonly leanRad: number; readonly holdMs: number }
  /** Leans to and fro. */
  | { readonly type: 'sway'; readonly hz: number; readonly leanRad: number; readonly lengthMs: number }
  /** Turns the head to its own left (positive) or right, and back. */
  | { readonly type: 'look'; readonly turnRad: number; readonly nodRad: number; readonly holdMs: number }
  /** Holds as still as a person can. */
  | { readonly type: 'still'; readonly lengthMs: number }
  /** Gets up from the chair, or sits down on it. Takes `riseMs`. */
  | { readonly type: 'stand' }
  | { readonly type: 'sit' }
  /** Walks in a straight line at 0.8 m/s from where it stands, then turns to `facingRad` (0 faces the camera). */
  | { readonly type: 'walk'; readonly to: { readonly x: number; readonly z: number }; readonly facingRad: number };

/** From the shoulder, in arm lengths; `outward` is away from the body's middle on either side. */
export interface ReachPlace {
  readonly outward: number;
  readonly up: number;
  readonly forward: number;
}

/** A move at its time on the scene's clock. `amplitude` scales hand moves about the resting place: 0.2 is a small movement. */
export type TimedMove = Move & { readonly atMs: number; readonly amplitude?: number };

/** Getting up or sitting down, ms: unhurried, as measured sit-to-stand times of older people run (1.5 to 3 s). */
export const riseMs = 2200;

/** Comfortable walking indoors at 80, metres a second (0.7 to 1.0 in the gait literature). */
export const walkMetresPerS = 0.8;

/** Degrees, which people think in, as radians. */
export const rad = (degrees: number): number => (degrees * Math.PI) / 180;
