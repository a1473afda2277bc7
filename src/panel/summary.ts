/** One afternoon as it is summed up on paper. Pure but for the time zone, which is this place's. */
import type { SessionRecord } from '#session';

/** A game as it was played that afternoon, all its rounds together. */
export interface SummedGame {
  readonly gameId: string;
  readonly times: number;
  readonly playedMs: number;
}

/** Every game once, in the order in which each was played first. */
export function gamesSummed({ games }: SessionRecord): readonly SummedGame[] {
  const summed = new Map<string, SummedGame>();
  for (const { gameId, playedMs } of games) {
    const before = summed.get(gameId) ?? { gameId, times: 0, playedMs: 0 };
    summed.set(gameId, { gameId, times: before.times + 1, playedMs: before.playedMs + playedMs });
  }
  return [...summed.values()];
}

/** Whole minutes to read; what was begun is never none. */
export const minutesRead = (ms: number): string => (ms > 0 && ms < 30_000 ? '< 1' : String(Math.round(ms / 60_000)));

/** Both times on one day of this place's calendar. */
export const sameDay = (aMs: number, bMs: number): boolean =>
  new Date(aMs).toDateString() === new Date(bMs).toDateString();
