/** What the broker knows of each seat it watches: its lane, who sits and was last seen there, how often it is looked at. */
import type { SeatId } from '#core';
import {
  type Acquaintance,
  type Box,
  bodyScale,
  fitsLane,
  followLane,
  type Glimpse,
  glimpse,
  guardHands,
  type HandGuard,
  handsOf,
  handsOfPlayer,
  isAtSeat,
  type Lane,
  type LaneFollow,
  laneToFrame,
  type OthersHand,
  offSeat,
  ownBoxes,
  type Pose,
  type Recognition,
  recognise,
  type SeatPlan,
  type SeatWatch,
  type Spot,
  type Stranger,
  shouldersOf,
  startFollowing,
  strangerNear,
  type Tint,
  unacquainted,
  unguarded,
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
  /** Since when looks have not; null while they do, and before the first. */
  lostSinceMs: number | null;
  /** Since when they have shown nobody at all. */
  emptySinceMs: number | null;
  /** Who was last seen there. */
  seen: { readonly glimpse: Glimpse; readonly hands: readonly Spot[]; readonly atMs: number } | null;
  /** Who was last met there without sitting there. */
  met: { readonly glimpse: Glimpse; readonly atMs: number } | null;
  known: Acquaintance;
  hands: HandGuard;
  readonly looks: EventRate;
}

/** A resting seat is looked at three times a second; one not seen for so long may be empty. */
const presentForMs = 1000;
/** A lane is searched beside a stranger for a second before it shows them again. */
const metForMs = 2200;
/** A stranger this many shoulder widths to the side can be covered without covering the one who sits there. */
const besideShoulders = 0.9;

export interface SeatLanes {
  /** A seat whose lane has not changed goes on as it was. */
  plan(plan: SeatPlan): void;
  seats(): readonly WatchedSeat[];
  get(seat: SeatId): WatchedSeat | undefined;
  /** Where the lanes are now. */
  squares(): readonly Lane[];
  /** The part of each lane that is nobody else's. */
  boxes(): ReadonlyMap<SeatId, Box>;
  /**
   * Where in the lane to search for the one who sits there: their own side of it, away from whoever else was just found in it.
   */
  searched(seat: WatchedSeat, atMs: number): Box | null;
  /**
   * Takes in the body found in `lane` at that time, and the colour of its chest; returns it in frame coordinates when it is
   * the one who sits there. A hand that may be somebody else's is told with doubt; `loose`: people without a lane.
   */
  see(seat: WatchedSeat, found: Found | null, lane: Lane, look: LaneLook): Pose | null;
  /** Somebody who does not sit there was found there within a moment. */
  crowded(seat: WatchedSeat, atMs: number): boolean;
  /**
   * Everybody who was seen in a lane lately, those who sit there first. When the camera was knocked nobody sits where the
   * lanes are, and the scan does not search in lanes: the row would be gone.
   */
  present(capturedAtMs: number): readonly Glimpse[];
  /** Every lane as the plan has it, everybody to be searched anew. */
  restart(): void;
}

export interface LaneLook {
  readonly aspect: number;
  readonly capturedAtMs: number;
  readonly loose: readonly Stranger[];
}

/** A body in 0..1 of the lane's square. */
export interface Found {
  readonly pose: Pose;
  readonly tint: Tint | null;
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
    lostSinceMs: null,
    emptySinceMs: null,
    seen: null,
    met: null,
    known: unacquainted,
    hands: unguarded,
    looks: createEventRate(),
  };
}

