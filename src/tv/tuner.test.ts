import { describe, expect, it } from 'vitest';
import type { Trial, Tuning, TuningFacts } from '#pose';
import type { SessionState } from '#session';
import { type KeptTuning, keptMachine, type MachineSettings, usualMachine } from './machine-settings.ts';
import { createTuner } from './tuner.ts';

const fourCores: TuningFacts = { cores: 4, memoryGb: 8, hardwareGraphics: false };
const nameOf = '4 8 some card';
const kept: KeptTuning = { machine: nameOf, delegate: 'CPU', workers: 2, lookMs: 20 };

/** A house whose machine does best with two workers. */
function house({ settings = {}, facts = fourCores, workers = null as number | null } = {}) {
  const store = keptMachine({ ...usualMachine, ...(settings as Partial<MachineSettings>) });
  let state = { path: 'noticeboard' } as SessionState;
  let looks: readonly number[] = [];
  const tuned: Tuning[] = [];
  const tries: Tuning[] = [];
  let stopped = 0;
  let nowMs = 0;
  let willing = true;
  const tuner = createTuner({
    facts,
    workers,
    graphics: 'some card',
    settings: store,
    state: () => state,
    tune: (tuning) => tuned.push(tuning),
    try: (tuning, stop) =>
      new Promise<Trial>((resolve, reject) => {
        tries.push(tuning);
        stop.addEventListener('abort', () => {
          stopped += 1;
          reject(new Error('stopped'));
        });
        const looksHz = [30, 55, 56][tuning.workers - 1] ?? 0;
        if (willing) resolve({ ...tuning, looksHz, lookP95Ms: 20, frameP95Ms: 17 });
      }),
    looksMs: () => looks,
  });
  const live = async (seconds: number): Promise<void> => {
    for (let i = 0; i < seconds; i += 1) {
      nowMs += 1000;
      tuner.frame(nowMs);
      await Promise.resolve();
    }
    await new Promise((done) => setTimeout(done));
  };
  return {
    tuner,
    store,
    tuned,
    tries,
    live,
    stopped: () => stopped,
    become: (change: Partial<SessionState>) => {
      state = { ...state, ...change } as SessionState;
    },
    look: (ms: readonly number[]) => {
      looks = ms;
    },
    hang: (on: boolean) => {
      willing = !on;
    },
  };
}

describe('the tuner', () => {
  it('tries a machine it does not know, while the noticeboard hangs there, and keeps what it found', async () => {
    const { tuner, store, tuned, tries, live } = house();
    expect(tuner.read()).toEqual({ delegate: 'CPU', workers: 3, how: 'waiting' });
    await live(3);
    expect(tries).toEqual([]);
    await live(10);
    expect(tries).toHaveLength(3);
    expect(tuned).toEqual([{ delegate: 'CPU', workers: 2 }]);
    expect(tuner.read()).toEqual({ delegate: 'CPU', workers: 2, how: 'tried' });
    expect(store.now().tuning).toEqual({ ...kept, lookMs: 20 });
  });

  it('tries no machine that it knows', async () => {
    const { tuned, tries, live } = house({ settings: { tuning: kept } });
    await live(60);
    expect(tries).toEqual([]);
    expect(tuned).toEqual([kept]);
  });

  it('tries anew what was found on another machine', async () => {
    const { tries, live } = house({ settings: { tuning: { ...kept, machine: '2 4 another' } } });
    await live(10);
    expect(tries).toHaveLength(3);
  });

  it.each<[string, object]>([
    ['one way only', { facts: { ...fourCores, cores: 2 } }],
    ['workers asked for', { workers: 1 }],
  ])('tries nothing where there is %s, even when asked', async (_, how) => {
    const { tuner, tries, live } = house(how);
    tuner.again();
    await live(20);
    expect(tries).toEqual([]);
    expect(tuner.read()).toEqual({ delegate: 'CPU', workers: 1, how: 'no-choice' });
  });

  it('gives way to whoever wants to play, and tries again afterwards', async () => {
    const { tuner, tries, live, become, hang, stopped } = house();
    hang(true);
    await live(10);
    expect(tuner.read().how).toBe('trying');
    become({ path: 'room' });
    await live(2);
    expect(stopped()).toBe(1);
    expect(tuner.read()).toEqual({ delegate: 'CPU', workers: 3, how: 'waiting' });
    hang(false);
    become({ path: 'noticeboard' });
    await live(12);
    expect(tries).toHaveLength(4);
    expect(tuner.read().how).toBe('tried');
  });

  it('tries again when looks have been slow for two minutes, once the noticeboard hangs there', async () => {
    const { tries, live, become, look } = house({ settings: { tuning: kept } });
    become({ path: 'playing' });
    look([50, 48, 55]);
    await live(130);
    expect(tries).toEqual([]);
    become({ path: 'noticeboard' });
    await live(10);
    expect(tries).toHaveLength(3);
  });

  it('tries again when asked', async () => {
    const { tuner, tries, live } = house({ settings: { tuning: kept } });
    tuner.again();
    await live(10);
    expect(tries).toHaveLength(3);
  });
});
