/** A helper leans over a seat and stands before it: on real pixels, the seat is never given to the helper. */
import { setTimeout as pass } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openHouse } from '../../helpers/app.ts';
import { films } from '../../helpers/films.ts';
import { type Judged, judge, tallied } from '../../helpers/identity-truth.ts';
import { momentOf, seatPlayers } from '../../helpers/seating.ts';

it('keeps both seats for those who sit there while a helper leans in', async () => {
  const { video, truth } = await films.helper();
  const house = await openHouse({ clip: video });
  const app = await house.open('?source=camera&seed=7');
  const { clock, owners } = await seatPlayers(app, truth, ['edith', 'walter'], 60_000);
  expect([...owners.values()].sort()).toEqual(['edith', 'walter']);
  const judged: Judged[] = [];
  // Once round: both ways of leaning in, from wherever the scene is now.
  const ticks = (truth.lengthMs / 1000) * 60;
  const start = await app.inspect();
  for (;;) {
    const moment = await momentOf(app, clock);
    if (moment !== null) judged.push(...judge(moment.now, moment.sceneMs, truth, owners));
    if ((moment?.now.game?.ticks ?? 0) - (start.game?.ticks ?? 0) > ticks) break;
    await pass(40);
  }
  const seats = tallied(judged);
  expect(seats).toHaveLength(2);
  expect(seats.map(({ swaps }) => swaps)).toEqual([0, 0]);
  for (const { kept } of seats) expect(kept).toBeGreaterThan(0.4);
  await house.close();
}, 300_000);
