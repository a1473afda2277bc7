/**
 * One joint under an adaptive constant-velocity Kalman filter: at rest it hardly moves, and when what is seen departs
 * from what was foretold it opens at once (process noise is scaled by the innovation). Simulation behind the choice:
 * at equal jitter a third of the lag of the best One-Euro filter; figures in `tests/bench/README.md`. Lengths in frame heights,
 * covariances in shoulder widths squared; both axes share one covariance since their noise is alike.
 */
import { clamp, halfLife, mix } from '#core';
import type { Place } from './body-size.ts';

export interface JointTrack {
  readonly x: number;
  readonly y: number;
  /** Frame heights a second. */
  readonly vx: number;
  readonly vy: number;
  /** Covariance of place, of place with velocity, of velocity. */
  readonly pp: number;
  readonly pv: number;
  readonly vv: number;
  /** How hard the joint slows down along its way, frame heights a second squared, 0 or more. */
  readonly braking: number;
  /** How much livelier than at rest the joint is taken to be, 1 or more. */
  readonly agility: number;
  readonly sure: number;
  /** A place so far off that it is not believed until it is seen again. */
  readonly stray: { readonly x: number; readonly y: number } | null;
}

export interface KalmanTuning {
  /** Noise of a surely seen joint, shoulder widths (0.006 body heights; research, performance §4). */
  readonly noise: number;
  /** Root of the acceleration's spectral density at rest, shoulder widths / s^1.5. */
  readonly drive: number;
  /** Most by which the process noise is multiplied when the innovation is large. */
  readonly agilityAtMost: number;
  /** How fast liveliness is forgotten. */
  readonly agilityFadeMs: number;
}

/** Tuned on minimum-jerk reaches at 15 and 30 Hz (`tests/bench/filters.ts`): least error at rest jitter ≤ 2e-3 body heights. */
export const kalmanTuning: KalmanTuning = { noise: 0.026, drive: 0.6, agilityAtMost: 30, agilityFadeMs: 250 };

/** Below this nothing of the measurement is used at all. */
const blind = 0.15;
/** Velocity of a joint that is only guessed at falls to a twentieth in 150 ms. */
const guessFadeMs = 50;
/** A wrist does not jump: 0.3 shoulder widths of slack and 6 a second of new speed are allowed (a brisk throw starts with 25 shoulder widths/s²). */
const jumpSlack = 0.3;
const jumpSpeed = 6;
/** Two strays this close together are the truth, shoulder widths. */
const strayAgreement = 0.4;
/** Braking is believed quickly: it keeps prediction from overshooting the end of a reach. */
const brakingHalfLifeMs = 20;
/** After a gap this long nothing of the past is carried on. */
const forgetMs = 400;

function fresh(seen: Place, noise: number): JointTrack {
  const r = noise * noise;
  return {
    x: seen.x,
    y: seen.y,
    vx: 0,
    vy: 0,
    pp: r,
    pv: 0,
    vv: 1,
    braking: 0,
    agility: 1,
    sure: seen.sure,
    stray: null,
  };
}

/** What two sights in a new place tell of speed; half of it, for both shake. */
const leap = (from: { readonly x: number; readonly y: number }, to: Place, dtS: number) => ({
  vx: (0.5 * (to.x - from.x)) / dtS,
  vy: (0.5 * (to.y - from.y)) / dtS,
});

/** The same joint `dtS` later, with nothing new seen. */
function carried(track: JointTrack, dtS: number, drive: number, agility: number): JointTrack {
  const q = drive * drive * agility;
  return {
    ...track,
    x: track.x + track.vx * dtS,
    y: track.y + track.vy * dtS,
    pp: track.pp + 2 * dtS * track.pv + dtS * dtS * track.vv + (q * dtS ** 3) / 3,
    pv: track.pv + dtS * track.vv + (q * dtS * dtS) / 2,
    vv: track.vv + q * dtS,
    agility,
  };
}

