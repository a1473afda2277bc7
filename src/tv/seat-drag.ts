/** A finger or a mouse that moves a chair on the board of the seats' page. */
import type { SeatId } from '#core';
import type { Lane } from '#pose';
import type { Command, SessionState } from '#session';
import { inPicture, seatOnBoard } from './screens/seat-map.ts';

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
  let placedMs = Number.NEGATIVE_INFINITY;

  const place = (x: number, y: number): void => {
    if (held === null) return;
    const { seat, lane, dx, dy } = held;
    const spot = inPicture({ x, y }, state().aspect);
    obey({ type: 'place-seat', seat, lane: { ...lane, centreX: spot.x + dx, centreY: spot.y + dy } });
  };

  return {
    down(x, y) {
      const { hand, seats, aspect, path } = state();
      held = null;
      if (path !== 'seats' || hand?.doing !== 'moving') return;
      const found = seatOnBoard(seats, hand.seat, { x, y }, aspect);
      if (found === null) return;
      if (found.seat !== hand.seat) obey({ type: 'take-seat', seat: found.seat, doing: 'moving' });
      const spot = inPicture({ x, y }, aspect);
      held = { ...found, dx: found.lane.centreX - spot.x, dy: found.lane.centreY - spot.y };
    },
    move(x, y, nowMs) {
      if (held === null || nowMs - placedMs < everyMs) return;
      placedMs = nowMs;
      place(x, y);
    },
    up(x, y) {
      if (held !== null && placedMs > Number.NEGATIVE_INFINITY) place(x, y);
      held = null;
      placedMs = Number.NEGATIVE_INFINITY;
    },
  };
}
