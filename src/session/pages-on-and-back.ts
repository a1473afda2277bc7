/** The plain "yes" and "back" of every page. */
import type { SessionState } from './contracts.ts';
import { enterNoticeboard, enterPage, enterPlaying, enterRow, leaveBreather, leaveHelping, resume } from './paths.ts';
import { enterNow, nextItem } from './session-walk.ts';
import { and, onPath, refuse, type Step, stay, step } from './step.ts';

/** One page back; the game under it ends. */
export function goBack(state: SessionState): Step {
  switch (state.path) {
    case 'camera':
    case 'room':
    case 'seats':
    case 'moment':
    case 'chat':
    case 'delay':
      return and(step(state, { type: 'end-game' }, { type: 'hush' }), enterNoticeboard);
    case 'range':
    case 'warm-up':
    case 'briefing':
      return enterRow(state);
    case 'helping':
      return leaveHelping(state);
    case 'breather':
      return leaveBreather(state);
    default:
      return refuse(state, 'not-now');
  }
}

/** After windows were polished: on with the session, or to the game they were polished for. */
export function afterRange(state: SessionState): Step {
  if (state.programme?.items[state.programme.place]?.do === 'measure') return nextItem(state);
  return enterNow(state);
}

/** After a talk: on with the session, or back to the noticeboard. */
export const afterChat = (state: SessionState): Step =>
  state.programme === null ? and(step(state, { type: 'end-game' }), enterNoticeboard) : nextItem(state);

/** What was played today, if anything was. */
export const afterGoodbye = (state: SessionState): Step =>
  state.record === null || state.record.games.length === 0 ? enterNoticeboard(state) : stay(onPath(state, 'summary'));

export function goOn(state: SessionState): Step {
  switch (state.path) {
    case 'seats': {
      const on = enterNow(state);
      return on.state.path === 'seats' ? refuse(state, 'not-now') : on;
    }
    case 'range':
      return afterRange(state);
    case 'warm-up':
    case 'cool-down':
      return nextItem(state);
    case 'briefing':
      return enterPlaying(state);
    case 'helping':
      return leaveHelping(state);
    case 'breather':
      return leaveBreather(state);
    case 'moment':
      return state.programme === null ? enterPlaying(state) : enterPage(state, 'chat');
    case 'chat':
      return afterChat(state);
    case 'goodbye':
      return afterGoodbye(state);
    case 'summary':
      return enterNoticeboard(state);
    case 'delay':
      return state.delay === null ? refuse(state, 'not-now') : enterNoticeboard(state);
    case 'paused':
      return resume(state);
    default:
      return refuse(state, 'not-now');
  }
}
