import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * TypeScript blocks of a Markdown file by the path they stand for: that in their first line (`// games/x/rules.ts`), or else a
 * file of their own beside the document.
 */
export function blocksOf(document: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(root, document), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
  const pathOf = (block: string, i: number): string =>
    /^\/\/ ((?:src|games)\/\S+\.ts)\n/.exec(block)?.[1] ?? join(dirname(document), `readme-${i + 1}.ts`);
  return Object.fromEntries(blocks.map((block, i) => [pathOf(block, i), block]));
}

/** The documents whose code is compiled: every README of `src` and `games`. */
export function documents(): readonly string[] {
  return ['src', 'games'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('README.md'))
      .map((path) => join(folder, path)),
  );
}
