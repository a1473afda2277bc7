import type { Pace } from '#core';
import type { KnownRoom, KnownSeat, SessionState, Volumes } from './contracts.ts';

/**
 * What outlives the page: settings, where chairs and walkways stand in each room, and what staff have said of the seats
 * this afternoon. Never a range, or anything else that a camera told of a person.
 */
export interface Remembered {
  readonly pace: Pace;
  readonly volumes: Volumes;
  readonly seats: readonly KnownSeat[];
  readonly rooms: readonly KnownRoom[];
}

export function remembered({ pace, volumes, knownSeats, rooms }: SessionState): Remembered {
  return { pace, volumes, seats: knownSeats, rooms };
}

/** `state` as it is when the house has been open before. Seats already taken keep what they have. */
export function withRemembered(state: SessionState, { pace, volumes, seats, rooms }: Remembered): SessionState {
  return { ...state, pace, volumes, knownSeats: seats, rooms };
}
