/**
 * Who is found, kept and told apart, on real pixels: puppets of known place before the fake webcam, the built app, the real
 * model. `npx tsx tests/bench/found.ts [name …] [--people avatars]`. Figures, never assertions; explained in README.md.
 */
import { setTimeout as pass } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openHouse } from '../helpers/app.ts';
import { clip } from '../helpers/clips.ts';
import { type Judged, judge, type Tally, tallied } from '../helpers/identity-truth.ts';
import { momentOf, seatPlayers } from '../helpers/seating.ts';

interface Check {
  readonly name: string;
  readonly scene: string;
  /** Those who sit to play; everybody else comes and goes. */
  readonly players: readonly string[];
  readonly seconds: number;
  /** Of the scene; all of it unless told. */
  readonly clipSeconds?: number;
  /** Times in one loop that somebody comes between, or behind. */
  readonly passes: number;
}

const small = { width: 640, height: 360 } as const;
const findWithinMs = 60_000;
const lookEveryMs = 40;

const checks: readonly Check[] = [
  { name: 'lean-ins', scene: 'helper-leans-in', players: ['edith', 'walter'], seconds: 125, passes: 2 },
  { name: 'crossings', scene: 'crossing', players: ['edith', 'walter'], seconds: 135, passes: 2 },
  {
    name: 'six',
    scene: 'row-of-six',
    players: ['ivy', 'meera', 'harold', 'edith', 'walter', 'joan'],
    seconds: 60,
    clipSeconds: 10,
    passes: 0,
  },
  {
    name: 'mixed',
    scene: 'bench-row',
    players: ['ivy', 'edith', 'harold', 'joan'],
    seconds: 60,
    passes: 0,
  },
];

const { values, positionals } = parseArgs({
  options: { people: { type: 'string', default: 'puppets' } },
  allowPositionals: true,
});
const cast = values.people === 'avatars' ? 'avatars' : 'puppets';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(check: Check): Promise<void> {
  const { video, truth } = await clip(check.scene, { ...small, fps: 10, seconds: check.clipSeconds, cast });
  const house = await openHouse({ clip: video });
  try {
    const app = await house.open('?source=camera&seed=7');
    const { clock, owners, tookMs } = await seatPlayers(app, truth, check.players, findWithinMs);
    tell(`${check.name}: ${owners.size} of ${check.players.length} found, in ${(tookMs / 1000).toFixed(0)} s`);
    const seen: Judged[] = [];
    const endMs = Date.now() + check.seconds * 1000;
    while (Date.now() < endMs) {
      const moment = await momentOf(app, clock);
      if (moment !== null) seen.push(...judge(moment.now, moment.sceneMs, truth, owners));
      await pass(lookEveryMs);
    }
    report(check, truth.lengthMs, tallied(seen));
  } finally {
    await house.close();
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function report(check: Check, lengthMs: number, tallies: readonly Tally[]): void {
  const loops = (check.seconds * 1000) / lengthMs;
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  for (const { seat, owner, kept, late, swaps, stolen, poseHz } of tallies) {
    tell(
      `  seat ${seat} ${owner}: kept ${percent(kept)}, late ${percent(late)}, ${poseHz.toFixed(1)} Hz, swaps ${swaps}, stolen hands ${stolen}`,
    );
  }
  const passes = check.passes > 0 ? `, ${Math.floor(loops * check.passes)} passes` : '';
  tell(`${check.name}: ${check.seconds} s${passes}: swaps ${sum((t) => t.swaps)}, stolen ${sum((t) => t.stolen)}`);
}

async function all(): Promise<void> {
  for (const check of checks) if (positionals.length === 0 || positionals.includes(check.name)) await run(check);
}

all().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  process.exitCode = 1;
});
