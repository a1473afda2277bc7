/** Ninety seconds of play before a webcam: nothing leaves this computer, nothing of a body is kept, and the page's policy holds. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHouse } from '../helpers/app.ts';
import { clip } from '../helpers/clips.ts';

const playedMs = 90_000;

/** Everything the page has kept, as one text. */
async function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      found.push(
        name,
        (await cache.keys()).map(({ url }) => url),
      );
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
        found.push(store, all);
      }
      database.close();
    }
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) found.push(name);
    // Pictures would be binary: said out loud, so that they cannot hide from a search of the text.
    return JSON.stringify(found, (_, value) =>
      value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? 'BINARY' : value,
    );
  });
}

it('asks nobody else for anything and keeps nothing of a body', async () => {
  const { video } = await clip('join-and-bowl');
  const house = await openHouse({ clip: video });
  const app = await house.open('?game=skittles&autostart=1&seed=7&pace=standard');
  const start = await app.until('play', ({ game }) => (game?.ticks ?? 0) > 0, 120_000);
  const end = await app.until(
    'ninety seconds of it',
    ({ session }) => session.nowMs - start.session.nowMs >= playedMs,
    2 * playedMs,
  );
  expect(end.seats.some(({ joints }) => joints !== null)).toBe(true);
  expect(app.foreignRequests).toEqual([]);
  expect(app.policyViolations).toEqual([]);
  expect(app.pageErrors).toEqual([]);
  const text = await kept(app.page);
  expect(text).not.toMatch(/BINARY|nose|shoulder|wrist|elbow|landmark|joints|lane|centreX|data:image|base64/i);
  console.info(`${app.requests.length} requests, all to this computer; kept: ${text.slice(0, 400)}`);
  await house.close();
}, 400_000);
