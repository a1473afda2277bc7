/** Who begins, how much is asked, and what levels the row: fair over the whole afternoon, private, derived. */
import { clamp, type Level, type SeatId } from '#core';
import { type Ability, guestAbility } from '#movement';
import type { SessionSeat, SessionState } from './contracts.ts';
import { takingPart } from './seats.ts';

const joined = (state: SessionState): readonly SessionSeat[] =>
  takingPart(state).filter(({ status }) => status === 'joined');

/** Share of the time somebody was there that they were in play, 0..1; null for a newcomer. */
export function shareInPlay({ record }: SessionState, seat: SeatId): number | null {
  const parts = record?.people.filter((part) => part.seat === seat) ?? [];
  const activeMs = parts.reduce((sum, part) => sum + part.activeMs, 0);
  const allMs = parts.reduce((sum, part) => sum + part.activeMs + part.restingMs, 0);
  return allMs > 0 ? activeMs / allMs : null;
}

/** Who begins the next game: whoever has been in play for the least share of their time. Newcomers stand in the middle. */
export function firstToPlay(state: SessionState): SeatId | null {
  const seats = joined(state);
  const shares = seats.flatMap(({ id }) => shareInPlay(state, id) ?? []);
  const middle = shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const shareOf = ({ id }: SessionSeat): number => shareInPlay(state, id) ?? middle;
  const [first] = [...seats].sort((a, b) => shareOf(a) - shareOf(b) || a.id - b.id);
  return first?.id ?? null;
}

/**
 * Nobody has said that more or less is to be asked of this person. One arm, small movements and shaking hands say nothing of it: their
 * plan and their own range level them already, and who is said to shake must never be asked for more.
 */
const unsaid = ({ level }: Ability): boolean => level === guestAbility.level;

/** How much is asked of the row: the middle of what is said of its people, the game's own of those of whom nothing is. */
export function levelFor(state: SessionState): Level {
  const own = state.games.find(({ id }) => id === state.gameId)?.about.level ?? guestAbility.level;
  const levels = joined(state)
    .map(({ ability }) => (unsaid(ability) ? own : ability.level))
    .sort((a, b) => a - b);
  return levels[Math.floor((levels.length - 1) / 2)] ?? own;
}

/** Private handicaps, from what each can do against what is asked of all: only those who need one. */
export function handicapsFor(state: SessionState): Readonly<Partial<Record<SeatId, number>>> {
  const level = levelFor(state);
  const entries = joined(state).flatMap(({ id, ability }): [SeatId, number][] => {
    if (unsaid(ability)) return [];
    const handicap = clamp(ability.level - level, -2, 2);
    return handicap === 0 ? [] : [[id, handicap]];
  });
  return Object.fromEntries(entries);
}
