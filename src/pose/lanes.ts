/**
 * Lanes: the square crop of the picture that belongs to a seat. A lane stands still while its person sits still,
 * because every move of the crop throws the landmarker's own tracking off; it follows in small steps only when the
 * shoulders or hips have left its middle.
 */
import { clamp, type SeatId } from '#core';
import type { Box, Landmark, Lane, Pose, Sighting } from './contracts.ts';
import type { OffSeat } from './identity.ts';

/** A place in the un-mirrored frame, in frame heights from its top left: both axes have the same unit. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Side of a lane in shoulder widths. From the shoulders it takes two widths (upper arm, forearm and hand of
 * 0.72 m against 0.36 m between the shoulder joints) up to a raised hand, down to a hanging hand or the knees of a
 * seated person, and out to a hand held sideways; 0.3 more each way is air.
 */
export const laneSideInShoulders = 4.6;

/** Share of the lane, about its middle, in which the person may move without the lane following. */
const stillShare = 0.6;
/** Once following, it goes on until the person is within this share again, so that it does not stop at the brink. */
const settledShare = 0.2;
/** One step in lane sides: a shift the landmarker's enlarged tracking box (1.25 of the body) still contains. */
const stepSides = 0.08;
const stepEveryMs = 250;
/** A lane never goes further from where it was set than this many sides: a chair does not walk. */
const leashSides = 0.35;
/** Nobody seen for so long: back to where the chair is. */
const homeAfterMs = 3000;

/** A lane around a person who was sighted, inside the frame where it fits. `aspect` is frame width over height. */
export function laneAround(sighting: Sighting, aspect: number): Lane {
  const side = clamp(sighting.scale * laneSideInShoulders, 0.12, Math.max(1, aspect));
  return { centreX: within(sighting.x * aspect, side, aspect), centreY: within(sighting.y, side, 1), side };
}

/** A centre such that a stretch of `side` lies within 0..`length`, or in its middle when it is longer. */
function within(centre: number, side: number, length: number): number {
  return side >= length ? length / 2 : clamp(centre, side / 2, length - side / 2);
}

/** True for a place in the lane's square. */
export const isInLane = ({ x, y }: Spot, { centreX, centreY, side }: Lane): boolean =>
  Math.abs(x - centreX) <= side / 2 && Math.abs(y - centreY) <= side / 2;

