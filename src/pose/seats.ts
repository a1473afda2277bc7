/**
 * From people seen to seats proposed. Somebody who sits in one place for a while is proposed a seat; somebody who
 * walks by is not. Seats are numbered as the television shows the row, which is mirrored: seat 1 is at its left.
 */
import { type SeatId, seatIds } from '#core';
import type { Lane, Sighting } from './contracts.ts';
import { laneAround, laneSideInShoulders } from './lanes.ts';

export interface SeatProposal {
  readonly seat: SeatId;
  readonly lane: Lane;
  /** The newest sighting behind it, smoothed. */
  readonly sighting: Sighting;
}

/** One person as followed from scan to scan. */
interface Stay {
  readonly sighting: Sighting;
  /** Where and how large when last found to have moved: a stay counts from there. */
  readonly anchor: Sighting;
  readonly sinceMs: number;
  readonly lastSeenMs: number;
  readonly scans: number;
  /** Null until proposed. */
  readonly seat: SeatId | null;
  readonly lane: Lane | null;
}

export interface SeatMemory {
  readonly aspect: number;
  readonly stays: readonly Stay[];
}

/** `aspect`: frame width over height. */
export const nobodySeated = (aspect: number): SeatMemory => ({ aspect, stays: [] });

/** Seen at least so often and so long in one place before a seat is proposed. */
const scansToSit = 3;
const msToSit = 800;
/** One place: within so many shoulder widths, about what somebody fidgeting on a chair covers. */
const samePlace = 0.8;
/** Two people cannot sit nearer to each other than this; nearer is one seen twice. */
const twoPeople = 0.9;
/** A person not seen for so long has gone; a seat that a game holds stays. */
const goneAfterMs = 4000;
/** Whose lane would be so near to a chair that was set without them, in shoulder widths, is the one who sits in it. */
const inTheChair = 1;
/** A lane follows its proposed person's drift only when it has come to this share of a shoulder width. */
const newLaneAfter = 0.5;

function apart(a: Sighting, b: Sighting, aspect: number): number {
  return Math.hypot((a.x - b.x) * aspect, a.y - b.y) / ((a.scale + b.scale) / 2);
}

const blend = (from: number, to: number): number => from + 0.35 * (to - from);

function blended(from: Sighting, to: Sighting): Sighting {
  return {
    x: blend(from.x, to.x),
    y: blend(from.y, to.y),
    scale: blend(from.scale, to.scale),
    sure: blend(from.sure, to.sure),
  };
}

function seenAgain(stay: Stay, sighting: Sighting, nowMs: number, aspect: number): Stay {
  const smooth = blended(stay.sighting, sighting);
  const seen = { ...stay, sighting: smooth, lastSeenMs: nowMs, scans: stay.scans + 1 };
  if (apart(sighting, stay.anchor, aspect) <= samePlace) return seen;
  return { ...seen, anchor: sighting, sinceMs: nowMs, scans: 1 };
}

/**
 * One scan's sightings. `held` are the seats that someone has joined, with their lanes: neither is touched, and nobody is offered
 * a second seat who sits in one. All other proposals are numbered anew, in the television's order, whenever somebody
 * new has settled. At most six, `sure` ones first.
 */
export function seatProposals(
  memory: SeatMemory,
  sightings: readonly Sighting[],
  nowMs: number,
  held: ReadonlyMap<SeatId, Lane | null> = new Map(),
): { readonly memory: SeatMemory; readonly proposals: readonly SeatProposal[] } {
  const { aspect } = memory;
  const isHeld = (stay: Stay): boolean => stay.seat !== null && held.has(stay.seat);
  const unclaimed = [...sightings].sort((a, b) => b.sure - a.sure);
  const claim = (stay: Stay): Sighting | null => {
    const reach = stay.seat === null ? 2 * samePlace : twoPeople;
    const near = unclaimed
      .map((sighting) => ({ sighting, distance: apart(sighting, stay.sighting, aspect) }))
      .filter(({ distance }) => distance < reach)
      .sort((a, b) => a.distance - b.distance)[0];
    if (near === undefined) return null;
    unclaimed.splice(unclaimed.indexOf(near.sighting), 1);
    return near.sighting;
  };
  const bySeniority = [...memory.stays].sort((a, b) => Number(isHeld(b)) - Number(isHeld(a)) || a.sinceMs - b.sinceMs);
  const stays = bySeniority
    .map((stay) => {
      const sighting = claim(stay);
      return sighting === null ? stay : seenAgain(stay, sighting, nowMs, aspect);
    })
    .filter((stay) => isHeld(stay) || nowMs - stay.lastSeenMs < goneAfterMs);
  for (const sighting of unclaimed) {
    if (stays.some((stay) => apart(sighting, stay.sighting, aspect) < twoPeople)) continue;
    stays.push({ sighting, anchor: sighting, sinceMs: nowMs, lastSeenMs: nowMs, scans: 1, seat: null, lane: null });
  }
  const seated = giveSeats(inSetChairs(stays, held, aspect, nowMs), isHeld, aspect, nowMs, held);
  const proposals = seated
    .flatMap(({ seat, lane, sighting }) => (seat === null || lane === null ? [] : [{ seat, lane, sighting }]))
    .sort((a, b) => a.seat - b.seat);
  return { memory: { aspect, stays: seated }, proposals };
}

