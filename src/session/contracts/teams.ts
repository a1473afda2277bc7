import type { SeatId } from '#core';

export const teamIds = ['sun', 'moon'] as const;
export type TeamId = (typeof teamIds)[number];

/** Half of a full row: nobody ever plays one against five. */
export const mostInTeam = 3;

/**
 * Who is of which team. Names and signs, never a tally: an afternoon has no winners. Whoever has left keeps their place in it
 * until it is needed, so that they come back to their own.
 */
export type Teams = Readonly<Record<TeamId, readonly SeatId[]>>;
