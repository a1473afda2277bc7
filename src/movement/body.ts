/**
 * From filtered joints in the camera's picture to a body in its own measure. The picture is mirrored here and nowhere
 * else: what a person sees on the television moves to the side they move to.
 */
import type { SeatId } from '#core';
import {
  blurOf,
  bodyFilter,
  type FilteredPoint,
  type FilteredPoints,
  type FilterMemory,
  type Joint,
  joints,
} from '#pose';
import type { Body, BodyPoint, BodyPoints } from './contracts.ts';

/** A joint surer than this may trigger something. */
export const sureEnough = 0.5;

/** A body not seen for so long is nobody: the filter's own limit for what it still half knows. */
const bodyGoneMs = 700;
/** Shoulders that are hidden (a tray, a hug) leave the body where it was for so long. */
const anchorKeptMs = 600;

/** The midpoint of the shoulders, frame heights, un-mirrored, with its velocity. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly vx: number;
  readonly vy: number;
}

/** What has to be remembered of a body between two looks at it. */
export interface BodyMemory {
  readonly anchor: Anchor | null;
  /** Capture time of the sample in which a shoulder was last sure. */
  readonly anchoredAtMs: number;
  readonly body: Body | null;
}

export const noBody: BodyMemory = { anchor: null, anchoredAtMs: Number.NEGATIVE_INFINITY, body: null };

const known = (point: FilteredPoint): boolean => point.sure >= sureEnough;

/** One sure shoulder tells the other's place by the span last seen between them. */
function anchorOf(points: FilteredPoints, span: { readonly spanX: number; readonly spanY: number }): Anchor | null {
  const { shoulderLeft: left, shoulderRight: right } = points;
  if (known(left) && known(right)) {
    const middle = (a: number, b: number): number => (a + b) / 2;
    return {
      x: middle(left.x, right.x),
      y: middle(left.y, right.y),
      vx: middle(left.vx, right.vx),
      vy: middle(left.vy, right.vy),
    };
  }
  const half = known(left) ? 0.5 : known(right) ? -0.5 : null;
  if (half === null) return null;
  const one = half > 0 ? left : right;
  return { x: one.x + half * span.spanX, y: one.y + half * span.spanY, vx: one.vx, vy: one.vy };
}

function inOwnMeasure(points: FilteredPoints, anchor: Anchor, unit: number): BodyPoints {
  const own = {} as Record<Joint, BodyPoint>;
  for (const joint of joints) {
    const { x, y, vx, vy, sure } = points[joint];
    own[joint] =
      sure > 0
        ? {
            x: (anchor.x - x) / unit,
            y: (anchor.y - y) / unit,
            vx: (anchor.vx - vx) / unit,
            vy: (anchor.vy - vy) / unit,
            sure,
          }
        : { x: 0, y: 0, vx: 0, vy: 0, sure: 0 };
  }
  return own;
}

export interface BodyMoment {
  /** The tick. */
  readonly nowMs: number;
  /** When what is drawn from `led` will be seen; at or after `nowMs`. */
  readonly displayMs: number;
  /** 0..1, of the newest sample. */
  readonly motion: number;
}

/**
 * The body of one seat at one moment; `body` is null when nobody has been seen for 0.7 s, or no shoulder for 0.6 s.
 * Joints never seen have `sure` 0 and lie at the origin: nothing is invented.
 */
export function bodyOf(seat: SeatId, seen: FilterMemory, past: BodyMemory, moment: BodyMoment): BodyMemory {
  const { size, timeMs } = seen;
  const { nowMs, displayMs, motion } = moment;
  const points = size && nowMs - timeMs <= bodyGoneMs ? bodyFilter.at(seen, timeMs) : null;
  const ahead = points && bodyFilter.at(seen, Math.max(displayMs, timeMs));
  if (!size || !points || !ahead) return { ...past, body: null };

  const found = anchorOf(points, size);
  const kept = timeMs - past.anchoredAtMs <= anchorKeptMs ? past.anchor : null;
  const anchor = found ?? (kept && { ...kept, vx: 0, vy: 0 });
  if (!anchor) return { ...past, body: null };
  const aheadAnchor = anchorOf(ahead, size) ?? anchor;
  const fresh = past.body?.capturedAtMs !== timeMs;
  const body: Body = {
    seat,
    capturedAtMs: timeMs,
    points: fresh || !past.body ? inOwnMeasure(points, anchor, size.unit) : past.body.points,
    led: inOwnMeasure(ahead, aheadAnchor, size.unit),
    place: { x: seen.aspect - anchor.x, y: anchor.y, unit: size.unit },
    motion,
    blur: blurOf(seen),
  };
  return { anchor, anchoredAtMs: found ? timeMs : past.anchoredAtMs, body };
}
