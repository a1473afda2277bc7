/** A pose worker that dies in the middle of a game is replaced, and the game goes on meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../helpers/app.ts';
import { clip } from '../helpers/clips.ts';
import { killableWorkers } from '../helpers/killable-workers.ts';

describe('a pose worker that dies', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ clip: (await clip('join-and-bowl')).video });
  });
  afterAll(() => house.close());

  it('comes back without the game stopping', async () => {
    const app = await house.open('?game=skittles&autostart=1', killableWorkers);
    const before = await app.until(
      'a body in a game',
      ({ game, seats }) => (game?.ticks ?? 0) > 0 && seats.some(({ joints }) => joints !== null),
    );
    expect(await app.page.evaluate(() => window.killWorker?.('pose'))).toBe(true);
    const gone = await app.until('the loss noticed', ({ loop }) => loop.workers === 0);
    const back = await app.until('another in its place', ({ loop }) => loop.workers === 1);
    const seen = await app.until(
      'a body seen by it',
      ({ loop, seats }) =>
        loop.landmarkRuns > back.loop.landmarkRuns && seats.some(({ joints, poseHz }) => joints !== null && poseHz > 1),
    );
    expect(gone.game?.ticks).toBeGreaterThan(before.game?.ticks ?? 0);
    expect(seen.game?.ticks).toBeGreaterThan(gone.game?.ticks ?? 0);
    expect(seen.state).toBe('playing');
    expect(seen.problems).toEqual([]);
    expect(seen.loop.framesUnclosed).toBe(0);
    expect(app.pageErrors).toEqual([]);
    await app.close();
  });
});
