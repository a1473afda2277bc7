/**
 * `npx tsx tests/bench/smallest.ts`: how small a person can be and still be found. Somebody sits alone, further and further from
 * the camera, in 1280×720; looked at by our own desk and scan, and by the loop everyone copies. Outside of time. Explained in README.md.
 */
import { createPlay, sceneNamed, sceneNames } from '#pose/puppet';
import { openStudio } from '../../scripts/puppet/render.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { servePage } from '../helpers/serve-page.ts';
import { sighted } from '../helpers/sighted.ts';
import { openStills } from '../helpers/stills.ts';
import type {} from './smallest/copied-look.ts';

const size = { width: 1280, height: 720 } as const;
const atSecond = 5;
const copiedLooks = 10;

/** Shoulder to shoulder in the picture, pixels. */
function shouldersPx(sceneName: string): number {
  const scene = sceneNamed(sceneName);
  const [sitter] = scene === null ? [] : createPlay(scene).truthAt(1000 * atSecond);
  if (sitter === undefined) throw new Error(`Nobody sits in ${sceneName}.`);
  const { shoulderLeft: a, shoulderRight: b } = sitter.joints;
  return Math.hypot((a.x - b.x) * size.width, (a.y - b.y) * size.height);
}

async function all(): Promise<void> {
  const studio = await openStudio();
  const stills = await openStills(studio, size);
  const hub = await servePage('tests/bench/smallest');
  const browser = await launchBrowser();
  const smallest = { ours: Number.POSITIVE_INFINITY, copied: Number.POSITIVE_INFINITY };
  try {
    const page = await browser.newPage();
    await page.goto(hub.url);
    await page.waitForFunction(() => window.copiedLook !== undefined, null, { timeout: 120_000 });
    const copiedLook = (picture: Buffer | undefined): Promise<number> =>
      page.evaluate(async ([base64, looks]) => (await window.copiedLook?.(base64, looks)) ?? 0, [
        picture?.toString('base64') ?? '',
        copiedLooks,
      ] as const);
    // it follows whom it has found: an empty room has it look for the next one anew
    const [empty] = await studio.take('nobody', size, 0, 1, 1);
    for (const scene of sceneNames.filter((name) => /^seated-\d+-m$/.test(name))) {
      const px = shouldersPx(scene);
      const [jpeg] = await studio.take(scene, size, atSecond, 1, 1);
      await copiedLook(empty);
      const copied = await copiedLook(jpeg);
      const looked = await stills.lookAt(scene, { first: [3, atSecond], later: [3, atSecond] });
      const { missed, twice, strangers } = sighted(scene, 1000 * atSecond, looked.settled.sightings);
      const found = missed.length === 0 && twice.length === 0 && strangers === 0;
      const followed = looked.seats.filter(({ pose }) => pose !== null).length;
      if (found && followed === 1) smallest.ours = Math.min(smallest.ours, px);
      if (copied > 0) smallest.copied = Math.min(smallest.copied, px);
      process.stdout.write(
        `${scene}: shoulders ${px.toFixed(0)} px; copied loop ${copied}; ours ${found ? 'found' : 'not found'}, ${followed} followed\n`,
      );
    }
    const { ours, copied } = smallest;
    process.stdout.write(
      `smallest: copied loop ${copied.toFixed(0)} px, ours ${ours.toFixed(0)} px: ${(copied / ours).toFixed(2)} times smaller\n`,
    );
  } finally {
    await browser.close();
    await hub.close();
    await stills.close();
    await studio.close();
  }
}

all().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  process.exitCode = 1;
});
