/**
 * Seats set by hand: taken in hand, moved, swapped, added, put away, named, and the last change taken back. What a person has
 * set is joined: the scan does not move it.
 */
import { clamp, type SeatId, seatIds } from '#core';
import type { Lane } from '#pose';
import type { SeatHand, SeatSetting, SessionSeat, SessionState } from './contracts.ts';
import { nameBeingWritten, nameWritten } from './seat-names.ts';
import { seatOf, withKnown, withoutSeat, withSeat } from './seats.ts';
import { refuse, type Step, stay, step } from './step.ts';

const settablePaths: ReadonlySet<SessionState['path']> = new Set(['seats', 'briefing', 'playing', 'helping']);

/** Where seats can be set: before a game, and in one that is not a picture only. */
export const settable = (state: SessionState): boolean => !state.demo && settablePaths.has(state.path);

/** A lane's side when nobody sits there to measure it by: a seated person three metres away. */
const usualSide = 0.5;
/** Smallest side of a lane, frame heights: the scan's own. */
const leastSide = 0.12;
/** `lane` with its middle inside the picture and a side that can show somebody. */
export function heldLane({ centreX, centreY, side }: Lane, aspect: number): Lane {
  return {
    centreX: clamp(centreX, 0, aspect),
    centreY: clamp(centreY, 0, 1),
    side: clamp(side, leastSide, Math.max(1, aspect)),
  };
}

const settingOf = ({ seats, knownSeats, notSeats, walkways }: SessionState): SeatSetting => ({
  seats,
  knownSeats,
  notSeats,
  walkways,
});

/** `state` as it was remembers itself before a change. Steps of one movement, letters of one name, are one change. */
export function changing(state: SessionState, change: string): SessionState {
  const inHand = state.hand !== null || state.walkwayInHand !== null;
  const goesOn = state.seatsBefore?.change === change && inHand;
  return goesOn ? state : { ...state, seatsBefore: { ...settingOf(state), change } };
}

export function takeSeat(state: SessionState, seat: SeatId, doing: SeatHand['doing']): Step {
  const before = seatOf(state, seat);
  if (state.path !== 'seats') return refuse(state, 'not-now');
  if (!before) return refuse(state, 'no-such-seat');
  const inPicture = doing === 'moving' || doing === 'swapping';
  if (inPicture && before.lane === null) return refuse(state, 'no-camera');
  const tidy = letGo(state).state;
  // each name and each move is a change of its own, however often the same seat is taken
  const closed = tidy.seatsBefore === null ? null : { ...tidy.seatsBefore, change: '' };
  return step(
    { ...tidy, seatsBefore: closed, hand: { seat, doing }, walkwayInHand: null, focus: 0 },
    { type: 'play-cue', cue: 'focus' },
  );
}

/** Nobody's seat is in hand any more; a name that was being written is finished. */
export function letGo(state: SessionState): Step {
  const { hand } = state;
  if (hand === null) return stay(state.walkwayInHand === null ? state : { ...state, walkwayInHand: null, focus: 0 });
  const seat = seatOf(state, hand.seat);
  const free = { ...state, hand: null, focus: 0 };
  if (!seat || nameWritten(seat.name) === seat.name) return stay(free);
  return step(withKnown(free, seat.id, { name: nameWritten(seat.name) }), { type: 'remember' });
}

export function nameSeat(state: SessionState, seat: SeatId, text: string): Step {
  if (!seatOf(state, seat)) return refuse(state, 'no-such-seat');
  const writing = state.hand?.doing === 'naming' && state.hand.seat === seat;
  const name = writing ? nameBeingWritten(text) : nameWritten(text);
  return step(withKnown(changing(state, `name:${seat}`), seat, { name }), { type: 'remember' });
}

/** Puts a seat's lane elsewhere in the picture. Who sits there plays. */
export function placeSeat(state: SessionState, seat: SeatId, lane: Lane): Step {
  const before = seatOf(state, seat);
  if (!settable(state)) return refuse(state, 'not-now');
  if (!before) return refuse(state, 'no-such-seat');
  if (before.lane === null) return refuse(state, 'no-camera');
  const status = before.status === 'proposed' ? 'joined' : before.status;
  return stay(withSeat(changing(state, `place:${seat}`), seat, { lane: heldLane(lane, state.aspect), status }));
}

