/**
 * Keeps the afternoon's state and carries the director's wishes to whoever fulfils them. The one place where session
 * state changes.
 */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { direct, type Effect, type Refusal, type SessionEvent, type SessionState } from '#session';

type Untimed<T> = T extends { readonly nowMs: number } ? Omit<T, 'nowMs'> : never;
/** A session event; the time is put on it here. */
export type Happening = Untimed<SessionEvent>;

export interface Afternoon {
  readonly store: StoreApi<SessionState>;
  state(): SessionState;
  /**
   * Lets the director hear of something. May be called from within an effect: it is then heard after it. Returns why it was
   * refused, if it was, or if anything that came of it was.
   */
  hear(happening: Happening): Refusal | null;
}

export function createAfternoon(
  start: SessionState,
  fulfil: (effect: Effect) => void,
  now: () => number = () => performance.now(),
): Afternoon {
  const store = createStore<SessionState>(() => start);
  const waiting: Happening[] = [];
  let busy = false;

  const hear = (happening: Happening): Refusal | null => {
    waiting.push(happening);
    if (busy) return null;
    busy = true;
    let why: Refusal | null = null;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { state, effects, refused } = direct(store.getState(), { ...next, nowMs: now() } as SessionEvent);
        why ??= refused;
        store.setState(state, true);
        for (const effect of effects) fulfil(effect);
      }
    } finally {
      busy = false;
    }
    return why;
  };

  return { store, state: () => store.getState(), hear };
}
