/** A member of staff, for the first time, from the page just opened to the first ball: by keyboard, by clicker, by touch. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choices } from '../../src/session/index.ts';
import { appOf, type House, openHouse, smallTelevision } from '../helpers/app.ts';
import { openPage } from '../helpers/browser.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type App = Awaited<ReturnType<House['open']>>;
interface Hand {
  /** Presses something, and waits for what the television makes of it. */
  press(act: (page: Page) => Promise<unknown>, what?: string, holds?: Parameters<App['until']>[1]): Promise<void>;
  readonly app: App;
}
const on =
  (path: string): Parameters<App['until']>[1] =>
  ({ state }) =>
    state === path;
const askedToBowl: Parameters<App['until']>[1] = ({ game }) => game?.asks === 'bowl';
const bowled: Parameters<App['until']>[1] = ({ game }) => (game?.events['ball-released'] ?? 0) > 0;

interface Walk {
  readonly hands: string;
  /** No more presses than this, moving along the noticeboard among them. */
  readonly mostPresses: number;
  /** A screen that is touched. */
  readonly hasTouch?: boolean;
}

/** Walks from a page just opened to the first ball; prints presses, and the time that the person was waiting. */
async function walk({ hands, mostPresses, hasTouch = false }: Walk, way: (hand: Hand) => Promise<void>): Promise<void> {
  const app = await appOf(
    await openPage(house.browser, `${house.origin}/?source=none`, { ...smallTelevision, hasTouch }),
  );
  const board = await app.until('the noticeboard', on('noticeboard'));
  let presses = 0;
  let ownMs = board.firsts['state:noticeboard'] ?? 0;
  await way({
    app,
    async press(act, what, holds) {
      await act(app.page);
      presses += 1;
      const pressedMs = Date.now();
      if (what !== undefined && holds !== undefined) await app.until(what, holds);
      ownMs += Date.now() - pressedMs;
    },
  });
  expect(app.pageErrors).toEqual([]);
  expect(presses).toBeLessThanOrEqual(mostPresses);
  console.info(
    `${hands} alone: ${presses} presses; ${(ownMs / 1000).toFixed(1)} s of the app's own time (60 s allowed)`,
  );
  await app.close();
}

/** Presses `next` until Skittles is in focus, then `yes` through every page, then `act`. */
const byKeys =
  (next: string, yes: string, act: string) =>
  async ({ app, press }: Hand): Promise<void> => {
    const key = (name: string) => (page: Page) => page.keyboard.press(name);
    const place = choices((await app.inspect()).session).findIndex(({ id }) => id === 'game:skittles');
    for (let at = 0; at < place; at += 1) await press(key(next));
    await press(key(yes), 'the seats', on('seats'));
    await press(key(yes), 'the briefing', on('briefing'));
    await press(key(yes), 'a ball asked for', askedToBowl);
    await press(key(act), 'a ball', bowled);
  };

it('by keyboard alone', () => walk({ hands: 'keyboard', mostPresses: 10 }, byKeys('ArrowRight', 'Enter', 'Enter')));

it('by clicker alone', () => walk({ hands: 'clicker', mostPresses: 10 }, byKeys('PageDown', 'b', 'PageDown')));

it('by touch alone', () =>
  walk({ hands: 'touch', mostPresses: 6, hasTouch: true }, async ({ press }) => {
    const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().tap();
    await press(button('Open the panel'));
    await press(button(/Skittles/), 'the seats', on('seats'));
    await press(button('Start'), 'the briefing', on('briefing'));
    await press(button('Begin'), 'a ball asked for', askedToBowl);
    await press(button(/^Do it for/), 'a ball', bowled);
  }));
