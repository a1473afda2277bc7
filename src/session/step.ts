import type { Effect, Refusal, SessionPath, SessionState } from './contracts.ts';

/** Where a step of the director ends: the new state, and what is to be done, in order. */
export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
  /** Why a command changed nothing; null when it was obeyed, or when nobody asked. */
  readonly refused: Refusal | null;
}

export const stay = (state: SessionState): Step => ({ state, effects: [], refused: null });

export const step = (state: SessionState, ...effects: readonly Effect[]): Step => ({ state, effects, refused: null });

/** Nothing changes, and whoever asked is told why. */
export const refuse = (state: SessionState, refused: Refusal): Step => ({ state, effects: [], refused });

/** `then` applied to where `before` ended, with the effects of both in order. */
export function and(before: Step, then: (state: SessionState) => Step): Step {
  const after = then(before.state);
  return { ...after, effects: [...before.effects, ...after.effects] };
}

/** `state` on another path, its clock and focus begun anew. */
export function onPath(state: SessionState, path: SessionPath): SessionState {
  const concern = path === 'paused' ? state.concern : null;
  return { ...state, path, concern, sinceMs: state.nowMs, focus: 0, hand: null, walkwayInHand: null, moved: null };
}

/** How long the present path has been on, in ms. */
export const timeHere = (state: SessionState): number => state.nowMs - state.sinceMs;

/** A game is on and goes on: by itself, or with staff beside a seat. */
export const inPlay = ({ path }: Pick<SessionState, 'path'>): boolean => path === 'playing' || path === 'helping';

/** Every page on which the row sits and takes part, once the seats are known. */
export const seatedPaths: ReadonlySet<SessionPath> = new Set([
  'range',
  'warm-up',
  'briefing',
  'playing',
  'helping',
  'breather',
  'moment',
  'chat',
  'cool-down',
]);
