/** In a copy of the tree: one command makes a game that compiles and keeps the contract, with no other file edited. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from './doc-blocks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy = '';

interface Told {
  readonly code: number;
  readonly said: string;
}

/** Runs a script of the copy, or a tool, in the copy. */
function run(script: string, ...args: readonly string[]): Promise<Told> {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|npm_)/.test(name));
  const options = { cwd: copy, env: Object.fromEntries(own), maxBuffer: 1 << 24 };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(copy, script), ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, said: stdout + stderr });
    });
  });
}

/** Path and text of every file in the copy, links left out. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'));
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'come-out-to-play-new-game-'));
  const tools = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'tests/helpers/longest-first.ts'];
  for (const path of [...tools, 'scripts/new-game.mjs', 'tests/contract']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  for (const path of ['src/core', 'src/pose', 'src/movement', 'src/kit', 'src/host', 'src/platform/stage']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  for (const path of ['games/_template', 'games/registry.ts']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

// a whole contract run inside each of two tests, on whatever machine this is
describe('npm run new-game', { timeout: 300_000 }, () => {
  it('makes a game that is found, compiles, and keeps the contract, and edits no other file', async () => {
    const before = filesIn(copy);
    const made = await run('scripts/new-game.mjs', 'long-rope');
    expect(made).toMatchObject({ code: 0 });
    expect(made.said).toContain('Long Rope is in games/long-rope');

    const changed = [...filesIn(copy)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed.filter((path) => !path.startsWith(join(copy, 'games/long-rope')))).toEqual([]);
    expect(readFileSync(join(copy, 'games/long-rope/words.ts'), 'utf8')).toContain("title: 'Long Rope'");

    writeFileSync(
      join(copy, 'tsconfig.long-rope.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['games/long-rope'] }),
    );
    const compiled = await run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.long-rope.json');
    expect(compiled).toEqual({ code: 0, said: '' });

    expect(await contractOf('long-rope')).toEqual({ failed: [], passed: expect.any(Number) });
  });

  it('makes what games/README.md turns into another game, which plays and keeps the contract', async () => {
    expect(await run('scripts/new-game.mjs', 'feed-the-ducks')).toMatchObject({ code: 0 });
    for (const [path, text] of Object.entries(blocksOf('games/README.md'))) writeFileSync(join(copy, path), text);
    rmSync(join(copy, 'games/feed-the-ducks/art/school-yard.ts'));
    const { failed, passed } = await contractOf('feed-the-ducks');
    expect(failed).toEqual([]);
    expect(passed).toBeGreaterThan(20);
    const own = await run(vitest, 'run', '--project', 'unit', 'games/feed-the-ducks');
    expect(own).toMatchObject({ code: 0, said: expect.stringContaining('3 passed') });
  });

  it.each([
    [[], 'Say what the game is to be called'],
    [['Long-Rope'], 'use small letters'],
    [['long--rope'], 'use small letters'],
    [['../long-rope'], 'use small letters'],
    [['_hidden'], 'use small letters'],
    [['long', 'rope'], 'A game has one name'],
    [['a'.repeat(41)], 'too long'],
    [['registry.ts'], 'use small letters'],
    [['taken'], 'already something called "taken"'],
  ])('refuses %j with a plain sentence and makes nothing', async (args, sentence) => {
    if (args[0] === 'taken') cpSync(join(copy, 'games/_template'), join(copy, 'games/taken'), { recursive: true });
    const before = filesIn(copy);
    const refused = await run('scripts/new-game.mjs', ...args);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(sentence);
    expect(refused.said.trim().split('\n')).toHaveLength(1);
    expect(filesIn(copy)).toEqual(before);
  });
});

const vitest = 'node_modules/vitest/vitest.mjs';

/** Puts one game of the copy through the contract. */
async function contractOf(id: string): Promise<{ readonly failed: readonly string[]; readonly passed: number }> {
  const names = `the registry|the game ${id}`;
  const suite = ['run', '--project', 'contract', 'tests/contract/every-game', '-t', names, '--reporter=json'];
  const { said } = await run(vitest, ...suite);
  const report = JSON.parse(said.slice(said.indexOf('{'))) as Report;
  const results = report.testResults.flatMap((file) => file.assertionResults);
  const ofTheGame = results.filter(({ ancestorTitles }) => ancestorTitles.includes(`the game ${id}`));
  return {
    failed: results.filter(({ status }) => status === 'failed').map(({ title }) => title),
    passed: ofTheGame.filter(({ status }) => status === 'passed').length,
  };
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}
