/** Rounds to rows: medians, how many times better ours is, and whether that is what was aimed at. */
import { type Figures, isQuiet, median, type Round } from './figures.ts';
import type { BenchRoom } from './rooms.ts';

type FigureName = keyof Figures;

type Target =
  | { readonly kind: 'times-better'; readonly atLeast: number }
  /** Of the worst round. */
  | { readonly kind: 'ours-at-most'; readonly most: number }
  /** Of the worst round: everybody, all the time. */
  | { readonly kind: 'everyone' };

export interface FigureKind {
  readonly name: FigureName;
  readonly title: string;
  readonly unit: string;
  readonly digits: number;
  /** Which way is better; `null` for what only tells how it was. */
  readonly better: 'lower' | 'higher' | null;
  /** False where the figure has no meaning for the loop that is compared. */
  readonly theyHaveIt: boolean;
  readonly aim: { readonly target: Target; readonly rooms: readonly BenchRoom['name'][] } | null;
}

const told = { theyHaveIt: true, aim: null } as const;

export const figureKinds: readonly FigureKind[] = [
  {
    name: 'rafP95Ms',
    title: 'between frames, p95',
    unit: 'ms',
    digits: 0,
    better: 'lower',
    theyHaveIt: true,
    aim: { target: { kind: 'times-better', atLeast: 2.5 }, rooms: ['pair'] },
  },
  { name: 'rafHz', title: 'frames', unit: 'Hz', digits: 1, better: 'higher', ...told },
  {
    name: 'longTasksPerMinute',
    title: 'long tasks (> 50 ms)',
    unit: '/min',
    digits: 0,
    better: 'lower',
    theyHaveIt: true,
    aim: { target: { kind: 'ours-at-most', most: 0 }, rooms: ['pair', 'alone', 'row'] },
  },
  { name: 'heldUpShare', title: 'share of time in them', unit: '', digits: 2, better: 'lower', ...told },
  {
    name: 'ownLongTasksPerMinute',
    title: 'long tasks by own processor time',
    unit: '/min',
    digits: 0,
    better: 'lower',
    theyHaveIt: true,
    aim: { target: { kind: 'ours-at-most', most: 0 }, rooms: ['pair', 'alone', 'row'] },
  },
  { name: 'ownFrameMs', title: "page's own time for a frame", unit: 'ms', digits: 1, better: 'lower', ...told },
  {
    name: 'sampleAgeP95Ms',
    title: 'age of what is drawn, p95',
    unit: 'ms',
    digits: 0,
    better: 'lower',
    theyHaveIt: true,
    aim: { target: { kind: 'times-better', atLeast: 1.5 }, rooms: ['pair'] },
  },
  { name: 'poseHz', title: 'bodies, each person', unit: 'Hz', digits: 1, better: 'higher', ...told },
  {
    name: 'found',
    title: 'people found',
    unit: '',
    digits: 1,
    better: 'higher',
    theyHaveIt: true,
    aim: { target: { kind: 'everyone' }, rooms: ['row'] },
  },
  {
    name: 'macsPerBodyM',
    title: 'multiply-adds for a body',
    unit: 'M',
    digits: 0,
    better: 'lower',
    theyHaveIt: true,
    aim: { target: { kind: 'times-better', atLeast: 3 }, rooms: ['alone', 'row'] },
  },
  { name: 'cpuPerBodyMs', title: 'processor time for a body', unit: 'ms', digits: 0, better: 'lower', ...told },
  { name: 'coresBusy', title: 'cores busy', unit: '', digits: 2, better: null, ...told },
  { name: 'othersBusy', title: 'cores busy with other things', unit: '', digits: 2, better: null, ...told },
  { name: 'memoryMb', title: 'memory of scripts', unit: 'MB', digits: 0, better: null, ...told },
  { name: 'poseWorkers', title: 'pose workers', unit: '', digits: 0, better: null, ...told },
  { name: 'ballsBowled', title: 'balls bowled', unit: '', digits: 0, better: null, ...told },
  {
    name: 'framesUnclosed',
    title: 'camera frames unclosed',
    unit: '',
    digits: 0,
    better: null,
    theyHaveIt: false,
    aim: { target: { kind: 'ours-at-most', most: 0 }, rooms: ['pair', 'alone', 'row'] },
  },
  {
    name: 'framesQueued',
    title: 'frames in flight beyond workers',
    unit: '',
    digits: 0,
    better: null,
    theyHaveIt: false,
    aim: { target: { kind: 'ours-at-most', most: 0 }, rooms: ['pair', 'alone', 'row'] },
  },
];

