import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { isolationHeaders } from './src/hub/headers.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every page that lies in `src/` itself ships. */
const pages = readdirSync(at('./src'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => at(`./src/${name}`));

export default defineConfig({
  root: at('./src'),
  publicDir: at('./assets'),
  cacheDir: at('./.cache/vite'),
  base: './',
  worker: { format: 'es' },
  // Without isolation a page in development is not the page that ships.
  server: { host: 'localhost', headers: isolationHeaders, fs: { allow: [at('.')] } },
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    target: 'es2023',
    // Nothing as data: inside a file: the page's policy allows fonts and scripts from this origin alone.
    assetsInlineLimit: 0,
    rollupOptions: { input: pages },
  },
  optimizeDeps: { exclude: ['@mediapipe/tasks-vision'] },
});
