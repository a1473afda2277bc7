/**
 * Learns in play what is comfortable for somebody, from gentle defaults: where the hands rest, how far they go when they
 * go anywhere, how fast, how much they shake. Nobody has to be measured before they may play.
 */
import { clamp, clamp01, halfLife, mix } from '#core';
import type { Side } from '#pose';
import { type Arm, armOf, isSure, outwardSign } from './arms.ts';
import type { ArmRange, Body, PersonalRange } from './contracts.ts';
import { betweenPlacesMs, envelope, type PlaceSeen, placeOf, speedOf } from './envelope.ts';
import { mixArms, rangeWithin } from './range.ts';

/** Places kept per arm: about ten seconds of a hand that goes somewhere. */
const placesKept = 96;
/** A hand this far from its rest goes somewhere, shoulder widths. */
const awayFromRest = 0.35;
/** A hand this slow, this low, for so long, rests; the model's own shaking looks like up to half of this speed. */
const restSpeed = 0.8;
const restBelow = -0.6;
const restAfterMs = 500;
/** Hands rest where they lie lowest: a hand held a little up for a while is believed more slowly. */
const restDownHalfLifeMs = 2000;
const restUpHalfLifeMs = 6000;
/** Energy at rest is the 30th percentile of what the lane shows, followed by small steps, energy a second. */
const restMotionShare = 0.3;
const restMotionStep = 0.02;
const restMotionAtMost = 0.3;

interface ArmLearning {
  readonly places: readonly PlaceSeen[];
  readonly sinceMs: number;
  readonly restingMs: number;
}

/** What has been learnt of one person, and the range that follows from it. */
export interface RangeLearning {
  readonly first: PersonalRange;
  readonly left: ArmLearning;
  readonly right: ArmLearning;
  readonly range: PersonalRange;
}

const nothing: ArmLearning = { places: [], sinceMs: 0, restingMs: 0 };

/** Nothing learnt yet: starts from `first`, gentle defaults or what a calibration has measured. */
export const startLearning = (first: PersonalRange): RangeLearning => ({
  first,
  left: nothing,
  right: nothing,
  range: first,
});

type Rest = { readonly x: number; readonly y: number };

function restAfter(rest: Rest, restingMs: number, arm: Arm, dtMs: number): Rest {
  if (restingMs < restAfterMs) return rest;
  const weight = halfLife(dtMs, arm.y < rest.y ? restDownHalfLifeMs : restUpHalfLifeMs);
  const x = clamp(outwardSign(arm.side) * arm.out, -1.5, 1.5);
  return { x: mix(rest.x, x, weight), y: mix(rest.y, clamp(arm.y, -2.2, restBelow), weight) };
}

function armAfter(past: ArmLearning, arm: Arm, rest: Rest, dtMs: number): ArmLearning {
  if (!isSure(arm)) return { ...past, sinceMs: past.sinceMs + dtMs, restingMs: 0 };
  const restingMs =
    speedOf(arm) < restSpeed && arm.y < restBelow
      ? past.restingMs + dtMs
      : Math.max(0, Math.min(restAfterMs, past.restingMs) - 2 * dtMs);
  const sinceMs = past.sinceMs + dtMs;
  const x = outwardSign(arm.side) * arm.out;
  const away = Math.hypot(x - rest.x, arm.y - rest.y) > awayFromRest;
  if (!away || sinceMs < betweenPlacesMs) return { ...past, sinceMs, restingMs };
  return { places: [...past.places.slice(1 - placesKept), placeOf(arm)], sinceMs: 0, restingMs };
}

function armRange(first: ArmRange, { places }: ArmLearning): ArmRange {
  if (places.length < 8) return first;
  return mixArms(first, rangeWithin(envelope(places), first), places.length / placesKept);
}

/** One more sight of a body, `dtMs` after the last one (0 for none new); `shaking` as the filter tells it. */
export function learnFrom(
  past: RangeLearning,
  seen: { readonly body: Body | null; readonly motion: number; readonly shaking: number },
  dtMs: number,
): RangeLearning {
  const { body, motion, shaking } = seen;
  const { first, range } = past;
  const step = (restMotionStep * dtMs) / 1000;
  const towards = motion < range.restMotion ? restMotionShare - 1 : restMotionShare;
  const restMotion = clamp(range.restMotion + step * towards, 0.01, restMotionAtMost);
  if (!body || dtMs <= 0) return { ...past, range: { ...range, restMotion } };

  const of = (side: Side): ArmLearning => armAfter(past[side], armOf(body.points, side), range.rest[side], dtMs);
  const left = of('left');
  const right = of('right');
  const known = Math.max(first.known, clamp01((left.places.length + right.places.length) / placesKept));
  return {
    first,
    left,
    right,
    range: {
      armLeft: left.places === past.left.places ? range.armLeft : armRange(first.armLeft, left),
      armRight: right.places === past.right.places ? range.armRight : armRange(first.armRight, right),
      rest: {
        left: restAfter(range.rest.left, left.restingMs, armOf(body.points, 'left'), dtMs),
        right: restAfter(range.rest.right, right.restingMs, armOf(body.points, 'right'), dtMs),
      },
      restMotion,
      tremor: Math.max(first.tremor, shaking),
      known,
    },
  };
}
