/**
 * One throw from release to rest, seen from above: planck moves ball and pins about, `tilt.ts` says which of them go
 * over. A pure function: same throw, same track, in any browser and in Node; a mirrored throw gives the mirrored track, to
 * the last millimetre (a solver prefers the body it meets first, so only right-hand throws are ever solved).
 */
import { alley } from './alley.ts';
import { evenOut, mirrorThrow, mirrorTrack, sideOf, type Throw } from './mirror.ts';
import { createRack } from './rack.ts';
import { createRecorder } from './recorder.ts';
import type { Track } from './track.ts';

/** Steps a second: four for each sample. At 3.4 m/s the ball moves a fifth of its radius in one. */
const stepHz = 120;
const stepsPerSample = 4;

/** Nothing rocks for longer; what still does is steadied. */
const longestS = 7;

/** A hair off the middle, for a throw that has no side of its own. Millimetres. */
const hair = 6;

/** Runs `input` to its end. About 5 ms on a modest PC. */
export function bowl(input: Throw): Track {
  const side = sideOf(input);
  if (side < 0) return mirrorTrack(solve(mirrorThrow(input)));
  if (side > 0) return solve(input);
  return evenOut(solve({ ...input, toX: hair }));
}

function solve(input: Throw): Track {
  const rack = createRack(input);
  const recorder = createRecorder(input.pins);
  recorder.sample(rack.ball, rack.pins);
  for (let step = 1; step <= longestS * stepHz; step += 1) {
    const ms = (step * 1000) / stepHz;
    rack.step(1 / stepHz, (event) => recorder.note({ ...event, ms: Math.round(ms) }));
    if (step % stepsPerSample !== 0) continue;
    rack.round();
    recorder.sample(rack.ball, rack.pins);
    if (rack.still()) break;
  }
  return recorder.track();
}

/** Seconds from release to the front pin, for what must be ready when it is struck. */
export const secondsToPins = (speed: number): number => (1.95 - alley.ballRadius - alley.pinRadius) / speed;