function guessed(track: JointTrack, dtS: number, sure: number): JointTrack {
  const keep = Math.exp((-dtS * 1000) / guessFadeMs);
  const went = (1 - keep) * (guessFadeMs / 1000);
  return {
    ...track,
    x: track.x + track.vx * went,
    y: track.y + track.vy * went,
    vx: track.vx * keep,
    vy: track.vy * keep,
    braking: 0,
    pp: track.pp + 0.02 * dtS,
    vv: Math.min(track.vv + dtS, 4),
    sure,
  };
}

function braked(track: JointTrack, vx: number, vy: number, dtMs: number): number {
  const speed = Math.hypot(track.vx, track.vy);
  const slowing = speed > 0 ? -((vx - track.vx) * track.vx + (vy - track.vy) * track.vy) / speed / (dtMs / 1000) : 0;
  return mix(track.braking, Math.max(0, slowing), halfLife(dtMs, brakingHalfLifeMs));
}

/**
 * One more sight of a joint. `track` null for the first; `unit` is the shoulder width in frame heights; `shaking` is
 * the amplitude of the person's tremor in shoulder widths and counts as noise.
 */
export function observed(
  track: JointTrack | null,
  seen: Place,
  dtMs: number,
  unit: number,
  shaking: number,
  tuning: KalmanTuning = kalmanTuning,
): JointTrack | null {
  const blindNow = seen.sure < blind || !Number.isFinite(seen.x) || !Number.isFinite(seen.y);
  const noise = Math.hypot(tuning.noise, shaking) * (seen.sure < 0.5 ? 3 : 1 + 2 * (1 - seen.sure) ** 2);
  if (!track || dtMs > forgetMs) return blindNow ? track && guessed(track, dtMs / 1000, 0) : fresh(seen, noise);
  const dtS = dtMs / 1000;
  if (blindNow) return guessed(track, dtS, Math.min(seen.sure, 0.1) || 0);

  const before = seen.sure < 0.5 ? guessed(track, dtS, seen.sure) : track;
  const settle = seen.sure < 0.5 ? 0 : dtS;
  const faded = 1 + (track.agility - 1) * Math.exp(-dtMs / tuning.agilityFadeMs);
  const quiet = carried(before, settle, tuning.drive, faded);
  const dx = seen.x - quiet.x;
  const dy = seen.y - quiet.y;
  const off = Math.hypot(dx, dy) / unit;
  const speed = Math.hypot(track.vx, track.vy) / unit;
  if (off > jumpSlack + (jumpSpeed + speed) * dtS) {
    const again =
      track.stray &&
      Math.hypot(seen.x - track.stray.x, seen.y - track.stray.y) / unit < strayAgreement + jumpSpeed * dtS;
    return again && track.stray
      ? { ...fresh(seen, noise), ...leap(track.stray, seen, dtS) }
      : { ...guessed(track, dtS, Math.min(seen.sure, 0.4)), stray: { x: seen.x, y: seen.y } };
  }
  const r = noise * noise;
  const surprise = (off * off) / (2 * (quiet.pp + r));
  const agility = clamp(Math.max(faded, surprise), 1, tuning.agilityAtMost);
  const { pp, pv, vv } = agility > faded ? carried(before, settle, tuning.drive, agility) : quiet;
  const s = pp + r;
  const gainPlace = pp / s;
  const gainSpeed = pv / s;
  const vx = quiet.vx + gainSpeed * dx;
  const vy = quiet.vy + gainSpeed * dy;
  return {
    x: quiet.x + gainPlace * dx,
    y: quiet.y + gainPlace * dy,
    vx,
    vy,
    braking: braked(track, vx, vy, dtMs),
    pp: (1 - gainPlace) * pp,
    pv: (1 - gainPlace) * pv,
    vv: vv - gainSpeed * pv,
    agility,
    sure: seen.sure,
    stray: null,
  };
}
