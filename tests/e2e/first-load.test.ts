/** How much must come over the wire before the noticeboard hangs, and that a game comes when it is chosen and not before. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type App, openHouse } from '../helpers/app.ts';

const mostBytes = 1_500_000;
const built = new URL('../../dist/', import.meta.url);
/** The pose model and its engine: put by once, and counted apart. */
const apart = /^\/(models|wasm)\//;

/** What the page has fetched so far, as paths. */
const fetched = async ({ page }: App): Promise<readonly string[]> => {
  const urls = await page.evaluate(() => [
    location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ]);
  const paths = urls.filter((url) => url.startsWith('http')).map((url) => new URL(url).pathname);
  return [...new Set(paths)].filter((path) => !apart.test(path));
};

const bytesOf = (path: string): Buffer => readFileSync(new URL(path === '/' ? 'index.html' : `.${path}`, built));

it('hangs the noticeboard within a megabyte and a half, and fetches a game when it is chosen', async () => {
  const house = await openHouse();
  const app = await house.open('?source=none');
  await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
  const paths = await fetched(app);
  const files = paths.map(bytesOf);
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  const gzip = sum(files.map((file) => gzipSync(file).length));
  const brotli = sum(files.map((file) => brotliCompressSync(file).length));
  console.log(`First load, ${files.length} files: ${gzip} bytes with gzip, ${brotli} with Brotli.`);

  await app.command({ type: 'choose-game', gameId: 'skittles' });
  await app.until('seats or play', ({ state }) => state !== 'noticeboard' && state !== 'boot');
  await app.page.waitForFunction((known) => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    return scripts.some(({ name }) => !known.includes(new URL(name).pathname));
  }, paths);
  const later = (await fetched(app)).filter((path) => !paths.includes(path));
  await house.close();
  expect(gzip).toBeLessThan(mostBytes);
  expect(later.some((path) => path.endsWith('.js'))).toBe(true);
});
