/** Looks twice a second at what the source tells, and keeps the one thing that is worth saying about the room. */
import type { SeatId } from '#core';
import {
  advise,
  allWell,
  type Complaint,
  cameraShift,
  type DoctorMemory,
  diagnose,
  type LightReading,
  type SeatView,
} from '#pose';
import type { SessionState } from '#session';
import type { Room } from './room.ts';

export interface RoomDoctorOptions {
  state(): SessionState;
  readonly room: Pick<Room, 'figures'>;
  light(): LightReading | null;
  /** How late the television is, as measured; null before. */
  delayMs(): number | null;
  /** Told once, each time that people sit beside their chairs by one and the same way. */
  onMoved(by: { readonly x: number; readonly y: number }): void;
  /** Somebody else is in the seat's lane. */
  crowded(seat: SeatId): boolean;
}

export interface RoomDoctor {
  /** Once a frame. */
  frame(nowMs: number): void;
  /** Null when all is well, and on pages where people have other things to do. */
  advice(): Complaint | null;
}

const everyMs = 500;
/** A pose older than this tells nothing of now. */
const freshMs = 2000;
/** A seat just set takes this long to be looked at as often as it will be. */
const settlingMs = 8000;

export function createRoomDoctor({ state, room, light, delayMs, crowded, onMoved }: RoomDoctorOptions): RoomDoctor {
  let memory: DoctorMemory = allWell;
  let lookedMs = Number.NEGATIVE_INFINITY;
  let known = new Map<SeatId, { readonly lane: unknown; readonly sinceMs: number }>();

  const seatViews = (nowMs: number): readonly SeatView[] => {
    const next: typeof known = new Map();
    const views = state().seats.flatMap(({ id, lane, status }): readonly SeatView[] => {
      if (lane === null) return [];
      const before = known.get(id);
      const since = before?.lane === lane ? before : { lane, sinceMs: nowMs };
      next.set(id, since);
      const { sample, poseHz } = room.figures(id, nowMs);
      const fresh = sample !== null && nowMs - sample.capturedAtMs < freshMs;
      const settled = status === 'joined' && nowMs - since.sinceMs > settlingMs && sample !== null;
      return [
        {
          seat: id,
          lane,
          pose: fresh ? sample.pose : null,
          taken: status !== 'proposed',
          crowded: crowded(id),
          poseHz: settled ? poseHz : null,
        },
      ];
    });
    known = next;
    return views;
  };

  const concerned = ({ path, source, sourceOpen }: SessionState): boolean =>
    (path === 'room' || path === 'seats') && sourceOpen && source !== 'none';

  return {
    frame(nowMs) {
      if (nowMs - lookedMs < everyMs) return;
      lookedMs = nowMs;
      const { aspect, sightings } = state();
      if (!concerned(state())) {
        memory = allWell;
        return;
      }
      const view = { aspect, sightings, seats: seatViews(nowMs), light: light(), latencyMs: delayMs() };
      const before = memory.said?.code;
      memory = advise(memory, diagnose(view), nowMs);
      const shift = memory.said?.code === 'camera-moved' && before !== 'camera-moved' ? cameraShift(view) : null;
      if (shift !== null) onMoved(shift);
    },
    advice: () => (concerned(state()) ? memory.said : null),
  };
}