export function createSeatLanes(): SeatLanes {
  let seats = new Map<SeatId, WatchedSeat>();

  const boxes = (): ReadonlyMap<SeatId, Box> =>
    ownBoxes(
      new Map([...seats.values()].map(({ seat, follow }) => [seat, follow.lane])),
      new Map([...seats.values()].flatMap(({ seat, known }) => (known.person ? [[seat, known.person.sight.x]] : []))),
    );

  const whoIs = (seat: WatchedSeat, pose: Pose, tint: Tint | null, aspect: number, atMs: number): Recognition => {
    const shoulders = shouldersOf(pose, aspect);
    const scale = bodyScale(pose, aspect);
    const box = boxes().get(seat.seat);
    const { anchor } = seat.follow;
    if (box === undefined || !isAtSeat(shoulders, anchor, box)) return 'other';
    const fits = fitsLane(scale, anchor);
    if (!fits && seat.known.person === null) return 'other';
    const off = offSeat(shoulders, scale, anchor, aspect);
    const { known, as } = recognise(seat.known, { ...shoulders, scale, tint }, atMs, off);
    seat.known = known;
    return fits ? as : 'other';
  };

  /** Who is in this seat's way without playing: whoever was met in its lane, and those in lanes that rest, as a helper's does. */
  const idle = (seat: WatchedSeat, aspect: number, atMs: number): readonly Stranger[] => {
    const met = strangerNear(seat.known, atMs);
    const resting = [...seats.values()].flatMap((other) => {
      const { seen, watch } = other;
      if (other === seat || watch.eagerness !== 'rest' || seen === null || atMs - seen.atMs > presentForMs) return [];
      return [{ x: seen.glimpse.x * aspect, y: seen.glimpse.y, scale: seen.glimpse.scale, hands: seen.hands }];
    });
    return met === null ? resting : [{ ...met, hands: [] }, ...resting];
  };

  const handsBeside = (seat: WatchedSeat, atMs: number): readonly OthersHand[] =>
    [...seats.values()].flatMap((other) => (other === seat ? [] : handsOfPlayer(other.hands, atMs)));

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
    squares: () => [...seats.values()].map(({ follow }) => follow.lane),
    boxes,
    searched(seat, atMs) {
      const box = boxes().get(seat.seat);
      const { person } = seat.known;
      const stranger = strangerNear(seat.known, atMs);
      if (box === undefined || person === null || stranger === null) return box ?? null;
      const apart = stranger.x - person.sight.x;
      if (Math.abs(apart) < besideShoulders * person.sight.scale) return box;
      const border = person.sight.x + apart / 2;
      return apart > 0 ? { ...box, right: Math.min(box.right, border) } : { ...box, left: Math.max(box.left, border) };
    },
    see(seat, found, lane, { aspect, capturedAtMs, loose }) {
      const pose = found === null ? null : laneToFrame(found.pose, lane, aspect);
      const as = pose === null ? null : whoIs(seat, pose, found?.tint ?? null, aspect, capturedAtMs);
      const theirs = as === 'theirs' ? pose : null;
      const glimpsed = theirs === null ? null : glimpse(theirs, lane, aspect);
      if (theirs !== null && glimpsed !== null) {
        seat.seen = { glimpse: glimpsed, hands: handsOf(theirs, aspect), atMs: capturedAtMs };
      }
      const other = as === 'other' && pose !== null ? glimpse(pose, lane, aspect) : null;
      if (other !== null) seat.met = { glimpse: other, atMs: capturedAtMs };
      seat.followed = as === 'theirs' || as === 'covered';
      seat.lostSinceMs = seat.followed ? null : (seat.lostSinceMs ?? capturedAtMs);
      seat.emptySinceMs = pose === null ? (seat.emptySinceMs ?? capturedAtMs) : null;
      const before = seat.follow.lane;
      // Somebody stands before them: the chair has not gone anywhere.
      if (as !== 'covered') seat.follow = followLane(seat.follow, theirs, aspect, capturedAtMs);
      const wentHome = theirs === null && seat.follow.lane !== before;
      if (wentHome || as === 'other') seat.forget = true;
      if (theirs === null) return null;
      const scale = seat.known.person?.sight.scale ?? bodyScale(theirs, aspect);
      const strangers = [...loose, ...idle(seat, aspect, capturedAtMs)];
      const others = handsBeside(seat, capturedAtMs);
      const onTurn = seat.watch.eagerness === 'turn';
      const look = { aspect, scale, strangers, others, onTurn, atMs: capturedAtMs };
      const { guard, pose: told } = guardHands(seat.hands, theirs, look);
      seat.hands = guard;
      return told;
    },
    crowded: (seat, atMs) => strangerNear(seat.known, atMs) !== null,
    present(capturedAtMs) {
      const watched = [...seats.values()];
      const lately = (last: WatchedSeat['met'], forMs: number) =>
        last !== null && capturedAtMs - last.atMs < forMs ? [last.glimpse] : [];
      return [
        ...watched.flatMap(({ seen }) => lately(seen, presentForMs)),
        ...watched.flatMap(({ met }) => lately(met, metForMs)),
      ];
    },
    restart() {
      seats = new Map([...seats.values()].map(({ seat, watch }) => [seat, startWatching(watch)]));
    },
  };
}
