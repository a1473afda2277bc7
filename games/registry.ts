/**
 * Every folder beside this file that has a `game.ts` is a game: nothing is edited here when one is added. Manifests and words
 * are small and come with the page, so that the noticeboard can be hung; rules, art and view are fetched when a game is
 * chosen.
 */
import type { AnyGame, Manifest } from '#kit';

type Catalogues = AnyGame['words'];

const manifestFiles = import.meta.glob<Manifest>('./*/manifest.ts', { eager: true, import: 'manifest' });
const wordsFiles = import.meta.glob<Catalogues>('./*/words.ts', { eager: true, import: 'words' });
const gameFiles = import.meta.glob<AnyGame>('./*/game.ts', { import: 'default' });
const artFiles = import.meta.glob<ArtModule>('./*/art/**/*.ts');

type ArtModule = Readonly<Record<string, unknown>>;

const pathOf = (id: string, file: string): string => `./${id}/${file}`;
const idOf = (path: string): string => path.split('/')[1] ?? '';

/** Every game there is, hidden ones too, by the names of their folders, in the order of the alphabet. */
export const gameIds: readonly string[] = Object.keys(gameFiles).map(idOf).sort();

/** The manifests of the games that hang on the noticeboard, in the order of the alphabet. */
export function manifests(): readonly Manifest[] {
  return gameIds.flatMap((id) => manifestFiles[pathOf(id, 'manifest.ts')] ?? []).filter(({ hidden }) => !hidden);
}

/** A game's words by language, or null when there is no such game. */
export function wordsOf(id: string): Catalogues | null {
  return wordsFiles[pathOf(id, 'words.ts')] ?? null;
}

/** Brings a game, hidden or not. Rejects with a plain sentence when there is none of that name. */
export async function loadGame(id: string): Promise<AnyGame> {
  const load = gameFiles[pathOf(id, 'game.ts')];
  if (!load) throw new Error(`There is no game called "${id}".`);
  return load();
}

/** The modules of a game's `art/`, by their paths: for looking at, never for playing. */
export async function artOf(id: string): Promise<Readonly<Record<string, ArtModule>>> {
  const paths = Object.keys(artFiles).filter((path) => idOf(path) === id);
  const modules = await Promise.all(paths.map(async (path) => [path, (await artFiles[path]?.()) ?? {}] as const));
  return Object.fromEntries(modules);
}