/** Two people have changed chairs: each keeps name, colour and points, and is looked for on the other's chair. */
export function swapSeats(state: SessionState, seat: SeatId, other: SeatId): Step {
  const [a, b] = [seatOf(state, seat), seatOf(state, other)];
  if (!settable(state)) return refuse(state, 'not-now');
  if (!a || !b || a.id === b.id) return refuse(state, 'no-such-seat');
  if (a.lane === null || b.lane === null) return refuse(state, 'no-camera');
  const sitting = (one: SessionSeat, there: SessionSeat): Partial<SessionSeat> => ({
    lane: there.lane,
    present: there.present,
    status: one.status === 'proposed' ? 'joined' : one.status,
  });
  const half = withSeat(changing(state, `swap:${seat}:${other}`), seat, sitting(a, b));
  return stay({ ...withSeat(half, other, sitting(b, a)), hand: null });
}

/** The middle of the widest stretch of the picture where no chair stands, 0..`aspect`. */
export function widestGap(taken: readonly number[], aspect: number): number {
  const edges = [0, ...[...taken].sort((a, b) => a - b), aspect];
  const gaps = edges.slice(1).map((to, i) => ({ from: edges[i] as number, to }));
  const widest = gaps.reduce((best, gap) => (gap.to - gap.from > best.to - best.from ? gap : best));
  return clamp((widest.from + widest.to) / 2, aspect * 0.08, aspect * 0.92);
}

const middleOf = (values: readonly number[], otherwise: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? otherwise;

/** One chair more, where there is most room; with keys alone, one player more. Left alone when there are six. */
export function addSeat(state: SessionState): Step {
  const id = seatIds.find((each) => seatOf(state, each) === undefined);
  if (!settable(state)) return refuse(state, 'not-now');
  if (id === undefined) return refuse(state, 'seats-full');
  const lanes = state.seats.flatMap(({ lane }) => (lane === null ? [] : [lane]));
  const lane: Lane | null =
    state.source === 'none'
      ? null
      : {
          centreX: widestGap(
            lanes.map(({ centreX }) => centreX),
            state.aspect,
          ),
          centreY: middleOf(
            lanes.map(({ centreY }) => centreY),
            0.5,
          ),
          side: middleOf(
            lanes.map(({ side }) => side),
            usualSide,
          ),
        };
  const added = withSeat(changing(state, `add:${id}`), id, { lane, status: 'joined', present: lane === null });
  const keySeats = state.source === 'none' ? added.seats.length : state.keySeats;
  const hand: SeatHand | null = state.path === 'seats' && lane !== null ? { seat: id, doing: 'moving' } : null;
  return step({ ...added, keySeats, hand, focus: 0 }, { type: 'play-cue', cue: 'seat-joined' });
}

/** Puts a seat away. What the camera took for somebody there, a coat or a picture on the wall, is not offered again. */
export function removeSeat(state: SessionState, seat: SeatId): Step {
  const before = seatOf(state, seat);
  if (!settable(state)) return refuse(state, 'not-now');
  if (!before) return refuse(state, 'no-such-seat');
  if (state.path !== 'seats' && state.seats.length === 1) return refuse(state, 'last-seat');
  const changed = changing(state, `remove:${seat}`);
  const notSeats = before.lane === null ? changed.notSeats : [...changed.notSeats, before.lane].slice(-12);
  const away = withoutSeat({ ...changed, notSeats }, seat);
  const keySeats = state.source === 'none' ? Math.max(1, away.seats.length) : state.keySeats;
  return stay({ ...away, keySeats, hand: null, focus: 0 });
}

/** A rest and back again. */
export function restSeat(state: SessionState, seat: SeatId): Step {
  const before = seatOf(state, seat);
  if (!before || before.status === 'proposed') return refuse(state, 'no-such-seat');
  const changed = changing(state, `rest:${seat}`);
  return stay(withSeat(changed, seat, { status: before.status === 'resting' ? 'joined' : 'resting' }));
}

/** Everything about the seats as it was before the last change made by hand. */
export function undoSeats(state: SessionState): Step {
  const { seatsBefore } = state;
  if (!settable(state)) return refuse(state, 'not-now');
  if (seatsBefore === null) return refuse(state, 'nothing-to-undo');
  const { change: _change, ...setting } = seatsBefore;
  return step(
    { ...state, ...setting, seatsBefore: null, hand: null, walkwayInHand: null, focus: 0 },
    { type: 'remember' },
  );
}
