/**
 * `npx tsx tests/bench/abilities.ts [scenes] [--bones] [--hz 15]`: does everybody bowl when they mean to, and nobody when they do
 * not? Six people, each in their own way: measured at the windows as the house measures, a minute of rest, ten throws. By the app's
 * own desk and the real model on real pixels (`--bones`: by the truth, in seconds), outside of time; the game's own actions, the plan
 * that follows from the ability, the same readers. Figures, never assertions; explained in README.md.
 */
import { parseArgs } from 'node:util';
import {
  type Ability,
  gentleRange,
  guestAbility,
  type MovementName,
  measuredRange,
  measureMs,
  type PersonalRange,
  planActions,
  startMeasuring,
  stepMeasuring,
} from '#movement';
import type { BodySample } from '#pose';
import { abilityTimes, type Scene, sceneNamed } from '#pose/puppet';
import { manifest } from '../../games/skittles/manifest.ts';
import { playedFps } from '../../scripts/puppet/wanted.ts';
import { clip } from '../helpers/clips.ts';
import { readingsOf } from '../traces/count.ts';
import { traceOf } from '../traces/make.ts';
import { openProjector, type Projector } from './replay.ts';
import { planFor } from './seat-plan.ts';

interface Check {
  readonly scene: string;
  readonly ability: Ability;
  /** What staff have chosen for the throw. */
  readonly chosen?: MovementName;
  /** The model finds nobody: what is left is motion. */
  readonly faceless?: boolean;
}

const checks: readonly Check[] = [
  { scene: 'right-arm-only', ability: { ...guestAbility, arms: 'right' } },
  { scene: 'left-arm-only', ability: { ...guestAbility, arms: 'left' } },
  { scene: 'small-movements', ability: { ...guestAbility, smallMovement: true } },
  { scene: 'shaking-hands', ability: { ...guestAbility, tremor: true } },
  { scene: 'leaning-only', ability: { ...guestAbility, arms: 'neither' } },
  { scene: 'any-motion', ability: guestAbility, chosen: 'any', faceless: true },
  { scene: 'face-hidden', ability: guestAbility, chosen: 'any' },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bones: { type: 'boolean', default: false }, hz: { type: 'string', default: '15' } },
});
const hz = [5, 6, 10, 15, 30].find((each) => each === Number(values.hz)) ?? 15;
const { restMs, throwsMs, everyMs, throws, lengthMs } = abilityTimes;
/** A throw counts until so long before the next is asked for. */
const lateByMs = 500;

async function samplesOf(scene: Scene, projector: Projector | null): Promise<readonly BodySample[]> {
  if (projector === null) return traceOf(scene, 0, lengthMs, { hz, jitter: 0.004 });
  const { video, truth } = await clip(scene.name, { width: 640, height: 360, fps: hz });
  const plan = planFor(
    scene,
    truth,
    scene.cast.map(({ figure }) => figure.id),
  );
  const { samples } = await projector.show(video, {
    plan,
    pictureMs: 1000 / playedFps,
    loops: 1,
    every: playedFps / hz,
  });
  return samples;
}

/** As at the windows, for twenty seconds, by the bodies that the reader makes of the samples. */
function measured(samples: readonly BodySample[], ability: Ability): PersonalRange {
  const first = gentleRange(ability);
  const polishing = samples.filter(({ capturedAtMs }) => capturedAtMs < measureMs + 2000);
  const seen = readingsOf(polishing, {}, { ability, pace: 'gentle' });
  const dtMs = 1000 / 60;
  const measuring = seen.reduce((past, { reading }) => stepMeasuring(past, reading.body, dtMs), startMeasuring(first));
  return measuredRange(measuring, first);
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

async function run(check: Check, projector: Projector | null): Promise<void> {
  const scene = sceneNamed(check.scene);
  if (scene === null) throw new Error(`There is no scene called ${check.scene}.`);
  const { ability, chosen, faceless = false } = check;
  const seen = await samplesOf(scene, projector);
  const samples = faceless ? seen.map((sample) => ({ ...sample, pose: null })) : seen;
  const range = measured(samples, ability);
  const by = chosen ?? planActions(manifest.actions, ability).bowl;
  const readings = readingsOf(samples, manifest.actions, {
    ability,
    range,
    pace: 'gentle',
    ...(chosen === undefined ? {} : { chosen: { bowl: chosen } }),
  });
  const bowls = readings.filter(({ reading }) => reading.actions.bowl.began).map(({ timeMs }) => timeMs);
  const within = (fromMs: number, toMs: number) => bowls.filter((ms) => ms >= fromMs && ms < toMs);
  const thrown = Array.from({ length: throws }, (_, n) => throwsMs + n * everyMs).map(
    (askedMs) => within(askedMs, askedMs + everyMs - lateByMs)[0],
  );
  const unasked = within(restMs, throwsMs).length;
  const after = thrown.flatMap((ms, n) => (ms === undefined ? [] : [ms - throwsMs - n * everyMs]));
  const found = samples.filter(({ pose }) => pose !== null).length / Math.max(1, samples.length);
  process.stdout.write(
    `${check.scene}: by ${by}, ${after.length} of ${throws}, ${unasked} in ${seconds(throwsMs - restMs)} s of rest; ` +
      `after ${after.map(seconds).join(' ')} s; body in ${(100 * found).toFixed(0)} % of ${samples.length} samples\n`,
  );
}

async function all(): Promise<void> {
  const projector = values.bones ? null : await openProjector();
  try {
    for (const check of checks) {
      if (positionals.length === 0 || positionals.includes(check.scene)) await run(check, projector);
    }
  } finally {
    await projector?.close();
  }
}

all().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  process.exitCode = 1;
});
