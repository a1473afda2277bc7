/**
 * How long a person who presses pause waits for silence and for stillness: from the key's own time stamp to the moment the
 * sound was told to be silent, and to the end of the last frame that changed the picture.
 */
export interface StillnessFigures {
  readonly pauses: number;
  /** Of the last pause; null before the first. */
  readonly toSilenceMs: number | null;
  readonly toStillMs: number | null;
  /** The longest either has taken since the page was opened. */
  readonly worstMs: number | null;
}

export interface StillnessMeter {
  /** A pause was asked for, at `atMs` on the clock of `performance.now()`. */
  asked(atMs: number): void;
  silent(nowMs: number): void;
  /** The paused picture has been drawn and nothing will change it. */
  still(nowMs: number): void;
  read(): StillnessFigures;
}

export function createStillnessMeter(): StillnessMeter {
  let askedMs: number | null = null;
  let pauses = 0;
  let toSilenceMs: number | null = null;
  let toStillMs: number | null = null;
  let worstMs: number | null = null;
  let measured = false;

  const worst = (ms: number): number => {
    worstMs = Math.max(worstMs ?? 0, ms);
    return ms;
  };

  return {
    asked(atMs) {
      askedMs = atMs;
      measured = false;
    },
    silent(nowMs) {
      if (askedMs === null || measured) return;
      toSilenceMs = worst(nowMs - askedMs);
    },
    still(nowMs) {
      if (askedMs === null || measured) return;
      toStillMs = worst(nowMs - askedMs);
      pauses += 1;
      measured = true;
    },
    read: () => ({ pauses, toSilenceMs, toStillMs, worstMs }),
  };
}
