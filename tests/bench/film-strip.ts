/**
 * A game to be looked at: six stills of its whole course as large as the television, and two minutes as one strip of small ones.
 * `npm run film-strip -- skittles [--seats 4] [--whole-room] [--pace gentle] [--seed 7] [--from 0] [--out folder]`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openHouse } from '../helpers/app.ts';
import { openPage } from '../helpers/browser.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seats: { type: 'string', default: '4' },
    'whole-room': { type: 'boolean', default: false },
    pace: { type: 'string', default: 'standard' },
    seed: { type: 'string', default: '7' },
    from: { type: 'string', default: '0' },
    out: { type: 'string', default: '.cache/film-strips' },
  },
});

const stillCount = 6;
const stripCount = 24;
const stripSeconds = 120;
const columns = 6;

const still = (page: Page, frame: number, widthPx: number): Promise<string> =>
  page.evaluate(async ([at, px]) => window.comeOutToPlayCinema?.still(at, px) ?? '', [frame, widthPx] as const);

const bytesOf = (address: string): Buffer => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

/** Small pictures side by side, as one. */
const strip = (page: Page, pictures: readonly string[]): Promise<string> =>
  page.evaluate(
    async ([addresses, across]) => {
      const images = await Promise.all(
        addresses.map((address) => {
          // The page's policy has no pictures from a text.
          const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (each) => each.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
        }),
      );
      const { width, height } = images[0] as ImageBitmap;
      const sheet = document.createElement('canvas');
      sheet.width = width * across;
      sheet.height = height * Math.ceil(images.length / across);
      const pen = sheet.getContext('2d');
      for (const [i, image] of images.entries()) {
        pen?.drawImage(image, (i % across) * width, Math.floor(i / across) * height);
      }
      return sheet.toDataURL('image/jpeg', 0.9);
    },
    [pictures, columns] as const,
  );

async function film(game: string, origin: string, house: Awaited<ReturnType<typeof openHouse>>): Promise<void> {
  const wishes = new URLSearchParams({ film: game, seats: values.seats, pace: values.pace, seed: values.seed });
  if (values['whole-room']) wishes.set('whole-room', '1');
  const who = values['whole-room'] ? 'all' : values.seats;
  const { page, close } = await openPage(house.browser, `${origin}/gallery.html?${wishes}`);
  await page.waitForFunction(() => window.comeOutToPlayCinema !== undefined, undefined, { timeout: 120_000 });
  const { frames, hz } = await page.evaluate(() => {
    const { frames, hz } = window.comeOutToPlayCinema ?? { frames: 0, hz: 1 };
    return { frames, hz };
  });
  mkdirSync(values.out, { recursive: true });
  for (let i = 0; i < stillCount; i += 1) {
    // The first shows the game settled in, the last its ending.
    const frame = Math.round(Math.min(frames - 1, Math.max(2 * hz, (i / (stillCount - 1)) * (frames - 1))));
    writeFileSync(join(values.out, `${game}-${who}-${i + 1}.jpg`), bytesOf(await still(page, frame, 1920)));
  }
  const from = Number(values.from) * hz;
  const pictures: string[] = [];
  for (let i = 0; i < stripCount; i += 1) {
    pictures.push(
      await still(page, Math.min(frames - 1, Math.round(from + (i * stripSeconds * hz) / stripCount)), 480),
    );
  }
  writeFileSync(join(values.out, `${game}-${who}-strip.jpg`), bytesOf(await strip(page, pictures)));
  console.log(`${game}: ${(frames / hz).toFixed(0)} s, ${stillCount} stills and a strip in ${values.out}`);
  await close();
}

const house = await openHouse();
for (const game of positionals) await film(game, house.origin, house);
await house.close();
