/**
 * A run log as text and back. A log may come from anybody, so it is hostile until read: size, shape, ranges and order are
 * checked, and what is not understood is refused with a sentence.
 */
import { isSeatId, type Level, levels, type Pace, paces, quoted, type SeatId } from '#core';
import { type GameSetup, type GameSignal, type Pack, type PackItem, packBounds } from '#kit';
import { changesAtMost, type RunChange, type RunLog, ticksPerCheckpoint } from './run-log.ts';

const kind = 'come-out-to-play/run';
const version = 1;
/** Characters. The longest log that is ever written is about a third of this. */
const lengthAtMost = 16_000_000;
/** Five hours. */
const ticksAtMost = 5 * 3600 * 60;
/** A tick may hold changes of every seat after the limit is checked. */
const changesReadAtMost = changesAtMost + 1000;

/** Logs from before there were levels: no game of theirs asked for one. */
const levelBefore: Level = 3;

/** A text that is not a run log. The message is a sentence for whoever opened it. */
export class RunLogError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'RunLogError';
  }
}

const refuse = (sentence: string): never => {
  throw new RunLogError(sentence);
};

function packed(change: RunChange): readonly unknown[] {
  switch (change.type) {
    case 'action':
      return [change.tick, 'action', change.seat, change.action, ...change.value];
    case 'presence':
      return [change.tick, 'presence', change.seat, Number(change.present), Number(change.resting)];
    case 'seats':
      return [change.tick, 'seats', ...change.seats];
    case 'pace':
      return [change.tick, 'pace', change.pace];
    case 'level':
      return [change.tick, 'level', change.level];
    case 'signal':
      return [change.tick, 'signal', change.signal.type, ...('seat' in change.signal ? [change.signal.seat] : [])];
  }
}

/** One JSON object, with one line for every change. */
export function encodeRunLog(log: RunLog): string {
  const { gameId, seed, pace, level, pack, seats, first, handicaps, wholeRoom, checkpoints, ticks, digest } = log;
  const opening = { kind, version, gameId, seed, pace, level, ...(pack ? { pack } : {}), seats, first, handicaps };
  const head = JSON.stringify({ ...opening, ...(wholeRoom ? { wholeRoom } : {}), ticks, digest, checkpoints });
  const changes = log.changes.map((change) => JSON.stringify(packed(change))).join(',\n');
  return `${head.slice(0, -1)},"changes":[\n${changes}\n]}\n`;
}

const isWhole = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
const isName = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z_][\w-]{0,59}$/.test(value);
const isPackId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 60;
const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}$/.test(value);
const isPace = (value: unknown): value is Pace => (paces as readonly unknown[]).includes(value);
const isLevel = (value: unknown): value is Level => (levels as readonly unknown[]).includes(value);
const isText = (value: unknown, letters: number): value is string =>
  typeof value === 'string' && value.length <= letters;
const isSeats = (value: unknown): value is SeatId[] =>
  Array.isArray(value) && value.length <= 6 && value.every(isSeatId) && new Set(value).size === value.length;

function readHandicaps(value: unknown): GameSetup['handicaps'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('The handicaps cannot be read.');
  const entries = Object.entries(value);
  const sound = entries.every(
    ([seat, handicap]) => isSeatId(Number(seat)) && typeof handicap === 'number' && Math.abs(handicap) <= 2,
  );
  return sound ? (Object.fromEntries(entries) as GameSetup['handicaps']) : refuse('A handicap is out of range.');
}

function isPackItem(value: unknown): value is PackItem {
  if (typeof value !== 'object' || value === null) return false;
  const { id, caption, year, say } = value as Record<string, unknown>;
  return (
    isPackId(id) &&
    isText(caption, packBounds.captionLetters) &&
    (year === null || isWhole(year, 0, 9999)) &&
    (say === null || isText(say, packBounds.sayLetters))
  );
}

/** No pack in a log of a game that uses none, and in logs from before there were packs. */
function readPack(value: unknown): Pack | null {
  if (value === undefined || value === null) return null;
  const { id, title, items } = Object(value) as Record<string, unknown>;
  const sound = isPackId(id) && isText(title, packBounds.titleLetters) && Array.isArray(items);
  if (!sound || items.length > packBounds.mostItems || !items.every(isPackItem)) {
    return refuse('The pack in the log cannot be read.');
  }
  return { id, title, items: items.map(({ id, caption, year, say }) => ({ id, caption, year, say })) };
}

