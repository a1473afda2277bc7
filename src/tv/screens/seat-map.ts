/** Where lanes of the camera's picture are on the television: the picture as a board, mirrored like everything else. */
import { clamp, type SeatId } from '#core';
import { stageSize } from '#kit/view';
import type { Lane } from '#pose';
import type { SessionSeat } from '#session';

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