/** Pixels of a lane in a frame; may reach outside of it, where there is nothing to see. */
export interface PixelSquare {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export function lanePixels(lane: Lane, frameHeight: number): PixelSquare {
  return {
    x: (lane.centreX - lane.side / 2) * frameHeight,
    y: (lane.centreY - lane.side / 2) * frameHeight,
    side: lane.side * frameHeight,
  };
}

/** A pose given in 0..1 of the lane's square, in 0..1 of the whole frame. Depth goes from lane widths to frame widths. */
export function laneToFrame(pose: Pose, lane: Lane, aspect: number): Pose {
  const left = lane.centreX - lane.side / 2;
  const top = lane.centreY - lane.side / 2;
  const place = ({ x, y, z, sure }: Landmark): Landmark => ({
    x: (left + x * lane.side) / aspect,
    y: top + y * lane.side,
    z: (z * lane.side) / aspect,
    sure,
  });
  return Object.fromEntries(
    Object.entries(pose).map(([joint, landmark]) => [joint, place(landmark)]),
  ) as unknown as Pose;
}

const between = (a: Landmark, b: Landmark, aspect: number): Spot => ({
  x: ((a.x + b.x) / 2) * aspect,
  y: (a.y + b.y) / 2,
});

/** Midpoint of the shoulders of a pose in the frame. */
export const shouldersOf = (pose: Pose, aspect: number): Spot => between(pose.shoulderLeft, pose.shoulderRight, aspect);

/** Midpoint of the hips, or null when they are not surely seen (a table, a blanket, the edge of the picture). */
export function hipsOf(pose: Pose, aspect: number): Spot | null {
  return Math.min(pose.hipLeft.sure, pose.hipRight.sure) < 0.5 ? null : between(pose.hipLeft, pose.hipRight, aspect);
}

/** How a lane follows its person. `anchor` is where it was set; `lane` is where it is. */
export interface LaneFollow {
  readonly anchor: Lane;
  readonly lane: Lane;
  readonly following: boolean;
  readonly movedAtMs: number;
  readonly seenAtMs: number;
}

export function startFollowing(anchor: Lane, nowMs: number): LaneFollow {
  return { anchor, lane: anchor, following: false, movedAtMs: nowMs, seenAtMs: nowMs };
}

/** One look at a lane: `pose` in frame coordinates, null when nobody was found. */
export function followLane(follow: LaneFollow, pose: Pose | null, aspect: number, nowMs: number): LaneFollow {
  const { anchor, lane } = follow;
  if (pose === null) {
    if (nowMs - follow.seenAtMs < homeAfterMs || lane === anchor) return follow;
    return { ...follow, lane: anchor, following: false, movedAtMs: nowMs };
  }
  const seen = { ...follow, seenAtMs: nowMs };
  const middle = middleOf(pose, anchor, aspect);
  const share = follow.following ? settledShare : stillShare;
  const offX = middle.x - lane.centreX;
  const offY = middle.y - lane.centreY;
  if (Math.max(Math.abs(offX), Math.abs(offY)) <= (share * lane.side) / 2) return { ...seen, following: false };
  if (nowMs - follow.movedAtMs < stepEveryMs) return { ...seen, following: true };
  const step = stepSides * lane.side;
  const leash = leashSides * lane.side;
  const moved = {
    side: lane.side,
    centreX: clamp(lane.centreX + clamp(offX, -step, step), anchor.centreX - leash, anchor.centreX + leash),
    centreY: clamp(lane.centreY + clamp(offY, -step, step), anchor.centreY - leash, anchor.centreY + leash),
  };
  return { ...seen, lane: moved, following: true, movedAtMs: nowMs };
}

/**
 * Where the lane's middle should be for this pose: at the shoulders, unless the lane was set off them (near the edge
 * of the picture, or so near the camera that it is the whole height).
 */
function middleOf(pose: Pose, anchor: Lane, aspect: number): Spot {
  const shoulders = shouldersOf(pose, aspect);
  return { x: within(shoulders.x, anchor.side, aspect), y: within(shoulders.y, anchor.side, 1) };
}

/**
 * The part of each lane that is nobody else's: where two lanes overlap sideways they part half-way between the people.
 * Motion is read there, and a person is looked for there, so that a neighbour's arm is not taken for one's own. `usual`: where
 * somebody's shoulders usually are, frame heights from the left, for whom that is known: a lane at the edge of the picture is
 * set beside its person, and its middle may lie nearer to the neighbour than to them.
 */
export function ownBoxes(
  lanes: ReadonlyMap<SeatId, Lane>,
  usual: ReadonlyMap<SeatId, number> = new Map(),
): ReadonlyMap<SeatId, Box> {
  const boxes = new Map<SeatId, Box>();
  const placeOf = (seat: SeatId, { centreX, side }: Lane): number =>
    clamp(usual.get(seat) ?? centreX, centreX - side / 2, centreX + side / 2);
  for (const [seat, lane] of lanes) {
    const place = placeOf(seat, lane);
    let left = lane.centreX - lane.side / 2;
    let right = lane.centreX + lane.side / 2;
    for (const [other, neighbour] of lanes) {
      if (other === seat) continue;
      const beside = placeOf(other, neighbour);
      const border = (place + beside) / 2;
      if (beside < place) left = Math.max(left, border);
      else right = Math.min(right, border);
    }
    boxes.set(seat, { left, right, top: lane.centreY - lane.side / 2, bottom: lane.centreY + lane.side / 2 });
  }
  return boxes;
}

/** How much nearer or further than the person the lane was set for somebody may be before they are somebody else. */
const scaleAtMost = 1.9;
const scaleAtLeast = 0.45;

/** True when the shoulders of a body found in a lane are where its seat is, and not at a neighbour's. */
export const isAtSeat = (shoulders: Spot, anchor: Lane, box: Box): boolean =>
  shoulders.x >= box.left && shoulders.x <= box.right && Math.abs(shoulders.y - anchor.centreY) <= 0.5 * anchor.side;

/** A lane cut to the frame's size says nothing about how large its person is. */
const tellsSize = (anchor: Lane): boolean => anchor.side < 1;

/**
 * True when the body found in a lane is of a size to be the one who sits there: somebody who walks by close in front or
 * far behind is not. `scale`: shoulder width of the body in frame heights.
 */
export function fitsLane(scale: number, anchor: Lane): boolean {
  const expected = anchor.side / laneSideInShoulders;
  return scale >= scaleAtLeast * expected && (!tellsSize(anchor) || scale <= scaleAtMost * expected);
}

/**
 * How far `place` is from where a lane with its middle at `centre` may have been set for: a lane at the edge of the picture was
 * moved in from there, and one as long as the picture says nothing.
 */
function offCentre(place: number, centre: number, side: number, length: number): number {
  if (side >= length) return 0;
  const atStart = centre <= side / 2 && place < centre;
  const atEnd = centre >= length - side / 2 && place > centre;
  return atStart || atEnd ? 0 : place - centre;
}

/** How far a body is from the one for whom the lane was set: `shoulders` their middle, `scale` their width, frame heights. */
export function offSeat(shoulders: Spot, scale: number, anchor: Lane, aspect: number): OffSeat {
  const { centreX, centreY, side } = anchor;
  const expected = side / laneSideInShoulders;
  const x = offCentre(shoulders.x, centreX, side, aspect);
  const y = offCentre(shoulders.y, centreY, side, 1);
  return { shoulders: Math.hypot(x, y) / expected, growth: tellsSize(anchor) ? scale / expected : 1 };
}
