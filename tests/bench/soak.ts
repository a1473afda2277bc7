/**
 * `npx tsx tests/bench/soak.ts [--minutes 30] [--seats 6] [--kill-every 5]`: a long afternoon, one game after another, by six who
 * do all that can be asked for. It tells how script memory grows, how often the picture stood still for more than 250 ms, whether
 * frames were left unclosed, and whether a pose worker that is killed every few minutes comes back without the game stopping.
 */
import { setTimeout as pass } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { load } from './machine.ts';
import { heapMb, isSeatCount, playWith, rendererMb } from './seats-play.ts';
import { bringToGame } from './to-game.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seats: { type: 'string', default: '6' },
    'kill-every': { type: 'string', default: '5' },
  },
});
const minutes = Math.min(600, Math.max(1, Number(values.minutes) || 30));
const count = Number(values.seats);
if (!isSeatCount(count)) throw new Error('--seats takes 1, 2, 4 or 6.');
const killEveryMs = 60_000 * Math.max(1, Number(values['kill-every']) || 5);

const order = [
  'skittles',
  'balloon',
  'pairs',
  'grandmothers-footsteps',
  'pass-the-parcel',
  'snakes-and-ladders',
  'mr-wolf',
];

const glanceEveryMs = 5000;
const stallMs = 250;

/** Least squares: how much `y` rises with `x`. */
function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mx = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const my = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const over = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
  const under = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  return under === 0 ? Number.NaN : over / under;
}

const { app, browser, seats, close } = await playWith(
  count,
  null,
  count === 6 ? { scene: 'six-play', seconds: 24 } : undefined,
);
try {
  await app.page.evaluate(() => window.pageMeter?.start());
  const startedMs = performance.now();
  const heap: { x: number; y: number }[] = [];
  const rungs = new Set<string>();
  let [unclosed, killed, stopped, problems] = [0, 0, 0, 0];
  const ended: string[] = [];
  let killedAtMs = startedMs;
  let goneSinceMs: number | null = null;
  let awayAtMostMs = 0;
  let ticks = 0;
  while (performance.now() - startedMs < minutes * 60_000) {
    await pass(glanceEveryMs);
    const nowMs = performance.now();
    const now = await app.inspect();
    heap.push({ x: (nowMs - startedMs) / 60_000, y: await heapMb(app) });
    rungs.add(now.loop.rung);
    if (now.loop.framesUnclosed > 0) unclosed += 1;
    problems += now.problems.length;
    if (now.state === 'moment') {
      const gameAt = (n: number): string => order[n % order.length] ?? '';
      ended.push(gameAt(ended.length));
      await bringToGame(app, gameAt(ended.length));
      ticks = 0;
    } else {
      if (now.state === 'playing' && (now.game?.ticks ?? 0) <= ticks) stopped += 1;
      ticks = now.game?.ticks ?? 0;
    }
    if (goneSinceMs !== null && now.loop.workers > 0 && now.seats.some(({ poseHz }) => poseHz > 1)) {
      awayAtMostMs = Math.max(awayAtMostMs, nowMs - goneSinceMs);
      goneSinceMs = null;
    }
    if (nowMs - killedAtMs >= killEveryMs) {
      killedAtMs = nowMs;
      if (await app.page.evaluate(() => window.killWorker?.('pose') ?? false)) {
        killed += 1;
        goneSinceMs = nowMs + 4000; // figures look back three seconds: what they say sooner is of before
      }
    }
  }
  const gapsMs = (await app.page.evaluate(() => window.pageMeter?.stop()))?.gapsMs ?? [];
  const stalls = gapsMs.filter((gap) => gap > stallMs).length;
  const longestMs = gapsMs.reduce((longest, gap) => Math.max(longest, gap), 0);
  const settled = heap.slice(Math.floor(heap.length / 5));
  const facts: readonly (readonly [string, string | number])[] = [
    ['minutes', minutes],
    ['seats found', `${seats} of ${count}`],
    ['games played to their end', `${ended.length}: ${ended.join(', ')}`],
    ['script memory, MB', `${heap[0]?.y.toFixed(1)} to ${heap.at(-1)?.y.toFixed(1)}`],
    ['its slope after the first fifth, MB a minute', slope(settled).toFixed(3)],
    ['page and workers, MB', Math.round((await rendererMb(browser)) ?? Number.NaN)],
    [`stalls over ${stallMs} ms`, `${stalls}, the longest ${Math.round(longestMs)} ms`],
    ['glances at which the game stood still', stopped],
    ['glances with a frame unclosed', unclosed],
    ['glances with a problem told', problems],
    ['pose workers killed', killed],
    ['longest until bodies were seen again after one was killed, s', (awayAtMostMs / 1000).toFixed(0)],
    ['still away at the end', goneSinceMs === null ? 'no' : 'yes'],
    ['spared', [...rungs].join(' → ')],
    ['errors nothing caught', app.pageErrors.length],
    ['load', load().toFixed(1)],
  ];
  for (const [what, figure] of facts) console.log(`| ${what} | ${figure} |`);
} finally {
  await close();
}
