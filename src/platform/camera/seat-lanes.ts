/** What the broker knows of each seat it watches: its lane, who was last seen there, how often it is looked at. */
import type { SeatId } from '#core';
import {
  type Box,
  bodyScale,
  followLane,
  type Glimpse,
  glimpse,
  type Lane,
  type LaneFollow,
  laneToFrame,
  ownBoxes,
  type Pose,
  type SeatPlan,
  type SeatWatch,
  shouldersOf,
  sitsInLane,
  startFollowing,
} from '#pose';
import { createEventRate, type EventRate } from './event-rate.ts';

export interface WatchedSeat {
  readonly seat: SeatId;
  watch: SeatWatch;
  follow: LaneFollow;
  /** Capture time of the frame it was last looked at in; minus infinity when never. */
  servedAtMs: number;
  tookMs: number;
  /** The eye that looks at it is to search anew. */
  forget: boolean;
  /** The last look found the one who sits there: their eye follows them by itself. */
  followed: boolean;
  /** Who was last seen there. */
  seen: { readonly glimpse: Glimpse; readonly atMs: number } | null;
  readonly looks: EventRate;
}

/** A resting seat is looked at three times a second; one not seen for so long may be empty. */
const presentForMs = 1000;

export interface SeatLanes {
  /** A seat whose lane has not changed goes on as it was. */
  plan(plan: SeatPlan): void;
  seats(): readonly WatchedSeat[];
  get(seat: SeatId): WatchedSeat | undefined;
  /** The part of each lane that is nobody else's. */
  boxes(): ReadonlyMap<SeatId, Box>;
  /** Takes in the body found in `lane` at that time; returns it in frame coordinates when it is the one who sits there. */
  see(seat: WatchedSeat, found: Pose | null, lane: Lane, aspect: number, capturedAtMs: number): Pose | null;
  /** Everybody who was seen in their lane within a second. */
  present(capturedAtMs: number): readonly Glimpse[];
  /** Every lane as the plan has it, everybody to be searched anew. */
  restart(): void;
}

const sameLane = (a: Lane, b: Lane): boolean => a.centreX === b.centreX && a.centreY === b.centreY && a.side === b.side;

function startWatching(watch: SeatWatch): WatchedSeat {
  return {
    seat: watch.seat,
    watch,
    follow: startFollowing(watch.lane, 0),
    servedAtMs: Number.NEGATIVE_INFINITY,
    tookMs: 0,
    forget: true,
    followed: false,
    seen: null,
    looks: createEventRate(),
  };
}

export function createSeatLanes(): SeatLanes {
  let seats = new Map<SeatId, WatchedSeat>();

  return {
    plan(plan) {
      seats = new Map(
        plan.seats.map((watch) => {
          const known = seats.get(watch.seat);
          if (known === undefined || !sameLane(known.follow.anchor, watch.lane)) {
            return [watch.seat, startWatching(watch)];
          }
          known.watch = watch;
          return [watch.seat, known];
        }),
      );
    },
    seats: () => [...seats.values()],
    get: (seat) => seats.get(seat),
    boxes: () => ownBoxes(new Map([...seats.values()].map(({ seat, follow }) => [seat, follow.lane]))),
    see(seat, found, lane, aspect, capturedAtMs) {
      const pose = found === null ? null : laneToFrame(found, lane, aspect);
      const box = ownBoxes(new Map([...seats.values()].map((each) => [each.seat, each.follow.lane]))).get(seat.seat);
      const sits =
        pose !== null &&
        box !== undefined &&
        sitsInLane(shouldersOf(pose, aspect), bodyScale(pose, aspect), seat.follow.anchor, box);
      const theirs = sits ? pose : null;
      const glimpsed = theirs === null ? null : glimpse(theirs, lane, aspect);
      if (glimpsed !== null) seat.seen = { glimpse: glimpsed, atMs: capturedAtMs };
      seat.followed = sits;
      const before = seat.follow.lane;
      seat.follow = followLane(seat.follow, theirs, aspect, capturedAtMs);
      const wentHome = theirs === null && seat.follow.lane !== before;
      if (wentHome || (pose !== null && !sits)) seat.forget = true;
      return theirs;
    },
    present: (capturedAtMs) =>
      [...seats.values()].flatMap(({ seen }) =>
        seen !== null && capturedAtMs - seen.atMs < presentForMs ? [seen.glimpse] : [],
      ),
    restart() {
      seats = new Map([...seats.values()].map(({ seat, watch }) => [seat, startWatching(watch)]));
    },
  };
}