const settled = (stay: Stay, nowMs: number): boolean => stay.scans >= scansToSit && nowMs - stay.sinceMs >= msToSit;

const sameLane = (a: Lane, b: Lane | null): boolean =>
  b !== null && a.centreX === b.centreX && a.centreY === b.centreY && a.side === b.side;

/** Chairs set without looking, as they were last time or by hand, become those of the people who sit in them. */
function inSetChairs(
  stays: readonly Stay[],
  held: ReadonlyMap<SeatId, Lane | null>,
  aspect: number,
  nowMs: number,
): readonly Stay[] {
  const set = [...held].flatMap(([seat, lane]) => (lane === null ? [] : [{ seat, lane }]));
  const chairs = new Map<Stay, { readonly seat: SeatId; readonly lane: Lane }>();
  for (const chair of set) {
    const [itsOwn] = stays.filter((stay) => sameLane(chair.lane, stay.lane));
    if (itsOwn !== undefined) chairs.set(itsOwn, chair);
  }
  const without = set.filter((chair) => ![...chairs.values()].includes(chair));
  for (const chair of without) {
    const [nearest] = stays
      .filter((stay) => !chairs.has(stay) && settled(stay, nowMs))
      .map((stay) => ({ stay, away: between(laneAround(stay.sighting, aspect), chair.lane) }))
      .filter(({ away }) => away < inTheChair)
      .sort((a, b) => a.away - b.away);
    if (nearest !== undefined) chairs.set(nearest.stay, chair);
  }
  const given = new Set([...chairs.values()].map(({ seat }) => seat));
  return stays.map((stay) => {
    const chair = chairs.get(stay);
    if (chair !== undefined) return { ...stay, ...chair };
    return stay.seat !== null && given.has(stay.seat) ? { ...stay, seat: null, lane: null } : stay;
  });
}

/** From the middle of one lane to that of another, in shoulder widths of the larger. */
const between = (a: Lane, b: Lane): number =>
  (Math.hypot(a.centreX - b.centreX, a.centreY - b.centreY) * laneSideInShoulders) / Math.max(a.side, b.side);

function giveSeats(
  stays: readonly Stay[],
  isHeld: (stay: Stay) => boolean,
  aspect: number,
  nowMs: number,
  held: ReadonlyMap<SeatId, Lane | null>,
): Stay[] {
  // also those set by hand, in which nobody has been seen yet
  const free = seatIds.filter((seat) => !held.has(seat));
  const sitting = stays.filter((stay) => !isHeld(stay) && settled(stay, nowMs));
  const chosen = sitting.sort((a, b) => b.sighting.sure - a.sighting.sure).slice(0, free.length);
  const asOnTelevision = [...chosen].sort((a, b) => b.anchor.x - a.anchor.x);
  const seats = new Map(asOnTelevision.map((stay, i) => [stay, free[i] ?? null]));
  return stays.map((stay) => {
    if (isHeld(stay)) return stay;
    const seat = seats.get(stay) ?? null;
    return { ...stay, seat, lane: seat === null ? null : laneOf(stay, aspect) };
  });
}

/** The lane it has, while that still fits; a proposal that trembles with every scan would make the landmarker lose its person. */
function laneOf(stay: Stay, aspect: number): Lane {
  const fresh = laneAround(stay.sighting, aspect);
  if (stay.lane === null) return fresh;
  const shoulder = stay.sighting.scale;
  const drift = Math.hypot(fresh.centreX - stay.lane.centreX, fresh.centreY - stay.lane.centreY) / shoulder;
  const growth = fresh.side / stay.lane.side;
  return drift < newLaneAfter && growth < 1.3 && growth > 0.75 ? stay.lane : fresh;
}
