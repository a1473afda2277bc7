import type { Effect, SessionPath, SessionState } from './contracts.ts';

/** Where a step of the director ends: the new state, and what is to be done, in order. */
export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
}

export const stay = (state: SessionState): Step => ({ state, effects: [] });

export const step = (state: SessionState, ...effects: readonly Effect[]): Step => ({ state, effects });

/** `then` applied to where `before` ended, with the effects of both in order. */
export function and(before: Step, then: (state: SessionState) => Step): Step {
  const after = then(before.state);
  return { state: after.state, effects: [...before.effects, ...after.effects] };
}

/** `state` on another path, its clock and focus begun anew. */
export function onPath(state: SessionState, path: SessionPath): SessionState {
  return { ...state, path, sinceMs: state.nowMs, focus: 0, hand: null };
}

/** How long the present path has been on, in ms. */
export const timeHere = (state: SessionState): number => state.nowMs - state.sinceMs;
