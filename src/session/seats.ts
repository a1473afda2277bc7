import { type SeatId, seatIds } from '#core';
import type { TuneName } from '#kit';
import { type Box, type Lane, laneSideInShoulders, type SeatPlan } from '#pose';
import type { KnownSeat, SeatProposal, SessionSeat, SessionState, Walkway } from './contracts.ts';
import { newSeat } from './start.ts';
import { inPlay } from './step.ts';
import { playsAsOne } from './whole-room.ts';

/** Scans of the whole picture a second: eager while people sit down, then just enough to notice newcomers. */
const scanHz = { settling: 3, playing: 1 } as const;

const byId = (a: SessionSeat, b: SessionSeat): number => a.id - b.id;

/** Seats that take part, in room order: joined or resting. */
export function takingPart(state: SessionState): readonly SessionSeat[] {
  return state.seats.filter((seat) => seat.status !== 'proposed');
}

export function seatOf(state: SessionState, id: SeatId): SessionSeat | undefined {
  return state.seats.find((seat) => seat.id === id);
}

/** Seats as the television shows them, which is mirrored: from the right of the picture to its left. */
export function asSeen(seats: readonly SessionSeat[]): readonly SessionSeat[] {
  const place = ({ lane, id }: SessionSeat): number => (lane === null ? id : -lane.centreX);
  return [...seats].sort(
    (a, b) => Number(a.lane === null) - Number(b.lane === null) || place(a) - place(b) || a.id - b.id,
  );
}

/** A seat somebody has just sat down in, with what staff have said of it before. */
export function takenSeat(state: SessionState, id: SeatId, lane: SessionSeat['lane']): SessionSeat {
  const fresh = { ...newSeat(id, lane), ...state.knownSeats.find((known) => known.id === id) };
  return { ...fresh, mark: freeMark(state, id, fresh.mark) };
}

/** `state` with a shape and colour for each seat alone: of two with the same, the one that has joined keeps it. */
function withOwnMarks(state: SessionState): SessionState {
  const first = [...state.seats].sort((a, b) => Number(a.status === 'proposed') - Number(b.status === 'proposed'));
  const marks = new Map<SeatId, SeatId>();
  for (const { id, mark } of first) {
    const taken = new Set(marks.values());
    marks.set(id, [mark, id, ...seatIds].find((one) => !taken.has(one)) ?? mark);
  }
  return {
    ...state,
    seats: state.seats.map((seat) =>
      marks.get(seat.id) === seat.mark ? seat : { ...seat, mark: marks.get(seat.id) ?? seat.mark },
    ),
  };
}

/** `wanted` if no other seat has that shape and colour, else the first that nobody has. */
export function freeMark(state: SessionState, id: SeatId, wanted: SeatId): SeatId {
  const taken = new Set(state.seats.filter((seat) => seat.id !== id).map(({ mark }) => mark));
  return [wanted, ...seatIds].find((mark) => !taken.has(mark)) ?? wanted;
}

/** `state` with what staff say of a seat, now and for whoever sits there again. Left alone where there is no such seat. */
export function withKnown(state: SessionState, id: SeatId, change: Partial<Omit<KnownSeat, 'id'>>): SessionState {
  const before = seatOf(state, id);
  if (!before) return state;
  const { name, ability, person, mark } = { ...before, ...change };
  const known: KnownSeat = { id, name, ability, person, mark };
  const others = state.knownSeats.filter((seat) => seat.id !== id);
  return withSeat({ ...state, knownSeats: [...others, known].sort((a, b) => a.id - b.id) }, id, change);
}

/** `state` with one seat changed, or added when there was none. */
export function withSeat(state: SessionState, id: SeatId, change: Partial<SessionSeat>): SessionState {
  const others = state.seats.filter((seat) => seat.id !== id);
  const seat = { ...(seatOf(state, id) ?? takenSeat(state, id, null)), ...change };
  return { ...state, seats: [...others, seat].sort(byId) };
}

export function withoutSeat(state: SessionState, id: SeatId): SessionState {
  return { ...state, seats: state.seats.filter((seat) => seat.id !== id) };
}

/** Chairs nearer to each other than this, in shoulder widths, are one and the same chair. */
const oneChair = 1;

interface Place {
  readonly x: number;
  readonly y: number;
}

const middleOf = ({ centreX, centreY }: Lane): Place => ({ x: centreX, y: centreY });
const placeOf = ({ at, lane }: SeatProposal): Place => at ?? middleOf(lane);
const sameLane = (a: Lane, b: Lane): boolean => a.centreX === b.centreX && a.centreY === b.centreY && a.side === b.side;

/** How far apart two places are, in shoulder widths of the larger of two lanes' people. */
const apart = (one: Place, other: Place, a: Lane, b: Lane): number =>
  (Math.hypot(one.x - other.x, one.y - other.y) * laneSideInShoulders) / Math.max(a.side, b.side);

