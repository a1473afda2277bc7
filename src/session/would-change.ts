import type { Command, SessionState } from './contracts.ts';
import { direct } from './director.ts';

/** Of every event, whether it changes anything or not. */
const alwaysNew: ReadonlySet<string> = new Set(['nowMs', 'touchedMs']);

/** False when the director would leave everything as it is: the command does not fit what goes on now. */
export function wouldChange(state: SessionState, command: Command): boolean {
  const { state: next, effects } = direct(state, { type: 'command', command, nowMs: state.nowMs });
  if (effects.length > 0) return true;
  return (Object.keys(next) as (keyof SessionState)[]).some((key) => !alwaysNew.has(key) && next[key] !== state[key]);
}
