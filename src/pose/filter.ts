/**
 * From what was seen, late and shaky, to where a body is now and will be when it is shown. Pure: a memory per seat goes
 * in and comes out. Triggers read `at(memory, memory.timeMs)`, which is not led; hands are drawn at display time.
 */
import { clamp01 } from '#core';
import { type BodySize, type Place, sized } from './body-size.ts';
import type { BodySample } from './contracts.ts';
import { type Joint, joints } from './joints.ts';
import { type JointTrack, kalmanTuning, observed } from './kalman.ts';
import type { Spot } from './lanes.ts';
import { type ModelNoise, noiseAfter, noiseUnknown } from './noise.ts';
import { drawnFrom, restedAt, restZone } from './rest-place.ts';
import { type Shaking, shaken, tremorAmplitude } from './tremor.ts';

/** A joint in the un-mirrored frame: frame heights from its top left, frame heights a second. */
export interface FilteredPoint {
  readonly x: number;
  readonly y: number;
  readonly vx: number;
  readonly vy: number;
  readonly sure: number;
}

export type FilteredPoints = Readonly<Record<Joint, FilteredPoint>>;

export interface FilterMemory {
  /** Capture time of the newest sample with a body in it, or -Infinity. */
  readonly timeMs: number;
  readonly aspect: number;
  readonly tracks: Readonly<Record<Joint, JointTrack | null>> | null;
  /** Where each joint rests. */
  readonly rest: Readonly<Record<Joint, Spot | null>> | null;
  readonly size: BodySize | null;
  readonly shaking: { readonly wristLeft: Shaking | null; readonly wristRight: Shaking | null };
  readonly noise: ModelNoise;
}

/** Any way of making smooth bodies of samples; ours below, and those it is measured against in `tests/bench`. */
export interface BodyFilter<M> {
  readonly start: M;
  /** Late, doubled or out-of-order samples and those without a body change nothing. */
  observe(memory: M, sample: BodySample): M;
  /** Where the joints are at `timeMs`; null until a body has been seen. `sure` is 0 for what was never seen. */
  at(memory: M, timeMs: number): FilteredPoints | null;
}

/** Lead at most this long and this share of the way: beyond, prediction overshoots (research, performance §4). */
const leadAtMostMs = 80;
const leadShare = 0.8;
/** Led further than this, a body is put no further and known less. */
export const usefulLeadMs = leadAtMostMs / leadShare;
/** A lead shorter than about this is not made: it would show noise. Shoulder widths (0.007 body heights). */
const leadDeadZone = 0.03;
/**
 * Share of braking × lead² taken off the lead. Half would be mechanics; what is more makes up for the filter's own lag.
 * In simulation it cuts overshoot from 47 to 19 thousandths of a body height at the same lag.
 */
const brakingShare = 2;
/** No wrist is quicker than this, shoulder widths a second (5 m/s). */
const speedAtMost = 14;
/** A sample this much older than the newest is no straggler: the source has begun again on another clock. */
const newClockMs = 5000;
/** What has not been seen for so long is known less and less. */
const ageKnownMs = 300;
const ageUnknownMs = 700;

const nowhere: FilteredPoint = { x: 0, y: 0, vx: 0, vy: 0, sure: 0 };

const byJoint = <T>(of: (joint: Joint) => T): Record<Joint, T> => {
  const all = {} as Record<Joint, T>;
  for (const joint of joints) all[joint] = of(joint);
  return all;
};

/** How far a joint shakes by the model's doing and by the person's own, whose hands alone tremble; shoulder widths. */
const shakesOf = (noise: ModelNoise, tremor: number) => ({
  model: Math.max(kalmanTuning.noise, noise.level),
  person: (joint: Joint): number => (joint.startsWith('wrist') ? tremor : 0),
});

