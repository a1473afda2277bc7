import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { isolationHeaders } from './src/hub/headers.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

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
    rollupOptions: { input: { index: at('./src/index.html'), lab: at('./src/lab.html') } },
  },
  optimizeDeps: { exclude: ['@mediapipe/tasks-vision'] },
});
