/**
 * A seat is a place in the room and its lane in the picture: never a person, never a profile.
 * Seats are numbered from the players' own left as the television shows them (mirrored), 1 to 6,
 * and the coordinator's keys 1 to 6 act for them.
 */
export type SeatId = 1 | 2 | 3 | 4 | 5 | 6;

/** Every seat there can be, in order. */
export const seatIds = [1, 2, 3, 4, 5, 6] as const satisfies readonly SeatId[];

/** True when `value` is a whole number from 1 to 6. */
export function isSeatId(value: unknown): value is SeatId {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 6;
}

/** How briskly things go. One dial for the afternoon; tables in the design of bodies. */
export type Pace = 'gentle' | 'standard' | 'lively';

export const paces = ['gentle', 'standard', 'lively'] as const satisfies readonly Pace[];

/**
 * How much a group wants asked of it: 1 atmosphere, 2 holds attention, 3 goal, 4 mistakes possible, 5 planning. Pace is how
 * fast, level is how much.
 */
export type Level = 1 | 2 | 3 | 4 | 5;

export const levels = [1, 2, 3, 4, 5] as const satisfies readonly Level[];
