/**
 * `npm run bench`: the loop everyone copies against ours, on the same pictures in the same browser, in turns. It measures and
 * tells; it passes and fails nothing. What is compared and how: README.md.
 */
import { clip } from '../helpers/clips.ts';
import { serveBuild } from '../helpers/serve.ts';
import { readArguments } from './arguments.ts';
import { type Arm, naiveArm, ourArm } from './arms.ts';
import { compare, type Row } from './compare.ts';
import type { Round } from './figures.ts';
import { browserFacts, computerFacts, load, type MachineFacts, timeFixedSum } from './machine.ts';
import { measure } from './measure.ts';
import { type BenchRoom, benchRooms } from './rooms.ts';
import { serveNaive } from './serve-naive.ts';
import { machineInWords, tableOf, verdicts } from './table.ts';

/** Targets of the design that this bench does not measure yet, so that nobody takes silence for success. */
const notMeasured = [
  'smallest person found',
  'rest jitter and apparent lag (simulated in filters.ts)',
  'identity swaps when people cross',
  'heap growth over 30 minutes',
];

/** The 720p webcam of the centre; 15 different pictures a second, each shown twice, which halves the rendering. */
const webcam = { width: 1280, height: 720, fps: 15 } as const;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

interface RoomResult {
  readonly room: BenchRoom;
  readonly rounds: readonly Round[];
  readonly rows: readonly Row[];
}

async function roundsIn(
  room: BenchRoom,
  wanted: number,
  seconds: number,
  arms: { readonly naive: Arm; readonly ours: Arm },
  sums: number[],
): Promise<RoomResult> {
  tell(`${room.name}: making the film for the webcam, if it is not there. That can take minutes.`);
  const { video } = await clip(room.scene, webcam);
  const rounds: Round[] = [];
  for (let round = 1; round <= wanted; round += 1) {
    tell(`${room.name}: round ${round} of ${wanted}`);
    try {
      sums.push(timeFixedSum());
      const naive = await measure({ arm: arms.naive, room, clip: video, seconds });
      sums.push(timeFixedSum());
      const ours = await measure({ arm: arms.ours, room, clip: video, seconds });
      rounds.push({ naive, ours });
    } catch (cause) {
      tell(`This round came to nothing and is left out: ${cause instanceof Error ? cause.message : cause}`);
    }
  }
  return { room, rounds, rows: rounds.length === 0 ? [] : compare(rounds, room) };
}

async function run(): Promise<void> {
  const { rounds, seconds, rooms, json } = readArguments(process.argv.slice(2));
  // What builders say on their way is no part of the answer.
  console.log = console.error;
  const loadBefore = load();
  tell('Building both pages.');
  const ourHub = await serveBuild();
  const naiveHub = await serveNaive();
  const originOf = (url: string): string => new URL(url).origin;
  try {
    const browser = await browserFacts();
    const arms = {
      naive: naiveArm(originOf(naiveHub.url)),
      ours: ourArm(originOf(ourHub.url)),
    };
    const sums: number[] = [];
    const results: RoomResult[] = [];
    for (const room of rooms) {
      const wanted = room === benchRooms[0] ? rounds : Math.ceil(rounds / 3);
      results.push(await roundsIn(room, wanted, seconds, arms, sums));
    }
    const machine: MachineFacts = {
      ...computerFacts(),
      ...browser,
      loadBefore,
      loadAfter: load(),
      sumMs: { low: Math.min(...sums), high: Math.max(...sums) },
    };
    const answer = json
      ? JSON.stringify({ machine, seconds, rooms: results, notMeasured })
      : [
          machineInWords(machine),
          ...results.map(({ room, rows, rounds: done }) =>
            rows.length === 0 ? `${room.name}: no round could be measured.` : tableOf(room, rows, done.length),
          ),
          verdicts(results),
          `Not measured here: ${notMeasured.join('; ')}.`,
        ].join('\n\n');
    process.stdout.write(`${answer}\n`);
  } finally {
    await ourHub.close();
    await naiveHub.close();
  }
}

run().catch((cause: unknown) => {
  tell(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
});
