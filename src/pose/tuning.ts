/**
 * How the pose model is run on one machine: on which processor, and by how many workers. What a machine is called says
 * little about that, so the house tries, for two seconds, when it is first opened there.
 */
import { crewFor, type MachineFacts } from './machine.ts';

export type Delegate = 'CPU' | 'GPU';

export interface Tuning {
  readonly delegate: Delegate;
  /** Pose workers, 1 to 3. */
  readonly workers: number;
}

/** What came of trying: the model looked at empty pictures as fast as it could while the page drew its own. */
export interface Trial extends Tuning {
  /** Looks a second of all workers together. */
  readonly looksHz: number;
  /** 95 % of the looks took no longer, ms. */
  readonly lookP95Ms: number;
  /** 95 % of the page's frames came no later after the one before, ms. */
  readonly frameP95Ms: number;
}

export interface TuningFacts extends MachineFacts {
  /** The graphics are a machine part of their own: not the processor that pretends. */
  readonly hardwareGraphics: boolean;
}

/** A worker is 60 MB and a core: it has to bring so much more. */
const worthAWorker = 1.15;
/** The graphics draw the picture as well: the model goes there only where it is that much quicker. */
const quickerOnGraphics = 0.7;
/** A picture drawn every 16.7 ms that now and then waits for one more is still smooth. */
const smoothMs = 26;
/** Where the page is slower than that by itself, trying may slow it by so much. */
const slowedAtMost = 1.2;

/** As it is run where nothing has been tried. */
export const usualTuning = (facts: MachineFacts): Tuning => ({
  delegate: 'CPU',
  workers: Math.max(1, crewFor(facts).length),
});

const isSmooth = ({ frameP95Ms }: Trial, trials: readonly Trial[]): boolean =>
  frameP95Ms <= Math.max(smoothMs, slowedAtMost * Math.min(...trials.map((each) => each.frameP95Ms)));

/** On the processor: the fewest workers to which one more would add little, or harm the picture. */
function bestOnProcessor(trials: readonly Trial[]): Trial | undefined {
  const tried = trials.filter(({ delegate }) => delegate === 'CPU').sort((a, b) => a.workers - b.workers);
  return tried.reduce<Trial | undefined>((best, next) => {
    if (best === undefined) return next;
    return next.looksHz >= worthAWorker * best.looksHz && isSmooth(next, tried) ? next : best;
  }, undefined);
}

/**
 * What to try next, after `trials`; null when all is known. Where there is one way only, nothing is tried. A trial that
 * could not be made is told as one of no looks.
 */
export function nextTrial(facts: TuningFacts, trials: readonly Trial[]): Tuning | null {
  const { workers: most } = usualTuning(facts);
  if (crewFor(facts).length === 0 || (most === 1 && !facts.hardwareGraphics)) return null;
  const onProcessor = trials.filter(({ delegate }) => delegate === 'CPU').length;
  if (onProcessor < most) return { delegate: 'CPU', workers: onProcessor + 1 };
  if (!facts.hardwareGraphics || trials.some(({ delegate }) => delegate === 'GPU')) return null;
  return { delegate: 'GPU', workers: 1 };
}

/** The best of what has been tried; the usual where nothing has. */
export function chooseTuning(facts: MachineFacts, trials: readonly Trial[]): Tuning {
  const { delegate, workers } = bestTrial(trials) ?? usualTuning(facts);
  return { delegate, workers };
}

function bestTrial(trials: readonly Trial[]): Trial | undefined {
  const worked = trials.filter(({ looksHz }) => looksHz > 0);
  const processor = bestOnProcessor(worked);
  const graphics = worked.find(({ delegate }) => delegate === 'GPU');
  if (graphics === undefined || !isSmooth(graphics, worked)) return processor;
  // One worker on the graphics against one on the processor, and not slower than all of them together.
  const alone = worked.find(({ delegate, workers }) => delegate === 'CPU' && workers === 1);
  if (processor === undefined || alone === undefined) return graphics;
  const wins = graphics.lookP95Ms < quickerOnGraphics * alone.lookP95Ms && graphics.looksHz >= processor.looksHz;
  return wins ? graphics : processor;
}

/** The time a look took when this machine was tried, ms; null where it was not. */
export const lookTimeOf = (trials: readonly Trial[]): number | null => bestTrial(trials)?.lookP95Ms ?? null;

/** How long the looks have been slower than when the machine was tried. */
export interface DriftMemory {
  readonly slowSinceMs: number | null;
}

export const noDrift: DriftMemory = { slowSinceMs: null };

/** A look at an empty picture is dearer than one at somebody known (it searches): so much slower than that is not chance. */
const driftFrom = 1.6;
const driftForMs = 120_000;

/** @param tookMs how long looks take now; null where nobody is looked at, which says nothing */
export function watchDrift(memory: DriftMemory, usualMs: number, tookMs: number | null, nowMs: number): DriftMemory {
  if (tookMs === null) return memory;
  return { slowSinceMs: tookMs > driftFrom * usualMs ? (memory.slowSinceMs ?? nowMs) : null };
}

/** True when the machine is no longer what it was when it was tried: it is worth trying again. */
export const hasDrifted = ({ slowSinceMs }: DriftMemory, nowMs: number): boolean =>
  slowSinceMs !== null && nowMs - slowSinceMs >= driftForMs;
