/** The papers to print: each fits A4, says nothing raw, and no page of it is all but empty. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seatIds } from '../../src/core/index.ts';
import { papers } from '../../src/panel/pages/print.tsx';
import { paperIds } from '../../src/print/paper.ts';
import type { SessionRecord } from '../../src/session/index.ts';
import { type House, openHouse } from '../helpers/app.ts';
import { openPage } from '../helpers/browser.ts';
import { fullKept, fullSnapshot } from '../helpers/full-house.ts';
import { openPanelOf } from '../helpers/panel-house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const games = readdirSync(new URL('../../games', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name);

/** A4 less its margins, CSS pixels (96 an inch). */
const sheet = { width: (174 * 96) / 25.4, height: (265 * 96) / 25.4 };
const mostPages: Readonly<Record<string, number>> = { privacy: 3, consent: 2, 'song-sheet': 8 };
/** As a raw key of a catalogue would look. */
const rawKey = /\b[a-z]+(-[a-z]+)*\.[a-z][a-z-]*(\.[a-z-]+)*\b/;

const wanted = [
  ...paperIds.filter((id) => id !== 'help-card').map((id) => `paper=${id}`),
  ...games.map((id) => `paper=help-card&game=${id}`),
];

/** A long afternoon: a row of six that changed twice, every game there is, a note of the longest. */
const longest = 'x'.repeat(24);
const snapshot = {
  ...fullSnapshot(),
  games: games.map((id) => ({ id, title: id, blurb: '', minutes: 5, packs: [], pack: null })),
};
const afternoon: SessionRecord = {
  id: 'long',
  startedAtMs: Date.UTC(2031, 4, 7, 15),
  lengthMs: 3_600_000,
  games: [...games, ...games].map((gameId) => ({ gameId, playedMs: 240_000, finished: true })),
  people: Array.from({ length: 8 }, (_, i) => ({
    seat: seatIds[i % 6] ?? 1,
    person: i % 3 === 0 ? `p${i}` : null,
    name: i % 3 === 0 ? longest : '',
    activeMs: 900_000,
    restingMs: 1_200_000,
    prompts: 12,
    mood: 5 as const,
  })),
  mood: 5 as const,
  note: 'Brass bands again next week, and the window seat for Margaret. '.repeat(8).slice(0, 500),
};
const before = fullKept(Date.UTC(2031, 4, 7, 14));
const kept = { ...before, records: [...before.records, afternoon] };

describe('a paper to print', () => {
  it.each(wanted)('fits its pages: %s', async (query) => {
    const { page, ...witnessed } = await openPage(house.browser, `${house.origin}/print.html?${query}`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round(sheet.width), height: Math.round(sheet.height) });
    await page.waitForSelector('article');
    await page.evaluate(() => document.fonts.ready);
    const seen = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      tall: document.querySelector('article')?.getBoundingClientRect().bottom ?? Number.NaN,
      text: document.body.innerText,
    }));
    expect(seen.wide).toBeLessThanOrEqual(Math.ceil(sheet.width));
    const id = new URLSearchParams(query).get('paper') ?? '';
    expect(seen.tall / sheet.height).toBeLessThanOrEqual(mostPages[id] ?? 1);
    expect(seen.text).not.toMatch(rawKey);
    const { consoleErrors, pageErrors, policyViolations } = witnessed;
    expect([consoleErrors, pageErrors, policyViolations]).toEqual([[], [], []]);
    await witnessed.close();
  });

  it.each([
    ['from the Print page', 5, '.tiles button'],
    ['from its record', 4, 'tbody button'],
  ])('fits its page when it sums up an afternoon, %s', async (_, tab, way) => {
    const { page, ...witnessed } = await openPanelOf(() => house)({ snapshot, kept });
    await page.locator('nav button').nth(tab).click();
    await page.locator(`main ${way}`).first().click();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round(sheet.width), height: Math.round(sheet.height) });
    await page.evaluate(() => document.fonts.ready);
    const seen = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      tall: document.documentElement.scrollHeight,
      text: document.body.innerText,
    }));
    expect(seen.wide).toBeLessThanOrEqual(Math.ceil(sheet.width));
    expect(seen.tall).toBeLessThanOrEqual(Math.ceil(sheet.height));
    expect(seen.text.trim()).toMatch(/^Wednesday,? 7 May 2031/);
    expect(seen.text).not.toMatch(rawKey);
    const { consoleErrors, pageErrors, policyViolations } = witnessed;
    expect([consoleErrors, pageErrors, policyViolations]).toEqual([[], [], []]);
    await witnessed.close();
  });

  it('is offered by the panel, every one', () => {
    expect([...papers, 'help-card'].sort()).toEqual([...paperIds].sort());
  });

  it.each(['paper=wallpaper', 'paper=help-card&game=__proto__', ''])(
    'is listed when none is there: %s',
    async (query) => {
      const { page, ...witnessed } = await openPage(house.browser, `${house.origin}/print.html?${query}`);
      await page.waitForSelector('.list a');
      expect(await page.locator('.list a').count()).toBe(paperIds.length - 1 + games.length);
      expect(witnessed.pageErrors).toEqual([]);
      await witnessed.close();
    },
  );
});
