/** The cable is cut and the server stopped: the house opens again all the same, and a whole game is played. */
import { expect, it } from 'vitest';
import { appOf, openHouse } from '../helpers/app.ts';
import { openPage } from '../helpers/browser.ts';

it('opens and plays with the network cut and the server stopped', async () => {
  const house = await openHouse();
  const witnessed = await openPage(house.browser, `${house.origin}/?source=none`, { serviceWorkers: 'allow' });
  const { page } = witnessed;
  const app = await appOf(witnessed);
  await app.until('everything put by', ({ offline }) => offline === 'kept', 180_000);

  await house.stopServing();
  await page.context().setOffline(true);
  await page.goto(`${house.origin}/?source=none&game=skittles&seats=1&pace=lively&autostart=1`);
  await page.waitForFunction(() => window.comeOutToPlay !== undefined);
  await app.until('a turn', ({ game }) => (game?.events['turn-called'] ?? 0) > 0);
  await page.keyboard.press('1');
  await app.until('pins that fell', ({ game }) => (game?.events['pin-fell'] ?? 0) > 0);

  await page.goto(`${house.origin}/panel.html`);
  await page.locator('#panel :is(h1, h2, p)').first().waitFor();
  expect([app.consoleErrors, app.pageErrors, app.policyViolations, app.foreignRequests]).toEqual([[], [], [], []]);
  await house.browser.close();
});
