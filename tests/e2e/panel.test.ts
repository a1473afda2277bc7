/** The coordinator's panel in a real browser: seen, read, pressed; alone with a house made up for it, and with the real one. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enGb } from '../../src/panel/words/en-gb.ts';
import { type House, openHouse } from '../helpers/app.ts';
import { fullKept, fullSnapshot, unlikelyNames } from '../helpers/full-house.ts';
import { openPanelOf } from '../helpers/panel-house.ts';
import { pseudoText } from '../helpers/pseudo-words.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const openPanel = openPanelOf(() => house);

const heardBy = (page: Page): Promise<readonly { readonly type: string }[]> =>
  page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard);

/** Every page and every sheet of the panel, one after another. */
async function everyPage(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const tabs = page.locator('nav button');
  const sheets: Readonly<Record<number, string>> = {
    1: '.seat-plate',
    2: '.deeds button:has(small)',
    3: '.tiles button',
    4: 'tbody button',
  };
  for (let tab = 0; tab < (await tabs.count()); tab += 1) {
    await tabs.nth(tab).click();
    const name = (await tabs.nth(tab).textContent()) ?? '';
    await look(name);
    const sheet = sheets[tab];
    if (sheet === undefined) continue;
    await page.locator(`main ${sheet}`).first().click();
    await page.locator('.sheet-head').waitFor();
    await look(`${name}, opened`);
  }
}

