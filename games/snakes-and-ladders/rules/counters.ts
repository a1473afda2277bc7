/** Who sits on which counter. Up to four have one each; five and six share three; one plays with the donkey of the house. */
import type { SeatId } from '#kit';
import { type Counter, isThere, noTally, type SnakesState, type SnakesTick } from './state.ts';

const countersFor = (people: number): number => (people <= 1 ? 2 : people <= 4 ? people : 3);

/** Neighbours do not share: partners sit apart, so that a counter belongs to the whole row. */
export function dealtCounters(seats: readonly SeatId[]): readonly Counter[] {
  const count = countersFor(seats.length);
  return Array.from({ length: count }, (_, i) => ({
    seats: seats.filter((_seat, place) => place % count === i),
    square: 1,
    hasRock: false,
  }));
}

/**
 * The counters for the seats that are in the game now. A late comer takes over the donkey's counter, else shares the one with the
 * fewest, the hindmost first; a counter whose people have all gone is the donkey's.
 */
export function withSeats(state: SnakesState, seats: readonly SeatId[]): SnakesState {
  const same = seats.length === state.seats.length && seats.every((seat, i) => seat === state.seats[i]);
  if (same) return state;
  const staying = state.counters.map((counter) => ({
    ...counter,
    seats: counter.seats.filter((seat) => seats.includes(seat)),
  }));
  const newcomers = seats.filter((seat) => !staying.some((counter) => counter.seats.includes(seat)));
  const counters = newcomers.reduce<readonly Counter[]>((so, seat) => {
    const taken = so.reduce((best, counter) => (isBefore(counter, best) ? counter : best));
    return so.map((counter) => (counter === taken ? { ...counter, seats: [...counter.seats, seat] } : counter));
  }, staying);
  const stays = (seat: SeatId | null): SeatId | null => (seat !== null && seats.includes(seat) ? seat : null);
  return { ...state, seats, counters, thrower: stays(state.thrower), partner: stays(state.partner) };
}

const isBefore = (one: Counter, other: Counter): boolean =>
  one.seats.length === other.seats.length ? one.square < other.square : one.seats.length < other.seats.length;

/**
 * Who throws for a counter: of its people who are there the one who has thrown least, and the next with them, so that in a long row
 * nobody waits for every other throw. The donkey when nobody is there.
 */
export function throwersFor(
  state: SnakesState,
  counter: Counter,
  tick: SnakesTick,
): Pick<SnakesState, 'thrower' | 'partner'> {
  const throws = (seat: SeatId): number => (state.tallies[seat] ?? noTally).throws + (state.gulled[seat] ?? 0);
  const there = counter.seats.filter((seat) => isThere(tick, seat));
  const [thrower = null, partner = null] = [...there].sort((one, other) => throws(one) - throws(other));
  return { thrower, partner };
}
