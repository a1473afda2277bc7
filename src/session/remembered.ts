import type { Pace } from '#core';
import { afternoonNow } from './afternoons.ts';
import type { Afternoon, Kept, KnownRoom, KnownSeat, SessionState, SessionWish, Volumes } from './contracts.ts';

/**
 * What outlives the page: settings, where chairs and walkways stand in each room, what staff have said of the seats this
 * afternoon, and what is kept from week to week. Never a range, or anything else that a camera told of a person.
 */
export interface Remembered {
  readonly pace: Pace;
  readonly volumes: Volumes;
  readonly wish: SessionWish;
  readonly packs: SessionState['packs'];
  readonly seats: readonly KnownSeat[];
  readonly rooms: readonly KnownRoom[];
  readonly kept: Kept;
  /** What there is to go on with, should the power go now. */
  readonly afternoon: Afternoon | null;
}

export function remembered(state: SessionState): Remembered {
  const { pace, volumes, wish, packs, knownSeats, rooms, kept } = state;
  return { pace, volumes, wish, packs, seats: knownSeats, rooms, kept, afternoon: afternoonNow(state) };
}

/** `state` as it is when the house has been open before. Seats already taken keep what they have. */
export function withRemembered(state: SessionState, { seats, afternoon, ...settings }: Remembered): SessionState {
  return { ...state, ...settings, knownSeats: seats, offered: afternoon };
}
