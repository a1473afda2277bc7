/** A session walked through: from one thing on its list to the next, whatever was on before. */
import type { ProgrammeItem, SessionState } from './contracts.ts';
import { enterBriefing, enterGoodbye, enterPage, everybodyPlays } from './paths.ts';
import { gameAhead, itemNow } from './programme.ts';
import { and, type Step, stay, step } from './step.ts';

/** Windows are polished before a camera only: key and touch have no reach to learn. */
const measurable = (state: SessionState): boolean => state.seats.some(({ lane }) => lane !== null);

/** The page of one thing of the session, or of the next that can be. The camera is not asked for anything here. */
function enterItem(state: SessionState, item: ProgrammeItem | null): Step {
  if (item === null) return enterGoodbye(state);
  switch (item.do) {
    case 'measure':
      return measurable(state) ? enterPage(everybodyPlays(state), 'range') : nextItem(state);
    case 'warm-up':
    case 'cool-down':
      return enterPage(everybodyPlays(state), item.do);
    case 'game':
      return and(
        step({ ...state, gameId: item.gameId, outcome: null }, { type: 'load-game', gameId: item.gameId }),
        (now) => enterBriefing(now),
      );
  }
}

/** Where the seats are known: to what is on now. One game chosen by itself goes to its briefing. */
export function enterNow(state: SessionState): Step {
  return state.programme === null ? enterBriefing(state) : enterItem(state, itemNow(state));
}

/** On to the next thing; after the last comes goodbye. */
export function nextItem(state: SessionState): Step {
  const { programme } = state;
  if (programme === null) return stay(state);
  const moved = { ...state, programme: { ...programme, place: programme.place + 1 }, turn: null, helped: null };
  const ahead = gameAhead(moved);
  // fetched while the room warms up, so that nobody waits for it
  const known = ahead === null ? moved : { ...moved, gameId: ahead.gameId };
  return enterItem(known, itemNow(known));
}

/** What is on now is left, unfinished or not. */
export function skipItem(state: SessionState): Step {
  const left = step(
    { ...state, outcome: null, resumeTo: null },
    { type: 'hush' },
    { type: 'end-game' },
    { type: 'unsilence' },
  );
  return and(left, nextItem);
}
