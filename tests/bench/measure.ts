/** One arm, in a browser of its own, watched for a spell of play. */
import { setTimeout as pass } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.ts';
import type { Arm } from './arms.ts';
import { type Figures, figuresOf, type Glance } from './figures.ts';
import { machineCpuSeconds } from './machine.ts';
import { ownTimeIn, traceCategories } from './own-time.ts';
import type { BenchRoom } from './rooms.ts';

/** Longer than any figure looks back: what was before play is forgotten. */
const settleMs = 6000;
const glanceEveryMs = 2000;

/** Lets the memory of a page be read at once; it changes nothing until it is read. */
const extraArgs = ['--enable-blink-features=ForceEagerMeasureMemory'];

/** Processor time of all the browser's processes so far, seconds. */
async function cpuSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((total, { cpuTime }) => total + cpuTime, 0);
}

interface MemoryReader {
  measureUserAgentSpecificMemory?(): Promise<{ readonly bytes: number }>;
}

const memoryMbOf = (page: Page): Promise<number | null> =>
  page
    .evaluate(async () => {
      const reading = await (performance as MemoryReader).measureUserAgentSpecificMemory?.();
      return reading === undefined ? null : reading.bytes / 2 ** 20;
    })
    .catch(() => null);

export interface MeasureWish {
  readonly arm: Arm;
  readonly room: BenchRoom;
  /** Path of the .mjpeg that the webcam shows. */
  readonly clip: string;
  readonly seconds: number;
}

/** @throws when the arm cannot be brought to play. */
export async function measure({ arm, room, clip, seconds }: MeasureWish): Promise<Figures> {
  const browser = await launchBrowser({ clip, extraArgs });
  try {
    const open = await arm.open(browser, room);
    await pass(settleMs);
    await browser.startTracing(open.page, { categories: [...traceCategories] });
    await open.page.evaluate(() => window.pageMeter?.start());
    const cpuBeforeS = await cpuSeconds(browser);
    const machineBeforeS = machineCpuSeconds();
    const glances: Glance[] = [await open.glance()];
    for (let passedMs = 0; passedMs < seconds * 1000; passedMs += glanceEveryMs) {
      await pass(glanceEveryMs);
      glances.push(await open.glance());
    }
    const cpuS = (await cpuSeconds(browser)) - cpuBeforeS;
    const machineCpuS = machineCpuSeconds() - machineBeforeS;
    const metered = await open.page.evaluate(() => window.pageMeter?.stop() ?? null);
    if (metered === null) throw new Error('The page went away while it was measured.');
    const ownTime = ownTimeIn((await browser.stopTracing()).toString('utf8'));
    const memoryMb = await memoryMbOf(open.page);
    return figuresOf({ ...metered, glances, cpuS, machineCpuS, ownTime, memoryMb, people: room.people });
  } finally {
    await browser.close();
  }
}
