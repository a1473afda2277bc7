/** Keeps what is to be remembered, and has the house told when it cannot be kept, and when it can again. */
import type { Storage } from '#platform/storage';
import { type Remembered, remembered, type SessionState } from '#session';
import type { Happening } from './afternoon.ts';

export interface KeepingOptions {
  readonly storage: Pick<Storage, 'save' | 'problem'>;
  state(): SessionState;
  hear(happening: Happening): void;
}

/** Nothing more is kept past this page; the other problems of storage are of what was kept before. */
const isUnkept = (code: string | undefined | null): boolean => code === 'storage-full' || code === 'storage-blocked';

/** Writes down the afternoon as it is now. Resolves when that is done or cannot be; never rejects. */
export function createKeeping({ storage, state, hear }: KeepingOptions): () => Promise<void> {
  return async () => {
    const all: Remembered = remembered(state());
    await storage.save(all);
    const code = storage.problem();
    const told = state().problem?.code;
    if (code !== null && isUnkept(code)) {
      if (told !== code) hear({ type: 'problem-noticed', problem: { code } });
    } else if (told !== undefined && isUnkept(told)) hear({ type: 'problem-passed', code: told });
  };
}
