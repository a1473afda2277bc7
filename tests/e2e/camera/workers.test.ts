/** Pose workers: one that dies is replaced and the game goes on meanwhile; how many there are is tried out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../helpers/app.ts';
import { films } from '../../helpers/films.ts';
import { killableWorkers } from '../../helpers/killable-workers.ts';

describe('a pose worker that dies', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ clip: (await films.bowling()).video });
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

describe('a machine that the house does not know', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('is tried out while the noticeboard hangs there, and runs as was found from then on', async () => {
    const app = await house.open('', (context) =>
      context.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 3 })),
    );
    await app.until('the noticeboard', ({ state }) => state === 'noticeboard');
    const kept = await app.page.waitForFunction(
      () => JSON.parse(localStorage.getItem('come-out-to-play.machine') ?? '{}').tuning ?? null,
      null,
      { timeout: 120_000 },
    );
    const { machine, delegate, workers, lookMs } = (await kept.jsonValue()) as Record<string, unknown>;
    expect(machine).toMatch(/^3 /);
    expect(delegate).toBe('CPU');
    expect([1, 2]).toContain(workers);
    expect(lookMs).toBeGreaterThan(0);
    await app.until('as many workers as were found best', ({ loop }) => loop.workers === workers);
    await app.page.reload();
    await app.page.waitForFunction(() => window.comeOutToPlay !== undefined, null, { timeout: 60_000 });
    await app.until('as many after opening the page again', ({ loop }) => loop.workers === workers);
    expect(app.pageErrors).toEqual([]);
    await app.close();
  });
});
