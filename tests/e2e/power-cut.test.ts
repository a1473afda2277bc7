/** A session cut short by a power cut is offered again, goes on, and ends with its record: by the keys' commands alone. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHouse } from '../helpers/app.ts';

/** What the page has put by of the afternoon; null before it has. */
const keptAfternoon = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await answer(indexedDB.open('come-out-to-play'));
    const shelf = database.transaction('kept').objectStore('kept');
    const kept: { readonly value: unknown } | undefined = await answer(shelf.get('kept-afternoon'));
    database.close();
    return kept?.value ?? null;
  });

it('goes on where it was after the page was lost, and writes one record', async () => {
  const house = await openHouse();
  const app = await house.open('?source=none&seats=2&renderer=canvas');
  await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
  await expect(app.command({ type: 'skip-turn' })).rejects.toThrow('That cannot be done just now.');
  await app.command({ type: 'start-session' });
  for (const page of ['seats', 'warm-up', 'briefing']) {
    await app.until(page, ({ state }) => state === page);
    await app.command({ type: 'go-on' });
  }
  const cut = await app.until('a game', ({ state, game }) => state === 'playing' && game !== null);
  await app.command({ type: 'take-breather' });
  await app.command({ type: 'go-on' });
  await expect.poll(() => keptAfternoon(app.page), { timeout: 30_000 }).not.toBeNull();
  await app.page.reload();
  await app.page.waitForFunction(() => window.comeOutToPlay !== undefined);
  const again = await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
  expect(again.session.offered?.programme).toEqual(cut.session.programme);
  await app.command({ type: 'resume-afternoon' });
  const back = await app.until('seats', ({ state }) => state === 'seats');
  expect(back.session.gameId).toBe(cut.session.gameId);
  await app.command({ type: 'stop' });
  await app.command({ type: 'go-on' });
  const end = await app.until('the summary', ({ state }) => state === 'summary');
  expect(end.session.kept.records).toHaveLength(1);
  expect(end.session.offered).toBeNull();
  expect(app.pageErrors).toEqual([]);
  await house.close();
});
