/**
 * `npm run bench`: the loop everyone copies, with one pose library or two, against ours, on the same pictures in the same browser, in turns. It measures and
 * tells; it passes and fails nothing. What is compared and how: README.md.
 */

import type { Hub } from '../../src/hub/hub.mjs';
import { clip } from '../helpers/clips.ts';
import { serveBuild } from '../helpers/serve.ts';
import { readArguments } from './arguments.ts';
import { type Arm, ourArm, rivalArm } from './arms.ts';
import { compare, type RoomResult } from './compare.ts';
import type { Figures, Round } from './figures.ts';
import { browserFacts, computerFacts, load, type MachineFacts } from './machine.ts';
import { measure } from './measure.ts';
import type { RivalName } from './rivals/rival-names.ts';
import { serveRival } from './rivals/serve-rivals.ts';
import { type BenchRoom, benchRooms } from './rooms.ts';
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
  arms: { readonly rivals: readonly Arm[]; readonly ours: Arm },
): Promise<ReadonlyMap<Arm, readonly Round[]>> {
  tell(`${room.name}: making the film for the webcam, if it is not there. That can take minutes.`);
  const { video } = await clip(room.scene, webcam);
  const rounds = new Map(arms.rivals.map((rival): [Arm, Round[]] => [rival, []]));
  for (let round = 1; round <= wanted; round += 1) {
    tell(`${room.name}: round ${round} of ${wanted}`);
    try {
      const measured = (arm: Arm) => measure({ arm, room, clip: video, seconds });
      const theirs: (readonly [Arm, Figures])[] = [];
      for (const rival of arms.rivals) theirs.push([rival, await measured(rival)]);
      const ours = await measured(arms.ours);
      for (const [rival, figures] of theirs) rounds.get(rival)?.push({ theirs: figures, ours });
    } catch (cause) {
      tell(`This round came to nothing and is left out: ${cause instanceof Error ? cause.message : cause}`);
    }
  }
  return rounds;
}

async function run(): Promise<void> {
  const { rounds, seconds, rooms, against, json } = readArguments(process.argv.slice(2));
  // What builders say on their way is no part of the answer.
  console.log = console.error;
  const loadBefore = load();
  tell('Building the pages.');
  const ourHub = await serveBuild();
  const hubs = new Map<RivalName, Hub>();
  const originOf = (url: string): string => new URL(url).origin;
  try {
    const browser = await browserFacts();
    for (const name of against) hubs.set(name, await serveRival(name));
    const arms = {
      rivals: [...hubs].map(([name, hub]) => rivalArm(name, originOf(hub.url))),
      ours: ourArm(originOf(ourHub.url)),
    };
    const computer = computerFacts();
    const results: RoomResult[] = [];
    for (const room of rooms) {
      const wanted = room === benchRooms[0] ? rounds : Math.ceil(rounds / 3);
      const played = await roundsIn(room, wanted, seconds, arms);
      for (const [{ name }, each] of played) results.push(compare(each, room, computer.cores, name));
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
            result.rows.length === 0
              ? `${result.room.name}, ${result.rival}: no round could be measured.`
              : tableOf(result),
          ),
          verdicts(results),
          `Not measured here: ${notMeasured.join('; ')}.`,
        ].join('\n\n');
    process.stdout.write(`${answer}\n`);
  } finally {
    await ourHub.close();
    for (const hub of hubs.values()) await hub.close();
  }
}

run().catch((cause: unknown) => {
  tell(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
});
