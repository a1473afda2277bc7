import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { compare, type Row, rowsOf } from './compare.ts';
import { type Figures, figuresOf, type Glance, median, quantile, type Round } from './figures.ts';
import { macsOfRuns } from './macs.ts';
import { ownTimeIn } from './own-time.ts';
import { runsOfLook } from './rivals/naive/runs-of-look.ts';
import { type BenchRoom, benchRooms } from './rooms.ts';
import { tableOf, verdicts } from './table.ts';

const glance: Glance = {
  found: 2,
  playerHz: 20,
  macsM: 0,
  sampleAgeP95Ms: 100,
  framesUnclosed: 0,
  framesQueued: 0,
  ballsBowled: 1,
  poseWorkers: 1,
};

const spell = {
  tookMs: 10_000,
  gapsMs: Array.from({ length: 100 }, (_, i) => i + 1),
  longTasksMs: [100, 400],
  glances: [glance, { ...glance, macsM: macsOfRuns(10, 200), ballsBowled: 4 }],
  cpuS: 5,
  machineCpuS: 6,
  ownTime: { mainThreadMs: 800, longTasks: 1 },
  memoryMb: 60,
  people: 2,
};

const figures: Figures = figuresOf(spell);

const roomNamed = (name: BenchRoom['name']): BenchRoom => {
  const room = benchRooms.find((each) => each.name === name);
  if (room === undefined) throw new Error(`no room ${name}`);
  return room;
};

const rowOf = (rounds: readonly Round[], room: BenchRoom['name'], figure: keyof Figures): Row => {
  const row = rowsOf(rounds, roomNamed(room)).find((each) => each.figure === figure);
  if (row === undefined) throw new Error(`no row ${figure}`);
  return row;
};

describe('the figures of a spell of play', () => {
  it('are those of the frames, of the tasks and of the bodies told', () => {
    expect(figures).toMatchObject({
      rafP95Ms: 95,
      rafHz: 10,
      longTasksPerMinute: 12,
      heldUpShare: 0.05,
      ownLongTasksPerMinute: 6,
      ownFrameMs: 8,
      poseHz: 10,
      sampleAgeP95Ms: 100,
      macsPerBodyM: (10 * 430 + 200 * 198) / 200,
      coresBusy: 0.5,
      othersBusy: 0.1,
      cpuPerBodyMs: 25,
      ballsBowled: 3,
    });
  });

  it('leave open what a body costs when nobody was found', () => {
    const nobody = { ...glance, found: 0, playerHz: 0, sampleAgeP95Ms: null };
    const none = figuresOf({ ...spell, glances: [nobody, nobody], ownTime: null });
    expect(none).toMatchObject({ macsPerBodyM: null, cpuPerBodyMs: null, sampleAgeP95Ms: null, ownFrameMs: null });
  });

  it('cannot be told of a page that drew nothing', () => {
    expect(() => figuresOf({ ...spell, gapsMs: [] })).toThrow('Nothing was drawn');
  });

  it('take the middle of an even number of values between the two', () => {
    expect([median([4, 1, 3, 2]), median([3, 1, 2]), quantile([1, 2, 3, 4], 0.95)]).toEqual([2.5, 2, 4]);
  });
});

