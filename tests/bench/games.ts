/**
 * `npx tsx tests/bench/games.ts [games] [--by puppets,keys,switch,nobody] [--pace lively]`: every game to its end in the real
 * browser: by three puppets before the webcam, one of them with one arm; by keys, one for each seat; by one switch; and by
 * nobody at all. It tells how it ended, what went amiss, and what a frame costs. Figures, never assertions; explained in README.md.
 */
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as pass } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type App, openHouse } from '../helpers/app.ts';
import { clip } from '../helpers/clips.ts';
import { fastClock } from './fast-clock.ts';
import { ownTimeIn, traceCategories } from './own-time.ts';
import { bringToGame } from './to-game.ts';

const ways = ['puppets', 'keys', 'switch', 'nobody'] as const;
type Way = (typeof ways)[number];

const folder = new URL('../../games/', import.meta.url);
const known = readdirSync(folder).filter((id) => id !== '_template' && existsSync(new URL(`${id}/game.ts`, folder)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string', default: ways.join(',') }, pace: { type: 'string', default: 'lively' } },
});
const games = known.filter((id) => positionals.length === 0 || positionals.includes(id));
const wanted = ways.filter((way) => values.by.split(',').includes(way));

/** Nobody is in a hurry: where nobody does anything, the gentle pace helps, and the others wait. */
const paceOf = (way: Way): string => (way === 'nobody' ? 'gentle' : values.pace);

/** Played by key, time goes so much faster: the rules do not know. */
const factor = 4;
const longestMs = 12 * 60_000;
const pressEveryMs = 400;
const tracedMs = 8000;
/** Of the wall: in software WebGL a whole game would take an hour. */
const countedMs = 30_000;

interface Played {
  readonly seconds: number;
  readonly ended: boolean;
  /** Actions of everybody's that were heard. */
  readonly acts: number;
  /** Of the page's main thread for a frame, ms; null where it was not asked. */
  readonly frameMs: number | null;
  readonly amiss: readonly string[];
}

async function press(app: App, way: Way): Promise<void> {
  if (way === 'switch') return app.page.keyboard.press('Enter');
  if (way === 'keys') for (const seat of [1, 2, 3]) await app.page.keyboard.press(`Digit${seat}`);
}

/** Processor time of the page for each frame, over some seconds of play. */
async function frameCostMs(app: App, browser: Browser): Promise<number | null> {
  const frames = () => app.page.evaluate(() => window.framesDrawn ?? 0);
  await browser.startTracing(app.page, { categories: [...traceCategories] });
  const before = await frames();
  await pass(tracedMs);
  const drawn = (await frames()) - before;
  const own = ownTimeIn((await browser.stopTracing()).toString('utf8'));
  return own === null || drawn === 0 ? null : own.mainThreadMs / drawn;
}

async function play(gameId: string, way: Way): Promise<Played> {
  const video = way === 'puppets' ? (await clip('three-play', { fps: 10 })).video : undefined;
  const house = await openHouse(video === undefined ? {} : { clip: video });
  try {
    const source = way === 'puppets' ? 'source=camera' : 'source=none&seats=3';
    const address = `?${source}&seed=7&pace=${paceOf(way)}&renderer=canvas`;
    const app = await house.open(address, (context) => fastClock(context, way === 'puppets' ? 1 : factor));
    await bringToGame(app, gameId);
    const frameMs = way === 'switch' ? await frameCostMs(app, house.browser) : null;
    let [ticks, acts] = [0, 0];
    const problems = new Set<string>();
    const giveUpMs = Date.now() + longestMs;
    let ended = false;
    while (!ended && Date.now() < giveUpMs) {
      const now = await app.inspect();
      ended = now.state === 'moment';
      if (now.state === 'breather' || now.state === 'chat') await app.command({ type: 'go-on' }).catch(() => undefined);
      for (const problem of now.problems) problems.add(JSON.stringify(problem));
      ticks = Math.max(ticks, now.game?.ticks ?? 0);
      acts = Math.max(
        acts,
        now.seats.reduce((sum, { began }) => sum + Object.values(began).reduce((all, times) => all + times, 0), 0),
      );
      await press(app, way);
      await pass(pressEveryMs);
    }
    return { seconds: ticks / 60, ended, acts, frameMs, amiss: [...problems, ...app.pageErrors] };
  } finally {
    await house.close();
  }
}

/** The most draw calls of a frame while three play by key: told by WebGL, as a graphics card would draw. */
async function drawCallsOf(gameId: string): Promise<number> {
  const house = await openHouse();
  try {
    const address = `?source=none&seats=3&seed=7&pace=${values.pace}&renderer=webgl`;
    const app = await house.open(address, (context) => fastClock(context, factor));
    await bringToGame(app, gameId);
    let most = 0;
    for (const untilMs = Date.now() + countedMs; Date.now() < untilMs; await pass(pressEveryMs)) {
      const { state, loop } = await app.inspect();
      if (state === 'playing') most = Math.max(most, loop.drawCalls);
      await press(app, 'keys');
    }
    return most;
  } finally {
    await house.close();
  }
}

/** House style: at most 30 draw calls; and a page that takes longer than a sixtieth of a second for a frame drops the next. */
const budget = { drawCalls: 30, frameMs: 1000 / 60 } as const;
const over = (is: number, most: number): string => (is > most ? ', OVER' : '');

console.log('| game | by | ended after, s | actions heard | page a frame, ms | amiss |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const gameId of games) {
  const drawn = await drawCallsOf(gameId).catch((cause: unknown) => String(cause).slice(0, 200));
  const beyond = typeof drawn === 'number' ? over(drawn, budget.drawCalls) : '';
  console.log(`| ${gameId} | draw calls, most | ${drawn} of ${budget.drawCalls}${beyond} |`);
  for (const way of wanted) {
    const told = await play(gameId, way).catch((cause: unknown) => String(cause).slice(0, 200));
    if (typeof told === 'string') {
      console.log(`| ${gameId} | ${way} | ${told} |`);
      continue;
    }
    const { seconds, ended, acts, frameMs, amiss } = told;
    const cost = frameMs === null ? '' : `${frameMs.toFixed(1)}${over(frameMs, budget.frameMs)}`;
    const after = ended ? seconds.toFixed(0) : `not within ${seconds.toFixed(0)}`;
    console.log(`| ${gameId} | ${way} | ${after} | ${acts} | ${cost} | ${amiss.join('; ') || 'nothing'} |`);
  }
}
