/** Scenes to clips: bundles the puppet camera's page, opens it in a browser without a window, and collects its pictures. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { PuppetCameraPage } from '../../src/lab/puppet-camera.ts';
import { findChromium } from '../ensure/chromium.mjs';
import { avatarFolder, castOf } from './avatars/folder.ts';
import type { AvatarPage } from './avatars/page.ts';
import { type ClipTruth, truthOfClip } from './truth.ts';
import { type Cast, pictureCount, type WantedClip } from './wanted.ts';

export interface Clip {
  /** JPEGs one after another: what browsers call .mjpeg. */
  readonly video: Buffer;
  readonly truth: ClipTruth;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page as one script: nothing is served, so no port is needed. `entry`: of this folder. */
async function bundlePage(entry: string): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    root: at('../../src'),
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: at(entry), formats: ['iife'], name: 'puppetCameraPage' },
    },
  });
  const [output] = (Array.isArray(bundled) ? bundled : [bundled]) as Rollup.RollupOutput[];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error('The page of the puppet camera could not be bundled.');
  return code;
}

/** WebGL in software, so that clips come out the same on machines with and without a graphics card. */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
] as const;

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) {
    throw new Error('There is no Chromium here. Install Chromium or Chrome, or set CHROMIUM to its path.');
  }
  return chromium.launch({ executablePath, args: [...flags] });
}

type WithCamera = { readonly puppetCamera: PuppetCameraPage };
type WithAvatars = { readonly avatars: AvatarPage };

/** Good enough that the pose model sees no difference to an uncompressed picture; a sixth of its size. */
const jpegQuality = 0.85;
/** Pictures fetched at a time: some seconds of work, so that a stuck page is noticed. */
const batch = 30;

export type PictureSize = Pick<WantedClip, 'width' | 'height'>;

/** A browser that takes pictures of scenes, for as long as it is not closed. */
export interface Studio {
  /** JPEGs of `count` pictures of a scene from number `from`, `fps` to a second. */
  take(
    sceneName: string,
    size: PictureSize,
    from: number,
    count: number,
    fps: number,
  ): Promise<readonly Buffer<ArrayBuffer>[]>;
  close(): Promise<void>;
}

/** The company in the bodies of the people in `folder`. */
async function dressAll(page: Page, folder: string): Promise<void> {
  for (const [figure, glb] of castOf(folder)) {
    await page.evaluate(([who, bytes]) => (globalThis as unknown as WithAvatars).avatars.dress(who, bytes), [
      figure,
      glb,
    ] as const);
  }
}

/** Rejects with a sentence when there is no browser, none that can draw, or nobody to stand in for the puppets. */
export async function openStudio(cast: Cast = 'puppets'): Promise<Studio> {
  const folder = cast === 'avatars' ? avatarFolder() : null;
  if (cast === 'avatars' && folder === null) {
    throw new Error('There is no folder shared/data/avatars with .glb files beside the project.');
  }
  const code = await bundlePage(folder === null ? './page.ts' : './avatars/page.ts');
  const browser = await launch();
  const page: Page = await browser.newPage();
  await page.addScriptTag({ content: code });
  if (folder !== null) await dressAll(page, folder);
  let opened = '';
  return {
    async take(sceneName, { width, height }, from, count, fps) {
      const wanted = `${sceneName} ${width} ${height}`;
      if (wanted !== opened) {
        await page.evaluate(([name, w, h]) => (globalThis as unknown as WithCamera).puppetCamera.open(name, w, h), [
          sceneName,
          width,
          height,
        ] as const);
        opened = wanted;
      }
      const pictures: Buffer<ArrayBuffer>[] = [];
      while (pictures.length < count) {
        const jpegs = await page.evaluate(
          ([first, many, rate, quality]) =>
            (globalThis as unknown as WithCamera).puppetCamera.take(first, many, rate, quality),
          [from + pictures.length, Math.min(batch, count - pictures.length), fps, jpegQuality] as const,
        );
        pictures.push(...jpegs.map((jpeg) => Buffer.from(jpeg, 'base64')));
      }
      return pictures;
    },
    close: () => browser.close(),
  };
}

/** Renders a clip. Rejects with a sentence when there is no browser, or none that can draw. */
export async function renderClip(wanted: WantedClip): Promise<Clip> {
  const studio = await openStudio(wanted.cast);
  try {
    const pictures = await studio.take(wanted.scene.name, wanted, 0, pictureCount(wanted), wanted.fps);
    const truth = truthOfClip(wanted);
    const repeated = pictures.flatMap((picture) => Array.from({ length: truth.repeats }, () => picture));
    return { video: Buffer.concat(repeated), truth };
  } finally {
    await studio.close();
  }
}
