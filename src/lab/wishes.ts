/** What the lab is asked to show, from the address and back to it. Pure: what there is to choose from comes in. */
import { type Level, type Pace, paces } from '#core';
import type { BundledPackId } from '#platform/packs';
import type { RendererKind } from '#platform/stage';
import type { Address } from '../tv/address.ts';

/** Whatever tells bodies. `scene: null` is practice; `path: null` is a trace from a file, which no address can name. */
export type WishedSource =
  | { readonly kind: 'none' | 'camera' }
  | { readonly kind: 'puppet'; readonly scene: string | null }
  | { readonly kind: 'trace'; readonly path: string | null };

export interface Wishes {
  readonly game: string;
  readonly source: WishedSource;
  /** How many play: with keys exactly so many, with a source at most. 1 to 6. */
  readonly seats: number;
  /** The whole room plays as one, where the game allows it. */
  readonly wholeRoom: boolean;
  readonly seed: number;
  readonly pace: Pace;
  /** How much is asked of the group; null for as much as the game asks by itself. */
  readonly level: Level | null;
  /** For a game that shows one; null for the usual one. */
  readonly pack: BundledPackId | null;
  readonly renderer: 'auto' | RendererKind;
  /** Pose workers; null for as many as suit the machine. */
  readonly workers: number | null;
}

/** What there is to wish for. */
export interface OnOffer {
  /** Ids; the first is shown when nothing is asked for. */
  readonly games: readonly string[];
  readonly scenes: readonly string[];
}

export interface ReadWishes {
  readonly wishes: Wishes;
  /** A sentence for everything that was asked for and could not be had. */
  readonly remarks: readonly string[];
}

const usualSeats = 2;
const usualSeed = 7;

function sourceOf({ source }: Address['wanted'], { scenes }: OnOffer, remarks: string[]): WishedSource {
  if (source === undefined) return { kind: 'puppet', scene: null };
  if (source.kind === 'trace') return { kind: 'trace', path: source.detail };
  if (source.kind !== 'puppet') return { kind: source.kind };
  if (source.detail === null || scenes.includes(source.detail)) return { kind: 'puppet', scene: source.detail };
  remarks.push(`There is no scene called “${source.detail}”. The practice residents play instead.`);
  return { kind: 'puppet', scene: null };
}

function gameOf({ game }: Address['wanted'], { games }: OnOffer, remarks: string[]): string {
  const usual = games[0] ?? '';
  if (game === undefined || games.includes(game)) return game ?? usual;
  remarks.push(`There is no game called “${game}”. This is ${usual}.`);
  return usual;
}

/** What an address asks of the lab. Never throws; what cannot be had is said and something usual shown. */
export function wishesOf({ wanted, refused }: Address, offer: OnOffer): ReadWishes {
  const remarks = refused.map((name) => `I did not understand “${name}” in the address. It is left out.`);
  const wishes: Wishes = {
    game: gameOf(wanted, offer, remarks),
    source: sourceOf(wanted, offer, remarks),
    seats: wanted.seats ?? usualSeats,
    wholeRoom: wanted['whole-room'] ?? false,
    seed: wanted.seed ?? usualSeed,
    pace: wanted.pace ?? (paces[0] as Pace),
    level: wanted.level ?? null,
    pack: wanted.pack ?? null,
    renderer: wanted.renderer ?? 'auto',
    workers: wanted.workers ?? null,
  };
  return { wishes, remarks };
}

/** A source as the address names it; null when it cannot. */
export function sourceName(source: WishedSource): string | null {
  if (source.kind === 'puppet') return source.scene === null ? 'puppet' : `puppet:${source.scene}`;
  if (source.kind === 'trace') return source.path === null ? null : `trace:${source.path}`;
  return source.kind;
}

/** `location.search` that asks for `wishes`, readable by people. */
export function searchOf(wishes: Wishes): string {
  const { game, source, seats, wholeRoom, seed, pace, level, pack, renderer, workers } = wishes;
  const named = sourceName(source);
  const parameters: readonly (readonly [string, string | number])[] = [
    ...(named === null ? [] : [['source', named] as const]),
    ['seats', seats],
    ...(wholeRoom ? [['whole-room', 1] as const] : []),
    ['game', game],
    ['seed', seed],
    ['pace', pace],
    ...(level === null ? [] : [['level', level] as const]),
    ...(pack === null ? [] : [['pack', pack] as const]),
    ...(renderer === 'auto' ? [] : [['renderer', renderer] as const]),
    ...(workers === null ? [] : [['workers', workers] as const]),
  ];
  // The grammar of the address holds every value to letters, digits and `-_./:`, which need no escaping.
  return `?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
