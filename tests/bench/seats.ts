/**
 * `npx tsx tests/bench/seats.ts [--seats 1,2,4,6] [--workers 1,2] [--seconds 30]`: what one, two, four and six seats cost,
 * with one pose worker and with two, in turns. It measures and tells; it passes and fails nothing.
 */
import { setTimeout as pass } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { mean } from './figures.ts';
import { load } from './machine.ts';
import { isSeatCount, playWith, rendererMb, type SeatCount } from './seats-play.ts';

const { values } = parseArgs({
  options: {
    seats: { type: 'string', default: '1,2,4,6' },
    workers: { type: 'string', default: '1,2' },
    seconds: { type: 'string', default: '30' },
  },
});

const numbers = (text: string): readonly number[] => text.split(',').map(Number);
const counts = numbers(values.seats).filter(isSeatCount);
const crews = numbers(values.workers).filter((size) => [1, 2, 3].includes(size));
const seconds = Math.min(600, Math.max(5, Number(values.seconds) || 30));

/** Longer than any figure looks back. */
const settleMs = 8000;
const glanceEveryMs = 2000;

async function row(count: SeatCount, workers: number): Promise<string> {
  const { app, browser, seats, close } = await playWith(count, workers);
  try {
    await pass(settleMs);
    const hz: number[] = [];
    const allHz: number[] = [];
    const ages: number[] = [];
    const frames: number[] = [];
    const rungs = new Set<string>();
    let unclosed = 0;
    for (let passedMs = 0; passedMs < seconds * 1000; passedMs += glanceEveryMs) {
      await pass(glanceEveryMs);
      const { loop, seats: now, game } = await app.inspect();
      allHz.push(now.reduce((sum, { poseHz }) => sum + poseHz, 0));
      hz.push(now.find(({ id }) => id === game?.turnSeat)?.poseHz ?? Number.NaN);
      if (loop.sampleAgeP95Ms !== null) ages.push(loop.sampleAgeP95Ms);
      frames.push(loop.rafP95Ms);
      rungs.add(loop.rung);
      unclosed = Math.max(unclosed, loop.framesUnclosed);
    }
    const turns = hz.filter(Number.isFinite);
    const memoryMb = await rendererMb(browser);
    return [
      `${seats} of ${count}`,
      workers,
      (mean(allHz) / Math.max(1, seats)).toFixed(1),
      turns.length === 0 ? '–' : mean(turns).toFixed(1),
      Math.round(mean(ages)),
      mean(frames).toFixed(0),
      memoryMb === null ? '–' : Math.round(memoryMb),
      unclosed,
      [...rungs].join(' → '),
      load().toFixed(1),
    ].join(' | ');
  } finally {
    await close();
  }
}

const heads = 'seats found | workers | pose Hz a seat | of whose turn it is | sample age p95 ms | rAF p95 ms';
console.log(`| ${heads} | page and workers MB | frames unclosed, most | spared | load |`);
console.log(`|${' --- |'.repeat(10)}`);
for (const count of counts) {
  for (const workers of crews) {
    const told = await row(count, workers).catch((cause: unknown) => `${count} | ${workers} | nothing: ${cause}`);
    console.log(`| ${told} |`);
  }
}
