/** Traces of the project's own puppets with their labels, written where `npm run score-movements` can read them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeTrace } from '#pose';
import type { TimedMove } from '#pose/puppet';
import { acted, traceOf } from '../../tests/traces/make.ts';
import type { Happening, Scored } from './contracts.ts';

const people = ['edith', 'ivy', 'walter', 'meera', 'harold'] as const;
const hz = 60;

interface Meant {
  readonly move: TimedMove;
  readonly lengthMs: number;
  readonly meant: readonly Scored[];
  readonly either: readonly Scored[];
}

/** Everything that is asked for, one after the other; times from the beginning of each. */
const asked: readonly Meant[] = (['right', 'left'] as const).flatMap((side) => [
  {
    move: { type: 'raise', side, holdMs: 900, atMs: 0 },
    lengthMs: 3500,
    meant: ['raise', 'reach', 'any'],
    either: ['pump'],
  },
  {
    move: { type: 'swing', side, atMs: 0 },
    lengthMs: 4500,
    meant: ['swing', 'any'],
    either: ['raise', 'reach', 'pump', 'sway'],
  },
  { move: { type: 'lob', side, atMs: 0 }, lengthMs: 3500, meant: ['lob', 'any'], either: ['raise', 'reach', 'pump'] },
]);

const others: readonly Meant[] = [
  { move: { type: 'clap', times: 1, atMs: 0 }, lengthMs: 3500, meant: ['clap', 'any'], either: ['reach', 'pump'] },
  {
    move: { type: 'pump', hz: 0.6, lengthMs: 5000, atMs: 0 },
    lengthMs: 6500,
    meant: ['pump', 'any'],
    either: ['reach', 'sway', 'raise'],
  },
  {
    move: { type: 'sway', hz: 0.4, leanRad: 0.2, lengthMs: 5000, atMs: 0 },
    lengthMs: 6500,
    meant: ['sway', 'any'],
    either: ['pump'],
  },
];

const restMs = 1500;
/** Nobody sits down and plays at once. */
const firstMs = 3000;

/** The script of everything asked for, with what each part of it is. */
function performance() {
  let atMs = firstMs;
  const script: TimedMove[] = [];
  const happenings: Happening[] = [];
  for (const { move, lengthMs, meant, either } of [...asked, ...others]) {
    script.push({ ...move, atMs });
    const side = 'side' in move ? move.side : null;
    happenings.push({ fromMs: atMs, toMs: atMs + lengthMs, side, meant, either });
    atMs += lengthMs + restMs;
  }
  return { script, happenings, lengthMs: atMs };
}

const everyday: readonly TimedMove[] = [
  { type: 'talk', lengthMs: 13_000, seed: 3, atMs: 1500 },
  { type: 'touch', side: 'right', place: 'nose', holdMs: 900, atMs: 16_000 },
  { type: 'reach', side: 'left', to: { outward: 0.1, up: -0.25, forward: 0.85 }, holdMs: 1200, atMs: 20_000 },
  { type: 'drink', side: 'left', sips: 2, atMs: 24_000 },
  { type: 'lean', leanRad: 0.2, holdMs: 800, atMs: 34_000 },
  { type: 'smooth', side: 'right', strokes: 2, atMs: 38_000 },
  { type: 'touch', side: 'left', place: 'glasses', holdMs: 700, atMs: 42_500 },
  { type: 'talk', lengthMs: 12_000, seed: 8, atMs: 46_000 },
];
const everydayMs = 60_000;
/** Hands that talk and fetch do move and reach, and who leans sways: nobody is to blame for hearing that. */
const blameless: readonly Scored[] = ['any', 'reach', 'sway', 'pump'];

/** Writes two traces for each puppet and their labels. */
export function writePuppets(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { script, happenings, lengthMs } = performance();
  const recordings: Record<string, unknown> = {};
  for (const person of people) {
    const played = traceOf(acted({ person, script, lengthMs }), 0, lengthMs, { hz });
    writeFileSync(join(folder, `${person}-plays.trace`), encodeTrace(played));
    recordings[`${person}-plays.trace`] = { subject: person, condition: 'puppet plays', happenings };
    const sat = traceOf(acted({ person, script: everyday, lengthMs: everydayMs }), 0, everydayMs, { hz });
    writeFileSync(join(folder, `${person}-sits.trace`), encodeTrace(sat));
    const whole = { fromMs: 0, toMs: everydayMs - 100, side: null, meant: [], either: blameless };
    recordings[`${person}-sits.trace`] = { subject: person, condition: 'puppet sits', happenings: [whole] };
  }
  writeFileSync(join(folder, 'labels.json'), `${JSON.stringify({ labels: 1, recordings }, null, 1)}\n`);
}
