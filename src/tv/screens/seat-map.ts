/** Where lanes of the camera's picture are on the television: the picture as a board, mirrored like everything else. */
import { clamp, type SeatId } from '#core';
import { stageSize } from '#kit/view';
import type { Lane } from '#pose';
import type { SessionSeat, Walkway } from '#session';

export const board = { top: 308, height: 554 } as const;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Stage pixels. `aspect`: width over height of the camera's picture. */
export function boardBox(aspect: number): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const width = Math.min(1728, board.height * aspect);
  return { x: (stageSize.width - width) / 2, y: board.top, width, height: board.height };
}

/** The middle of a place in the picture (frame heights), on the stage. */
export function onBoard(place: Spot, aspect: number): Spot {
  const { x, y, width, height } = boardBox(aspect);
  return { x: x + (1 - place.x / aspect) * width, y: y + place.y * height };
}

/** The other way round: where in the picture, frame heights, a place of the stage is. Held inside the picture. */
export function inPicture(spot: Spot, aspect: number): Spot {
  const { x, y, width, height } = boardBox(aspect);
  return {
    x: clamp(1 - (spot.x - x) / width, 0, 1) * aspect,
    y: clamp((spot.y - y) / height, 0, 1),
  };
}

/** A chair as it is drawn and touched: a share of its lane, which also holds both arms. */
export const chairShare = { across: 0.4, up: 0.3, down: 0.3 } as const;

const touches = (spot: Spot, lane: Lane, aspect: number): boolean => {
  const middle = onBoard({ x: lane.centreX, y: lane.centreY }, aspect);
  const sidePx = lane.side * board.height;
  const [dx, dy] = [Math.abs(spot.x - middle.x), spot.y - middle.y];
  return (
    dx < (chairShare.across / 2) * sidePx + 20 &&
    dy > -chairShare.up * sidePx - 50 &&
    dy < chairShare.down * sidePx + 20
  );
};

/** The seat whose chair is at a place of the stage; the one in hand before others, then the nearest. */
export function seatOnBoard(
  seats: readonly Pick<SessionSeat, 'id' | 'lane'>[],
  inHand: SeatId,
  spot: Spot,
  aspect: number,
): { readonly seat: SeatId; readonly lane: Lane } | null {
  const away = (lane: Lane): number => {
    const middle = onBoard({ x: lane.centreX, y: lane.centreY }, aspect);
    return Math.hypot(spot.x - middle.x, spot.y - middle.y);
  };
  const touched = seats
    .flatMap(({ id, lane }) => (lane === null || !touches(spot, lane, aspect) ? [] : [{ seat: id, lane }]))
    .sort((a, b) => Number(b.seat === inHand) - Number(a.seat === inHand) || away(a.lane) - away(b.lane));
  return touched[0] ?? null;
}

/** A finger finds an edge within this, stage pixels. */
const edgePx = 44;

/** A walkway on the stage. */
export function walkwayBox(walkway: Walkway, aspect: number): ReturnType<typeof boardBox> {
  const { centreX, centreY, width, height } = walkway;
  const from = onBoard({ x: centreX + width / 2, y: centreY - height / 2 }, aspect);
  const to = onBoard({ x: centreX - width / 2, y: centreY + height / 2 }, aspect);
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

/**
 * Which part of a walkway is at a place of the stage: an edge or corner by its side of the picture (−1 or 1 along each axis),
 * 0 and 0 its middle; null when it is elsewhere.
 */
export function walkwayOnBoard(
  walkway: Walkway,
  spot: Spot,
  aspect: number,
): { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 } | null {
  const box = walkwayBox(walkway, aspect);
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const outside =
    spot.x < box.x - edgePx || spot.x > right + edgePx || spot.y < box.y - edgePx || spot.y > bottom + edgePx;
  if (outside) return null;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < edgePx;
  // the television is a mirror: the left edge of the box is the right one of the picture
  const x = near(spot.x, box.x) ? 1 : near(spot.x, right) ? -1 : 0;
  const y = near(spot.y, box.y) ? -1 : near(spot.y, bottom) ? 1 : 0;
  return { x, y };
}
