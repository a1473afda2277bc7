/**
 * How large a body is in the picture, and where its shoulders are when only one of them is seen. Everything that is
 * judged of a body (noise, reach, speed) is measured in shoulder widths, so this is smoothed hard: a person who turns
 * away must not appear to swing faster.
 */
import { halfLife, mix } from '#core';
import type { Joint } from './joints.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly sure: number;
}

export interface BodySize {
  /** Shoulder width, frame heights. */
  readonly unit: number;
  /** The width of late, the model's shaking taken out of it both ways, frame heights. */
  readonly lately: number;
  /** From the left shoulder to the right one as last seen, frame heights, un-mirrored. */
  readonly spanX: number;
  readonly spanY: number;
  /** Samples that have told something of the width; the first few count in full. */
  readonly seen: number;
}

/** Below this a joint is a guess. */
export const sureEnough = 0.5;

/** Shoulder to hip over shoulder width is 1.3 to 1.5 in adults (Drillis & Contini 1966); more means the body is turned. */
const torsoAtMost = 1.6;
/** Without this the unit would follow the peaks of a shaky model: it grows faster than it shrinks. */
const latelyHalfLifeMs = 350;
/** Turning towards the camera is believed at once, turning away slowly. */
const growHalfLifeMs = 400;
const shrinkHalfLifeMs = 2500;
/** Smallest believable width, frame heights: a person of a tenth of the picture's height. */
const unitAtLeast = 0.015;

/** Shoulder width told by one sample, frame heights, or null when it tells nothing. */
function widthSeen(place: (joint: Joint) => Place): number | null {
  const left = place('shoulderLeft');
  const right = place('shoulderRight');
  if (left.sure < sureEnough || right.sure < sureEnough) return null;
  const width = Math.hypot(right.x - left.x, right.y - left.y);
  const hipLeft = place('hipLeft');
  const hipRight = place('hipRight');
  const hips = hipLeft.sure >= sureEnough && hipRight.sure >= sureEnough;
  const torso = hips
    ? Math.hypot((left.x + right.x - hipLeft.x - hipRight.x) / 2, (left.y + right.y - hipLeft.y - hipRight.y) / 2)
    : 0;
  return Math.max(width, torso / torsoAtMost, unitAtLeast);
}

/** The size after one more sample, `dtMs` after the last; null until both shoulders have been seen once. */
export function sized(size: BodySize | null, place: (joint: Joint) => Place, dtMs: number): BodySize | null {
  const width = widthSeen(place);
  if (width === null) return size;
  const left = place('shoulderLeft');
  const right = place('shoulderRight');
  const spanX = right.x - left.x;
  const spanY = right.y - left.y;
  if (!size) return { unit: width, lately: width, spanX, spanY, seen: 1 };
  const first = size.seen < 8 ? 1 / (size.seen + 1) : 0;
  const lately = mix(size.lately, width, Math.max(first, halfLife(dtMs, latelyHalfLifeMs)));
  const weight = Math.max(first, halfLife(dtMs, lately > size.unit ? growHalfLifeMs : shrinkHalfLifeMs));
  return { unit: mix(size.unit, lately, weight), lately, spanX, spanY, seen: Math.min(size.seen + 1, 8) };
}
