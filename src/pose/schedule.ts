/** Which lane, or which square of the scan, a free pose worker looks at next. */
import { clamp01, type SeatId } from '#core';
import type { SeatWatch } from './contracts.ts';
import { type Ease, easeNothing } from './ladder.ts';

/** What the schedule knows of a seat that one worker serves. */
export interface LaneTurn {
  readonly seat: SeatId;
  readonly eagerness: SeatWatch['eagerness'];
  /** Capture time of the frame it was last given; minus infinity when never. */
  readonly servedAtMs: number;
  /** Motion energy in the lane, 0..1: who moves fast is looked at more often. */
  readonly motion: number;
  /** For how long looks at the lane have not found the one who sits there; 0 while they do. */
  readonly lostForMs: number;
  /** For how long looks have found nobody at all. */
  readonly emptyForMs: number;
}

/** What the schedule knows of the scan, for the worker that does it. */
export interface ScanTurn {
  /** Scans of the whole picture wanted in a second; 0 for none. */
  readonly hz: number;
  /** Squares in one scan. */
  readonly tiles: number;
  /** When the last square was handed out; minus infinity when never. */
  readonly servedAtMs: number;
  /** How long a square takes, ms. */
  readonly tookMs: number;
}

export type Turn = { readonly type: 'lane'; readonly seat: SeatId } | { readonly type: 'scan' } | null;

const weight = { turn: 2.5, play: 1, rest: 0.5 } as const;
/** A resting seat is looked at three times a second: hands still raise, nobody throws. */
const restEveryMs = 330;
/** A seat in play is never left alone longer than this, whoever's turn it is (8 samples a second). */
const starvedAfterMs = 125;
/** Half of 33 ms: frames come when they come, and a turn that is due before the next one is given with this one. */
const halfFrameMs = 17;
/**
 * A search costs three times a look at somebody who is followed. Whoever was there a moment ago is most likely still there;
 * later, an empty chair is looked at when something moves in it, and now and then in case somebody sits there very still.
 */
const searchEveryMs = { justLost: 100, stirring: 250, still: 500, empty: 2000 } as const;
const justLostMs = 1500;
const emptyAfterMs = 10_000;
/** A hand that lifts from the lap; a webcam's noise stays below. */
const stirs = 0.05;

/** With so much motion in the lane of whoever's turn it is they may be throwing: the scan can wait, so long at most. */
const throwing = 0.25;
const scanWaitsMs = 1000;

/** Most of a worker's time that scanning may take beside lanes: setting up, and while somebody has their turn. */
const scanShare = { calm: 0.3, turn: 0.12 } as const;

/**
 * The next job for a free worker with the newest frame, captured at `frameAtMs`; null when this frame has nothing new
 * for it, or when it is spared. Urgency is eagerness × age × (1 + 2 × motion), after those who have starved.
 */
export function nextTurn(
  lanes: readonly LaneTurn[],
  scan: ScanTurn | null,
  frameAtMs: number,
  ease: Ease = easeNothing,
): Turn {
  const everyMs = { turn: ease.turnEveryMs, play: ease.playEveryMs, rest: restEveryMs };
  const waiting = lanes.filter((lane) => {
    const since = frameAtMs - lane.servedAtMs;
    return since > 0 && since + halfFrameMs >= Math.max(everyMs[lane.eagerness], searchEvery(lane));
  });
  const starved = waiting.filter((lane) => lane.eagerness !== 'rest' && frameAtMs - lane.servedAtMs >= starvedAfterMs);
  if (scan !== null && isScanDue(scan, lanes, frameAtMs)) return { type: 'scan' };
  const first = mostUrgent(starved.length > 0 ? starved : waiting, frameAtMs);
  return first === null ? null : { type: 'lane', seat: first.seat };
}

function searchEvery({ lostForMs, emptyForMs, motion }: LaneTurn): number {
  if (lostForMs <= 0) return 0;
  if (lostForMs < justLostMs) return searchEveryMs.justLost;
  if (motion > stirs) return searchEveryMs.stirring;
  return emptyForMs < emptyAfterMs ? searchEveryMs.still : searchEveryMs.empty;
}

function isScanDue(scan: ScanTurn, lanes: readonly LaneTurn[], frameAtMs: number): boolean {
  if (scan.hz <= 0) return false;
  const since = frameAtMs - scan.servedAtMs + halfFrameMs;
  const wanted = 1000 / (scan.hz * Math.max(1, scan.tiles));
  if (lanes.length === 0) return since >= wanted;
  const turn = lanes.find((lane) => lane.eagerness === 'turn');
  const waits = turn !== undefined && turn.motion > throwing ? scanWaitsMs : 0;
  return since >= waits + Math.max(wanted, scan.tookMs / (turn === undefined ? scanShare.calm : scanShare.turn));
}

function mostUrgent(lanes: readonly LaneTurn[], frameAtMs: number): LaneTurn | null {
  const urgency = (lane: LaneTurn): number => {
    const ageMs = Math.min(frameAtMs - lane.servedAtMs, 60_000);
    return weight[lane.eagerness] * ageMs * (1 + 2 * clamp01(lane.motion));
  };
  return lanes.reduce<LaneTurn | null>(
    (best, lane) => (best === null || urgency(lane) > urgency(best) ? lane : best),
    null,
  );
}

/**
 * Gives every seat a worker and leaves it there while that worker lives, since a landmarker's tracking lives in its
 * worker. New seats go to whoever has fewest; without workers nobody is served.
 */
export function shareSeats(
  before: ReadonlyMap<SeatId, number>,
  seats: readonly SeatId[],
  workers: readonly number[],
): ReadonlyMap<SeatId, number> {
  const shared = new Map<SeatId, number>();
  const load = new Map(workers.map((worker) => [worker, 0]));
  const give = (seat: SeatId, worker: number): void => {
    shared.set(seat, worker);
    load.set(worker, (load.get(worker) ?? 0) + 1);
  };
  const most = workers.length === 0 ? 0 : Math.ceil(seats.length / workers.length);
  for (const seat of seats) {
    const worker = before.get(seat);
    if (worker !== undefined && load.has(worker) && (load.get(worker) ?? 0) < most) give(seat, worker);
  }
  for (const seat of seats) {
    if (shared.has(seat)) continue;
    const idlest = workers.reduce<number | null>(
      (best, worker) => (best === null || (load.get(worker) ?? 0) < (load.get(best) ?? 0) ? worker : best),
      null,
    );
    if (idlest !== null) give(seat, idlest);
  }
  return shared;
}
