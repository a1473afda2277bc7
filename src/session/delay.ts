/** The page on which the camera looks at the television, and the delay between the two is measured. */
import type { DelayFinding, SessionState } from './contracts.ts';
import { onPath, refuse, type Step, stay, step } from './step.ts';

/** With the camera open, opening it where it is not. What was found before is forgotten on this page; the machine keeps it. */
export function enterDelay(state: SessionState): Step {
  const page = onPath({ ...state, delay: null, problem: null, resumeTo: null }, 'delay');
  const quiet = [{ type: 'hush' }, { type: 'play-tune', tune: null }] as const;
  return state.sourceOpen ? step(page, ...quiet) : step(page, ...quiet, { type: 'open-source', source: 'camera' });
}

/** From the noticeboard, where nobody is in the middle of anything, and again from the page itself. */
export function measureDelay(state: SessionState): Step {
  if (state.path !== 'noticeboard' && state.path !== 'delay') return refuse(state, 'not-now');
  return state.source === 'camera' ? enterDelay(state) : refuse(state, 'no-camera');
}

/** What was found is shown, and kept when it is a delay. */
export function delayMeasured(state: SessionState, finding: DelayFinding): Step {
  if (state.path !== 'delay' || state.delay !== null) return stay(state);
  const found = { ...onPath(state, 'delay'), delay: finding };
  return 'delayMs' in finding ? step(found, { type: 'keep-delay', delayMs: finding.delayMs }) : stay(found);
}
