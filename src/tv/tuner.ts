/**
 * Finds out once how this machine runs the pose model best, while the noticeboard hangs there and nobody waits for anything,
 * and once more when looks have become slow, or when somebody asks.
 */
import {
  chooseTuning,
  type DriftMemory,
  hasDrifted,
  lookTimeOf,
  nextTrial,
  noDrift,
  type Trial,
  type Tuning,
  type TuningFacts,
  usualTuning,
  watchDrift,
} from '#pose';
import type { PanelMachine, SessionState } from '#session';
import type { Machine } from './machine-settings.ts';

export interface TunerParts {
  readonly facts: TuningFacts;
  /** Workers that somebody has asked for: nothing is left to find out. */
  readonly workers: number | null;
  /** What draws on this machine, by its own name. */
  readonly graphics: string;
  readonly settings: Machine;
  state(): SessionState;
  tune(tuning: Tuning): void;
  /** Rejects when it cannot be tried or was stopped. */
  try(tuning: Tuning, stop: AbortSignal): Promise<Trial>;
  /** How long the latest looks took, ms; empty where nobody is looked at. */
  looksMs(): readonly number[];
}

export interface Tuner {
  /** Once a frame. */
  frame(nowMs: number): void;
  /** Tries the machine anew when the noticeboard next hangs there. */
  again(): void;
  read(): PanelMachine['tuning'];
}

/** Whoever walks up and presses at once is served first. */
const quietForMs = 4000;
const watchedEveryMs = 1000;
const longestName = 300;

export function createTuner(parts: TunerParts): Tuner {
  const { facts, settings, state } = parts;
  const machine = `${facts.cores} ${facts.memoryGb ?? '?'} ${parts.graphics}`.slice(0, longestName);
  const mayTry = parts.workers === null && nextTrial(facts, []) !== null;
  const kept = mayTry && settings.now().tuning?.machine === machine ? settings.now().tuning : null;
  const usual = usualTuning(facts);
  let tuning: Tuning = kept ?? { ...usual, workers: parts.workers ?? usual.workers };
  let lookMs = kept?.lookMs ?? null;
  let tried = kept !== null;
  let wanted = mayTry && !tried;
  let trying: AbortController | null = null;
  let drift: DriftMemory = noDrift;
  let quietSinceMs: number | null = null;
  let watchedAtMs = 0;
  if (tried) parts.tune(tuning);

  const settle = (trials: readonly Trial[]): void => {
    tuning = chooseTuning(facts, trials);
    lookMs = lookTimeOf(trials);
    tried = true;
    wanted = false;
    drift = noDrift;
    settings.set({ tuning: { ...tuning, machine, lookMs } });
    parts.tune(tuning);
  };

  const tryAll = async (stop: AbortSignal): Promise<void> => {
    const trials: Trial[] = [];
    for (let next = nextTrial(facts, trials); next !== null; next = nextTrial(facts, trials)) {
      const asked = next;
      const trial = await parts.try(asked, stop).catch(() => null);
      if (stop.aborted) return;
      trials.push(trial ?? { ...asked, looksHz: 0, lookP95Ms: Number.POSITIVE_INFINITY, frameP95Ms: 0 });
    }
    settle(trials);
  };

  /** The camera may look for hands meanwhile: that is little, and the same for every trial. */
  const isQuiet = (): boolean => state().path === 'noticeboard';

  const watch = (nowMs: number): void => {
    const looks = parts.looksMs();
    const middle = looks.toSorted((a, b) => a - b)[Math.floor(looks.length / 2)] ?? null;
    if (lookMs !== null) drift = watchDrift(drift, lookMs, middle, nowMs);
    if (hasDrifted(drift, nowMs)) wanted = true;
  };

  return {
    frame(nowMs) {
      if (!isQuiet()) {
        quietSinceMs = null;
        trying?.abort();
        trying = null;
        if (nowMs - watchedAtMs < watchedEveryMs) return;
        watchedAtMs = nowMs;
        watch(nowMs);
        return;
      }
      quietSinceMs ??= nowMs;
      if (!wanted || trying !== null || nowMs - quietSinceMs < quietForMs) return;
      const mine = new AbortController();
      trying = mine;
      void tryAll(mine.signal).finally(() => {
        if (trying === mine) trying = null;
      });
    },
    again() {
      wanted = mayTry;
    },
    read: () => ({
      delegate: tuning.delegate,
      workers: tuning.workers,
      how: trying !== null ? 'trying' : wanted ? 'waiting' : tried ? 'tried' : mayTry ? 'usual' : 'no-choice',
    }),
  };
}
