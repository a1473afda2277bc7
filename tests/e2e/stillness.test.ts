/** One key stops everything: from every page and every moment of a game, at once. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, type House, openHouse } from '../helpers/app.ts';

let house: House;
let app: App;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const figures: string[] = [];

/** Space, then silence and stillness, then Space, and everything is as it was. */
async function stopsFrom(path: string): Promise<void> {
  const before = await app.until(path, ({ state }) => state === path);
  await app.page.keyboard.press('Space');
  const paused = await app.until(
    `a pause from ${path}`,
    (now) => now.state === 'paused' && now.stillness.pauses === before.stillness.pauses + 1,
  );
  expect(paused.sound.phase).not.toBe('sounding');
  expect(paused.session.resumeTo).toBe(path);
  const { toSilenceMs, toStillMs } = paused.stillness;
  figures.push(`${path}: silence ${toSilenceMs?.toFixed(0)} ms, stillness ${toStillMs?.toFixed(0)} ms`);
  const [one, other] = [await app.page.screenshot(), await app.page.screenshot()];
  expect(one.equals(other), 'two pictures of a pause are the same').toBe(true);
  const later = await app.inspect();
  expect(later.game?.ticks).toBe(paused.game?.ticks);
  await app.page.keyboard.press('Space');
  await app.until(`${path} again`, ({ state }) => state === path);
}

it('stops the pages that look for people', async () => {
  app = await house.open('?source=puppet:nobody&game=skittles&autostart=1');
  await stopsFrom('room');
  await app.close();
  app = await house.open('?source=trace:no-such-trace.jsonl&game=skittles&autostart=1');
  await app.until('the problem', ({ problems }) => problems.length > 0);
  await stopsFrom('camera');
  await app.close();
});

it('stops every page of a game and goes on where it was', async () => {
  app = await house.open('?source=none&seed=7');
  await stopsFrom('noticeboard');
  await app.command({ type: 'choose-game', gameId: 'skittles' });
  await stopsFrom('seats');
  await app.command({ type: 'go-on' });
  await stopsFrom('briefing');
  await app.command({ type: 'go-on' });
  await app.until('a ball asked for', ({ game }) => game?.asks === 'bowl');
  await stopsFrom('playing');
  await app.page.keyboard.press('1');
  await app.until('pins in the air', ({ game }) => (game?.events['pin-knocked'] ?? 0) > 0);
  await stopsFrom('playing');
  const turns = async (): Promise<void> => {
    for (let i = 0; i < 40 && (await app.inspect()).state === 'playing'; i += 1) {
      const { game } = await app.inspect();
      try {
        await app.command({ type: 'skip-turn' });
      } catch (refusal) {
        // the game may have ended between the look and the command
        if ((await app.inspect()).state === 'playing') throw refusal;
      }
      await app.until('ticks', (now) => now.state !== 'playing' || (now.game?.ticks ?? 0) > (game?.ticks ?? 0) + 30);
    }
  };
  await turns();
  await stopsFrom('moment');
  await app.page.keyboard.press('Escape');
  await stopsFrom('goodbye');
  await app.close();
  console.info(figures.join('\n'));
});
