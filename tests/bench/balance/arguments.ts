/** The command line of `npm run balance`. */
import { parseArgs } from 'node:util';
import { type Level, levels, type Pace, paces } from '#core';

export interface BalanceWishes {
  /** Games of each row: seeds 1 to this. */
  readonly seeds: number;
  /** Ids; every game there is when not said. */
  readonly games: readonly string[];
  readonly paces: readonly Pace[];
  /** How many play, one row each. A game that has no room for so many is left out. */
  readonly seats: readonly number[];
  /** Each game's own when not said. */
  readonly level: Level | null;
  readonly json: boolean;
}

const usage =
  'npm run balance -- [--seeds 30] [--games skittles,pairs] [--paces gentle,standard,lively] [--seats 4,6] [--level 1..5] [--json]';

const refuse = (sentence: string): never => {
  throw new Error(`${sentence}\n${usage}`);
};

function whole(name: string, text: string, low: number, high: number): number {
  const number = Number(text);
  return /^\d{1,4}$/.test(text) && number >= low && number <= high
    ? number
    : refuse(`--${name} takes a whole number from ${low} to ${high}.`);
}

const listed = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

const paceNamed = (text: string): Pace =>
  paces.find((pace) => pace === text) ?? refuse(`There is no pace called "${text.slice(0, 40)}".`);

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        seeds: { type: 'string', default: '30' },
        games: { type: 'string' },
        paces: { type: 'string', default: paces.join(',') },
        seats: { type: 'string', default: '4,6' },
        level: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause));
  }
}

/**
 * @param known ids of the games there are
 * @throws a sentence when something is unknown or out of bounds.
 */
export function readArguments(words: readonly string[], known: readonly string[]): BalanceWishes {
  const { seeds, games, paces: paced, seats, level, json } = parsed(words);
  const wanted = games === undefined ? known : listed(games);
  for (const id of wanted) if (!known.includes(id)) refuse(`There is no game called "${id.slice(0, 40)}".`);
  return {
    seeds: whole('seeds', seeds, 1, 1000),
    games: wanted,
    paces: listed(paced).map(paceNamed),
    seats: listed(seats).map((text) => whole('seats', text, 1, 6)),
    level: level === undefined ? null : (whole('level', level, 1, levels.length) as Level),
    json,
  };
}
