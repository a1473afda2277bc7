/** A swing bowls, and nothing else does: what the puppet truly did against what the game heard, on real pixels. */
import { expect, it } from 'vitest';
import { openHouse } from '../helpers/app.ts';
import { clip } from '../helpers/clips.ts';
import { countSwings } from '../helpers/swings.ts';

const seated = '?game=skittles&autostart=1&seed=7';

it('bowls at every swing that is asked for, the first time', async () => {
  const { video, truth } = await clip('one-bowls');
  const house = await openHouse({ clip: video });
  const app = await house.open(`${seated}&pace=standard`);
  await app.until('a ball asked for', ({ game }) => game?.asks === 'bowl', 120_000);
  const count = await countSwings(app, truth, 3, 150_000);
  console.info(
    `${count.bowled} of ${count.asked} swings bowled, ${count.afterMs.map(Math.round).join(' ')} ms into them`,
  );
  expect(count.asked).toBe(3);
  expect(count.bowled).toBe(count.asked);
  await house.close();
});

it('does not bowl while somebody sits and talks, hands and all', async () => {
  const { video, truth } = await clip('sitting-talking');
  const house = await openHouse({ clip: video });
  const app = await house.open(`${seated}&pace=gentle`);
  const start = await app.until('a ball asked for', ({ game }) => game?.asks === 'bowl', 120_000);
  const ticks = (truth.lengthMs / 1000) * 60;
  const end = await app.until(
    'the whole of the talk',
    ({ game }) => (game?.ticks ?? 0) - (start.game?.ticks ?? 0) > ticks,
    170_000,
  );
  expect(end.seats.map(({ began }) => began.bowl ?? 0)).toEqual(start.seats.map(() => 0));
  await house.close();
}, 320_000);