export interface Row {
  readonly figure: FigureName;
  readonly title: string;
  readonly unit: string;
  readonly digits: number;
  /** Medians of the rounds; null where there is none. */
  readonly theirs: number | null;
  readonly ours: number | null;
  /** Round by round: how many times better ours is. Null where that cannot be said, as when ours is 0. */
  readonly timesBetter: { readonly median: number; readonly low: number; readonly high: number } | null;
  readonly target: string | null;
  /** Null without a target, or without a figure to hold against it. */
  readonly met: boolean | null;
}

const present = (values: readonly (number | null)[]): readonly number[] => values.flatMap((value) => value ?? []);

const middle = (values: readonly (number | null)[]): number | null => {
  const numbers = present(values);
  return numbers.length === 0 ? null : median(numbers);
};

function timesBetterIn({ theirs, ours }: Round, { name, better, theyHaveIt }: FigureKind): number | null {
  const [other, own] = [theirs[name], ours[name]];
  if (better === null || !theyHaveIt || other === null || own === null) return null;
  const [dividend, divisor] = better === 'lower' ? [other, own] : [own, other];
  return divisor === 0 ? null : dividend / divisor;
}

function sentenceOf(target: Target, people: number): string {
  if (target.kind === 'times-better') return `≥ ${target.atLeast} ×`;
  return target.kind === 'everyone' ? `all ${people}` : `${target.most}`;
}

function isMet(target: Target, row: Pick<Row, 'timesBetter'>, ours: readonly number[], people: number): boolean | null {
  if (target.kind === 'times-better') return row.timesBetter === null ? null : row.timesBetter.median >= target.atLeast;
  if (ours.length === 0) return null;
  return target.kind === 'everyone' ? Math.min(...ours) >= people : Math.max(...ours) <= target.most;
}

/** @param rounds at least one */
export function rowsOf(rounds: readonly Round[], room: BenchRoom): readonly Row[] {
  return figureKinds.map((kind) => {
    const ratios = present(rounds.map((round) => timesBetterIn(round, kind)));
    const timesBetter =
      ratios.length === 0 ? null : { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
    const ours = rounds.map((round) => round.ours[kind.name]);
    const target = kind.aim?.rooms.includes(room.name) ? kind.aim.target : null;
    return {
      figure: kind.name,
      title: kind.title,
      unit: kind.unit,
      digits: kind.digits,
      theirs: kind.theyHaveIt ? middle(rounds.map((round) => round.theirs[kind.name])) : null,
      ours: middle(ours),
      timesBetter,
      target: target === null ? null : sentenceOf(target, room.people),
      met: target === null ? null : isMet(target, { timesBetter }, present(ours), room.people),
    };
  });
}

export interface RoomResult {
  readonly room: BenchRoom;
  /** What ours is compared with. */
  readonly rival: string;
  readonly rounds: readonly Round[];
  /** How many of them had the machine to themselves. */
  readonly quiet: number;
  /** Of those, or of all when there are none. */
  readonly rows: readonly Row[];
}

/** @param rounds none when nothing could be measured */
export function compare(rounds: readonly Round[], room: BenchRoom, cores: number, rival: string): RoomResult {
  const quiet = rounds.filter((round) => isQuiet(round, cores));
  const told = quiet.length > 0 ? quiet : rounds;
  return { room, rival, rounds, quiet: quiet.length, rows: told.length === 0 ? [] : rowsOf(told, room) };
}
