/** How late the television is, measured through a camera that truly sees the page, by a delay that is known. */
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from '../../helpers/app.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

declare global {
  interface Window {
    /** How late the webcam has shown each of its pictures, ms. */
    shownLateMs?: number[];
  }
}

/** The webcam shows the television's own picture, small and `addedMs` late (to the next of its pictures), in a grey room. */
const mirrored = (addedMs: number) => (context: BrowserContext) =>
  context.addInitScript((lateMs) => {
    if (navigator.mediaDevices === undefined) return; // a page that comes before ours
    const shownLateMs: number[] = [];
    window.shownLateMs = shownLateMs;
    const size = { width: 320, height: 180 };
    const film = Object.assign(document.createElement('canvas'), size);
    const shown = film.getContext('2d', { alpha: false });
    const looks: { readonly atMs: number; readonly look: ImageBitmap }[] = [];
    const frame = (): void => {
      requestAnimationFrame(frame);
      const television = document.querySelector('canvas');
      if (television === null || shown === null) return;
      const atMs = performance.now();
      void createImageBitmap(television, { resizeWidth: 160, resizeHeight: 90, resizeQuality: 'low' }).then((look) => {
        looks.push({ atMs, look });
      });
      while (looks[1] !== undefined && looks[1].atMs <= atMs - lateMs) looks.shift()?.look.close();
      shown.fillStyle = '#777';
      shown.fillRect(0, 0, size.width, size.height);
      if (looks[0] === undefined) return;
      shown.drawImage(looks[0].look, 80, 45);
      shownLateMs.push(atMs - looks[0].atMs);
    };
    requestAnimationFrame(frame);
    navigator.mediaDevices.getUserMedia = async () => film.captureStream();
  }, addedMs);

it('is told within 40 ms, kept on this machine, and shown again', async () => {
  const addedMs = 240;
  const app = await house.open('?renderer=canvas', mirrored(addedMs));
  await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
  await app.command({ type: 'measure-delay' });
  const found = await app.until('something found', ({ session }) => session.delay !== null);
  const { delay } = found.session;
  const late = (await app.page.evaluate(() => window.shownLateMs ?? [])).slice(-200);
  const trueMs = late.reduce((sum, ms) => sum + ms, 0) / late.length;
  console.info(`shown ${trueMs.toFixed(0)} ms late, found ${JSON.stringify(delay)}`);
  expect(delay !== null && 'delayMs' in delay && Math.abs(delay.delayMs - trueMs)).toBeLessThan(40);
  expect(trueMs).toBeGreaterThanOrEqual(addedMs);
  expect(await app.page.evaluate(() => localStorage.getItem('come-out-to-play.machine'))).toContain('"delayMs":');
  await app.command({ type: 'go-on' });
  await app.until('the noticeboard again', ({ state }) => state === 'noticeboard');
  expect((await app.inspect()).loop.framesUnclosed).toBe(0);
  expect(app.pageErrors).toEqual([]);
  expect(app.policyViolations).toEqual([]);
  await app.close();
});
