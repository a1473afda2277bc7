/**
 * npm run replay -- run.json
 *
 * Plays a run log again without pictures and says whether it comes to the same state. Exit code 0: it does; 1: it does not; 2: the
 * log could not be read or played.
 */
import { readFileSync, statSync } from 'node:fs';
import { decodeRunLog, type RunLog, replay } from '#host';
import { type AnyGame, tickHz } from '#kit';

/** Bytes. No log that the house writes comes near it. */
const biggestFile = 32_000_000;

const timeOf = (ticks: number): string => {
  const seconds = Math.floor(ticks / tickHz);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

function readLog(path: string): RunLog {
  let size: number;
  try {
    size = statSync(path).size;
  } catch {
    throw new Error(`There is no file at ${path}.`);
  }
  if (size > biggestFile) throw new Error('This file is too big to be a run log.');
  return decodeRunLog(readFileSync(path, 'utf8'));
}

/** The id has been held to a plain name by the codec, so it leads nowhere but to a folder of `games`. */
async function gameOf({ gameId }: RunLog): Promise<AnyGame> {
  const file = new URL(`../games/${gameId}/game.ts`, import.meta.url);
  if (!statSync(file, { throwIfNoEntry: false })) throw new Error(`There is no game called "${gameId}" any more.`);
  const { default: game } = (await import(file.href)) as {
    default: AnyGame;
  };
  return game;
}

/** What came of it, for whoever asked, and the exit code. */
async function replayed(path: string): Promise<{ readonly sentence: string; readonly code: 0 | 1 | 2 }> {
  const log = readLog(path);
  const { same, digest, partedByTick, failure } = replay(await gameOf(log), log);
  const what = `${log.gameId}, seats ${log.seats.join(', ')}, ${log.pace}, seed ${log.seed}, ${timeOf(log.ticks)}`;
  if (failure !== null) return { sentence: `${what}: the rules broke: ${failure}`, code: 1 };
  if (same) return { sentence: `${what}: the same run (${digest}).`, code: 0 };
  const where = partedByTick === null ? 'near its end' : `before ${timeOf(partedByTick)} (tick ${partedByTick})`;
  return { sentence: `${what}: another run. It parts from the log ${where}: ${digest}, not ${log.digest}.`, code: 1 };
}

const [path, ...extra] = process.argv.slice(2);
if (!path || extra.length > 0) {
  console.error('Say which run log to play, such as: npm run replay -- run.json');
  process.exitCode = 2;
} else {
  try {
    const { sentence, code } = await replayed(path);
    console.log(sentence);
    process.exitCode = code;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    process.exitCode = 2;
  }
}
