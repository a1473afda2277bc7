/** Somebody has sunk and not come up: told to the director, unless the whole picture sank, which is the camera's doing. */
import type { SeatId } from '#core';
import { type DropMemory, noDrop, stepDrop } from '#movement';
import { type SessionState, takingPart } from '#session';
import type { Happening } from './afternoon.ts';
import type { Room } from './room.ts';

export interface DropWatch {
  /** Once a frame. */
  frame(dtMs: number): void;
}

export function createDropWatch(
  state: () => SessionState,
  hear: (happening: Happening) => void,
  room: Pick<Room, 'body'>,
): DropWatch {
  const memories = new Map<SeatId, DropMemory>();
  return {
    frame(dtMs) {
      const sinking: SeatId[] = [];
      const dropped: SeatId[] = [];
      for (const { id, lane } of takingPart(state())) {
        if (lane === null) continue;
        const step = stepDrop(memories.get(id) ?? noDrop, room.body(id), dtMs);
        memories.set(id, step.memory);
        if (step.sinking) sinking.push(id);
        if (step.dropped) dropped.push(id);
      }
      const [seat] = dropped;
      if (seat !== undefined && sinking.length === 1) hear({ type: 'somebody-dropped', seat });
    },
  };
}
