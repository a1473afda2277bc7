/**
 * `npx tsx tests/bench/hands.ts [lean-ins] [crossings] [bowling] [alone] [row] [six] [--passes 10] [--hz 15]`: a helper leans over a seat, people
 * cross before and behind two who sit, and people play with nobody in their way. How often is a seat given to somebody else, or
 * a hand surely told of that is somebody else's, and how many of their own hands are surely told of? By the app's own desk and
 * the real model, on real pixels, by the truth of each picture, and outside of time: however busy the machine, the answer is
 * the same. Figures, never assertions; explained in README.md.
 */
import { parseArgs } from 'node:util';
import { type BodySample, doubtful } from '#pose';
import { sceneNamed } from '#pose/puppet';
import { playedFps } from '../../scripts/puppet/wanted.ts';
import { clip } from '../helpers/clips.ts';
import { type JudgedHand, judge, surely, tallied } from '../helpers/identity-truth.ts';
import { openProjector, type Projector } from './replay.ts';
import { planFor } from './seat-plan.ts';

interface Check {
  readonly name: string;
  readonly scene: string;
  readonly players: readonly string[];
  /** Times in one loop of the scene that somebody comes between, or behind; nobody ever does where it is 0. */
  readonly passes: number;
}

const players = ['edith', 'walter'];
const checks: readonly Check[] = [
  { name: 'lean-ins', scene: 'helper-leans-in', players, passes: 2 },
  { name: 'crossings', scene: 'crossing', players, passes: 2 },
  { name: 'bowling', scene: 'join-and-bowl', players: ['ivy', 'walter'], passes: 0 },
  { name: 'alone', scene: 'one-bowls', players: ['edith'], passes: 0 },
  { name: 'row', scene: 'bench-row', players: ['ivy', 'edith', 'harold', 'joan'], passes: 0 },
  {
    name: 'six',
    scene: 'six-play',
    players: ['ivy', 'meera', 'harold', 'edith', 'walter', 'joan'],
    passes: 0,
  },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { passes: { type: 'string', default: '10' }, hz: { type: 'string', default: '15' } },
});
const passes = Math.min(100, Math.max(1, Number(values.passes) || 10));
const every = Math.max(1, Math.round(playedFps / (Number(values.hz) || 15)));

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

async function run(check: Check, projector: Projector): Promise<void> {
  const scene = sceneNamed(check.scene);
  if (scene === null) throw new Error(`There is no scene called ${check.scene}.`);
  const { video, truth } = await clip(check.scene, { width: 640, height: 360, fps: 10 });
  const pictureMs = 1000 / playedFps;
  const loops = check.passes === 0 ? 1 : Math.ceil(passes / check.passes);
  const plan = planFor(scene, truth, check.players);
  const { samples, landmarkRuns, detectorRuns, scanned } = await projector.show(video, {
    plan,
    pictureMs,
    loops,
    every,
  });
  const owners = new Map(check.players.map((id, i) => [i + 1, id]));
  const judged = samples.flatMap(({ seat, capturedAtMs, pose }) => {
    const seats = [{ id: seat, joints: pose, sampleAgeMs: 0, poseHz: playedFps / every }];
    // The desk's first picture is at one picture's time, the film's at none.
    return judge({ seats }, capturedAtMs - pictureMs / 2, truth, owners);
  });
  const tallies = tallied(judged);
  const runs = `${landmarkRuns} landmark and ${detectorRuns} detector runs (${scanned} of the scan)`;
  process.stdout.write(`${check.name}: ${loops * check.passes} passes, ${samples.length} samples, ${runs}\n`);
  for (const { seat, owner, kept, swaps, stolen } of tallies) {
    const hands = handsOf(samples.filter((sample) => sample.seat === seat));
    process.stdout.write(
      `  ${owner}: told of in ${percent(kept)}, hands ${hands}, swaps ${swaps}, stolen hands ${stolen}\n`,
    );
  }
  process.stdout.write(`  ${toldOf(judged.flatMap(({ hands: each }) => each))}\n`);
}

/** Of all hands that the model was sure of: how many were a neighbour's, and what the guard made of them and of the right ones. */
function toldOf(all: readonly JudgedHand[]): string {
  const seen = all.filter(({ sure }) => sure >= surely || sure === doubtful);
  const count = (of: JudgedHand['of'], isBelieved: boolean): number =>
    seen.filter((hand) => hand.of === of && hand.sure >= surely === isBelieved).length;
  const [stolen, caught] = [count('another', true), count('another', false)];
  const [right, doubted] = [count('own', true), count('own', false)];
  const of = `of ${seen.length} hands ${stolen + caught} were another's, ${stolen} of them believed`;
  return `${of}; of ${right + doubted} right ones ${doubted} doubted`;
}

/** Of the wrists of all bodies told of: the share that is sure, and the share that the guard of hands has taken out of it. */
function handsOf(samples: readonly BodySample[]): string {
  const hands = samples.flatMap(({ pose }) => (pose ? [pose.wristLeft, pose.wristRight] : []));
  const share = (holds: (sure: number) => boolean): string =>
    percent(hands.filter(({ sure }) => holds(sure)).length / Math.max(1, hands.length));
  return `sure ${share((sure) => sure >= 0.5)}, doubted for a stranger's sake ${share((sure) => sure === doubtful)}`;
}

async function all(): Promise<void> {
  const projector = await openProjector();
  try {
    for (const check of checks) {
      if (positionals.length === 0 || positionals.includes(check.name)) await run(check, projector);
    }
  } finally {
    await projector.close();
  }
}

all().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  process.exitCode = 1;
});
