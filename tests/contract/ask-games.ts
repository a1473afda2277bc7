/** Asks the same of every game in its folder, loaded when the first check asks, so that a game that cannot be loaded hides no other. */
import { describe, expect, it } from 'vitest';
import { gameIds, loadGame } from '../../games/registry.ts';
import { checks, type Subject } from './checks/index.ts';

const sourceFiles = import.meta.glob<string>(['../../games/*/**/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Source texts of one game by path inside its folder. */
function sourcesOf(folder: string): Readonly<Record<string, string>> {
  const start = `../../games/${folder}/`;
  const own = Object.entries(sourceFiles).filter(([path]) => path.startsWith(start));
  return Object.fromEntries(own.map(([path, text]) => [path.slice(start.length), text]));
}

function loadedSubject(folder: string): () => Promise<Subject> {
  let loading: Promise<Subject> | undefined;
  return () => {
    loading ??= loadGame(folder).then((game) => ({ folder, game, sources: sourcesOf(folder) }));
    return loading;
  };
}

/** Every game is in one of two files, so that two processors share them. */
export const halves = [0, 1].map((half) => gameIds.filter((_, i) => i % 2 === half)) as [string[], string[]];

/** Every check of a game is a test of its own. */
export function askGames(folders: readonly string[]): void {
  for (const folder of folders) {
    describe(`the game ${folder}`, () => {
      const subject = loadedSubject(folder);
      for (const check of checks) {
        it(check.says, async () => {
          expect([...new Set(await check.breaches(await subject()))]).toEqual([]);
        });
      }
    });
  }
}
