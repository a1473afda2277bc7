/** Plays one recording, worn in one way, to every recogniser at once, and holds what they told against what was done. */
import type { Pace } from '#core';
import { type ActionDeclarations, guestAbility } from '#movement';
import { readingsOf } from '../../tests/traces/count.ts';
import { wornTrace } from '../../tests/traces/make.ts';
import type { Replay } from './conditions.ts';
import { type Happening, type Recording, type Scored, scored } from './contracts.ts';
import { poseAt } from './frames.ts';
import { type Moments, momentsOf } from './onset.ts';

/** A short recording begins in the middle of things: its first frame is held so long before it, and its last after. */
const heldBeforeMs = 2500;
const heldAfterMs = 1200;
const shortMs = 20_000;
/** Who is met in the middle of things may be pointing already: what is told of the frame held before the first says nothing. */
const metMs = 600;
/** From light to page. */
export const delayMs = 80;
/** What was done may be told so long after its end. */
const graceMs = 700;
/** Pointing surely from here. */
const surely = 0.5;

const triggered = scored.filter((name) => name !== 'reach');
const actions = {
  ...Object.fromEntries(triggered.map((name) => [name, { kind: 'trigger', by: [name], ask: name }])),
  reach: { kind: 'point', by: ['reach'], ask: 'reach' },
} as ActionDeclarations;

/** What one movement came to in one recording. */
export interface Count {
  readonly meant: number;
  readonly told: number;
  readonly falseFires: number;
  /** Minutes in which it should have been silent. */
  readonly silentMinutes: number;
  /** From the hand setting off, and from the movement being done, to the page knowing; ms. */
  readonly fromOnsetMs: readonly number[];
  readonly fromDoneMs: readonly number[];
}

export const noCount: Count = { meant: 0, told: 0, falseFires: 0, silentMinutes: 0, fromOnsetMs: [], fromDoneMs: [] };

/** Both together. */
export const added = (a: Count, b: Count): Count => ({
  meant: a.meant + b.meant,
  told: a.told + b.told,
  falseFires: a.falseFires + b.falseFires,
  silentMinutes: a.silentMinutes + b.silentMinutes,
  fromOnsetMs: [...a.fromOnsetMs, ...b.fromOnsetMs],
  fromDoneMs: [...a.fromDoneMs, ...b.fromDoneMs],
});

const doneMs = (name: Scored, { raisedMs, fastestMs, onsetMs }: Moments): number =>
  name === 'raise' ? raisedMs : name === 'swing' || name === 'lob' ? fastestMs : onsetMs;

/** When each movement was told, on the recording's own clock. */
function toldTimes(recording: Recording, { wear }: Replay, pace: Pace, seed: number): ReadonlyMap<Scored, number[]> {
  const isShort = recording.lengthMs <= shortMs;
  const before = isShort ? heldBeforeMs : 0;
  const lengthMs = before + recording.lengthMs + (isShort ? heldAfterMs : 0);
  const at = (timeMs: number) => poseAt(recording, timeMs - before);
  const trace = wornTrace(at, recording.aspect, lengthMs, { ...wear, seed });
  const times = new Map<Scored, number[]>(scored.map((name) => [name, []]));
  let pointed = false;
  for (const { timeMs, reading } of readingsOf(trace, actions, { pace, ability: guestAbility, delayMs })) {
    const values = reading.actions as Readonly<Record<string, { readonly began?: boolean; readonly sure?: number }>>;
    for (const name of triggered) if (values[name]?.began) times.get(name)?.push(timeMs - before);
    const points = (values.reach?.sure ?? 0) >= surely;
    const met = isShort && timeMs <= metMs;
    if (points && !pointed && !met) times.get('reach')?.push(timeMs - before);
    if (points && met) times.set('reach', [0]);
    pointed = points;
  }
  return times;
}

const isWithin = (timeMs: number, { fromMs, toMs }: Happening): boolean => timeMs >= fromMs && timeMs <= toMs + graceMs;

function countOf(name: Scored, times: readonly number[], recording: Recording): Count {
  const { happenings, lengthMs } = recording;
  const mine = happenings.filter(({ meant }) => meant.includes(name));
  const blameless = happenings.filter(({ meant, either }) => meant.includes(name) || either.includes(name));
  const stray = times.filter((timeMs) => !blameless.some((each) => isWithin(timeMs, each)));
  const blamelessMs = blameless.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  const count = { meant: mine.length, told: 0, fromOnsetMs: [] as number[], fromDoneMs: [] as number[] };
  for (const each of mine) {
    const first = times.find((timeMs) => isWithin(timeMs, each));
    if (first === undefined) continue;
    count.told += 1;
    const moments = momentsOf(recording, each);
    if (!moments) continue;
    count.fromOnsetMs.push(first - moments.onsetMs);
    count.fromDoneMs.push(first - doneMs(name, moments));
  }
  return { ...count, falseFires: stray.length, silentMinutes: Math.max(0, lengthMs - blamelessMs) / 60_000 };
}

/** Every movement's count in one recording, shown in one way. */
export function counted(
  recording: Recording,
  replay: Replay,
  pace: Pace,
  seed: number,
): Readonly<Record<Scored, Count>> {
  const times = toldTimes(recording, replay, pace, seed);
  return Object.fromEntries(scored.map((name) => [name, countOf(name, times.get(name) ?? [], recording)])) as Record<
    Scored,
    Count
  >;
}
