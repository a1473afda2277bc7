/** An afternoon that was cut short: what of it is kept, and how it goes on. */
import { type Afternoon, afternoonLastsMs, type SessionState } from './contracts.ts';
import { enterGame } from './paths.ts';
import { gameAhead } from './programme.ts';
import { wallNow, withRecordClosed } from './record-time.ts';
import { and, refuse, type Step, stay, step } from './step.ts';

/** What there is to go on with, should the power go now; null before the first game and after goodbye. */
export function afternoonNow(state: SessionState): Afternoon | null {
  const { record, programme, gameId, knownSeats, teams, offered, path } = state;
  if (path === 'goodbye' || path === 'summary') return null;
  if (record === null) return offered;
  const savedAtMs = Math.max(0, Math.round(wallNow(state)));
  return { savedAtMs, programme, gameId, seats: knownSeats, teams, record };
}

const isOver = (state: SessionState, { savedAtMs }: Afternoon): boolean => {
  const ageMs = wallNow(state) - savedAtMs;
  return ageMs < 0 || ageMs > afternoonLastsMs;
};

/** Offered no more, and nothing of it lost: what was played is a record. */
export function withAfternoonEnded(state: SessionState): SessionState {
  const { offered, record } = state;
  if (offered === null) return state;
  const closed = withRecordClosed({ ...state, record: offered.record });
  return { ...closed, record, offered: null };
}

/** At boot, once the date is known: an afternoon of long ago has ended. */
export const withAfternoonOffered = (state: SessionState): SessionState =>
  state.offered !== null && isOver(state, state.offered) ? withAfternoonEnded(state) : state;

/** Seats, people, the record and the place in the session as they were; the game that was on begins anew. */
export function resumeAfternoon(state: SessionState): Step {
  const { offered } = state;
  if (state.path !== 'noticeboard') return refuse(state, 'not-now');
  if (offered === null || state.record !== null) return refuse(state, 'nothing-to-resume');
  const back: SessionState = {
    ...state,
    offered: null,
    record: offered.record,
    knownSeats: offered.seats,
    teams: offered.teams,
    programme: offered.programme,
  };
  const gameId = gameAhead(back)?.gameId ?? offered.gameId;
  const known = gameId !== null && back.games.some(({ id }) => id === gameId);
  if (!known) return step({ ...back, programme: null }, { type: 'remember' });
  return and(step(back, { type: 'remember' }), (now) => enterGame(now, gameId, now.programme));
}

/** Something else is begun: the old afternoon is closed. */
export const afresh = (state: SessionState): Step =>
  state.offered === null ? stay(state) : step(withAfternoonEnded(state), { type: 'remember' });