/**
 * Which of `proposals` are about the chair that `lane` is set about. Where its person is known to sit, all that are there; else
 * the nearest alone, by the lanes: at the edge of the picture the lanes of two chairs all but coincide.
 */
function aboutChair(
  lane: Lane,
  sitter: SeatProposal | null,
  proposals: readonly SeatProposal[],
): readonly SeatProposal[] {
  if (sitter !== null) {
    return proposals.filter((one) => apart(placeOf(one), placeOf(sitter), one.lane, lane) < oneChair);
  }
  const away = (one: SeatProposal): number => apart(middleOf(one.lane), middleOf(lane), one.lane, lane);
  const [nearest] = [...proposals].sort((a, b) => away(a) - away(b));
  return nearest !== undefined && away(nearest) < oneChair ? [nearest] : [];
}

/** True for a lane that is set about somebody in a walkway. */
export const isInWalkway = ({ centreX, centreY }: Lane, walkways: readonly Walkway[]): boolean =>
  walkways.some(
    (one) => Math.abs(centreX - one.centreX) <= one.width / 2 && Math.abs(centreY - one.centreY) <= one.height / 2,
  );

const boxOf = ({ centreX, centreY, width, height }: Walkway): Box => ({
  left: centreX - width / 2,
  right: centreX + width / 2,
  top: centreY - height / 2,
  bottom: centreY + height / 2,
});

/**
 * Takes what the scan offers: newcomers get a proposed seat, seats nobody has joined go when their person goes.
 * A seat that has been joined keeps its lane whatever the scan says: the chair decides, not the picture.
 */
export function withProposals(state: SessionState, proposals: readonly SeatProposal[]): SessionState {
  const joined = state.seats.filter((seat) => seat.status !== 'proposed');
  const taken = new Set(joined.map((seat) => seat.id));
  const [known, fresh] = [
    proposals.filter(({ seat }) => taken.has(seat)),
    proposals.filter(({ seat }) => !taken.has(seat)),
  ];
  const chairs = [...joined.flatMap(({ lane }) => lane ?? []), ...state.notSeats];
  // a lane that was moved by hand has nobody who is known to sit in it
  const sitterIn = (lane: Lane): SeatProposal | null => known.find((one) => sameLane(one.lane, lane)) ?? null;
  const spokenFor = new Set(chairs.flatMap((lane) => aboutChair(lane, sitterIn(lane), fresh)));
  const proposed = fresh
    .filter((one) => !spokenFor.has(one) && !isInWalkway(one.lane, state.walkways))
    .map((proposal) => {
      const before = seatOf(state, proposal.seat);
      return before ? { ...before, lane: proposal.lane } : takenSeat(state, proposal.seat, proposal.lane);
    });
  return withOwnMarks({ ...state, seats: [...joined, ...proposed].sort(byId) });
}

/** Seats played by key, touch and clicker alone. */
export function withKeySeats(state: SessionState): SessionState {
  const seats = seatIds.slice(0, state.keySeats).map((id): SessionSeat => {
    const before = seatOf(state, id) ?? takenSeat(state, id, null);
    return { ...before, lane: null, status: before.status === 'resting' ? 'resting' : 'joined', present: true };
  });
  return withOwnMarks({ ...state, seats });
}

/** The same seats, played by key, touch and clicker: when the camera is lost for good in the middle of a game. */
export function withoutLanes(state: SessionState): SessionState {
  return { ...state, seats: state.seats.map((seat) => ({ ...seat, lane: null, present: true })) };
}

/** Who is shown playing when the noticeboard plays by itself. */
export const demoSeats = (state: SessionState): readonly SeatId[] => seatIds.slice(0, state.keySeats);

/** What plays under the game chosen; null when none is. */
export function tuneOf(state: SessionState): TuneName | null {
  return state.games.find((game) => game.id === state.gameId)?.tune ?? null;
}

/** What the source shall look at now, and how eagerly; derived, so that it cannot be forgotten. */
export function watchPlan(state: SessionState, turnSeat: SeatId | null): SeatPlan {
  if (state.path === 'delay') return { scanHz: 0, seats: [] }; // the camera looks at the television
  const playing = inPlay(state) || state.path === 'breather' || state.resumeTo === 'playing';
  const asOne = playsAsOne(state);
  const { walkways } = state;
  return {
    ...(walkways.length > 0 ? { walkways: walkways.map(boxOf) } : {}),
    ...(playing && asOne ? { wholeRoom: true as const } : {}),
    scanHz: playing ? scanHz.playing : scanHz.settling,
    seats: state.seats.flatMap((seat) => {
      if (seat.lane === null) return [];
      // where all play as one nobody's arms are followed: who moves is told by the whole picture
      const resting = seat.status === 'resting' || (playing && (asOne || seat.status === 'proposed'));
      const eagerness = resting ? 'rest' : seat.id === turnSeat ? 'turn' : 'play';
      return [{ seat: seat.id, lane: seat.lane, eagerness }];
    }),
  };
}
