/** The whole room as one player: those who have a seat and those who have none move one picture together. */
import type { SessionPath, SessionState } from './contracts.ts';

type Room = Pick<SessionState, 'games' | 'gameId' | 'wholeRoom' | 'demo'>;

/** Whether the chosen game can be played by the whole room as one; before one is chosen, whether any can. */
export const allowsWholeRoom = ({ games, gameId }: Pick<Room, 'games' | 'gameId'>): boolean =>
  games.some(({ id, wholeRoom }) => wholeRoom === true && (gameId === null || id === gameId));

/** Whether the whole room plays, or is about to play, as one. A game that shows itself is shown with seats. */
export const playsAsOne = (state: Room): boolean =>
  state.wholeRoom && !state.demo && state.gameId !== null && allowsWholeRoom(state);

/** No game is on that would have to be begun anew. */
const openPaths: ReadonlySet<SessionPath> = new Set([
  'noticeboard',
  'room',
  'seats',
  'range',
  'warm-up',
  'briefing',
  'chat',
]);

/** Whether it can be chosen now who plays. */
export const isOpenToRoom = (state: Room & Pick<SessionState, 'path'>): boolean =>
  openPaths.has(state.path) && allowsWholeRoom(state);
