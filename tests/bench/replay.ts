/** Shows a film of puppets to the app's own frame desk and pose model, outside of time, and gives back what they told. */
import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openHub } from '../../src/hub/hub.mjs';
import { launchBrowser } from '../helpers/browser.ts';
import type { Replayed, ReplayWish } from './replay/replay-page.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = at('../../.cache/bench/replay');

export interface Projector {
  /** @throws when the page or its pose worker fails. */
  show(video: string, wish: ReplayWish): Promise<Replayed>;
  close(): Promise<void>;
}

/** Needs the models assembled. */
export async function openProjector(): Promise<Projector> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: at('./replay'),
    publicDir: at('../../assets'),
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      rollupOptions: { input: at('./replay/index.html') },
    },
  });
  await mkdir(folder, { recursive: true });
  const hub = await openHub({ folder, port: 0 });
  const browser = await launchBrowser();
  return {
    async show(video, wish) {
      await copyFile(video, `${folder}/film.mjpeg`);
      const page = await browser.newPage();
      try {
        await page.goto(hub.url);
        await page.waitForFunction(() => window.replayFilm !== undefined);
        return await page.evaluate((wanted) => {
          if (window.replayFilm === undefined) throw new Error('the page is not ready');
          return window.replayFilm(wanted);
        }, wish);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await hub.close();
    },
  };
}
