/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';
import { type RivalName, rivalNames } from './rivals/rival-names.ts';
import { type BenchRoom, benchRooms } from './rooms.ts';

export interface BenchWishes {
  /** Of the first room; the others are counted in a third as many. */
  readonly rounds: number;
  /** Measured in each arm of each round. */
  readonly seconds: number;
  readonly rooms: readonly BenchRoom[];
  readonly against: readonly RivalName[];
  readonly json: boolean;
}

const usage = `npm run bench -- [--rounds 5] [--seconds 32] [--room ${benchRooms.map(({ name }) => name).join('|')}] [--against ${rivalNames.join(',')}] [--json]`;

function whole(name: string, text: string, low: number, high: number): number {
  const number = Number(text);
  if (!/^\d{1,4}$/.test(text) || number < low || number > high) {
    throw new Error(`--${name} takes a whole number from ${low} to ${high}.\n${usage}`);
  }
  return number;
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '32' },
        room: { type: 'string' },
        against: { type: 'string', default: 'naive' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n${usage}`);
  }
}

/** @throws a sentence when something is unknown or out of bounds. */
export function readArguments(words: readonly string[]): BenchWishes {
  const { rounds, seconds, room, against, json } = parsed(words);
  const rooms = benchRooms.filter(({ name }) => room === undefined || name === room);
  if (rooms.length === 0) throw new Error(`There is no room called "${room?.slice(0, 40)}".\n${usage}`);
  const rivals = rivalNames.filter((name) => against.split(',').includes(name));
  if (rivals.length !== against.split(',').length) {
    throw new Error(`--against takes ${rivalNames.join(' and ')}, not "${against.slice(0, 40)}".\n${usage}`);
  }
  return {
    rounds: whole('rounds', rounds, 1, 50),
    seconds: whole('seconds', seconds, 5, 300),
    rooms,
    against: rivals,
    json,
  };
}
