/**
 * Rooms as they were last set: where chairs and walkways are in a camera's picture. Furniture, not people: numbers that a
 * person has agreed to, told apart by the camera's name and the shape of its picture.
 */
import type { KnownRoom, SessionState } from './contracts.ts';
import { changing, heldLane } from './seat-hands.ts';
import { takenSeat, takingPart } from './seats.ts';
import { refuse, type Step, stay, step } from './step.ts';

const mostRooms = 4;
/** Two pictures are of one shape within this. */
const sameShape = 0.01;

const isThis = (room: KnownRoom, { camera, aspect }: Pick<KnownRoom, 'camera' | 'aspect'>): boolean =>
  room.camera === camera && Math.abs(room.aspect - aspect) < sameShape;

/** The room as this camera saw it last; null for a camera that is new, or has no name. */
export const knownRoom = (state: SessionState): KnownRoom | null =>
  state.source === 'camera' && state.camera !== '' ? (state.rooms.find((room) => isThis(room, state)) ?? null) : null;

/** `state` with its seats and walkways kept for this room. Left alone where nobody takes part before a camera. */
export function withRoomKept(state: SessionState): SessionState {
  const { camera, aspect, walkways, source } = state;
  const seats = takingPart(state).flatMap(({ id, lane }) => (lane === null ? [] : [{ id, lane }]));
  if (source !== 'camera' || camera === '' || seats.length === 0) return state;
  const others = state.rooms.filter((room) => !isThis(room, state));
  return { ...state, rooms: [{ camera, aspect, seats, walkways }, ...others].slice(0, mostRooms) };
}

/** `state` with those of `rooms` that are not known here, as far as there is place. */
export function withRoomsOf(state: SessionState, rooms: readonly KnownRoom[]): SessionState {
  const others = rooms.filter((room) => !state.rooms.some((known) => isThis(known, room)));
  return { ...state, rooms: [...state.rooms, ...others].slice(0, mostRooms) };
}

/** A camera has opened: the walkways of its room are there again. */
export const withKnownWalkways = (state: SessionState): SessionState => ({
  ...state,
  walkways: knownRoom(state)?.walkways ?? [],
});

/** True while the seats of last time can be had with one press: before anybody has been counted in. */
export const offersSameSeats = (state: SessionState): boolean =>
  (state.path === 'room' || state.path === 'seats') && takingPart(state).length === 0 && knownRoom(state) !== null;

/** The seats of last time, with their names. Nobody is said to be in them before they are seen. */
export function sameSeats(state: SessionState): Step {
  const room = knownRoom(state);
  if (room === null) return refuse(state, 'no-known-room');
  if (!offersSameSeats(state)) return refuse(state, 'not-now');
  const seats = room.seats.map(({ id, lane }) => ({
    ...takenSeat(state, id, heldLane(lane, state.aspect)),
    status: 'joined' as const,
    present: false,
  }));
  return step({ ...changing(state, 'same-seats'), seats, focus: 0 }, { type: 'play-cue', cue: 'seat-joined' });
}

/** Where people sit beside their chairs by one and the same way, it is the camera that has moved: it is asked about. */
export function cameraMoved(state: SessionState, by: { readonly x: number; readonly y: number }): Step {
  const concerns = state.path === 'seats' && state.hand === null && takingPart(state).some(({ lane }) => lane !== null);
  return stay(concerns ? { ...state, moved: by, focus: 0 } : state);
}

/** Every chair goes the way that the picture went. */
export function followCamera(state: SessionState): Step {
  const { moved, aspect } = state;
  if (moved === null) return refuse(state, 'not-now');
  const seats = state.seats.map((seat) => {
    if (seat.lane === null) return seat;
    const { centreX, centreY, side } = seat.lane;
    return { ...seat, lane: heldLane({ centreX: centreX + moved.x, centreY: centreY + moved.y, side }, aspect) };
  });
  return stay({ ...changing(state, 'follow-camera'), seats, moved: null, focus: 0 });
}

export const keepSeats = (state: SessionState): Step =>
  state.moved === null ? refuse(state, 'not-now') : stay({ ...state, moved: null, focus: 0 });