describe('the panel, with a full house', () => {
  it('has nothing that axe calls serious, nothing small to press, nothing cut off, and Stop bottom left on every page', async () => {
    const { page, policyViolations, consoleErrors, pageErrors, foreignRequests, close } = await openPanel();
    const findings: string[] = [];
    await everyPage(page, async (name) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, impact, nodes } of violations) {
        if (impact === 'serious' || impact === 'critical') findings.push(`${name}: ${id} ${nodes[0]?.html}`);
      }
      const amiss = await page.evaluate(() => {
        const found: string[] = [];
        for (const button of document.querySelectorAll<HTMLElement>('.panel button, .panel .dial-stop, .panel a')) {
          const { width, height } = button.getBoundingClientRect();
          if (Math.min(width, height) < 63.5) found.push(`small: ${button.textContent} ${width}×${height}`);
          if (button.scrollWidth > button.clientWidth + 1) found.push(`cut off: ${button.textContent}`);
        }
        const main = document.querySelector('main');
        if (main && main.scrollWidth > main.clientWidth) found.push('wider than its page');
        const stop = document.querySelector('.stop')?.getBoundingClientRect();
        if (!stop || stop.left > 20 || innerHeight - stop.bottom > 20) found.push('Stop is elsewhere');
        return found;
      });
      findings.push(...amiss.map((each) => `${name}: ${each}`));
    });
    expect(findings).toEqual([]);
    expect([policyViolations, consoleErrors, pageErrors, foreignRequests]).toEqual([[], [], [], []]);
    await close();
  });

  it('shows names as they are written, whatever is written', async () => {
    const { page, close } = await openPanel();
    await page.locator('nav button').nth(1).click();
    expect(await page.locator('.seat-name').allTextContents()).toEqual([...unlikelyNames]);
    expect(await page.locator('.panel img').count()).toBe(0);
    await close();
  });

  it('shows each chair by the shape and colour that the television shows it by', async () => {
    const snapshot = fullSnapshot();
    const marks = [4, 1, 6, 2, 3, 5] as const;
    const seats = snapshot.seats.map((seat, i) => ({ ...seat, mark: marks[i] ?? seat.mark }));
    const { page, close } = await openPanel({ snapshot: { ...snapshot, seats } });
    expect(await page.locator('.now-line .seat-mark').getAttribute('class')).toBe('seat-mark seat-4');
    await page.locator('nav button').nth(1).click();
    const shown = await page
      .locator('.row-of-seats .seat-mark')
      .evaluateAll((all) => all.map((one) => one.classList[1]));
    expect(shown).toEqual(marks.map((mark) => `seat-${mark}`));
    await page.locator('.seat-plate').first().click();
    expect(await page.locator('.sheet-head .seat-mark').getAttribute('class')).toBe('seat-mark seat-4');
    await close();
  });

  it('says everything out of its catalogue, and has room for longer languages', async () => {
    const entries = Object.values(enGb).sort((a, b) => b.length - a.length);
    const literal = (text: string): RegExp =>
      new RegExp(`(["'\`])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "\\\\?'")}\\1`, 'g');
    const { page, close } = await openPanel(
      { snapshot: fullSnapshot(pseudoText), kept: fullKept(Date.UTC(2031, 4, 7, 14), pseudoText) },
      (context) =>
        context.route('**/assets/*.js', async (route) => {
          const answer = await route.fetch();
          let body = await answer.text();
          if (body.includes('panel.now-line')) {
            for (const text of entries) body = body.replace(literal(text), () => JSON.stringify(pseudoText(text)));
          }
          await route.fulfill({ response: answer, body });
        }),
    );
    expect(await page.locator('.stop').textContent()).toBe(pseudoText(enGb.stop));
    const findings: string[] = [];
    await everyPage(page, async (name) => {
      const raw = await page.evaluate(() => {
        const found: string[] = [];
        const dated = /^\w{3}, \d{1,2} \w{3,4} \d{4}$|\d{4} at \d\d:\d\d$|^\w+day,? \d{1,2} \w+( \d{4})?$/;
        for (const element of document.querySelectorAll<HTMLElement>('.panel *')) {
          const own = [...element.childNodes]
            .filter((node) => node.nodeType === 3)
            .map((node) => node.textContent)
            .join('');
          if (element.closest('.dial-stop[lang]') !== null) continue; // a language by its own name
          if (/\p{L}/u.test(own) && !own.includes('⟦') && !dated.test(own)) found.push(`raw: ${own}`);
          if (element.matches('button, .dial-stop') && element.scrollWidth > element.clientWidth + 1)
            found.push(`cut off: ${own}`);
        }
        const main = document.querySelector('main');
        if (main && main.scrollWidth > main.clientWidth) found.push('wider than its page');
        return found;
      });
      findings.push(...raw.map((each) => `${name}: ${each}`));
    });
    expect(findings).toEqual([]);
    await close();
  });

  it('is walked by keys alone: every page, a chair, and Space from anywhere', async () => {
    const { page, close } = await openPanel();
    const press = (...keys: readonly string[]) => Promise.all(keys.map((key) => page.keyboard.press(key)));
    await press('Tab', 'Tab', 'Enter');
    await page.locator('.row-of-seats').waitFor();
    await page.locator('.seat-plate').first().focus();
    await press('Enter');
    await page.locator('.sheet-head').waitFor();
    await press('Tab', 'ArrowRight');
    await press('Space');
    await expect.poll(async () => (await heardBy(page)).map(({ type }) => type)).toEqual(['set-ability', 'pause']);
    await press('Escape');
    await expect.poll(async () => (await heardBy(page)).at(-1)).toEqual({ type: 'stop' });
    await close();
  });

  it('is walked by a clicker alone: forward, and press', async () => {
    const { page, close } = await openPanel();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('b');
    await page.locator('.row-of-seats').waitFor();
    await close();
  });

  it('puts a session in order by keys and by pressing', async () => {
    const { page, close } = await openPanel();
    await page.locator('nav button').nth(2).click();
    await page.locator('main .deeds button:has(small)').first().click();
    await page.getByRole('button', { name: 'Put Skittles later' }).focus();
    await page.keyboard.press('Enter');
    const games = ['game-1', 'game-0', 'game-2'].map((gameId) => ({ gameId, packId: null }));
    await expect
      .poll(async () => (await heardBy(page)).at(-1))
      .toEqual({ type: 'set-playlist-games', playlist: 's0', games });
    await close();
  });

  it('says with which movement somebody plays, or leaves that to the house', async () => {
    const { page, close } = await openPanel();
    await page.locator('nav button').nth(1).click();
    await page.locator('.seat-plate').first().click();
    const dial = page.getByRole('radiogroup', { name: 'roll the ball' });
    await dial.getByText(enGb['movement.lob'], { exact: true }).click();
    const chosen = { type: 'set-plan', seat: 1, action: 'bowl' };
    await expect.poll(async () => (await heardBy(page)).at(-1)).toEqual({ ...chosen, movement: 'lob' });
    await dial.getByText(enGb['movement.house'], { exact: true }).click();
    await expect.poll(async () => (await heardBy(page)).at(-1)).toEqual({ ...chosen, movement: null });
    await close();
  });

  it('asks for other pictures before a game, and for polished windows', async () => {
    const { page, close } = await openPanel({ snapshot: { ...fullSnapshot(), path: 'seats' } });
    await page.getByText('Things of the home', { exact: true }).click();
    await page.locator('nav button').nth(1).click();
    await page.getByRole('button', { name: enGb['room.measure'] }).click();
    await expect
      .poll(() => heardBy(page))
      .toEqual([{ type: 'choose-pack', gameId: 'game-0', packId: 'pack-1' }, { type: 'measure-range' }]);
    await close();
  });

  it('opens the television’s page anew from the noticeboard', async () => {
    const { page, close } = await openPanel({ snapshot: { ...fullSnapshot(), path: 'noticeboard' } });
    await page.locator('nav button').nth(6).click();
    await page.getByRole('button', { name: enGb['set-up.reopen'] }).click();
    await expect.poll(() => heardBy(page)).toEqual([{ type: 'reopen-page' }]);
    await close();
  });

  it('tells staff in its own window what is good to know of those who sit there', async () => {
    const { page, close } = await openPanel();
    await page.locator('nav button').nth(1).click();
    const card = page.getByRole('region', { name: enGb['know.title'] });
    expect(await card.locator('li').count()).toBe(1);
    expect(await card.textContent()).toContain('Nothing with water.');
    await close();
  });

  it('says of whom a face on a record is', async () => {
    const { page, close } = await openPanel();
    await page.locator('nav button').nth(4).click();
    await page.locator('tbody button').first().click();
    const faces = page.locator('.person-row').nth(1).locator('.dial-stop');
    await faces.nth(3).click();
    await expect
      .poll(async () => (await heardBy(page)).at(-1))
      .toEqual({ type: 'set-mood', record: 'r29', of: { seat: 2, person: null }, mood: 4 });
    await close();
  });

  it('says why something was not done', async () => {
    const { page, close } = await openPanel({ refusal: { reason: 'moved-on', sentence: null } });
    await page.getByRole('button', { name: 'Next turn' }).tap();
    await page.getByText(enGb['refused.moved-on']).waitFor();
    await close();
  });
});

