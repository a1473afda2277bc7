import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the hub sends too (src/hub/headers.ts): without isolation a page in development is not the page that ships. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export default defineConfig({
  root: at('./src'),
  publicDir: at('./assets'),
  cacheDir: at('./.cache/vite'),
  base: './',
  worker: { format: 'es' },
  server: { host: 'localhost', headers: isolation, fs: { allow: [at('.')] } },
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    target: 'es2023',
    // Nothing as data: inside a file: the page's policy allows fonts and scripts from this origin alone.
    assetsInlineLimit: 0,
    rollupOptions: { input: { index: at('./src/index.html'), lab: at('./src/lab.html') } },
  },
  optimizeDeps: { exclude: ['@mediapipe/tasks-vision'] },
});
