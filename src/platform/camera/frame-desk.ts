/**
 * The desk where frames come in and pose workers come for work: the newest frame wins, each worker has one square in
 * hand at most, seats are served by urgency and the scan in between. Knows no stream, port or clock.
 */
import type { SeatId } from '#core';
import {
  averageEnergy,
  type Box,
  type BrokerReport,
  bodyScale,
  type Ease,
  type Eye,
  easeNothing,
  type Lane,
  type Look,
  lanePixels,
  laneToFrame,
  nextTurn,
  type PoseTally,
  type SeatPlan,
  type Seen,
  shareSeats,
} from '#pose';
import { chestTint } from './chest-tint.ts';
import { cutSquare, type Stretch } from './cut-square.ts';
import { createMotionWatch } from './motion-watch.ts';
import { createPixelPool } from './pixel-pool.ts';
import type { Plate } from './plate.ts';
import { createScanDesk } from './scan-desk.ts';
import { createSeatLanes, type Found, type WatchedSeat } from './seat-lanes.ts';

export interface FrameDesk {
  plan(plan: SeatPlan): void;
  /** What to spare a machine that cannot keep up. */
  ease(ease: Ease): void;
  /** A pose worker that is ready; `send` hands it its work. */
  hire(worker: number, scans: boolean, send: (look: Look) => void): void;
  /** It is gone, and what it had in hand with it. */
  dismiss(worker: number): void;
  frame(plate: Plate, capturedAtMs: number, nowMs: number): void;
  seen(worker: number, seen: Seen, nowMs: number): void;
  /** Workers that have had something in hand for too long; each is named once. */
  silent(nowMs: number): readonly number[];
  /** Another camera, or the same again: nothing seen before counts. */
  restart(): void;
  figures(nowMs: number): DeskFigures;
}

export type DeskFigures = Omit<
  Extract<BrokerReport, { type: 'figures' }>['figures'],
  'framesSeen' | 'framesUnclosed' | 'cameraHz'
>;

/** One square to be looked at. */
interface Errand {
  readonly eye: Eye;
  readonly lane: Lane;
  /** Number of the scan's square; -1 for a seat. */
  readonly tile: number;
  readonly forget: boolean;
  readonly only?: Stretch;
}

interface Hired {
  readonly scans: boolean;
  readonly send: (look: Look) => void;
  inHand: { readonly eye: Eye; readonly lane: Lane; readonly tile: number; readonly sinceMs: number } | null;
  tally: PoseTally;
  named: boolean;
}

/** A square smaller than this shows nobody. */
const leastSidePx = 64;
/** A first look can take a second, a busy machine more; after this a worker hangs. */
const silentAfterMs = 5000;
/** Not asked for so long: the whole machine has slept, and nobody is to blame. */
const sleptAfterMs = 1500;

const nothing: PoseTally = { landmarkRuns: 0, detectorRuns: 0, rebuilds: 0 };

const summed = (a: PoseTally, b: PoseTally, sign: 1 | -1): PoseTally => ({
  landmarkRuns: a.landmarkRuns + sign * b.landmarkRuns,
  detectorRuns: a.detectorRuns + sign * b.detectorRuns,
  rebuilds: a.rebuilds + sign * b.rebuilds,
});

