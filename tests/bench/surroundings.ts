/** What is found out once, on an idle page, before anything is compared. */
import { launchBrowser, openPage } from '../helpers/browser.ts';

export interface Surroundings {
  readonly chromium: string;
  readonly webgl: string;
  readonly leastArrivalMs: number | null;
}

/** `naiveOrigin` serves clocks.html; `clip` is what the webcam shows. */
export async function lookAround(naiveOrigin: string, clip: string): Promise<Surroundings> {
  const browser = await launchBrowser({ clip });
  try {
    const { page, close } = await openPage(browser, `${naiveOrigin}/clocks.html`);
    const webgl = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const names = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'nothing';
    });
    const clocks = await page.evaluate(() => window.captureClocks ?? null);
    await close();
    return { chromium: browser.version(), webgl, leastArrivalMs: clocks?.leastArrivalMs ?? null };
  } finally {
    await browser.close();
  }
}