function readSignal(type: unknown, seat: unknown): GameSignal {
  if (type === 'skip-turn' || type === 'wind-up' || type === 'stop-here') return { type };
  if (type === 'help' && isSeatId(seat)) return { type, seat };
  return refuse('A signal in the log is not known.');
}

function readChange(line: unknown, ticks: number): RunChange {
  if (!Array.isArray(line) || line.length > 10) return refuse('A change in the log cannot be read.');
  const [tick, type, first, second, ...rest] = line as unknown[];
  if (!isWhole(tick, 0, ticks)) return refuse('A change in the log is outside the run.');
  if (type === 'seats') {
    const seats = line.slice(2);
    return isSeats(seats) ? { tick, type, seats } : refuse('The seats in the log cannot be read.');
  }
  if (type === 'pace') return isPace(first) ? { tick, type, pace: first } : refuse('A pace in the log is not known.');
  if (type === 'level')
    return isLevel(first) ? { tick, type, level: first } : refuse('A level in the log is not known.');
  if (type === 'signal') return { tick, type, signal: readSignal(first, second) };
  if (!isSeatId(first)) return refuse('A change in the log is of no seat.');
  if (type === 'presence') return { tick, type, seat: first, present: second === 1, resting: rest[0] === 1 };
  const value = rest.filter((part) => typeof part === 'number' && Math.abs(part) <= 1) as number[];
  if (type !== 'action' || !isName(second) || value.length !== rest.length || value.length === 0 || value.length > 3) {
    return refuse('A change in the log cannot be read.');
  }
  return { tick, type, seat: first, action: second, value };
}

function readChanges(value: unknown, ticks: number): readonly RunChange[] {
  if (!Array.isArray(value) || value.length > changesReadAtMost)
    return refuse('The log has too many changes, or none.');
  const changes = value.map((line) => readChange(line, ticks));
  const inOrder = changes.every((change, i) => i === 0 || change.tick >= (changes[i - 1] as RunChange).tick);
  return inOrder ? changes : refuse('The changes in the log are out of order.');
}

function parsed(text: string): Record<string, unknown> {
  if (text.length > lengthAtMost) return refuse('This file is too big to be a run log.');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    return refuse('This file is not a run log: it is not JSON.');
  }
  return refuse('This file is not a run log.');
}

/** Reads a log. Throws a `RunLogError` with a plain sentence on anything else. */
export function decodeRunLog(text: string): RunLog {
  const raw = parsed(text);
  if (raw.kind !== kind) return refuse('This file is not a run log.');
  if (raw.version !== version)
    return refuse(`This run log is of version ${quoted(raw.version)}; version ${version} can be read.`);
  const { gameId, seed, pace, level = levelBefore, seats, ticks, digest, checkpoints } = raw;
  if (!isName(gameId)) return refuse('The log does not say which game it is of.');
  if (!isWhole(seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)) return refuse('The seed cannot be read.');
  if (!isPace(pace)) return refuse('The pace is not known.');
  if (!isLevel(level)) return refuse('The level is not known.');
  if (!isSeats(seats) || seats.length === 0) return refuse('The seats cannot be read.');
  if (!isWhole(ticks, 0, ticksAtMost)) return refuse('The length of the run cannot be read.');
  if (!isDigest(digest)) return refuse('The digest cannot be read.');
  if (!Array.isArray(checkpoints) || checkpoints.length > ticks / ticksPerCheckpoint || !checkpoints.every(isDigest)) {
    return refuse('The checkpoints cannot be read.');
  }
  // logs from before games were told who begins: it was the first in the row
  const { first = seats[0] } = raw;
  if (!isSeatId(first) || !seats.includes(first)) return refuse('Who began cannot be read.');
  const handicaps = readHandicaps(raw.handicaps);
  const pack = readPack(raw.pack);
  return {
    gameId,
    seed,
    pace,
    level,
    pack,
    seats,
    first,
    handicaps,
    wholeRoom: raw.wholeRoom === true,
    ticks,
    digest,
    checkpoints,
    changes: readChanges(raw.changes, ticks),
  };
}
