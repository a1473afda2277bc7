/** The other half of the games. */
import { askGames, halves } from './ask-games.ts';

askGames(halves[1]);
