/** While the row polishes windows: what each body shows of its reach, told to the director when the time is up. */
import type { SeatId } from '#core';
import { gentleRange, hasMoved, measuredRange, type RangeMeasuring, startMeasuring, stepMeasuring } from '#movement';
import { type SessionState, seatOf, takingPart } from '#session';
import type { Happening } from './afternoon.ts';
import type { Room } from './room.ts';

export interface RangeWatch {
  /** Once a frame. */
  frame(dtMs: number): void;
  /** How far a window is polished; null for a seat that has none now. */
  window(seat: SeatId): RangeMeasuring | null;
}

export function createRangeWatch(
  state: () => SessionState,
  hear: (happening: Happening) => void,
  room: Pick<Room, 'body'>,
): RangeWatch {
  const measurings = new Map<SeatId, RangeMeasuring>();

  const finish = (): void => {
    for (const [seat, measuring] of measurings) {
      const learnt = seatOf(state(), seat);
      if (learnt === undefined || !hasMoved(measuring)) continue;
      const range = measuredRange(measuring, learnt.range ?? gentleRange(learnt.ability));
      hear({ type: 'range-measured', seat, range });
    }
    measurings.clear();
  };

  return {
    frame(dtMs) {
      const { path } = state();
      if (path === 'paused') return;
      if (path !== 'range') {
        if (measurings.size > 0) finish();
        return;
      }
      for (const { id, lane, range, ability } of takingPart(state())) {
        if (lane === null) continue;
        const before = measurings.get(id) ?? startMeasuring(range ?? gentleRange(ability));
        measurings.set(id, stepMeasuring(before, room.body(id), dtMs));
      }
    },
    window: (seat) => measurings.get(seat) ?? null,
  };
}
