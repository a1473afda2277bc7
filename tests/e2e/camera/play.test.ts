/** A minute of play before a webcam: every swing bowls, nothing leaves this computer, and nothing of a body is kept. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHouse } from '../../helpers/app.ts';
import { films } from '../../helpers/films.ts';
import { countSwings } from '../../helpers/swings.ts';

const playedMs = 60_000;

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
    const answer = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        found.push(store, await answer(database.transaction(store).objectStore(store).getAll()));
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

it('bowls at every swing that is asked for, asks nobody else for anything and keeps nothing of a body', async () => {
  const { video, truth } = await films.bowling();
  const house = await openHouse({ clip: video });
  const app = await house.open('?game=skittles&autostart=1&seed=7&pace=standard');
  await app.until('a ball asked for', ({ game }) => game?.asks === 'bowl', 120_000);

  const count = await countSwings(app, truth, { ivy: 1, walter: 2 }, Number.POSITIVE_INFINITY, playedMs);
  console.info(`${count.bowled} of ${count.asked} swings bowled; ${count.unasked} balls without one`);
  expect(count.asked).toBeGreaterThan(0);
  expect(count.bowled).toBe(count.asked);

  const end = await app.inspect();
  expect(end.seats.some(({ joints }) => joints !== null)).toBe(true);
  expect(app.foreignRequests).toEqual([]);
  expect(app.policyViolations).toEqual([]);
  expect(app.pageErrors).toEqual([]);
  const text = await kept(app.page);
  // Where chairs stand is kept with the room, as furniture is; of whoever sat on them there is nothing.
  expect(text).not.toMatch(/BINARY|nose|shoulder|wrist|elbow|landmark|joints|sightings|data:image|base64/i);
  console.info(`${app.requests.length} requests, all to this computer; kept: ${text.slice(0, 400)}`);
  await house.close();
});

it('does not bowl while somebody sits and talks, hands and all', async () => {
  const { video } = await films.talking();
  const house = await openHouse({ clip: video });
  const app = await house.open('?game=skittles&autostart=1&seed=7&pace=gentle');
  const start = await app.until('a ball asked for', ({ game }) => game?.asks === 'bowl', 120_000);
  const ticks = 20 * 60;
  const end = await app.until(
    'the whole of the talk',
    ({ game }) => (game?.ticks ?? 0) - (start.game?.ticks ?? 0) > ticks,
    120_000,
  );
  expect(end.seats.map(({ began }) => began.bowl ?? 0)).toEqual(start.seats.map(() => 0));
  await house.close();
});
