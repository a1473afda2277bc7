import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('./src'),
  publicDir: at('./assets'),
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    target: 'es2023',
    rollupOptions: { input: { index: at('./src/index.html'), lab: at('./src/lab.html') } },
  },
  optimizeDeps: { exclude: ['@mediapipe/tasks-vision'] },
});
