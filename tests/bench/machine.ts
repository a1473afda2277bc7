/** The machine that was measured on, told plainly: milliseconds are its own, only ratios carry over. */
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { launchBrowser } from '../helpers/browser.ts';

export interface MachineFacts {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly chromium: string;
  /** What draws WebGL by its own account. */
  readonly webgl: string;
  /** One-minute load averages. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

export const computerFacts = (): Pick<MachineFacts, 'cores' | 'processor' | 'memoryGb' | 'system'> => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release()}`,
});

/** The browser that both arms get, and what draws in it. */
export async function browserFacts(): Promise<Pick<MachineFacts, 'chromium' | 'webgl'>> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const webgl = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const names = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'nothing';
    });
    return { chromium: browser.version(), webgl };
  } finally {
    await browser.close();
  }
}

export const load = (): number => loadavg()[0] ?? 0;

/** Processor time of everything on the machine so far, all cores together, seconds. */
export const machineCpuSeconds = (): number =>
  cpus().reduce((total, { times }) => total + (times.user + times.nice + times.sys + times.irq) / 1000, 0);
