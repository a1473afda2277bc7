/** The afternoon as it stands before anything has happened: what the address wishes, and what this room remembers. */
import { type GameCard, type Remembered, type SessionState, startSession, withRemembered } from '#session';
import type { Address } from './address.ts';

/** @param chance whole, from 0 on: the seed where the address names none */
export function firstState(
  { wanted }: Address,
  games: readonly GameCard[],
  kept: Remembered | null,
  chance: number,
): SessionState {
  const fresh = startSession({
    games,
    seed: wanted.seed ?? chance,
    source: wanted.source?.kind ?? 'camera',
    gameId: wanted.game ?? null,
    autostart: wanted.autostart ?? false,
    keySeats: wanted.seats ?? 2,
    wholeRoom: wanted['whole-room'] ?? false,
  });
  const known = kept === null ? fresh : withRemembered(fresh, kept);
  return wanted.pace === undefined ? known : { ...known, pace: wanted.pace };
}
