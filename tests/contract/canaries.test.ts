/**
 * A contract that lets everything pass proves nothing. Here a sound game is spoilt, one way at a time, and the suite must say so;
 * every check there is refuses something. (Types, imports and banned words have canaries of their own.)
 */
import { describe, expect, it } from 'vitest';
import type { AnyGame } from '#kit';
import { checks } from './checks/index.ts';
import { good, spoilt } from './spoilt-games.ts';

/** The file that names every key of the template but one. */
const sources = {
  'all.ts': Object.keys(good.words['en-GB'])
    .map((key) => `'${key}'`)
    .join(),
};

async function breachesOf(game: AnyGame, says: string): Promise<readonly string[]> {
  const asked = checks.filter((check) => check.says.startsWith(says));
  if (asked.length !== 1) throw new Error(`${asked.length} checks begin with "${says}"`);
  const found = await Promise.all(asked.map((check) => check.breaches({ folder: '_template', game, sources })));
  return found.flat();
}

describe('the contract', () => {
  it.each(spoilt)('refuses a game that %s', async (_, game, check, finds) => {
    const breaches = await breachesOf(game, check);
    expect(breaches.join('\n')).toMatch(finds);
    expect(breaches).not.toEqual([]);
  });

  it('has no check that refuses nothing', () => {
    const proved = new Set(spoilt.map(([, , says]) => checks.find((check) => check.says.startsWith(says))?.says));
    const unproved = checks.map(({ says }) => says).filter((says) => !proved.has(says));
    expect(unproved).toEqual([]);
  });
});
