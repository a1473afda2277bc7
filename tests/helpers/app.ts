/** The app in a real browser, driven and read through its inspection interface. Tests wait for what they expect, never for a time. */
import type { Browser, BrowserContext } from 'playwright-core';
import type { Inspection } from '../../src/tv/inspect.ts';
import { type BrowserWishes, launchBrowser, openPage, type Witnessed } from './browser.ts';
import { serveBuild } from './serve.ts';

export interface App extends Witnessed {
  inspect(): Promise<Inspection>;
  /** Resolves with the first inspection of which `holds` is true; rejects after `patienceMs` with what there is in its place. */
  until(what: string, holds: (now: Inspection) => boolean, patienceMs?: number): Promise<Inspection>;
  /** Gives a session command; rejects when it is refused. */
  command(command: unknown): Promise<void>;
}

export interface House {
  readonly origin: string;
  readonly browser: Browser;
  /** Opens the app at an address such as `?source=none`, and waits until it can be inspected. */
  open(address?: string, prepare?: (context: BrowserContext) => Promise<unknown>): Promise<App>;
  /** Ends the hub, as pulling the plug of its computer would. */
  stopServing(): Promise<void>;
  close(): Promise<void>;
}

/** Waiting longer than this means that it will not happen, on the slowest machine that runs the tests. */
const usualPatienceMs = 60_000;
const lookEveryMs = 50;

const summary = ({ session: _session, ...now }: Inspection): string =>
  JSON.stringify({ ...now, seats: now.seats.map((seat) => ({ ...seat, joints: seat.joints !== null })) });

/** A page of ours that has been opened, once it can be inspected. */
export async function appOf(witnessed: Witnessed): Promise<App> {
  const { page } = witnessed;
  const inspect = async (): Promise<Inspection> => {
    const now = await page.evaluate(() => window.comeOutToPlay?.inspect() ?? null);
    if (now === null) throw new Error('the page cannot be inspected');
    return now;
  };
  const app: App = {
    ...witnessed,
    inspect,
    async until(what, holds, patienceMs = usualPatienceMs) {
      const giveUpMs = Date.now() + patienceMs;
      for (;;) {
        const now = await inspect();
        if (holds(now)) return now;
        if (Date.now() > giveUpMs) throw new Error(`it never came to pass: ${what}\n${summary(now)}`);
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      }
    },
    async command(command) {
      const refused = await page.evaluate((wanted) => window.comeOutToPlay?.command(wanted) ?? null, command);
      if (refused !== null) throw new Error(refused);
    },
  };
  await page.waitForFunction(() => window.comeOutToPlay !== undefined, null, { timeout: usualPatienceMs });
  return app;
}

/** Drawing by the processor is most of what a page costs here, and nothing that is inspected depends on how large it is drawn. */
export const smallTelevision = { viewport: { width: 960, height: 540 } } as const;

/** Builds and serves the app and opens a browser for it. */
export async function openHouse(wishes: BrowserWishes = {}): Promise<House> {
  const hub = await serveBuild();
  const browser = await launchBrowser(wishes);
  const origin = new URL(hub.url).origin;
  return {
    origin,
    browser,
    open: async (address = '', prepare) =>
      appOf(await openPage(browser, `${origin}/${address}`, smallTelevision, prepare)),
    stopServing: () => hub.close(),
    async close() {
      await browser.close();
      await hub.close();
    },
  };
}
