/**
 * `npm run bench`: the loop everyone copies against ours, on the same pictures in the same browser, in turns. It measures and
 * tells; it passes and fails nothing. What is compared and how: README.md.
 */
import { clip } from '../helpers/clips.ts';
import { serveBuild } from '../helpers/serve.ts';
import { readArguments } from './arguments.ts';
import { type Arm, naiveArm, ourArm } from './arms.ts';
import { compare, type RoomResult } from './compare.ts';
import type { Round } from './figures.ts';
import { browserFacts, computerFacts, load, type MachineFacts } from './machine.ts';
import { measure } from './measure.ts';
import { type BenchRoom, benchRooms } from './rooms.ts';
import { serveNaive } from './serve-naive.ts';
import { machineInWords, tableOf, verdicts } from './table.ts';

/** Targets of the design that this bench does not measure yet, so that nobody takes silence for success. */
const notMeasured = [
  'smallest person found',
  'rest jitter and apparent lag (simulated in filters.ts)',
  'identity swaps when people cross (found.ts)',
  'heap growth over 30 minutes (soak.ts)',
];

/** The 720p webcam of the centre; 15 different pictures a second, each shown twice, which halves the rendering. */
const webcam = { width: 1280, height: 720, fps: 15 } as const;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function roundsIn(
  room: BenchRoom,
  wanted: number,
  seconds: number,
  arms: { readonly naive: Arm; readonly ours: Arm },
): Promise<readonly Round[]> {
  tell(`${room.name}: making the film for the webcam, if it is not there. That can take minutes.`);
  const { video } = await clip(room.scene, webcam);
  const rounds: Round[] = [];
  for (let round = 1; round <= wanted; round += 1) {
    tell(`${room.name}: round ${round} of ${wanted}`);
    try {
      const naive = await measure({ arm: arms.naive, room, clip: video, seconds });
      const ours = await measure({ arm: arms.ours, room, clip: video, seconds });
      rounds.push({ naive, ours });
    } catch (cause) {
      tell(`This round came to nothing and is left out: ${cause instanceof Error ? cause.message : cause}`);
    }
  }
  return rounds;
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
    const computer = computerFacts();
    const results: RoomResult[] = [];
    for (const room of rooms) {
      const wanted = room === benchRooms[0] ? rounds : Math.ceil(rounds / 3);
      results.push(compare(await roundsIn(room, wanted, seconds, arms), room, computer.cores));
    }
    const machine: MachineFacts = {
      ...computer,
      ...browser,
      loadBefore,
      loadAfter: load(),
    };
    const answer = json
      ? JSON.stringify({ machine, seconds, rooms: results, notMeasured })
      : [
          machineInWords(machine),
          ...results.map((result) =>
            result.rows.length === 0 ? `${result.room.name}: no round could be measured.` : tableOf(result),
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
