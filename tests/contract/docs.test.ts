/** The code in the documents is code: it compiles, or the document has rotted. (That of games/README.md is played too.) */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileErrors } from './compile.ts';
import { blocksOf, documents } from './doc-blocks.ts';

/** What the game of games/README.md keeps from the template it began as. */
const kept = Object.fromEntries(
  ['game.ts', 'script.ts'].map((file) => [
    `games/feed-the-ducks/${file}`,
    readFileSync(new URL(`../../games/_template/${file}`, import.meta.url), 'utf8'),
  ]),
);

describe('the documents', () => {
  const blocks = documents().map((document) => [document, blocksOf(document)] as const);

  it('show code that compiles', () => {
    const files = Object.assign({}, kept, ...blocks.map(([, block]) => block)) as Readonly<Record<string, string>>;
    const faults = Object.entries(compileErrors(files)).filter(([, errors]) => errors.length > 0);
    expect(Object.fromEntries(faults)).toEqual({});
  });

  it('show it where it is promised', () => {
    const withCode = blocks.filter(([, block]) => Object.keys(block).length > 0).map(([document]) => document);
    expect(withCode).toEqual(expect.arrayContaining(['games/README.md', 'src/kit/README.md', 'src/host/README.md']));
  });
});
