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
  /** How long one fixed sum took before each round: apart by much, and others were using the machine. */
  readonly sumMs: { readonly low: number; readonly high: number };
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

/** About 50 ms on an idle machine. */
const sumTerms = 3e7;

/** Does one fixed sum and returns how long it took, ms. */
export function timeFixedSum(): number {
  const startedMs = performance.now();
  let sum = 0;
  for (let term = 1; term <= sumTerms; term += 1) sum += 1 / term;
  const tookMs = performance.now() - startedMs;
  if (!(sum > 0)) throw new Error('the sum was left out');
  return tookMs;
}
