import { clamp01, mix, smoothstep } from '#core';
import { minimumJerk } from './kinematics.ts';
import { riseMs, type TimedMove, walkMetresPerS } from './moves.ts';

/** Where somebody is on the floor, and how: `standing` 0 sits, 1 stands. */
export interface Whereabouts {
  readonly x: number;
  readonly z: number;
  readonly facingRad: number;
  readonly standing: number;
  /** Metres walked since the beginning, for the phase of the steps. */
  readonly walkedM: number;
  /** 0 stands or sits, 1 walks at full pace. */
  readonly pace: number;
}

/** Turning on the spot before and after a walk, ms. */
const turnMs = 900;

type Walk = Extract<TimedMove, { type: 'walk' }>;

const walkingMs = (from: Whereabouts, walk: Walk): number =>
  (Math.hypot(walk.to.x - from.x, walk.to.z - from.z) / walkMetresPerS) * 1000;

/** How long a walk takes from `from`, turns included, ms. */
export const walkMs = (from: Whereabouts, walk: Walk): number => walkingMs(from, walk) + 2 * turnMs;

function shortestTurn(fromRad: number, toRad: number): number {
  const turn = (toRad - fromRad) % (2 * Math.PI);
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
}

function walking(from: Whereabouts, walk: Walk, sinceMs: number): Whereabouts {
  const lengthMs = walkingMs(from, walk);
  const distance = (lengthMs / 1000) * walkMetresPerS;
  const course = distance < 0.01 ? from.facingRad : Math.atan2(walk.to.x - from.x, walk.to.z - from.z);
  const time = clamp01((sinceMs - turnMs) / Math.max(1, lengthMs));
  const share = smoothstep(time);
  const turnedAway = shortestTurn(from.facingRad, course) * minimumJerk(sinceMs / turnMs);
  const turnedBack = shortestTurn(course, walk.facingRad) * minimumJerk((sinceMs - turnMs - lengthMs) / turnMs);
  return {
    x: mix(from.x, walk.to.x, share),
    z: mix(from.z, walk.to.z, share),
    facingRad: from.facingRad + turnedAway + turnedBack,
    standing: from.standing,
    walkedM: from.walkedM + distance * share,
    pace: clamp01(8 * time * (1 - time)),
  };
}

/** Follows the moves that change place or stand up and sit down; `script` is in order of time. */
export function whereaboutsAt(start: Whereabouts, script: readonly TimedMove[], timeMs: number): Whereabouts {
  let now = start;
  for (const move of script) {
    const sinceMs = timeMs - move.atMs;
    if (sinceMs < 0) break;
    if (move.type === 'walk') now = walking(now, move, sinceMs);
    if (move.type === 'stand') now = { ...now, standing: minimumJerk(sinceMs / riseMs) };
    if (move.type === 'sit') now = { ...now, standing: 1 - minimumJerk(sinceMs / riseMs) };
  }
  return now;
}
