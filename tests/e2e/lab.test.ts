/** The lab in a real browser: what it shows from inside is what happens, and a run can be gone through tick by tick. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type App, type House, openHouse } from '../helpers/app.ts';

let house: House;
let app: App;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

afterEach(async () => {
  expect([app.consoleErrors, app.pageErrors, app.policyViolations, app.foreignRequests]).toEqual([[], [], [], []]);
  await app.close();
});

const press = (name: string): Promise<void> => app.page.getByRole('button', { name, exact: true }).click();
const textOf = (selector: string): Promise<string> => app.page.locator(selector).first().innerText();
/** Waits until a part of the page says what it is expected to. */
const says = (selector: string, words: RegExp): Promise<void> =>
  app.page.locator(selector, { hasText: words }).first().waitFor({ timeout: 60_000 });

it('shows what bodies do as bars that move, and what came of it tick by tick', async () => {
  app = await house.open('lab.html?source=puppet:join-and-bowl&seats=2&game=skittles&seed=7&pace=standard');
  await app.until('two at play', ({ state, seats }) => state === 'playing' && seats.length === 2);
  await says('.seat .by', /swing/);
  // A puppet swings: the trigger's bar marks it, and pins fall.
  await says('.seat .words', /\d × · [01]\.\d\d · .* s ago/);
  await app.until('pins down', ({ game }) => (game?.events['pin-fell'] ?? 0) > 0);
  expect(await textOf('#figures')).toMatch(/skeleton/);

  const { game } = await app.inspect();
  await press('Look back');
  await says('#scrub-at', /of \d+/);
  expect(await app.page.locator('#replay-events option').allInnerTexts()).toContainEqual(
    expect.stringMatching(/pin-fell/),
  );
  const slider = app.page.locator('#scrub-tick');
  expect(Number(await slider.getAttribute('max'))).toBeGreaterThanOrEqual(game?.ticks ?? Number.POSITIVE_INFINITY);
  await slider.fill('10');
  await says('#scrub-at', /^10 of/);
  expect(JSON.parse(await app.page.locator('#replay-state').inputValue())).toMatchObject({ events: expect.any(Array) });
  await slider.press('ArrowRight');
  await says('#scrub-at', /^11 of/);
  expect(await app.page.locator('#remarks').isVisible(), 'a run played again comes to the same end').toBe(false);

  // The text of a run is a run: another page of the lab plays it again from there.
  await press('Copy log');
  const log = await app.page.locator('#log-text').inputValue();
  expect(log).toContain('come-out-to-play/run');
  await press('Back to the game');
  await says('#scrub-at', /live/);
});

it('holds, steps and acts for a seat when it is played by keys', async () => {
  app = await house.open('lab.html?source=none&seats=3&game=skittles&seed=3');
  await app.until('a turn', ({ game }) => (game?.events['turn-called'] ?? 0) > 0);
  await press('Hold');
  const held = await app.until('a held game', ({ game }) => game?.frozen === true);
  await press('Step');
  const stepped = await app.until('one tick', ({ game }) => game?.ticks === (held.game?.ticks ?? 0) + 1);
  expect(stepped.game?.frozen).toBe(true);
  await press('Run');
  await press('Act 1');
  const bowled = await app.until('a ball bowled', ({ game }) => (game?.events['ball-released'] ?? 0) > 0);
  await press('Restart');
  await app.until('the beginning', ({ game }) => game !== null && game.ticks < (bowled.game?.ticks ?? 0));

  await app.page.getByLabel('Arms of seat 2').selectOption('neither');
  const able = await app.until('another ability', ({ session }) => session.seats[1]?.ability.arms === 'neither');
  expect(able.seats[1]?.plan?.bowl, 'a seat without a lane is played by staff, whatever its ability').toBe('staff');
  const { game } = await app.inspect();
  await app.page.getByLabel('Pace').selectOption('lively');
  const lively = await app.until('another pace', ({ session }) => session.pace === 'lively');
  expect(lively.game?.ticks, 'the same game goes on').toBeGreaterThanOrEqual(game?.ticks ?? 0);
  const seats = app.page.getByRole('spinbutton', { name: 'Seats' });
  await seats.fill('4');
  await seats.press('Tab');
  await app.until('four seats', (now) => now.seats.length === 4);
  expect(new URL(app.page.url()).search).toBe('?source=none&seats=4&game=skittles&seed=3&pace=lively');
});

it('says in a sentence what it did not understand, and what it will not read', async () => {
  app = await house.open('lab.html?source=none&gmae=skittles&game=croquet');
  await says('#remark-list', /I did not understand “gmae” in the address/);
  await says('#remark-list', /There is no game called “croquet”/);
  await app.page.locator('#log-text').fill('{"kind":"a shopping list"}');
  await press('Play the text');
  await says('#remark-list', /cannot be played\. This file is not a run log/);
  const chooser = app.page.waitForEvent('filechooser');
  await press('Play a file…');
  await (await chooser).setFiles({ name: 'milk.jsonl', mimeType: 'text/plain', buffer: Buffer.from('two pints') });
  await says('#remark-list', /“milk.jsonl” cannot be played/);
});

it('records joints only while it is lit, and plays them again as a source', async () => {
  app = await house.open('lab.html?source=puppet:one-bowls&seats=1&game=skittles');
  await app.until('a body', ({ seats }) => seats.some(({ joints }) => joints !== null));
  await says('#recorder-state', /Nothing is recorded/);
  await press('Record');
  await app.page.getByRole('button', { name: 'Stop recording', pressed: true }).waitFor();
  await says('#recorder-state', /\d\d samples/);
  await press('Stop recording');
  const saving = app.page.waitForEvent('download');
  await press('Save file');
  const saved = await (await saving).path();
  await press('Forget');
  await says('#recorder-state', /Nothing is recorded/);

  const chooser = app.page.waitForEvent('filechooser');
  await press('Play a file…');
  await (await chooser).setFiles(saved);
  await app.until('the trace as a source', ({ loop, state }) => loop.inputKind === 'trace' && state !== 'camera');
});