export function createFrameDesk(report: (report: BrokerReport) => void): FrameDesk {
  const lanes = createSeatLanes();
  const motion = createMotionWatch();
  const pool = createPixelPool();
  const workers = new Map<number, Hired>();
  const scan = createScanDesk();
  let ease: Ease = easeNothing;
  let served: ReadonlyMap<SeatId, number> = new Map();
  let newest: { readonly plate: Plate; readonly capturedAtMs: number; readonly aspect: number } | null = null;
  /** The whole picture's motion is asked for. */
  let asOne = false;
  let walkways: readonly Box[] = [];
  let total = nothing;
  let askedAtMs = Number.NEGATIVE_INFINITY;

  const share = (): void => {
    const before = served;
    const seats = lanes.seats().map(({ seat }) => seat);
    served = shareSeats(before, seats, [...workers.keys()]);
    for (const seat of lanes.seats()) {
      if (served.get(seat.seat) !== before.get(seat.seat)) seat.forget = true; // a worker that does not know them
    }
  };

  const hand = (worker: Hired, { eye, lane, tile, forget, only }: Errand, nowMs: number): void => {
    if (newest === null) return;
    const { plate, capturedAtMs } = newest;
    const square = lanePixels(lane, plate.height);
    const side = Math.max(leastSidePx, Math.min(ease.lookSidePx, Math.round(square.side)));
    const pixels = pool.take(4 * side * side);
    cutSquare(plate, square, side, new Uint8ClampedArray(pixels), only);
    worker.inHand = { eye, lane, tile, sinceMs: nowMs };
    worker.send({ type: 'look', eye, picture: { pixels, side }, capturedAtMs, forget });
  };

  /**
   * While somebody is searched for, only their own side of the lane is shown: the model finds whoever is plainest, and a
   * neighbour who stands would be found for ever. Once found, they are followed with all their reach.
   */
  const ownStretch = (seat: WatchedSeat, frameHeight: number, atMs: number): Stretch => {
    const box = lanes.searched(seat, atMs);
    if (box === null) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    return { from: box.left * frameHeight, to: box.right * frameHeight };
  };

  const giveWork = (number: number, worker: Hired, nowMs: number): void => {
    if (worker.inHand !== null || newest === null) return;
    const { capturedAtMs } = newest;
    const waiting = lanes
      .seats()
      .filter(({ seat }) => served.get(seat) === number)
      .map(({ seat, watch, servedAtMs, lostSinceMs, emptySinceMs }) => ({
        seat,
        eagerness: watch.eagerness,
        servedAtMs,
        motion: motion.seat(seat),
        lostForMs: capturedAtMs - (lostSinceMs ?? capturedAtMs),
        emptyForMs: capturedAtMs - (emptySinceMs ?? capturedAtMs),
      }));
    const square = worker.scans ? scan.wanted(ease, capturedAtMs) : null;
    const turn = nextTurn(waiting, square?.turn ?? null, capturedAtMs, ease);
    if (turn === null) return;
    if (turn.type === 'scan') {
      if (square === null) return;
      scan.handed(capturedAtMs);
      hand(worker, { eye: 'scan', lane: square.lane, tile: square.tile, forget: false }, nowMs);
      return;
    }
    const seat = lanes.get(turn.seat);
    if (seat === undefined) return;
    seat.servedAtMs = capturedAtMs;
    const { seat: eye, follow, forget, followed } = seat;
    const errand = { eye, lane: follow.lane, tile: -1, forget };
    const searching = forget || !followed;
    hand(worker, searching ? { ...errand, only: ownStretch(seat, newest.plate.height, capturedAtMs) } : errand, nowMs);
    seat.forget = false;
  };

  const sawTile = (lane: Lane, tile: number, { poses, capturedAtMs, tookMs }: Seen): void => {
    if (newest === null) return;
    const { aspect } = newest;
    const found = poses.map((pose) => laneToFrame(pose, lane, aspect));
    const facts = { atMs: capturedAtMs, tookMs };
    const sightings = scan.saw(tile, found, lanes.present(capturedAtMs), facts);
    if (sightings !== null) report({ type: 'sightings', sightings, capturedAtMs });
  };

  /** Who was found in a square, from the joints and from the square itself, which the worker has just given back. */
  const foundIn = ({ poses: [pose], pixels }: Seen): Found | null => {
    if (pose === undefined) return null;
    const side = Math.sqrt(pixels.byteLength / 4);
    return { pose, tint: chestTint(new Uint8Array(pixels), side, pose, bodyScale(pose, 1)) };
  };

  const sawSeat = (lane: Lane, eye: SeatId, seen: Seen, nowMs: number): void => {
    const seat = lanes.get(eye);
    if (seat === undefined || newest === null) return;
    const { capturedAtMs, tookMs } = seen;
    const { aspect } = newest;
    const pose = lanes.see(seat, foundIn(seen), lane, { aspect, capturedAtMs, loose: scan.loose(capturedAtMs) });
    seat.tookMs = tookMs;
    seat.looks.happened(nowMs);
    report({ type: 'sample', sample: { seat: eye, capturedAtMs, aspect, pose, motion: motion.seat(eye) } });
  };

  const tellRoom = (capturedAtMs: number, aspect: number): void =>
    report({ type: 'room-moved', motion: averageEnergy(motion.room(), aspect, lanes.squares()), capturedAtMs });

  const tellMotion = (seat: SeatId, capturedAtMs: number, aspect: number): void =>
    report({ type: 'sample', sample: { seat, capturedAtMs, aspect, pose: null, motion: motion.seat(seat) } });

  /** Nobody can look, or nobody was found and nobody is looking just now: what moves there is told with every frame. */
  const isForMotionAlone = ({ seat, lostSinceMs }: WatchedSeat): boolean =>
    workers.size === 0 || (lostSinceMs !== null && ![...workers.values()].some(({ inHand }) => inHand?.eye === seat));

  return {
    plan(plan) {
      asOne = plan.wholeRoom === true;
      walkways = plan.walkways ?? [];
      scan.plan(plan);
      lanes.plan(plan);
      share();
    },
    ease(wanted) {
      ease = wanted;
    },
    hire(worker, scans, send) {
      workers.set(worker, { scans, send, inHand: null, tally: nothing, named: false });
      share();
    },
    dismiss(worker) {
      workers.delete(worker);
      share();
    },
    frame(plate, capturedAtMs, nowMs) {
      const aspect = plate.width / plate.height;
      newest = { plate, capturedAtMs, aspect };
      motion.look(plate, capturedAtMs, lanes.boxes(), { lanes: lanes.squares(), walkways });
      scan.frame(aspect, motion.outside(), capturedAtMs);
      for (const seat of lanes.seats()) if (isForMotionAlone(seat)) tellMotion(seat.seat, capturedAtMs, aspect);
      if (asOne) tellRoom(capturedAtMs, aspect);
      const present = scan.stillThere(lanes.present(capturedAtMs), capturedAtMs);
      if (present !== null) report({ type: 'sightings', sightings: present, capturedAtMs });
      for (const [number, worker] of workers) giveWork(number, worker, nowMs);
    },
    seen(number, seen, nowMs) {
      const worker = workers.get(number);
      if (worker === undefined) return;
      const inHand = worker.inHand;
      worker.inHand = null;
      total = summed(total, summed(seen.tally, worker.tally, -1), 1);
      worker.tally = seen.tally;
      if (inHand !== null && inHand.eye === seen.eye && newest !== null) {
        if (seen.eye === 'scan') sawTile(inHand.lane, inHand.tile, seen);
        else sawSeat(inHand.lane, seen.eye, seen, nowMs);
      }
      pool.give(seen.pixels);
      giveWork(number, worker, nowMs);
    },
    silent(nowMs) {
      const slept = nowMs - askedAtMs > sleptAfterMs;
      askedAtMs = nowMs;
      if (slept) {
        for (const worker of workers.values()) {
          if (worker.inHand !== null) worker.inHand = { ...worker.inHand, sinceMs: nowMs };
        }
        return [];
      }
      const late = [...workers].filter(
        ([, { inHand, named }]) => !named && inHand !== null && nowMs - inHand.sinceMs > silentAfterMs,
      );
      for (const [, worker] of late) worker.named = true;
      return late.map(([number]) => number);
    },
    restart() {
      newest = null;
      scan.restart();
      total = nothing;
      motion.restart();
      lanes.restart();
    },
    figures(nowMs) {
      return {
        workers: workers.size,
        inputKind: 'pixels',
        framesInFlight: [...workers.values()].filter(({ inHand }) => inHand !== null).length,
        ...total,
        roomMotion: motion.room(),
        seats: lanes.seats().map((each) => {
          const { seat, follow, looks, tookMs } = each;
          const crowded = lanes.crowded(each, newest?.capturedAtMs ?? 0);
          return { seat, lane: follow.lane, poseHz: looks.hz(nowMs), tookMs, motion: motion.seat(seat), crowded };
        }),
      };
    },
  };
}
