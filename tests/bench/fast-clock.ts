/** A page whose time goes faster than the wall's: what it is told of time is all of one mind, so that it does not notice. */
import type { BrowserContext } from 'playwright-core';

declare global {
  interface Window {
    /** Animation frames since the page was opened. */
    framesDrawn?: number;
  }
}

/** Before the page opens. `factor` 1 counts frames alone. */
export async function fastClock(context: BrowserContext, factor: number): Promise<void> {
  await context.addInitScript((times) => {
    const now = performance.now.bind(performance);
    const wall = Date.now.bind(Date);
    const [bornMs, bornAtMs] = [now(), wall()];
    const frame = window.requestAnimationFrame.bind(window);
    window.framesDrawn = 0;
    window.requestAnimationFrame = (then) =>
      frame(() => {
        window.framesDrawn = (window.framesDrawn ?? 0) + 1;
        then(performance.now());
      });
    if (times === 1) return;
    performance.now = () => bornMs + (now() - bornMs) * times;
    Date.now = () => bornAtMs + (wall() - bornAtMs) * times;
    const [later, every] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
    window.setTimeout = ((then: TimerHandler, ms = 0) => later(then, ms / times)) as typeof setTimeout;
    window.setInterval = ((then: TimerHandler, ms = 0) => every(then, ms / times)) as typeof setInterval;
  }, factor);
}
