import type { SeatId } from '#core';
import type { SessionState } from './contracts.ts';
import { withPromptWritten } from './record-time.ts';
import { seatOf, withSeat } from './seats.ts';

/** `state` with one prompt more for a seat's action in the game chosen. Left alone where there is no such seat or game. */
export function withPrompt(state: SessionState, id: SeatId, action: string): SessionState {
  const seat = seatOf(state, id);
  const { gameId } = state;
  if (seat === undefined || gameId === null) return state;
  const inGame = seat.prompts[gameId] ?? {};
  const counted = { ...inGame, [action]: (inGame[action] ?? 0) + 1 };
  return withSeat(withPromptWritten(state, id), id, { prompts: { ...seat.prompts, [gameId]: counted } });
}
