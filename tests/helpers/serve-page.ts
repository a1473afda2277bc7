/** A page of the tests' own, built like the app and served by the same hub with the same headers. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensureModels } from '../../scripts/ensure/models.mjs';
import { type Hub, openHub } from '../../src/hub/hub.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `folder`: where its index.html lies, from the project's own folder. `addTo` puts more into what was built. Close it when done.
 */
export async function servePage(folder: string, addTo: (built: string) => void = () => undefined): Promise<Hub> {
  await ensureModels(root);
  const outDir = `${root}.cache/pages/${folder}`;
  await build({
    configFile: false,
    logLevel: 'error',
    root: `${root}${folder}`,
    publicDir: `${root}assets`,
    base: './',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      rollupOptions: { input: `${root}${folder}/index.html` },
    },
  });
  addTo(outDir);
  return openHub({ folder: outDir, port: 0 });
}
