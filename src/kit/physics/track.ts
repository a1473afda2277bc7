import type { Spot } from './alley.ts';

/** What happened on the boards, in order of time. `strength` 0..1. */
export type TrackEvent =
  /** `pin` was struck, by the ball (-1) or by another pin. */
  | {
      readonly type: 'knocked';
      readonly ms: number;
      readonly pin: number;
      readonly by: number;
      readonly strength: number;
    }
  /** `pin` rocks and may or may not go. */
  | { readonly type: 'wobbled'; readonly ms: number; readonly pin: number; readonly strength: number }
  /** `pin` hit the boards. */
  | { readonly type: 'fell'; readonly ms: number; readonly pin: number; readonly strength: number }
  /** The ball met a side cushion. */
  | { readonly type: 'cushioned'; readonly ms: number; readonly strength: number }
  /** The ball met the sandbag at the end. */
  | { readonly type: 'thudded'; readonly ms: number; readonly strength: number };

/** By time, and for one moment by what and whom, so that a throw and its mirror picture tell it in the same order. */
export const inOrder = (events: readonly TrackEvent[]): readonly TrackEvent[] =>
  [...events].sort((a, b) => a.ms - b.ms || (a.type < b.type ? -1 : a.type > b.type ? 1 : pinsOf(a) - pinsOf(b)));

const pinsOf = (event: TrackEvent): number =>
  'pin' in event ? event.pin * 10 + (event.type === 'knocked' ? event.by : 0) : 0;

/** One pin's way, from the sample at which it first moved: `x, y` in millimetres, head's lean `x, y` in milliradians, and so on. */
export interface PinPath {
  readonly pin: number;
  readonly from: number;
  readonly moves: readonly number[];
}

/** One throw from release to rest: whole numbers only, so that it is small, exact and the same everywhere. */
export interface Track {
  readonly ms: number;
  /** `x, y` of the ball in millimetres, a pair for each sample. */
  readonly ball: readonly number[];
  readonly pins: readonly PinPath[];
  readonly events: readonly TrackEvent[];
  /** Where each pin stands afterwards; null for a pin that is down. */
  readonly standing: readonly (Spot | null)[];
  /** When one pin alone still rocks and everything else is at rest: the room holds its breath. */
  readonly hush: {
    readonly pin: number;
    readonly fromMs: number;
    readonly toMs: number;
    readonly fell: boolean;
  } | null;
}

/** Samples a second. Between two, straight lines are true enough for the eye. */
export const trackHz = 30;
const sampleMs = 1000 / trackHz;

/** Where something is at a moment: metres, and the head's lean in radians. */
export interface Place {
  x: number;
  y: number;
  leanX: number;
  leanY: number;
}

/** Writes where the ball is at `ms` into `place` (nothing is allocated: this runs every frame). */
export function readBall(track: Track, ms: number, place: Place): void {
  read(track.ball, 2, ms / sampleMs, place);
}

/** Writes where `pin`, which stood at `spot`, is at `ms` into `place`. */
export function readPin(track: Track, pin: number, spot: Spot, ms: number, place: Place): void {
  for (const path of track.pins) {
    if (path.pin !== pin) continue;
    const at = ms / sampleMs - path.from;
    if (at > 0) {
      read(path.moves, 4, at, place);
      return;
    }
  }
  place.x = spot.x / 1000;
  place.y = spot.y / 1000;
  place.leanX = 0;
  place.leanY = 0;
}

function read(values: readonly number[], width: number, at: number, place: Place): void {
  const last = values.length / width - 1;
  const below = Math.min(last, Math.max(0, Math.floor(at)));
  const above = Math.min(last, below + 1);
  const share = Math.min(1, Math.max(0, at - below));
  const part = (i: number): number => {
    const from = values[below * width + i] ?? 0;
    return (from + ((values[above * width + i] ?? from) - from) * share) / 1000;
  };
  place.x = part(0);
  place.y = part(1);
  place.leanX = width > 2 ? part(2) : 0;
  place.leanY = width > 2 ? part(3) : 0;
}

/** How many numbers a track holds, for keeping it small. */
export const trackSize = (track: Track): number =>
  track.ball.length + track.pins.reduce((sum, path) => sum + path.moves.length + 2, 0) + track.events.length * 4;
