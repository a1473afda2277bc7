/**
 * Whose turn it is, fairly. Plain data to keep in a game's state. Fewest turns goes first; among equals it goes along the row
 * from whoever had the last one. Those who are away or resting are passed over; late comers start level.
 */
import type { SeatId } from '#core';

export interface Turns {
  /** Turns had (or passed) by each seat in the game. */
  readonly had: Readonly<Partial<Record<SeatId, number>>>;
  /** Who had the last one. */
  readonly last: SeatId | null;
}

/** Nobody has had a turn yet; `first` is to have the first one. */
export function startTurns(seats: readonly SeatId[], first = seats[0]): Turns {
  const before = first === undefined ? undefined : seats[seats.indexOf(first) - 1];
  return { had: Object.fromEntries(seats.map((seat) => [seat, 0])), last: before ?? null };
}

/** The row as it comes round from `first`. */
export function rowFrom(seats: readonly SeatId[], first: SeatId): readonly SeatId[] {
  const at = Math.max(0, seats.indexOf(first));
  return [...seats.slice(at), ...seats.slice(0, at)];
}

/**
 * The same turns for the seats that are in the game now: late comers are level with whoever has had fewest (nobody has to
 * catch up, nobody waits for them to), leavers go. Returns `turns` itself when nothing changed.
 */
export function withSeats(turns: Turns, seats: readonly SeatId[]): Turns {
  const known = Object.keys(turns.had);
  if (known.length === seats.length && seats.every((seat) => turns.had[seat] !== undefined)) return turns;
  const staying = seats.flatMap((seat) => turns.had[seat] ?? []);
  const fewest = staying.length > 0 ? Math.min(...staying) : 0;
  return { had: Object.fromEntries(seats.map((seat) => [seat, turns.had[seat] ?? fewest])), last: turns.last };
}

/** One turn more for `seat`; also for a turn that was passed because nobody was there. */
export function hadTurn(turns: Turns, seat: SeatId): Turns {
  const had = turns.had[seat];
  return had === undefined ? turns : { had: { ...turns.had, [seat]: had + 1 }, last: seat };
}

function alongTheRow(seats: readonly SeatId[], last: SeatId | null): readonly SeatId[] {
  if (last === null) return seats;
  const after = seats.findIndex((seat) => seat > last);
  return after < 0 ? seats : [...seats.slice(after), ...seats.slice(0, after)];
}

/** Whose turn comes next among those for whom `ready` holds; null when there is none. `seats` in room order. */
export function nextTurn(turns: Turns, seats: readonly SeatId[], ready: (seat: SeatId) => boolean): SeatId | null {
  let next: SeatId | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const seat of alongTheRow(seats, turns.last)) {
    const had = turns.had[seat] ?? 0;
    if (had < fewest && ready(seat)) {
      next = seat;
      fewest = had;
    }
  }
  return next;
}

/** Those of `seats` who have not had `rounds` turns yet. A game is not to wait for them all: some may never come back. */
export const seatsOwed = (turns: Turns, seats: readonly SeatId[], rounds: number): readonly SeatId[] =>
  seats.filter((seat) => (turns.had[seat] ?? 0) < rounds);

/** True when every seat has had `rounds` turns, those that are away or resting too. With nobody left it is true as well. */
export const roundsDone = (turns: Turns, rounds: number): boolean =>
  Object.values(turns.had).every((had) => had >= rounds);
