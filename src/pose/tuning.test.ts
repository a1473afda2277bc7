import { describe, expect, it } from 'vitest';
import {
  chooseTuning,
  type Delegate,
  hasDrifted,
  lookTimeOf,
  nextTrial,
  noDrift,
  type Trial,
  type Tuning,
  type TuningFacts,
  watchDrift,
} from './tuning.ts';

const fourCores: TuningFacts = { cores: 4, memoryGb: 8, hardwareGraphics: true };
const trial = (delegate: Delegate, workers: number, looksHz: number, change: Partial<Trial> = {}): Trial => ({
  delegate,
  workers,
  looksHz,
  lookP95Ms: (1000 * workers) / Math.max(1, looksHz),
  frameP95Ms: 18,
  ...change,
});

/** Everything that is tried on a machine where each trial comes out as `result` tells. */
function tryAll(facts: TuningFacts, result: (tuning: Tuning) => Trial): readonly Trial[] {
  const trials: Trial[] = [];
  for (let next = nextTrial(facts, trials); next !== null; next = nextTrial(facts, trials)) trials.push(result(next));
  return trials;
}

describe('trying a machine', () => {
  it('tries each number of workers, and then the graphics', () => {
    expect(tryAll(fourCores, ({ delegate, workers }) => trial(delegate, workers, 30))).toMatchObject([
      { delegate: 'CPU', workers: 1 },
      { delegate: 'CPU', workers: 2 },
      { delegate: 'CPU', workers: 3 },
      { delegate: 'GPU', workers: 1 },
    ]);
  });

  it.each<[string, Partial<TuningFacts>]>([
    ['there is one worker and no graphics to run on', { cores: 2, hardwareGraphics: false }],
    ['memory bears no model', { memoryGb: 1 }],
  ])('tries nothing where %s', (_, facts) => {
    expect(nextTrial({ ...fourCores, ...facts }, [])).toBeNull();
  });

  it('never tries more workers than memory bears', () => {
    const tried = tryAll({ ...fourCores, memoryGb: 4 }, ({ delegate, workers }) => trial(delegate, workers, 30));
    expect(Math.max(...tried.map(({ workers }) => workers))).toBe(2);
  });
});

describe('the tuning of a machine', () => {
  const cpu = [trial('CPU', 1, 30), trial('CPU', 2, 50), trial('CPU', 3, 54)];

  it('is as many workers as each bring a seventh more', () => {
    expect(chooseTuning(fourCores, cpu)).toEqual({ delegate: 'CPU', workers: 2 });
  });

  it('does without a worker that spoils the picture', () => {
    const janky = [trial('CPU', 1, 30), trial('CPU', 2, 55, { frameP95Ms: 40 })];
    expect(chooseTuning(fourCores, janky).workers).toBe(1);
  });

  it('lets a page that is slow by itself not count against a worker', () => {
    const slow = [trial('CPU', 1, 30, { frameP95Ms: 50 }), trial('CPU', 2, 55, { frameP95Ms: 52 })];
    expect(chooseTuning(fourCores, slow).workers).toBe(2);
  });

  it('is on the graphics where they win clearly and the picture stays smooth', () => {
    const graphics = trial('GPU', 1, 90, { lookP95Ms: 12 });
    expect(chooseTuning(fourCores, [...cpu, graphics])).toEqual({ delegate: 'GPU', workers: 1 });
    expect(lookTimeOf([...cpu, graphics])).toBe(12);
  });

  it.each<[string, Trial]>([
    ['win a little', trial('GPU', 1, 52, { lookP95Ms: 25 })],
    ['are slower than all workers together', trial('GPU', 1, 45, { lookP95Ms: 20 })],
    ['win and spoil the picture', trial('GPU', 1, 90, { frameP95Ms: 48 })],
    ['cannot be used', trial('GPU', 1, 0)],
  ])('stays on the processor where the graphics %s', (_, graphics) => {
    expect(chooseTuning(fourCores, [...cpu, graphics]).delegate).toBe('CPU');
  });

  it('is the usual where nothing could be tried', () => {
    expect(chooseTuning(fourCores, [trial('CPU', 1, 0)])).toEqual({ delegate: 'CPU', workers: 3 });
    expect(lookTimeOf([])).toBeNull();
  });
});

describe('a machine that is no longer what it was', () => {
  const watched = (tookMs: readonly (number | null)[]): boolean => {
    let memory = noDrift;
    tookMs.forEach((took, s) => {
      memory = watchDrift(memory, 30, took, 1000 * s);
    });
    return hasDrifted(memory, 1000 * (tookMs.length - 1));
  };
  const seconds = (count: number, tookMs: number | null): (number | null)[] =>
    Array.from({ length: count }, () => tookMs);

  it('is told after two minutes of slow looks', () => {
    expect(watched(seconds(119, 60))).toBe(false);
    expect(watched(seconds(125, 60))).toBe(true);
  });

  it('is not told of looks a little slower, nor of a slow minute', () => {
    expect(watched(seconds(600, 45))).toBe(false);
    expect(watched([...seconds(100, 60), 30, ...seconds(100, 60)])).toBe(false);
  });

  it('learns nothing while nobody is looked at', () => {
    expect(watched([...seconds(60, 60), ...seconds(30, null), ...seconds(60, 60)])).toBe(true);
  });
});
