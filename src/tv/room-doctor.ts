/** Looks twice a second at what the source tells, and keeps the one thing that is worth saying about the room. */
import type { SeatId } from '#core';
import {
  advise,
  allWell,
  type Complaint,
  type ComplaintCode,
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
  /** Somebody has said that sound does not come from the television. */
  soundElsewhere(): boolean;
  /** Told once, each time that people sit beside their chairs by one and the same way. */
  onMoved(by: { readonly x: number; readonly y: number }): void;
  /** Somebody else is in the seat's lane. */
  crowded(seat: SeatId): boolean;
}

export interface RoomDoctor {
  /** Once a frame. */
  frame(nowMs: number): void;
  /** Null when all is well. In play only what the panel should tell: the television is the game's. */
  advice(): Complaint | null;
}

const everyMs = 500;
/**
 * Worth a word while a game goes on: what has come between people and the camera since. The rest was said before, or is what
 * playing looks like: a hand behind the back hides, and somebody leans forward.
 */
const saidInPlay: ReadonlySet<ComplaintCode> = new Set(['wrong-camera', 'too-dark', 'camera-moved', 'two-in-one-seat']);
/** A pose older than this tells nothing of now. */
const freshMs = 2000;
/** A seat just set takes this long to be looked at as often as it will be. */
const settlingMs = 8000;

export function createRoomDoctor({
  state,
  room,
  light,
  delayMs,
  soundElsewhere,
  crowded,
  onMoved,
}: RoomDoctorOptions): RoomDoctor {
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

  const settingUp = ({ path }: SessionState): boolean => path === 'room' || path === 'seats';
  const concerned = (now: SessionState): boolean =>
    (settingUp(now) || now.path === 'playing') && !now.demo && now.sourceOpen && now.source !== 'none';

  return {
    frame(nowMs) {
      if (nowMs - lookedMs < everyMs) return;
      lookedMs = nowMs;
      const now = state();
      const { aspect, sightings } = now;
      if (!concerned(now)) {
        memory = allWell;
        return;
      }
      const view = {
        aspect,
        sightings,
        seats: seatViews(nowMs),
        light: light(),
        latencyMs: delayMs(),
        soundElsewhere: soundElsewhere(),
      };
      const found = diagnose(view).filter(({ code }) => settingUp(now) || saidInPlay.has(code));
      const before = memory.said?.code;
      memory = advise(memory, found, nowMs);
      const shift = memory.said?.code === 'camera-moved' && before !== 'camera-moved' ? cameraShift(view) : null;
      if (shift !== null) onMoved(shift);
    },
    advice: () => (concerned(state()) ? memory.said : null),
  };
}