describe('the panel, with the real house', () => {
  it('is one of two that see the same, and a command for another turn is refused', async () => {
    const app = await house.open('?source=none');
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    const context = app.page.context();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const panel of [one, two]) await panel.goto(`${house.origin}/panel.html`);
    await one.getByRole('button', { name: /Skittles/ }).click();
    await two.getByText(enGb['path.seats']).waitFor();
    await two.getByRole('button', { name: /Pause/ }).click();
    await one.getByText(enGb['path.paused']).first().waitFor();
    const answer = await one.evaluate(
      () =>
        new Promise((resolve) => {
          const channel = new BroadcastChannel('come-out-to-play');
          channel.onmessage = ({ data }) => {
            if (data.kind === 'snapshot') {
              const { house, atMs, revision } = data.snapshot;
              const wanted = { type: 'resume' };
              channel.postMessage({
                kind: 'command',
                panel: 'late',
                house,
                command: '1',
                askedMs: atMs,
                revision: revision - 1,
                wanted,
              });
            }
            if (data.kind === 'answer' && data.panel === 'late') resolve(data.refusal.reason);
          };
          channel.postMessage({ kind: 'hello', panel: 'late', edition: null });
        }),
    );
    expect(answer).toBe('moved-on');
    expect((await app.inspect()).state).toBe('paused');
    expect([app.policyViolations, app.pageErrors, app.consoleErrors]).toEqual([[], [], []]);
    await app.close();
  });

  it('is not fetched before it is asked for, and lies beside the game that goes on', async () => {
    const app = await house.open('?source=none&game=skittles&autostart=1');
    await app.until('a game', ({ game }) => (game?.ticks ?? 0) > 0);
    expect(app.requests.filter((address) => /\/panel[^/]*\.(js|css)/.test(address))).toEqual([]);
    await app.page.keyboard.press('p');
    await app.page.locator('.panel-place .stop').waitFor();
    const before = await app.inspect();
    await app.until('play beside it', ({ game }) => (game?.ticks ?? 0) > (before.game?.ticks ?? 0) + 30);
    await app.page.keyboard.press('Space');
    await app.until('the pause', ({ state }) => state === 'paused');
    await app.page.keyboard.press('Escape');
    await app.page.locator('.panel-place').waitFor({ state: 'hidden' });
    expect((await app.inspect()).state).toBe('paused');
    expect(app.policyViolations).toEqual([]);
    await app.close();
  });
});
