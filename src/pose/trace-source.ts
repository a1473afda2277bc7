/** A trace played as if it were a camera: round and round, at the pace it was taken. */
import { clamp01, type SeatId } from '#core';
import type { BodySample, BodySink, BodySource, Lane, Pose, SeatPlan } from './contracts.ts';
import { shouldersOf } from './lanes.ts';
import { glimpse, mergeGlimpses } from './scan.ts';
import type { Trace } from './trace.ts';

/** Time as a source is given it: pure code has none. */
export interface SourceClock {
  /** The page's `performance.now()`. */
  now(): number;
  /** Calls `then` every so often until the function returned is called. */
  every(periodMs: number, then: () => void): () => void;
}

/** Played back in steps of this: no source is quicker than 60 samples a second. */
const stepMs = 16;
/** Not found for so long: not sighted either. */
const goneAfterMs = 2000;
/** Between the end and the beginning again. */
const gapMs = 100;

/**
 * A `BodySource` of kind `trace`. Samples go to the planned seat in whose lane their body sits, those without a body to
 * the seat that had it last; what is in nobody's lane is only sighted.
 */
export function createTraceSource(trace: Trace, clock: SourceClock): BodySource {
  const { samples, aspect } = trace;
  const lengthMs = (samples.at(-1)?.capturedAtMs ?? 0) + gapMs;
  const wholePicture: Lane = { centreX: aspect / 2, centreY: 0.5, side: Math.max(1, aspect) };
  let plan: SeatPlan = { seats: [], scanHz: 0 };
  let seen = 0;
  let close: (() => void) | null = null;

  const play = (sink: BodySink): (() => void) => {
    const startMs = clock.now();
    const shown = new Map<SeatId, { readonly pose: Pose; readonly atMs: number }>();
    const moves = new Map<SeatId, number>();
    let next = 0;
    let round = 0;
    let scannedAtMs = startMs;

    const seatOf = (sample: BodySample): SeatId | null => {
      const pose = sample.pose ?? shown.get(sample.seat)?.pose ?? null;
      if (pose === null) return plan.seats.some(({ seat }) => seat === sample.seat) ? sample.seat : null;
      const { x, y } = shouldersOf(pose, aspect);
      const near = plan.seats
        .map(({ seat, lane }) => ({ seat, off: Math.hypot(lane.centreX - x, lane.centreY - y) / lane.side }))
        .sort((a, b) => a.off - b.off)[0];
      return near !== undefined && near.off < 0.5 ? near.seat : null;
    };

    const deliver = (sample: BodySample, capturedAtMs: number): void => {
      const seat = seatOf(sample);
      if (sample.pose !== null) shown.set(sample.seat, { pose: sample.pose, atMs: capturedAtMs });
      seen += 1;
      moves.set(sample.seat, sample.motion);
      if (plan.wholeRoom) {
        const sum = [...moves.values()].reduce((all, motion) => all + motion, 0);
        sink.roomMoved(clamp01(sum / Math.max(1, plan.seats.length)), capturedAtMs);
      }
      if (seat !== null) sink.sample({ ...sample, seat, capturedAtMs });
    };

    const scan = (nowMs: number): void => {
      if (plan.scanHz <= 0 || nowMs - scannedAtMs < 1000 / plan.scanHz) return;
      scannedAtMs = nowMs;
      const present = [...shown.values()].filter(({ atMs }) => nowMs - atMs < goneAfterMs);
      const glimpses = present.map(({ pose }) => glimpse(pose, wholePicture, aspect)).filter((each) => each !== null);
      const people = mergeGlimpses(glimpses, aspect);
      sink.sightings(
        people.map(({ x, y, scale, sure }) => ({ x, y, scale, sure })),
        nowMs,
      );
    };

    return clock.every(stepMs, () => {
      const nowMs = clock.now();
      for (;;) {
        const sample = samples[next];
        const dueMs = startMs + round * lengthMs + (sample?.capturedAtMs ?? lengthMs);
        if (dueMs > nowMs) break;
        if (sample !== undefined) deliver(sample, dueMs);
        next = sample === undefined ? 0 : next + 1;
        round += sample === undefined ? 1 : 0;
      }
      scan(nowMs);
    });
  };

  return {
    kind: 'trace',
    async open(sink, stop) {
      close?.();
      seen = 0;
      const halt = play(sink);
      const closeThis = (): void => {
        halt();
        stop.removeEventListener('abort', closeThis);
        if (close === closeThis) close = null;
      };
      close = closeThis;
      if (stop.aborted) closeThis();
      else stop.addEventListener('abort', closeThis, { once: true });
      return { kind: 'trace', label: 'Recorded movements', aspect };
    },
    setSeats(next) {
      plan = next;
    },
    statistics: () => ({
      workers: 0,
      inputKind: 'trace',
      delegate: 'none',
      framesInFlight: 0,
      framesUnclosed: 0,
      framesSeen: seen,
      landmarkRuns: 0,
      detectorRuns: 0,
      rebuilds: 0,
    }),
  };
}
