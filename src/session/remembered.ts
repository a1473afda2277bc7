import type { Pace } from '#core';
import type { KnownSeat, SessionState, Volumes } from './contracts.ts';

/**
 * What outlives the page: settings, and what staff have said of the seats this afternoon. Never a range, a lane or
 * anything else that a camera told.
 */
export interface Remembered {
  readonly pace: Pace;
  readonly volumes: Volumes;
  readonly seats: readonly KnownSeat[];
}

export function remembered({ pace, volumes, knownSeats }: SessionState): Remembered {
  return { pace, volumes, seats: knownSeats };
}

/** `state` as it is when the house has been open before. Seats already taken keep what they have. */
export function withRemembered(state: SessionState, { pace, volumes, seats }: Remembered): SessionState {
  return { ...state, pace, volumes, knownSeats: seats };
}
