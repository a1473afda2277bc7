/**
 * How much the pose model shakes for this person, in this light, at this distance: told by how far joints lie off the
 * straight line between the sights before and after. Most joints of a body are quiet at any moment, so the median of
 * them is the model and not the person.
 */
import { halfLife, median, mix } from '#core';
import { type Place, sureEnough } from './body-size.ts';
import { type Joint, upperBody } from './joints.ts';

type Places = Readonly<Partial<Record<Joint, { readonly x: number; readonly y: number }>>>;

interface Sight {
  readonly timeMs: number;
  readonly places: Places;
}

export interface ModelNoise {
  /** Standard deviation of one joint along one axis, shoulder widths; 0 until known. */
  readonly level: number;
  readonly last: Sight | null;
  readonly lastButOne: Sight | null;
}

export const noiseUnknown: ModelNoise = { level: 0, last: null, lastButOne: null };

const learnHalfLifeMs = 1200;
/** Three sights further apart than this tell of movement, not of noise. */
const apartAtMostMs = 400;
/** Noise beyond this is not noise, shoulder widths. */
const levelAtMost = 0.2;
/** Median of the distance off the line over σ: √(2 ln 2) of a Rayleigh distance of variance (1 + ¼ + ¼) σ² an axis. */
const medianOverSigma = 1.44;
/** Fewer joints are no crowd. */
const jointsAtLeast = 4;

function offTheLine(before: Sight, between: Sight, after: Sight, unit: number): number | null {
  const share = (between.timeMs - before.timeMs) / (after.timeMs - before.timeMs);
  const offs: number[] = [];
  for (const joint of upperBody) {
    const [a, b, c] = [before.places[joint], between.places[joint], after.places[joint]];
    if (a && b && c) offs.push(Math.hypot(b.x - mix(a.x, c.x, share), b.y - mix(a.y, c.y, share)) / unit);
  }
  return offs.length < jointsAtLeast ? null : median(offs);
}

/** One more sight of a body. `place` in frame heights, `unit` the shoulder width in them. */
export function noiseAfter(past: ModelNoise, timeMs: number, place: (joint: Joint) => Place, unit: number): ModelNoise {
  const sure = upperBody.map((joint) => [joint, place(joint)] as const).filter(([, { sure }]) => sure >= sureEnough);
  const now: Sight = { timeMs, places: Object.fromEntries(sure) };
  const { last, lastButOne } = past;
  const next = { last: now, lastButOne: last };
  if (!last || !lastButOne || timeMs - lastButOne.timeMs > apartAtMostMs) return { ...next, level: past.level };
  const off = offTheLine(lastButOne, last, now, unit);
  if (off === null) return { ...next, level: past.level };
  const seen = Math.min(off / medianOverSigma, levelAtMost);
  const weight = past.level === 0 ? 1 : halfLife(timeMs - last.timeMs, learnHalfLifeMs);
  return { ...next, level: mix(past.level, seen, weight) };
}
