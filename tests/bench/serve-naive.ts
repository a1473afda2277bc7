/** The naive page, built like the app and served by the same hub with the same headers. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Hub, openHub } from '../../src/hub/hub.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = at('../../.cache/bench/naive');

/** Needs the models assembled. Close it when done. */
export async function serveNaive(): Promise<Hub> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: at('./naive'),
    publicDir: at('../../assets'),
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      rollupOptions: { input: at('./naive/index.html') },
    },
  });
  return openHub({ folder, port: 0 });
}
