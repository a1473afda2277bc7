/** Clips of puppets for the fake webcam: rendered once, kept in .cache/clips for as long as scenes and figures stay the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../../scripts/puppet/files.ts';
import { renderClip } from '../../scripts/puppet/render.ts';
import type { ClipTruth } from '../../scripts/puppet/truth.ts';
import { type ClipWish, type WantedClip, wantedClip } from '../../scripts/puppet/wanted.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whatever a picture depends on: when one of these files changes, all clips are rendered afresh. */
const sources = ['src/core', 'src/pose/puppet', 'src/platform/puppet', 'src/lab/puppet-camera.ts', 'scripts/puppet'];

function filesOf(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(path, name));
}

let ofSources: string | null = null;

function hashOfSources(): string {
  if (ofSources !== null) return ofSources;
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(readFileSync(join(root, file)));
  hash.update(readFileSync(join(root, 'node_modules/three/package.json')));
  ofSources = hash.digest('hex').slice(0, 12);
  return ofSources;
}

export interface CachedClip {
  /** Absolute path of the .mjpeg, for `--use-file-for-fake-video-capture`. */
  readonly video: string;
  readonly truth: ClipTruth;
}

const rendering = new Map<string, Promise<void>>();

async function render(wanted: WantedClip, video: string, truth: string): Promise<void> {
  const clip = await renderClip(wanted);
  await writeWhole(video, clip.video);
  await writeWhole(truth, JSON.stringify(clip.truth));
}

/**
 * The clip of a scene: 640 by 360, 15 pictures a second and one whole loop unless wished otherwise. Rendered when it is
 * not there yet: allow two minutes on a slow machine.
 * @throws a sentence when the scene is unknown or the wish out of bounds.
 */
export async function clip(scene: string, wish: ClipWish = {}): Promise<CachedClip> {
  const wanted = wantedClip(scene, wish);
  if (typeof wanted === 'string') throw new Error(wanted);
  const { seconds, width, height, fps, cast } = wanted;
  const who = cast === 'puppets' ? '' : `-${cast}`;
  const stem = join(root, '.cache/clips', `${scene}${who}-${seconds}s-${width}x${height}-${fps}-${hashOfSources()}`);
  const [video, truth] = [`${stem}.mjpeg`, `${stem}.json`];
  // The truth is written last: where it is, the video is whole.
  if (!existsSync(truth)) {
    const running = rendering.get(stem) ?? render(wanted, video, truth);
    rendering.set(stem, running);
    await running.finally(() => rendering.delete(stem));
  }
  return { video, truth: JSON.parse(readFileSync(truth, 'utf8')) as ClipTruth };
}
