/** Workers that can be killed from outside, as the system kills one when memory is short: without a word to anybody. */
import type { BrowserContext } from 'playwright-core';

declare global {
  interface Window {
    /** Ends the newest living worker of that name; false when there is none. */
    killWorker?: (name: string) => boolean;
  }
}

/** To be given to `openPage` or `House.open`, before the page's own first line. */
export const killableWorkers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const living: { readonly name: string; readonly worker: Worker }[] = [];
    const Born = window.Worker;
    window.Worker = class extends Born {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        living.push({ name: options?.name ?? '', worker: this });
      }
    };
    window.killWorker = (name) => {
      const at = living.findLastIndex((each) => each.name === name);
      const [found] = at < 0 ? [] : living.splice(at, 1);
      found?.worker.terminate();
      return found !== undefined;
    };
  });
