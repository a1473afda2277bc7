/** Read as a screen reader would: the television, the panel over it, and every paper, by axe. The panel's own pages are in `panel.test.ts`. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from '../helpers/app.ts';
import { openPage } from '../helpers/browser.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function seriousIn(page: Page, where: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`);
}

it('finds nothing serious on the television, nor in the panel over it', async () => {
  const app = await house.open('?source=none&seats=2');
  const findings: string[] = [];
  const look = async (state: string): Promise<void> => {
    await app.until(state, (now) => now.state === state);
    findings.push(...(await seriousIn(app.page, state)));
  };
  await look('noticeboard');
  await app.command({ type: 'choose-game', gameId: 'skittles' });
  await look('seats');
  await app.command({ type: 'go-on' });
  await look('briefing');
  await app.command({ type: 'go-on' });
  await look('playing');
  await app.page.keyboard.press('p');
  await app.page.locator('.panel .stop').waitFor();
  findings.push(...(await seriousIn(app.page, 'the panel over a game')));
  await app.command({ type: 'pause' });
  await look('paused');
  expect(findings).toEqual([]);
  await app.close();
});

it('finds nothing serious in what is printed', async () => {
  const { page, ...witnessed } = await openPage(house.browser, `${house.origin}/print.html`);
  const links = page.locator('nav a');
  await links.first().waitFor();
  const papers = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const findings = [...(await seriousIn(page, 'the list'))];
  for (const paper of papers) {
    await page.goto(paper);
    await page.locator('h1').first().waitFor();
    findings.push(...(await seriousIn(page, paper)));
  }
  expect(papers.length).toBeGreaterThan(8);
  expect(findings).toEqual([]);
  expect([witnessed.pageErrors, witnessed.policyViolations]).toEqual([[], []]);
  await witnessed.close();
});
