/**
 * How well movements are told: recall, false fires a minute and delay, on the project's own puppets, at the rates and with the
 * shaking of real cameras. `npx tsx tests/bench/movements.ts` prints the table of src/movement/README.md.
 */
import type { Pace } from '#core';
import type { MovementName } from '#movement';
import type { Scene, TimedMove } from '#pose/puppet';
import { firesOf } from '../traces/count.ts';
import { acted, traceOf, type Wear } from '../traces/make.ts';

/** When each movement is to be told, from the start of a move to its latest honest moment, ms. */
const windows: Partial<Record<MovementName, readonly [fromMs: number, toMs: number]>> = {
  raise: [300, 1700],
  swing: [1350, 2700],
  lob: [900, 1900],
};

const rates = [8, 12, 15, 24, 30];
/** Frame heights: what the lite model does near by, at three metres in a poor light, and worse than was ever seen. */
const shaking = [0.004, 0.01, 0.02];

const people = ['edith', 'ivy', 'walter', 'meera', 'harold'] as const;

function performance(movement: 'raise' | 'swing' | 'lob', person: (typeof people)[number]): Scene {
  const move = (side: 'left' | 'right', atMs: number): TimedMove =>
    movement === 'raise' ? { type: 'raise', side, holdMs: 900, atMs } : { type: movement, side, atMs };
  const script = [move('right', 4000), move('left', 9000), move('right', 14_000)];
  return acted({ person, lengthMs: 19_000, script });
}

/** A minute of everything that is not meant. */
function chatter(person: (typeof people)[number], seed: number): Scene {
  return acted({
    person,
    lengthMs: 60_000,
    script: [
      { type: 'talk', lengthMs: 13_000, seed, atMs: 1500 },
      { type: 'touch', side: 'right', place: 'nose', holdMs: 900, atMs: 16_000 },
      { type: 'reach', side: 'left', to: { outward: 0.1, up: -0.25, forward: 0.85 }, holdMs: 1200, atMs: 20_000 },
      { type: 'drink', side: 'left', sips: 2, atMs: 24_000 },
      { type: 'lean', leanRad: 0.2, holdMs: 800, atMs: 34_000 },
      { type: 'smooth', side: 'right', strokes: 2, atMs: 38_000 },
      { type: 'touch', side: 'left', place: 'glasses', holdMs: 700, atMs: 42_500 },
      { type: 'talk', lengthMs: 12_000, seed: seed + 1, atMs: 46_000 },
    ],
  });
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function row(movement: 'raise' | 'swing' | 'lob', jitter: number, pace: Pace): string {
  let meant = 0;
  let told = 0;
  let stray = 0;
  let minutes = 0;
  const delays: number[] = [];
  const [fromMs, toMs] = windows[movement] as readonly [number, number];
  for (const [index, person] of people.entries()) {
    for (const hz of rates) {
      const wear: Wear = { hz, jitter, dropped: 0.05, seed: index + 1, mirrored: index % 2 === 1 };
      const fires = firesOf(movement, traceOf(performance(movement, person), 0, 19_000, wear), { pace });
      for (const atMs of [4000, 9000, 14_000]) {
        meant += 1;
        const hit = fires.find(({ timeMs }) => timeMs >= atMs + fromMs && timeMs <= atMs + toMs);
        if (hit) {
          told += 1;
          delays.push(hit.timeMs - atMs);
        }
      }
      stray += firesOf(movement, traceOf(chatter(person, index * 7 + 3), 0, 60_000, wear), { pace }).length;
      minutes += 1;
    }
  }
  delays.sort((a, b) => a - b);
  const middle = delays[Math.floor(delays.length / 2)] ?? Number.NaN;
  return `| ${movement} | ${pace} | ${jitter} | ${percent(told / meant)} of ${meant} | ${(stray / minutes).toFixed(2)} | ${middle.toFixed(0)} ms |`;
}

console.log(
  '| movement | pace | shaking (sd, frame heights) | recall | false fires a minute | told after the move began |',
);
console.log('|---|---|---|---|---|---|');
for (const movement of ['raise', 'swing', 'lob'] as const) {
  for (const jitter of shaking)
    for (const pace of ['gentle', 'standard'] as const) console.log(row(movement, jitter, pace));
}
