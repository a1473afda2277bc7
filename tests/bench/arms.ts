/** The two that are compared, each opened and brought to where people play. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { InspectedSeat } from '../../src/tv/inspect.ts';
import { openPage, type Witnessed } from '../helpers/browser.ts';
import type { Glance } from './figures.ts';
import { macsOfRuns } from './macs.ts';
import { pageMeterPath } from './page-meter.ts';
import type { RivalName } from './rivals/rival-names.ts';
import type { BenchRoom } from './rooms.ts';

export interface Arm {
  readonly name: RivalName | 'ours';
  /** Opens the page and resolves when the game is played. @throws with what there was in its place. */
  open(browser: Browser, room: BenchRoom): Promise<OpenArm>;
}

export interface OpenArm {
  readonly page: Page;
  glance(): Promise<Glance>;
  close(): Promise<void>;
}

const patienceMs = 120_000;
const lookEveryMs = 250;

async function openMeasured(browser: Browser, address: string, options: BrowserContextOptions): Promise<Witnessed> {
  return openPage(browser, address, options, (context) => context.addInitScript({ path: pageMeterPath }));
}

/** Whatever went amiss in the page is worth more than "timed out". */
async function orWhatWentAmiss<T>(witnessed: Witnessed, doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (cause) {
    const { pageErrors, consoleErrors } = witnessed;
    await witnessed.close();
    const told = [...pageErrors, ...consoleErrors].slice(0, 5).join('\n');
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n${told}`);
  }
}

/** A page that runs the loop everyone copies (`rivals/copied-loop.ts`). */
export const rivalArm = (name: RivalName, origin: string): Arm => ({
  name,
  async open(browser, { chairs }) {
    // a library may start workers of its own making, which our headers forbid
    const witnessed = await openMeasured(browser, `${origin}/?seats=${chairs}`, { bypassCSP: true });
    const { page, close } = witnessed;
    const read = () => page.evaluate(() => window.copiedLoop?.inspect() ?? null);
    await orWhatWentAmiss(
      witnessed,
      page.waitForFunction(() => (window.copiedLoop?.inspect().playerHz ?? 0) > 0, null, {
        timeout: patienceMs,
        polling: lookEveryMs,
      }),
    );
    return {
      page,
      close,
      async glance() {
        const now = await read();
        if (now === null) throw new Error(`the page of ${name} has gone`);
        return { ...now, framesUnclosed: 0, framesQueued: 0, poseWorkers: 0 };
      },
    };
  },
});

/** Chooses the game, waits for everyone (or for as long as a coordinator would), counts them in and goes on. */
async function bringToPlay(page: Page, people: number): Promise<void> {
  const wait = { timeout: patienceMs, polling: lookEveryMs };
  const tell = (command: unknown) => page.evaluate((wanted) => window.comeOutToPlay?.command(wanted) ?? null, command);
  await page.waitForFunction(() => window.comeOutToPlay?.inspect().state === 'noticeboard', null, wait);
  await tell({ type: 'choose-game', gameId: 'skittles' });
  await page.waitForFunction(() => window.comeOutToPlay?.inspect().state === 'seats', null, wait);
  await page
    .waitForFunction((count) => (window.comeOutToPlay?.inspect().seats.length ?? 0) >= count, people, {
      timeout: 30_000,
      polling: lookEveryMs,
    })
    .catch(() => undefined); // those who have been found play; how many there are is one of the figures
  const seats = await page.evaluate(() => window.comeOutToPlay?.inspect().seats.map(({ id }) => id) ?? []);
  for (const seat of seats) await tell({ type: 'join-seat', seat });
  for (const state of ['seats', 'briefing']) {
    const here = await page.evaluate(() => window.comeOutToPlay?.inspect().state);
    if (here === state) await tell({ type: 'go-on' });
  }
  await page.waitForFunction(() => (window.comeOutToPlay?.inspect().game?.ticks ?? 0) > 0, null, wait);
}

const sum = (seats: readonly InspectedSeat[], of: (seat: InspectedSeat) => number): number =>
  seats.reduce((total, seat) => total + of(seat), 0);

/**
 * The copied loop reads a picture's age off the camera's own clock. That clock is not told to workers, so the app counts from
 * the quickest arrival. Least time between the two for the same pictures on Chromium 156, of 90: 3.8 ms.
 */
const quickestArrivalMs = 4;

export const ourArm = (origin: string): Arm => ({
  name: 'ours',
  async open(browser, { people }) {
    const witnessed = await openMeasured(browser, `${origin}/?source=camera&seed=7`, {});
    const { page, close } = witnessed;
    await orWhatWentAmiss(witnessed, bringToPlay(page, people));
    return {
      page,
      close,
      async glance() {
        const now = await page.evaluate(() => window.comeOutToPlay?.inspect() ?? null);
        if (now === null) throw new Error('our page has gone');
        const { loop, game, seats } = now;
        const told = seats.filter(({ joints }) => joints !== null);
        return {
          found: told.length,
          playerHz: sum(told, ({ poseHz }) => poseHz),
          macsM: macsOfRuns(loop.detectorRuns, loop.landmarkRuns),
          sampleAgeP95Ms: loop.sampleAgeP95Ms === null ? null : loop.sampleAgeP95Ms + quickestArrivalMs,
          framesUnclosed: loop.framesUnclosed,
          framesQueued: Math.max(0, loop.framesInFlight - loop.workers),
          ballsBowled: game?.events['ball-released'] ?? 0,
          poseWorkers: loop.workers,
        };
      },
    };
  },
});