describe('two arms compared', () => {
  const round = (naiveMs: number, oursMs: number): Round => ({
    theirs: { ...figures, rafP95Ms: naiveMs },
    ours: { ...figures, rafP95Ms: oursMs },
  });

  it('are compared round by round, and told by the middle ratio with its range', () => {
    const row = rowOf([round(100, 50), round(300, 100), round(120, 30)], 'pair', 'rafP95Ms');
    expect(row).toMatchObject({ theirs: 120, ours: 50, timesBetter: { median: 3, low: 2, high: 4 }, met: true });
  });

  it('do not meet a target by their best round', () => {
    expect(rowOf([round(100, 50), round(100, 50), round(400, 10)], 'pair', 'rafP95Ms').met).toBe(false);
  });

  it('are held to nothing at all by their worst round', () => {
    const calm: Round = { theirs: figures, ours: { ...figures, longTasksPerMinute: 0 } };
    expect(rowOf([calm, calm], 'pair', 'longTasksPerMinute')).toMatchObject({ met: true, timesBetter: null });
    expect(rowOf([calm, calm, round(1, 1)], 'pair', 'longTasksPerMinute').met).toBe(false);
  });

  it('find everyone only when everyone is found all the time', () => {
    const found = (people: number): Round => ({ theirs: figures, ours: { ...figures, found: people } });
    expect(rowOf([found(4)], 'row', 'found').met).toBe(true);
    expect(rowOf([found(4), found(3.9)], 'row', 'found').met).toBe(false);
  });

  it('are told by the rounds that had the machine to themselves, when there are any', () => {
    const busy = { ...figures, othersBusy: 1 };
    const disturbed: Round = { theirs: { ...busy, rafP95Ms: 9000 }, ours: busy };
    const told = (rounds: readonly Round[]) => compare(rounds, roomNamed('pair'), 2, 'naive');
    expect(told([disturbed, round(100, 50), disturbed])).toMatchObject({
      quiet: 1,
      rows: [{ theirs: 100 }, ...told([round(100, 50)]).rows.slice(1)],
    });
    expect(told([disturbed])).toMatchObject({ quiet: 0 });
    expect(tableOf(told([disturbed]))).toContain('none undisturbed');
    expect(told([]).rows).toEqual([]);
  });

  it('have no target in a room that is there for something else', () => {
    expect(rowOf([round(100, 50)], 'alone', 'rafP95Ms')).toMatchObject({ target: null, met: null });
  });

  it('say plainly what is met, what is not and what could not be told', () => {
    const room = roomNamed('pair');
    const result = compare([{ theirs: { ...figures, sampleAgeP95Ms: null }, ours: figures }], room, 2, 'naive');
    const said = verdicts([result]);
    expect(said).toMatch(/Targets met[^N]*camera frames unclosed \(pair, against naive\): 0/);
    expect(said).toMatch(/Not met[^C]*between frames, p95 \(pair, against naive\): ≥ 2.5 ×/);
    expect(said).toMatch(/Could not be told[\s\S]*age of what is drawn, p95 \(pair, against naive\)/);
    expect(tableOf(result)).toMatch(/between frames, p95 +95 ms +95 ms +1.00 × +1.00 to 1.00 +≥ 2.5 × +NOT met/);
  });
});

describe('what a look of the naive loop costs', () => {
  it('is the landmarks of everyone followed, while all chairs are taken', () => {
    expect(runsOfLook(2, 2, 2)).toEqual({ detector: 0, landmarks: 2 });
  });

  it('is a detection more with every look, while a chair is empty', () => {
    expect(runsOfLook(4, 1, 1)).toEqual({ detector: 1, landmarks: 1 });
  });

  it('counts whoever is lost in it, and whoever is found', () => {
    expect([runsOfLook(2, 2, 1), runsOfLook(2, 0, 2)]).toEqual([
      { detector: 0, landmarks: 2 },
      { detector: 1, landmarks: 2 },
    ]);
  });
});

describe("the page's own time in a trace", () => {
  const task = (tid: number, tdur?: number) => ({ pid: 1, tid, name: 'ThreadControllerImpl::RunTask', tdur });
  const named = (tid: number, name: string) => ({ pid: 1, tid, name: 'thread_name', args: { name } });

  it('is that of the busiest main thread', () => {
    const traceEvents = [
      named(1, 'CrRendererMain'),
      named(2, 'DedicatedWorker thread'),
      named(3, 'CrRendererMain'),
      ...[task(1, 60_000), task(1, 8000), task(2, 900_000), task(3, 100)],
    ];
    expect(ownTimeIn(JSON.stringify({ traceEvents }))).toEqual({ mainThreadMs: 68, longTasks: 1 });
  });

  it('is not told where threads have no processor time', () => {
    expect(ownTimeIn(JSON.stringify({ traceEvents: [named(1, 'CrRendererMain'), task(1)] }))).toBeNull();
  });
});

describe('the command line of the bench', () => {
  it('measures every room, five rounds of half a minute, unless told', () => {
    const unless = { rounds: 5, seconds: 32, rooms: benchRooms, against: ['naive'], json: false };
    expect(readArguments([])).toEqual(unless);
    expect(
      readArguments(['--rounds', '2', '--seconds', '10', '--room', 'row', '--against', 'movenet,naive', '--json']),
    ).toEqual({
      rounds: 2,
      seconds: 10,
      rooms: [roomNamed('row')],
      against: ['naive', 'movenet'],
      json: true,
    });
  });

  it.each([
    ['no rounds', ['--rounds', '0'], /--rounds takes a whole number from 1 to 50/],
    ['a second', ['--seconds', '1'], /--seconds takes a whole number from 5 to 300/],
    ['half a round', ['--rounds', '2.5'], /whole number/],
    ['a room there is not', ['--room', 'attic'], /no room called "attic"/],
    ['a rival there is not', ['--against', 'naive,posenet'], /--against takes naive and movenet/],
    ['an unknown option', ['--colour', 'red'], /--colour/],
  ])('refuses %s with a sentence', (_, words, sentence) => {
    expect(() => readArguments(words)).toThrow(sentence);
  });
});
