/** Runs for every folder in `games/` unasked: whoever plays, goes, comes or rests. */
import { askEveryGame } from './ask-every-game.ts';
import { playChecks } from './checks/index.ts';

askEveryGame(playChecks);
