/** The television's page is opened in a second tab: one has the house, the other says so, and takes it over when the first goes. */
import { expect, it } from 'vitest';
import { appOf, openHouse } from '../helpers/app.ts';

it('lets one tab have the house, and the other when that is closed', async () => {
  const house = await openHouse();
  const first = await house.open('?source=none');
  await first.until('the noticeboard', ({ state }) => state === 'noticeboard');
  await first.command({ type: 'set-pace', pace: 'lively' });

  const page = await first.page.context().newPage();
  await page.goto(`${house.origin}/?source=none`);
  const second = await appOf({ ...first, page });
  const waiting = await second.until('that another has the house', ({ state }) => state === 'elsewhere');
  expect(waiting.session.pace).toBe('lively');
  await expect(second.command({ type: 'start-session' })).rejects.toThrow();
  await first.command({ type: 'choose-game', gameId: 'skittles' });
  await first.until('the seats, undisturbed', ({ state }) => state === 'seats');
  await first.command({ type: 'set-pace', pace: 'standard' });

  await first.page.close();
  // it begins afresh, with what the first kept
  await page.waitForFunction(() => window.comeOutToPlay?.inspect().state === 'noticeboard', null, { timeout: 60_000 });
  expect((await second.inspect()).session.pace).toBe('standard');
  expect(first.pageErrors).toEqual([]);
  await house.close();
});
