/** The command line of `npm run score-movements`. */
import { parseArgs } from 'node:util';
import { type Pace, paces } from '#core';
import { Refusal } from './contracts.ts';

export const usage = `npm run score-movements -- <folder> [--json] [--pace gentle|standard|lively] [--once]
npm run score-movements -- --puppets <folder>   writes traces of the puppets there, to be scored`;

export type Wanted =
  | {
      readonly type: 'score';
      readonly folder: string;
      readonly json: boolean;
      readonly pace: Pace;
      readonly once: boolean;
    }
  | { readonly type: 'puppets'; readonly folder: string };

/** Throws a `Refusal`. */
export function readArguments(words: readonly string[]): Wanted {
  let given: ReturnType<typeof parsed>;
  try {
    given = parsed(words);
  } catch {
    throw new Refusal(usage);
  }
  const { values, positionals } = given;
  if (values.puppets !== undefined && positionals.length === 0) return { type: 'puppets', folder: values.puppets };
  const [folder, ...more] = positionals;
  const pace = paces.find((each) => each === (values.pace ?? 'gentle'));
  if (folder === undefined || more.length > 0 || values.puppets !== undefined || pace === undefined)
    throw new Refusal(usage);
  return { type: 'score', folder, json: values.json ?? false, pace, once: values.once ?? false };
}

const parsed = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      once: { type: 'boolean' },
      pace: { type: 'string' },
      puppets: { type: 'string' },
    },
  });
