/**
 * `npx tsx tests/bench/swings.ts [swings]`: does a swing bowl, and does nothing else? Ten swings that were asked for, by two puppets
 * before the webcam, and a minute of one who sits and talks; by the truth in the pixels. Prints what it found; asserts nothing.
 */
import { openHouse } from '../helpers/app.ts';
import { clip } from '../helpers/clips.ts';
import { countSwings } from '../helpers/swings.ts';

const wanted = Math.min(100, Math.max(1, Number.parseInt(process.argv[2] ?? '10', 10) || 10));
const patienceMs = wanted * 60_000;
const round = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(0));

async function swings(): Promise<void> {
  const { video, truth } = await clip('join-and-bowl');
  const house = await openHouse({ clip: video });
  const app = await house.open('?seed=7&pace=standard');
  await app.until('the noticeboard', ({ state }) => state === 'noticeboard', 120_000);
  const chosen = await app.inspect();
  await app.command({ type: 'choose-game', gameId: 'skittles' });
  const both = await app.until(
    'both joined',
    ({ seats }) => seats.filter((each) => each.status === 'joined').length === 2,
  );
  await app.until('a ball asked for', ({ game }) => game?.asks === 'bowl', 120_000);
  const { asked, bowled, afterMs, unasked } = await countSwings(app, truth, { ivy: 1, walter: 2 }, wanted, patienceMs);
  const { firsts, loop, seats } = await app.inspect();
  const sinceChosenMs = (name: string): number => (firsts[name] ?? Number.NaN) - (chosen.session.nowMs ?? 0);
  console.info(
    `page open → noticeboard ${round(firsts['state:noticeboard'])} ms; game chosen → first body ${round(sinceChosenMs('body'))} ms`,
  );
  console.info(
    `joined: seat 1 ${round(both.firsts['joined:1'])} ms, seat 2 ${round(both.firsts['joined:2'])} ms after page open`,
  );
  console.info(`${bowled} of ${asked} swings that were asked for bowled; ${unasked} balls while nobody swung`);
  console.info(`from the swing's beginning to the ball: ${afterMs.map(round).join(' ')} ms`);
  console.info(
    `pose Hz ${seats.map((seat) => seat.poseHz.toFixed(1)).join(' ')}; latency ${round(loop.latencyMs)} ms, sample age p95 ${round(loop.sampleAgeP95Ms)} ms`,
  );
  console.info(
    `frames ${loop.rafHz.toFixed(0)} Hz, p95 ${round(loop.rafP95Ms)} ms; long tasks ${loop.longTasks}; unclosed ${loop.framesUnclosed}`,
  );
  await house.close();
}

async function talk(): Promise<void> {
  const { video, truth } = await clip('sitting-talking');
  const house = await openHouse({ clip: video });
  const app = await house.open('?game=skittles&autostart=1&seed=7&pace=gentle');
  const start = await app.until('a ball asked for', ({ game }) => game?.asks === 'bowl', 120_000);
  const end = await app.until(
    'the whole of the talk',
    ({ session }) => session.nowMs - start.session.nowMs > truth.lengthMs,
    2 * truth.lengthMs,
  );
  const began = end.seats.map((seat) => seat.began.bowl ?? 0).reduce((sum, count) => sum + count, 0);
  console.info(`${truth.lengthMs / 1000} s of talk, hands and all, at gentle: ${began} bowls`);
  await house.close();
}

await swings();
await talk();
