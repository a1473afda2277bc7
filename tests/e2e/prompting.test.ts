/** Help in play: it climbs by itself until any motion will do, is counted, and begins again with the next ball. */
import { expect, it } from 'vitest';
import { openHouse } from '../helpers/app.ts';

it('helps somebody who does not bowl, one rung after another, until they do it together', async () => {
  const house = await openHouse();
  const app = await house.open('?game=skittles&autostart=1&seed=7&pace=lively&source=puppet:sitting-talking');
  const shown = await app.until('the movement shown large', ({ seats }) => seats[0]?.rung === 2);
  expect(shown.seats[0]?.prompts).toEqual({ bowl: 2 });
  expect(shown.game?.events['ball-released']).toBeUndefined();

  const together = await app.until('done together', ({ seats }) => seats[0]?.rung === 4);
  expect(together.seats[0]?.plan?.bowl).toBe('any');

  const bowled = await app.until('a ball bowled by any motion', ({ game }) => game?.events['ball-released'] === 1);
  expect(bowled.seats[0]?.began.bowl).toBe(1);

  const after = await app.until('a plan of their own again', ({ seats }) => seats[0]?.plan?.bowl === 'swing');
  expect(after.seats[0]?.prompts).toEqual({ bowl: 4 });
  expect(after.session.seats[0]?.prompts).toEqual({ skittles: { bowl: 4 } });
  await house.close();
}, 180_000);
