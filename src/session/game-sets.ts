/** Games that hang under one poster, as sets of one game: which is played is chosen where it is told how the game goes. */
import type { GameCard, SessionState } from './contracts.ts';

/** Whether a game has a poster of its own. */
export const hasPoster = ({ id, set = id }: Pick<GameCard, 'id' | 'set'>): boolean => set === id;

/** The other sets of the game that is about to be played. */
export function otherSets({ games, gameId }: Pick<SessionState, 'games' | 'gameId'>): readonly GameCard[] {
  const set = games.find(({ id }) => id === gameId)?.set;
  return set === undefined ? [] : games.filter((game) => game.set === set && game.id !== gameId);
}