function observe(memory: FilterMemory, sample: BodySample): FilterMemory {
  const { pose, capturedAtMs, aspect } = sample;
  if (!pose || !Number.isFinite(capturedAtMs) || !(aspect > 0)) return memory;
  if (capturedAtMs < memory.timeMs - newClockMs) return observe(bodyFilter.start, sample);
  if (capturedAtMs <= memory.timeMs) return memory;
  const dtMs = capturedAtMs - memory.timeMs;
  const seen = (joint: Joint): Place => {
    const { x, y, sure } = pose[joint];
    const known = Number.isFinite(x) && Number.isFinite(y) && sure > 0;
    return known ? { x: x * aspect, y, sure: clamp01(sure) } : { x: 0, y: 0, sure: 0 };
  };
  const size = sized(memory.size, seen, dtMs);
  if (!size) return memory;
  const noise = noiseAfter(memory.noise, capturedAtMs, seen, size.unit);
  const shakes = shakesOf(noise, tremorOf(memory));
  const tuning = { ...kalmanTuning, noise: shakes.model };
  const tracks = byJoint((joint) => {
    const shaking = shakes.person(joint);
    return observed(memory.tracks?.[joint] ?? null, seen(joint), dtMs, size.unit, shaking, tuning);
  });
  const shake = (joint: 'wristLeft' | 'wristRight'): Shaking | null => {
    const place = seen(joint);
    const track = tracks[joint];
    if (place.sure < 0.5 || !track) return memory.shaking[joint];
    const speed = Math.hypot(track.vx, track.vy) / size.unit;
    return shaken(memory.shaking[joint], place.x, place.y, dtMs, size.unit, speed);
  };
  const shaking = { wristLeft: shake('wristLeft'), wristRight: shake('wristRight') };
  const rest = byJoint((joint) => {
    const track = tracks[joint];
    if (track === null) return null;
    const zone = restZone(shakes.model, shakes.person(joint)) * size.unit;
    return restedAt(memory.rest?.[joint] ?? null, track.x, track.y, zone, dtMs);
  });
  return { timeMs: capturedAtMs, aspect, tracks, rest, size, shaking, noise };
}

/** How far ahead of its last sight a joint is put, seconds. */
export const leadS = (ageMs: number): number => Math.max(0, Math.min(leadAtMostMs, ageMs * leadShare)) / 1000;

function led(track: JointTrack, ageMs: number, unit: number): FilteredPoint {
  const aheadS = leadS(ageMs);
  const known = 1 - clamp01((ageMs - ageKnownMs) / (ageUnknownMs - ageKnownMs));
  const point = { vx: track.vx, vy: track.vy, sure: track.sure * known };
  const speed = Math.hypot(track.vx, track.vy);
  if (aheadS === 0 || speed === 0) return { x: track.x, y: track.y, ...point };
  const far = Math.max(
    0,
    Math.min(speed, speedAtMost * unit) * aheadS - brakingShare * track.braking * aheadS * aheadS,
  );
  const zone = leadDeadZone * unit;
  const soft = (far ** 3 / (far * far + zone * zone)) * (known / speed);
  return { x: track.x + track.vx * soft, y: track.y + track.vy * soft, ...point };
}

function at(memory: FilterMemory, timeMs: number): FilteredPoints | null {
  const { tracks, size } = memory;
  if (!tracks || !size) return null;
  const ageMs = timeMs - memory.timeMs;
  const shakes = shakesOf(memory.noise, tremorOf(memory));
  return byJoint((joint) => {
    const track = tracks[joint];
    if (!track) return nowhere;
    const point = led(track, ageMs, size.unit);
    const rest = memory.rest?.[joint];
    if (!rest || ageMs <= 0) return point;
    const zone = restZone(shakes.model, shakes.person(joint)) * size.unit;
    return { ...point, ...drawnFrom(rest, point.x, point.y, zone, Math.hypot(point.vx, point.vy) / size.unit) };
  });
}

/** The house's filter. */
export const bodyFilter: BodyFilter<FilterMemory> = {
  start: {
    timeMs: Number.NEGATIVE_INFINITY,
    aspect: 16 / 9,
    tracks: null,
    rest: null,
    size: null,
    shaking: { wristLeft: null, wristRight: null },
    noise: noiseUnknown,
  },
  observe,
  at,
};

/** Amplitude of the person's shaking as the filter has learnt it, shoulder widths. */
export const tremorOf = (memory: FilterMemory): number =>
  Math.max(
    tremorAmplitude(memory.shaking.wristLeft, memory.noise.level),
    tremorAmplitude(memory.shaking.wristRight, memory.noise.level),
  );

/** What the model shakes for this person beyond what it does near by: standard deviation, shoulder widths. */
export const blurOf = (memory: FilterMemory): number => Math.max(0, memory.noise.level - kalmanTuning.noise);
