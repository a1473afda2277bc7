/** A finger or a mouse that moves a chair, or a walkway and its edges, on the board of the seats' page. */
import type { SeatId } from '#core';
import type { Lane } from '#pose';
import type { Command, SessionState, Walkway } from '#session';
import { inPicture, seatOnBoard, walkwayOnBoard } from './screens/seat-map.ts';

export interface SeatDragOptions {
  state(): SessionState;
  obey(command: Command): void;
}

export interface SeatDrag {
  down(x: number, y: number): void;
  move(x: number, y: number, nowMs: number): void;
  up(x: number, y: number): void;
}

/** Every move of a lane makes the eye that looks there search anew: while dragged, ten times a second is enough to see. */
const everyMs = 100;

export function createSeatDrag({ state, obey }: SeatDragOptions): SeatDrag {
  let held: { readonly seat: SeatId; readonly lane: Lane; readonly dx: number; readonly dy: number } | null = null;
  let walkway: { readonly index: number; readonly place: (x: number, y: number) => Walkway } | null = null;
  let placedMs = Number.NEGATIVE_INFINITY;

  const place = (x: number, y: number): void => {
    if (walkway !== null) {
      const spot = inPicture({ x, y }, state().aspect);
      obey({ type: 'place-walkway', index: walkway.index, walkway: walkway.place(spot.x, spot.y) });
    }
    if (held === null) return;
    const { seat, lane, dx, dy } = held;
    const spot = inPicture({ x, y }, state().aspect);
    obey({ type: 'place-seat', seat, lane: { ...lane, centreX: spot.x + dx, centreY: spot.y + dy } });
  };

  return {
    down(x, y) {
      const { hand, seats, aspect, path } = state();
      held = null;
      walkway = walkwayDrag(state(), x, y);
      if (path !== 'seats' || hand?.doing !== 'moving') return;
      const found = seatOnBoard(seats, hand.seat, { x, y }, aspect);
      if (found === null) return;
      if (found.seat !== hand.seat) obey({ type: 'take-seat', seat: found.seat, doing: 'moving' });
      const spot = inPicture({ x, y }, aspect);
      held = { ...found, dx: found.lane.centreX - spot.x, dy: found.lane.centreY - spot.y };
    },
    move(x, y, nowMs) {
      if ((held === null && walkway === null) || nowMs - placedMs < everyMs) return;
      placedMs = nowMs;
      place(x, y);
    },
    up(x, y) {
      if (placedMs > Number.NEGATIVE_INFINITY) place(x, y);
      held = null;
      walkway = null;
      placedMs = Number.NEGATIVE_INFINITY;
    },
  };
}

/** What a finger put down at a place of the stage does with the walkway in hand; null when it is not on it. */
function walkwayDrag(
  { walkways, walkwayInHand, aspect, path }: SessionState,
  x: number,
  y: number,
): { readonly index: number; readonly place: (x: number, y: number) => Walkway } | null {
  const start = walkwayInHand === null ? undefined : walkways[walkwayInHand];
  if (path !== 'seats' || walkwayInHand === null || start === undefined) return null;
  const part = walkwayOnBoard(start, { x, y }, aspect);
  if (part === null) return null;
  const from = inPicture({ x, y }, aspect);
  const place = (toX: number, toY: number): Walkway => {
    const [dx, dy] = [toX - from.x, toY - from.y];
    if (part.x === 0 && part.y === 0) return { ...start, centreX: start.centreX + dx, centreY: start.centreY + dy };
    return {
      centreX: start.centreX + (part.x === 0 ? 0 : dx / 2),
      centreY: start.centreY + (part.y === 0 ? 0 : dy / 2),
      width: start.width + part.x * dx,
      height: start.height + part.y * dy,
    };
  };
  const held = (value: number): number => Math.max(0, value);
  return {
    index: walkwayInHand,
    place: (toX, toY) => {
      const { centreX, centreY, width, height } = place(toX, toY);
      return { centreX: held(centreX), centreY: held(centreY), width: held(width), height: held(height) };
    },
  };
}
