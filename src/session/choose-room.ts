/** Who plays, where a game leaves it open: each who has a seat for themselves, or the whole room as one. */
import type { SessionState } from './contracts.ts';
import { enterRow } from './paths.ts';
import { takingPart } from './seats.ts';
import { enterNow } from './session-walk.ts';
import { and, refuse, type Step, step } from './step.ts';
import { allowsWholeRoom, isOpenToRoom } from './whole-room.ts';

/** It holds for the rest of the afternoon, for every game that allows it. */
export function setWholeRoom(state: SessionState, on: boolean): Step {
  if (!allowsWholeRoom(state)) return refuse(state, 'not-as-one');
  if (!isOpenToRoom(state)) return refuse(state, 'not-now');
  const chosen = step({ ...state, wholeRoom: on, focus: 0 }, { type: 'play-cue', cue: 'chosen' });
  const { path } = state;
  if (on && (path === 'room' || (path === 'seats' && state.seats.length === 0))) return and(chosen, enterNow);
  if (!on && path === 'briefing' && takingPart(state).length === 0) return and(chosen, enterRow);
  return chosen;
}
