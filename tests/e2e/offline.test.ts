/** The cable is cut and the server stopped: the house opens again all the same, and a whole session is played. */
import { expect, it } from 'vitest';
import { type App, appOf, openHouse, smallTelevision } from '../helpers/app.ts';
import { openPage } from '../helpers/browser.ts';

/** A game that is wound up plays on until somebody's turn is over; nobody sits here to end theirs. */
const windsUpWithinMs = 200_000;

/** From the noticeboard to the summary, every game begun by a press and wound up; returns which were played. */
async function playSession(app: App): Promise<ReadonlySet<string>> {
  const played = new Set<string>();
  let woundUp: string | null = null;
  await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
  await app.command({ type: 'wish-session', wish: { minutes: 8 } });
  await app.command({ type: 'start-session' });
  for (;;) {
    const { state, session, game } = await app.until(
      'something to go on from',
      (now) => {
        const begun = now.state === 'playing' && (now.game?.ticks ?? 0) > 30 && now.session.gameId !== woundUp;
        return begun || !['playing', 'noticeboard'].includes(now.state);
      },
      windsUpWithinMs,
    );
    if (state === 'summary') return played;
    if (state !== 'playing') {
      if (state !== 'moment') woundUp = null;
      await app.command({ type: 'go-on' });
      await app.until('the next page', (now) => now.state !== state);
      continue;
    }
    expect(game).not.toBeNull();
    played.add(session.gameId ?? '');
    await app.page.keyboard.press('1');
    await app.command({ type: 'wind-up' });
    woundUp = session.gameId;
  }
}

it('opens and plays a session with the network cut and the server stopped', async () => {
  const house = await openHouse();
  const witnessed = await openPage(house.browser, `${house.origin}/?source=none`, {
    ...smallTelevision,
    serviceWorkers: 'allow',
  });
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

  await page.goto(`${house.origin}/?source=none&seats=2&pace=lively&seed=7`);
  await page.waitForFunction(() => window.comeOutToPlay !== undefined);
  const played = await playSession(app);
  console.info(`played without a network: ${[...played].join(', ')}`);
  expect(played.size).toBeGreaterThan(0);

  await page.goto(`${house.origin}/panel.html`);
  await page.locator('#panel :is(h1, h2, p)').first().waitFor();
  expect([app.consoleErrors, app.pageErrors, app.policyViolations, app.foreignRequests]).toEqual([[], [], [], []]);
  await house.browser.close();
}, 400_000);
