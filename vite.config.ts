import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
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
  plugins: [
    VitePWA({
      // A newer version waits for the noticeboard: src/tv/newer-version.ts.
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        id: '/',
        name: 'Come Out to Play',
        short_name: 'Come Out to Play',
        description: 'Playground and parlour games for a room of older people, played with the body before a webcam.',
        lang: 'en-GB',
        start_url: './',
        display: 'fullscreen',
        orientation: 'landscape',
        background_color: '#1d1712',
        theme_color: '#2f4f43',
        icons: [
          { src: './brand/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: './brand/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: './brand/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // Everything: a cable that is cut must take nothing away. The engine alone is 11 MB.
        globPatterns: ['**/*'],
        globIgnores: ['**/*.md', 'brand/screenshot.png'],
        maximumFileSizeToCacheInBytes: 64 * 1024 * 1024,
        // An address says what to play, not which page: `?game=skittles` is the same file.
        ignoreURLParametersMatching: [/.*/],
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
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
