import { alley } from './alley.ts';

/**
 * How a pin leans: a small vector of where its head has gone, in radians, as a rocking block that may tip any way
 * (G. W. Housner, "The behavior of inverted pendulum structures during earthquakes", 1963: the lean grows or shrinks with
 * `p² (lean − tipping)`). It hangs longest where it matters most: close to the tipping lean. Nothing here prefers a side.
 */
export interface Tilt {
  x: number;
  y: number;
  /** Rates, radians a second. */
  vx: number;
  vy: number;
}

/** Lean beyond which a pin goes over, radians. Base a little over a quarter of the height of the middle of its weight. */
export const tippingLean = 0.27;

/** A pin that leans this far lies on the boards, radians. */
export const flatLean = Math.PI / 2;

/** Rocking rate `p`, per second. A real pin of 25 cm has about 7.5; slower here, so that the wobble can be seen. */
const rockingRate = 5.6;

/** Share of its rate that a leaning pin loses a second, and one that rocks through upright, where it slaps the boards. */
const leaningLoss = 0.35;
const uprightLoss = 7;
/** Lean within which the foot slaps the boards, radians. */
const slapLean = 0.07;

/** Radians a second that a metre a second of knock gives to the lean: an impulse at belly height on a pin half a metre tall. */
const knockToTilt = 3.6;
/**
 * Between these speeds of a knock, metres a second, only a quarter of it goes into the lean. That is where a knock is just about enough to
 * tip a pin, and so more pins stop and think: theatre, not mechanics (with it 1 throw in 8 ends in a hush, without it 1 in 14).
 */
const thinksFrom = 0.38;
const thinksTo = 0.95;
const thinkingShare = 0.25;

/** Rate of lean, radians a second, that a knock of `change` metres a second gives. */
export function tiltOf(change: number): number {
  const thinking = Math.min(Math.max(0, change - thinksFrom), thinksTo - thinksFrom);
  return knockToTilt * (change - thinking * (1 - thinkingShare));
}

export const uprightTilt = (): Tilt => ({ x: 0, y: 0, vx: 0, vy: 0 });

export const lean = (tilt: Tilt): number => Math.sqrt(tilt.x * tilt.x + tilt.y * tilt.y);
export const leanRate = (tilt: Tilt): number => Math.sqrt(tilt.vx * tilt.vx + tilt.vy * tilt.vy);

/** Moves `tilt` on by `dtS` seconds, in place. */
export function rock(tilt: Tilt, dtS: number): void {
  const m = lean(tilt);
  if (m >= flatLean) return;
  if (m > 1e-9) {
    // Near upright the restoring push fades in, or the pin would chatter about an unreachable nought.
    const push = rockingRate ** 2 * (m - tippingLean) * Math.min(1, m / 0.02);
    tilt.vx += (tilt.x / m) * push * dtS;
    tilt.vy += (tilt.y / m) * push * dtS;
  }
  const loss = leaningLoss + uprightLoss * Math.max(0, 1 - m / slapLean);
  const kept = 1 / (1 + loss * dtS);
  tilt.vx *= kept;
  tilt.vy *= kept;
  tilt.x += tilt.vx * dtS;
  tilt.y += tilt.vy * dtS;
  const now = lean(tilt);
  if (now >= flatLean) {
    tilt.x *= flatLean / now;
    tilt.y *= flatLean / now;
    tilt.vx = 0;
    tilt.vy = 0;
  }
}

/** True when the pin is upright and stays so. */
export const settled = (tilt: Tilt): boolean => lean(tilt) < 0.035 && leanRate(tilt) < 0.15;

/** Where the head of a leaning pin is from its foot, in metres of plan. */
export const headReach = (tilt: Tilt): number => alley.pinReach * Math.sin(Math.min(flatLean, lean(tilt)));
