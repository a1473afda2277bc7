/** Runs for every folder in `games/` unasked. To see why a game is refused, read the sentence it is given. */
import { describe, expect, it } from 'vitest';
import { gameIds, loadGame, manifests, wordsOf } from '../../games/registry.ts';
import { askGames, halves } from './ask-games.ts';

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

askGames(halves[0]);
