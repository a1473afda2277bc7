/** What is measured of one arm in one round. */
import type { OwnTime } from './own-time.ts';

/** One look at an arm while it plays; both arms tell the same. */
export interface Glance {
  /** People whose body is known now. */
  readonly found: number;
  /** Bodies a second, everybody's together. */
  readonly playerHz: number;
  /** Millions of multiply-adds since the page opened. Null where they cannot be reckoned. */
  readonly macsM: number | null;
  /** Age of the newest look when a frame has been drawn, 95th percentile of the last 300. Null before the first. */
  readonly sampleAgeP95Ms: number | null;
  readonly framesUnclosed: number;
  /** Beyond one for each worker. */
  readonly framesQueued: number;
  readonly ballsBowled: number;
  /** Beside the page's main thread. */
  readonly poseWorkers: number;
}

export interface Figures {
  readonly rafP95Ms: number;
  readonly rafHz: number;
  readonly longTasksPerMinute: number;
  /** Share of the time that the page spent in tasks of more than 50 ms, 0..1. */
  readonly heldUpShare: number;
  /** Tasks of more than 50 ms of their own processor time; null where that is not told. */
  readonly ownLongTasksPerMinute: number | null;
  /** Processor time of the page's main thread for each frame drawn. Null where that is not told. */
  readonly ownFrameMs: number | null;
  readonly found: number;
  /** For each person before the camera, found or not. */
  readonly poseHz: number;
  readonly sampleAgeP95Ms: number | null;
  /** Millions of multiply-adds for each body told. Null when none was, or where they cannot be reckoned. */
  readonly macsPerBodyM: number | null;
  /** Cores kept busy by the whole browser. */
  readonly coresBusy: number;
  /** Cores kept busy meanwhile by everything else on the machine. */
  readonly othersBusy: number;
  /** Processor time of the whole browser for each body told, ms. Null when none was. */
  readonly cpuPerBodyMs: number | null;
  /** Scripts and their memory, page and workers together; null where the browser will not say. */
  readonly memoryMb: number | null;
  readonly framesUnclosed: number;
  readonly framesQueued: number;
  readonly ballsBowled: number;
  readonly poseWorkers: number;
}

export interface Round {
  readonly theirs: Figures;
  readonly ours: Figures;
}

/** More of the machine than this for anything else, and what a round tells by the clock is of no worth. */
const disturbedAbove = 0.15;

/** Whether both arms of a round had a machine of so many cores to themselves. */
export const isQuiet = ({ theirs, ours }: Round, cores: number): boolean =>
  Math.max(theirs.othersBusy, ours.othersBusy) <= disturbedAbove * cores;

/** `share` 0..1, by nearest rank. @throws on an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is no quantile of nothing.');
  return value;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value, or halfway between the middle two. @throws on an empty list. */
export function median(values: readonly number[]): number {
  const upper = quantile(values, 0.5 + 1e-9);
  return (quantile(values, 0.5) + upper) / 2;
}

/** What a spell of play came to, before it is divided up. */
export interface Spell {
  readonly tookMs: number;
  readonly gapsMs: readonly number[];
  readonly longTasksMs: readonly number[];
  /** Evenly spread over the spell; the first at its start, the last at its end. */
  readonly glances: readonly Glance[];
  /** Processor time of the whole browser, and of everything on the machine. */
  readonly cpuS: number;
  readonly machineCpuS: number;
  readonly ownTime: OwnTime | null;
  readonly memoryMb: number | null;
  readonly people: number;
}

/** @throws a sentence when nothing was drawn. */
export function figuresOf(spell: Spell): Figures {
  const { tookMs, gapsMs, longTasksMs, glances, cpuS, machineCpuS, ownTime, memoryMb, people } = spell;
  const [first, last] = [glances[0], glances.at(-1)];
  if (first === undefined || last === undefined || gapsMs.length === 0)
    throw new Error('Nothing was drawn to measure.');
  const tookS = tookMs / 1000;
  const playerHz = mean(glances.map((glance) => glance.playerHz));
  const bodies = playerHz * tookS;
  const ages = glances.flatMap(({ sampleAgeP95Ms }) => sampleAgeP95Ms ?? []);
  const macsM = first.macsM === null || last.macsM === null ? null : last.macsM - first.macsM;
  return {
    rafP95Ms: quantile(gapsMs, 0.95),
    rafHz: gapsMs.length / tookS,
    longTasksPerMinute: (longTasksMs.length / tookS) * 60,
    heldUpShare: Math.min(1, longTasksMs.reduce((sum, ms) => sum + ms, 0) / tookMs),
    ownLongTasksPerMinute: ownTime === null ? null : (ownTime.longTasks / tookS) * 60,
    ownFrameMs: ownTime === null ? null : ownTime.mainThreadMs / gapsMs.length,
    found: mean(glances.map((glance) => glance.found)),
    poseHz: playerHz / people,
    sampleAgeP95Ms: ages.length === 0 ? null : median(ages),
    macsPerBodyM: bodies === 0 || macsM === null ? null : macsM / bodies,
    coresBusy: cpuS / tookS,
    othersBusy: Math.max(0, machineCpuS - cpuS) / tookS,
    cpuPerBodyMs: bodies === 0 ? null : (cpuS * 1000) / bodies,
    memoryMb,
    framesUnclosed: Math.max(...glances.map((glance) => glance.framesUnclosed)),
    framesQueued: Math.max(...glances.map((glance) => glance.framesQueued)),
    ballsBowled: last.ballsBowled - first.ballsBowled,
    poseWorkers: last.poseWorkers,
  };
}
