import type { SessionRecord } from './kept.ts';
import type { Programme } from './programme.ts';
import type { KnownSeat } from './seats.ts';
import type { Teams } from './teams.ts';

/**
 * An afternoon as it is kept while it goes on, so that it can go on after a power cut: never a body, a lane or a game's
 * own state. The game that was on begins anew.
 */
export interface Afternoon {
  /** Milliseconds since 1970. */
  readonly savedAtMs: number;
  /** Null for games chosen one by one. */
  readonly programme: Programme | null;
  /** What was on, or chosen. */
  readonly gameId: string | null;
  readonly seats: readonly KnownSeat[];
  readonly teams: Teams | null;
  readonly record: SessionRecord;
}

/** So long after it was kept an afternoon is offered again; after that another has begun. */
export const afternoonLastsMs = 3 * 3_600_000;
