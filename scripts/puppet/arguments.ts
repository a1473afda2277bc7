/** The command line of `npm run puppet`. */
import { parseArgs } from 'node:util';
import { sceneNames } from '#pose/puppet';
import { casts, type WantedClip, wantedClip } from './wanted.ts';

const usage = `npm run puppet -- --scene <name> --out row.mjpeg [--truth row.json] [--seconds 20] [--width 640] [--height 360] [--fps 15] [--people puppets|avatars]
Scenes: ${sceneNames.join(', ')}.`;

/** Something asked for that cannot be: its message is a sentence for whoever typed it. */
class Refusal extends Error {}

/** Says what went amiss, and ends with 1 (2 when it was asked wrongly). */
export function fail(cause: unknown): void {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = cause instanceof Refusal ? 2 : 1;
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(text)) throw new Refusal(`--${name} takes a number, such as --${name} 20.`);
  return Number(text);
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        scene: text,
        out: text,
        truth: text,
        seconds: text,
        width: text,
        height: text,
        fps: text,
        people: text,
      },
    }).values;
  } catch (cause) {
    throw new Refusal(`${cause instanceof Error ? cause.message : cause}\n${usage}`);
  }
}

export interface PuppetArguments {
  readonly wanted: WantedClip;
  readonly out: string;
  readonly truthOut: string | null;
}

/** Throws a sentence when something is missing, unknown or out of bounds. */
export function readArguments(words: readonly string[]): PuppetArguments {
  const given = parsed(words);
  if (given.scene === undefined || given.out === undefined) throw new Refusal(usage);
  if (!given.out.endsWith('.mjpeg')) throw new Refusal('--out names a file that ends in .mjpeg.');
  if (given.truth !== undefined && !given.truth.endsWith('.json')) {
    throw new Refusal('--truth names a file that ends in .json.');
  }
  const cast = casts.find((each) => each === (given.people ?? 'puppets'));
  if (cast === undefined) throw new Refusal(`--people is ${casts.join(' or ')}.`);
  const wanted = wantedClip(given.scene, {
    cast,
    seconds: numberOf('seconds', given.seconds),
    width: numberOf('width', given.width),
    height: numberOf('height', given.height),
    fps: numberOf('fps', given.fps),
  });
  if (typeof wanted === 'string') throw new Refusal(wanted);
  return { wanted, out: given.out, truthOut: given.truth ?? null };
}
