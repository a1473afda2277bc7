/** One seat before the camera, from game to game: who sits there now, and what is comfortable for them. Pure. */
import type { SeatId } from '#core';
import { type BodySample, bodyFilter, type FilterMemory, tremorOf } from '#pose';
import { type BodyMemory, bodyOf, noBody } from './body.ts';
import type { PersonalRange, SeatSense } from './contracts.ts';
import { freshMs } from './fresh.ts';
import { learnFrom, type RangeLearning, startLearning } from './learn-range.ts';

/** Somebody is there while a body was seen, or something moved, this recently. */
const presentMs = 2000;
/** Where no body is ever seen (a camera without a pose model), a person who sits quietly has not gone. */
const quietlyPresentMs = 20_000;
/** Energy that somebody is behind, 0..1 of a big wave: above what the light does. */
const somebodyMoves = 0.1;
/** Motion is as old as its sample; after this it says nothing of now. */
const motionKeptMs = 700;
/** Waiting for their tick; more than this and the oldest are dropped. */
const waitingAtMost = 16;

export interface WatchMemory {
  readonly seat: SeatId;
  /** Captured after the last tick. */
  readonly waiting: readonly BodySample[];
  readonly filter: FilterMemory;
  readonly body: BodyMemory;
  readonly learning: RangeLearning;
  readonly motion: number;
  readonly motionAtMs: number;
  readonly movedAtMs: number;
  readonly everABody: boolean;
  readonly learntAtMs: number | null;
}

export interface WatchMoment {
  /** The tick. */
  readonly nowMs: number;
  /** When what is drawn now will be seen; at or after `nowMs`. */
  readonly displayMs: number;
  readonly dtMs: number;
}

const never = Number.NEGATIVE_INFINITY;

/** A seat nobody has been seen in yet. */
export const startWatch = (seat: SeatId, first: PersonalRange): WatchMemory => ({
  seat,
  waiting: [],
  filter: bodyFilter.start,
  body: noBody,
  learning: startLearning(first),
  motion: 0,
  motionAtMs: never,
  movedAtMs: never,
  everABody: false,
  learntAtMs: null,
});

/** The same seat with another range to start from: another person, or one that has been measured. */
export const withRange = (memory: WatchMemory, first: PersonalRange): WatchMemory => ({
  ...memory,
  learning: startLearning(first),
});

/** A sample has come; it counts from the first tick at or after its capture. */
export const heard = (memory: WatchMemory, sample: BodySample): WatchMemory => ({
  ...memory,
  waiting: [...memory.waiting.slice(1 - waitingAtMost), sample],
});

function observed(memory: WatchMemory, sample: BodySample): WatchMemory {
  const filter = bodyFilter.observe(memory.filter, sample);
  if (!(sample.capturedAtMs > memory.motionAtMs)) return { ...memory, filter };
  const motion = sample.motion > 0 ? Math.min(1, sample.motion) : 0;
  const movedAtMs = motion >= somebodyMoves ? sample.capturedAtMs : memory.movedAtMs;
  return {
    ...memory,
    filter,
    motion,
    motionAtMs: sample.capturedAtMs,
    movedAtMs,
    everABody: memory.everABody || sample.pose !== null,
  };
}

/** One tick: everything captured by now is taken in, the newest wins, and what is late goes nowhere. */
export function watched(memory: WatchMemory, moment: WatchMoment): WatchMemory {
  const { nowMs, displayMs, dtMs } = moment;
  const isDue = (sample: BodySample): boolean => sample.capturedAtMs <= nowMs;
  const due = memory.waiting.filter(isDue);
  const waiting = due.length === 0 ? memory.waiting : memory.waiting.filter((sample) => !isDue(sample));
  const seen = due.reduce(observed, memory);
  const motion = nowMs - seen.motionAtMs <= motionKeptMs ? seen.motion : 0;
  const body = bodyOf(seen.seat, seen.filter, seen.body, { nowMs, displayMs, motion });
  const now = body.body;
  const newMs = now ? freshMs(memory.learntAtMs, now) : 0;
  const learning =
    newMs > 0
      ? learnFrom(seen.learning, { body: now, motion, shaking: tremorOf(seen.filter) }, newMs)
      : learnFrom(seen.learning, { body: null, motion, shaking: 0 }, dtMs);
  return { ...seen, waiting, motion, body, learning, learntAtMs: now?.capturedAtMs ?? null };
}

/** What a seat knows of its person now. */
export const senseOf = ({ body, motion }: WatchMemory): SeatSense => ({ body: body.body, motion });

/** Whether somebody is there: a body or motion in the last two seconds. */
export function isPresent({ filter, movedAtMs, everABody }: WatchMemory, nowMs: number): boolean {
  if (nowMs - filter.timeMs <= presentMs) return true;
  return nowMs - movedAtMs <= (everABody ? presentMs : quietlyPresentMs);
}
