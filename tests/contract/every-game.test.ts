/** Runs for every folder in `games/` unasked. To see why a game is refused, read the sentence it is given. */
import { describe, expect, it } from 'vitest';
import { gameIds, loadGame, manifests, wordsOf } from '../../games/registry.ts';
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

/** Loaded when the first check asks, so that a game that cannot be loaded hides no other. */
function loadedSubject(folder: string): () => Promise<Subject> {
  let loading: Promise<Subject> | undefined;
  return () => {
    loading ??= loadGame(folder).then((game) => ({ folder, game, sources: sourcesOf(folder) }));
    return loading;
  };
}

describe('the registry', () => {
  it('finds every game by its folder and hangs all but the hidden ones on the noticeboard', async () => {
    const shown = manifests().map(({ id }) => id);
    for (const id of gameIds) {
      const { manifest, words } = await loadGame(id);
      expect(wordsOf(id)).toBe(words);
      expect(shown.includes(id)).toBe(manifest.hidden !== true);
      if (!manifest.hidden) expect(manifests()).toContain(manifest);
    }
  });

  it('says plainly that there is no such game', async () => {
    await expect(loadGame('chess')).rejects.toThrow('There is no game called "chess".');
    expect(wordsOf('chess')).toBeNull();
  });
});

for (const folder of gameIds) {
  describe(`the game ${folder}`, () => {
    const subject = loadedSubject(folder);
    for (const check of checks) {
      it(check.says, async () => {
        expect([...new Set(await check.breaches(await subject()))]).toEqual([]);
      });
    }
  });
}
