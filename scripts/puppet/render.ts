/** Scenes to clips: bundles the puppet camera's page, opens it in a browser without a window, and collects its pictures. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { PuppetCameraPage } from '../../src/lab/puppet-camera.ts';
import { findChromium } from '../ensure/chromium.mjs';
import { type ClipTruth, truthOfClip } from './truth.ts';
import { pictureCount, type WantedClip } from './wanted.ts';

export interface Clip {
  /** JPEGs one after another: what browsers call .mjpeg. */
  readonly video: Buffer;
  readonly truth: ClipTruth;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page as one script: nothing is served, so no port is needed. */
async function bundlePage(): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    root: at('../../src'),
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: at('../../src/lab/puppet-camera.ts'), formats: ['iife'], name: 'puppetCameraPage' },
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

/** Good enough that the pose model sees no difference to an uncompressed picture; a sixth of its size. */
const jpegQuality = 0.85;
/** Pictures fetched at a time: some seconds of work, so that a stuck page is noticed. */
const batch = 30;

async function picturesFrom(page: Page, wanted: WantedClip): Promise<readonly Buffer[]> {
  const { scene, width, height, fps } = wanted;
  await page.evaluate(([name, w, h]) => (globalThis as unknown as WithCamera).puppetCamera.open(name, w, h), [
    scene.name,
    width,
    height,
  ] as const);
  const count = pictureCount(wanted);
  const pictures: Buffer[] = [];
  while (pictures.length < count) {
    const jpegs = await page.evaluate(
      ([from, many, rate, quality]) =>
        (globalThis as unknown as WithCamera).puppetCamera.take(from, many, rate, quality),
      [pictures.length, Math.min(batch, count - pictures.length), fps, jpegQuality] as const,
    );
    pictures.push(...jpegs.map((jpeg) => Buffer.from(jpeg, 'base64')));
  }
  return pictures;
}

/** Renders a clip. Rejects with a sentence when there is no browser, or none that can draw. */
export async function renderClip(wanted: WantedClip): Promise<Clip> {
  const code = await bundlePage();
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    const pictures = await picturesFrom(page, wanted);
    const truth = truthOfClip(wanted);
    const repeated = pictures.flatMap((picture) => Array.from({ length: truth.repeats }, () => picture));
    return { video: Buffer.concat(repeated), truth };
  } finally {
    await browser.close();
  }
}
