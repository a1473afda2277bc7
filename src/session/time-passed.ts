/** What happens because time has passed: every page that does not wait for ever. */
import type { Problem, SessionState } from './contracts.ts';
import { followMs } from './follow.ts';
import { afterChat, afterGoodbye, afterRange, goBack } from './pages-on-and-back.ts';
import { enterPage, enterPlaying, leaveBreather, leaveHelping } from './paths.ts';
import { letGo } from './seat-hands.ts';
import { takingPart } from './seats.ts';
import { enterNow, nextItem } from './session-walk.ts';
import { and, type Step, stay, step, timeHere } from './step.ts';
import { waits } from './waits.ts';

function seatsReady(state: SessionState): boolean {
  if (state.hand !== null || state.walkwayInHand !== null || state.moved !== null) return false;
  const joined = takingPart(state).length;
  if (joined === 0) return state.autostart && timeHere(state) >= waits.autostart;
  const settledMs = state.nowMs - Math.max(state.touchedMs, state.sinceMs);
  const everyone = joined === state.seats.length;
  return settledMs >= (everyone ? waits.allJoined : waits.someJoined);
}

/** Every game on the noticeboard shows itself in its turn. */
function startDemo(state: SessionState): Step {
  const game = state.games[state.demos % Math.max(1, state.games.length)];
  if (!game) return stay(state);
  const shown = { ...state, demo: true, demos: state.demos + 1, gameId: game.id };
  return and(step(shown, { type: 'load-game', gameId: game.id }), enterPlaying);
}

/** Problems that go away by themselves when somebody plugs the camera in or closes the other program. */
const comesBack = (problem: Problem | null): boolean =>
  problem?.code === 'camera-lost' || problem?.code === 'no-camera' || problem?.code === 'camera-busy';

/** The turn of somebody who has gone passes to the next, who is asked as if nothing had been. */
function passLostTurn(state: SessionState): Step {
  const { turn, demo } = state;
  if (demo || turn === null || turn.awaySinceMs === null) return stay(state);
  if (state.nowMs - turn.awaySinceMs < waits.lostTurn) return stay(state);
  const waiting = { ...state, turn: { ...turn, awaySinceMs: state.nowMs } };
  return step(waiting, { type: 'signal-game', signal: { type: 'skip-turn' } });
}

function finishHelping(state: SessionState): Step {
  const { helped } = state;
  if (helped === null) return leaveHelping(state);
  const finished = step(state, { type: 'signal-game', signal: { type: 'help', seat: helped } });
  return and(finished, leaveHelping);
}

/** When the page that is on goes on by itself; null for one that waits for a person, or that asks more than the time. */
function staysMs(state: SessionState): number | null {
  const { path, autostart, programme } = state;
  switch (path) {
    case 'range':
      return autostart ? waits.autostart : waits.range;
    case 'warm-up':
    case 'cool-down':
    case 'breather':
      return autostart ? waits.autostart : followMs(path);
    case 'briefing':
      return autostart ? waits.autostart : waits.briefing;
    case 'helping':
      return waits.helping;
    case 'moment':
      return programme === null ? waits.moment : waits.sessionMoment;
    case 'chat':
      return waits.chat;
    case 'goodbye':
      return waits.goodbye;
    case 'delay':
      return state.delay === null ? waits.delay : waits.delayShown;
    default:
      return null;
  }
}

function goesOn(state: SessionState): Step {
  switch (state.path) {
    case 'range':
      return afterRange(state);
    case 'warm-up':
    case 'cool-down':
      return nextItem(state);
    case 'breather':
      return leaveBreather(state);
    case 'briefing':
      return enterPlaying(state);
    case 'helping':
      return finishHelping(state);
    case 'moment':
      return enterPage(state, 'chat');
    case 'chat':
      return afterChat(state);
    case 'goodbye':
      return state.record === null ? stay(state) : afterGoodbye(state);
    default:
      return goBack(state);
  }
}

export function timePassed(state: SessionState): Step {
  const here = timeHere(state);
  const stays = staysMs(state);
  if (stays !== null && here >= stays) return goesOn(state);
  switch (state.path) {
    case 'noticeboard':
      return state.nowMs - Math.max(state.touchedMs, state.sinceMs) >= waits.demo ? startDemo(state) : stay(state);
    case 'camera':
      return comesBack(state.problem) && here >= waits.cameraRetry
        ? step({ ...state, sinceMs: state.nowMs }, { type: 'open-source', source: state.source })
        : stay(state);
    case 'seats':
      if ((state.hand !== null || state.walkwayInHand !== null) && state.nowMs - state.touchedMs >= waits.hand) {
        return letGo(state);
      }
      return seatsReady(state) ? enterNow(state) : stay(state);
    case 'playing':
      return passLostTurn(state);
    default:
      return stay(state);
  }
}
