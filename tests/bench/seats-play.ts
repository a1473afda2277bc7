/** The app brought to a game of so many seats, for measuring; and what its processes weigh. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { type App, openHouse } from '../helpers/app.ts';
import { clip } from '../helpers/clips.ts';
import { killableWorkers } from '../helpers/killable-workers.ts';
import { pageMeterPath } from './page-meter.ts';

/** Who sits before the webcam, by how many seats there are. */
export const sceneOf = { 1: 'one-bowls', 2: 'join-and-bowl', 4: 'row-of-four', 6: 'row-of-six' } as const;

export type SeatCount = keyof typeof sceneOf;

export const isSeatCount = (count: number): count is SeatCount => count in sceneOf;

export interface Playing {
  readonly app: App;
  readonly browser: Browser;
  /** Seats that play: fewer than wished when somebody was not found. */
  readonly seats: number;
  close(): Promise<void>;
}

/** Ten seconds over and over, small, so that it is soon rendered: what a look costs does not depend on it. */
const webcam = { seconds: 10, width: 640, height: 360, fps: 10 } as const;
const findWithinMs = 45_000;

/** `film`: another scene than the usual, and how much of it, seconds. @throws when no game comes about. */
export async function playWith(
  count: SeatCount,
  workers: number | null,
  film: { readonly scene: string; readonly seconds: number } = { scene: sceneOf[count], seconds: webcam.seconds },
): Promise<Playing> {
  const { video } = await clip(film.scene, { ...webcam, seconds: film.seconds });
  const house = await openHouse({ clip: video, extraArgs: ['--enable-precise-memory-info'] });
  try {
    const asked = workers === null ? '' : `&workers=${workers}`;
    const app = await house.open(`?source=camera&seed=7${asked}`, async (context) => {
      await killableWorkers(context);
      await context.addInitScript({ path: pageMeterPath });
    });
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard', 120_000);
    await app.command({ type: 'choose-game', gameId: 'skittles' });
    await app.until('the seats', ({ state }) => state === 'seats', 120_000);
    const enough = app.until('everybody found', ({ seats }) => seats.length >= count, findWithinMs);
    await enough.catch(() => undefined); // those who have been found play; how many is one of the figures
    const { seats } = await app.inspect();
    for (const { id } of seats) await app.command({ type: 'join-seat', seat: id });
    const playing = app.until('a game', ({ game }) => (game?.ticks ?? 0) > 0, 120_000);
    for (const page of ['seats', 'briefing']) {
      if ((await app.inspect()).state === page) await app.command({ type: 'go-on' });
    }
    await playing;
    return { app, browser: house.browser, seats: seats.length, close: house.close };
  } catch (cause) {
    await house.close();
    throw cause;
  }
}

/** Resident memory of the page with its workers, MB: the largest of the browser's page processes. Null where the system does not tell. */
export async function rendererMb(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentMb(id).catch(() => null)),
  );
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** What the system tells of a process on Linux. */
async function residentMb(pid: number): Promise<number | null> {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Script memory of the page itself, MB. */
export const heapMb = (app: App): Promise<number> =>
  app.page.evaluate(() => {
    const { memory } = performance as { readonly memory?: { readonly usedJSHeapSize: number } };
    return (memory?.usedJSHeapSize ?? Number.NaN) / 2 ** 20;
  });
