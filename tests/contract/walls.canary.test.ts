/**
 * Proves that the walls hold by breaking each of them on purpose, in a copy of the configuration in a temporary
 * folder. A guard that passes a bad tree fails here; so does one that refuses the clean tree.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badTree, cleanTree, globalUsers } from './walls.trees.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders: string[] = [];

/** A checkout with the real guards and the given files. */
function treeOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'come-out-to-play-walls-'));
  folders.push(folder);
  for (const path of ['biome.json', '.dependency-cruiser.cjs', 'package.json', 'tsconfig.json', '.gitignore']) {
    cpSync(join(root, path), join(folder, path));
  }
  cpSync(join(root, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

function run(cwd: string, tool: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const script = join(root, 'node_modules', tool);
    execFile(process.execPath, [script, ...args], { cwd, maxBuffer: 1 << 26 }, (error, stdout) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, output: stdout });
    });
  });
}

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
      readonly cycle?: readonly { readonly name: string }[];
    }[];
  };
}

/** `file: rule` for every wall that dependency-cruiser finds broken; a cycle is told once, and is of all its files. */
async function brokenWalls(cwd: string): Promise<readonly string[]> {
  const { output } = await run(cwd, 'dependency-cruiser/bin/dependency-cruise.mjs', ['src', 'games', '-T', 'json']);
  const { summary } = JSON.parse(output) as Cruise;
  return summary.violations.flatMap(({ from, rule, cycle = [] }) =>
    [from, ...cycle.map(({ name }) => name)].map((file) => `${file}: ${rule.name}`),
  );
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly location: { readonly path: string | { readonly file: string } };
  }[];
}

/** `file: rule` for every error of Biome. */
async function brokenBans(cwd: string): Promise<readonly string[]> {
  const { output } = await run(cwd, '@biomejs/biome/bin/biome', [
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    'src',
    'games',
  ]);
  const { diagnostics } = JSON.parse(output) as Report;
  return diagnostics
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ category, location: { path } }) => `${typeof path === 'string' ? path : path.file}: ${category}`);
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the walls', () => {
  let walls: readonly string[] = [];
  let bans: readonly string[] = [];

  beforeAll(async () => {
    const sources = Object.fromEntries(Object.entries(badTree).map(([path, { source }]) => [path, source]));
    const folder = treeOf({ ...cleanTree, ...sources });
    [walls, bans] = await Promise.all([brokenWalls(folder), brokenBans(folder)]);
  });

  it('let a clean tree pass', async () => {
    const folder = treeOf(cleanTree);
    expect(await brokenWalls(folder)).toEqual([]);
    expect(await brokenBans(folder)).toEqual([]);
  });

  for (const [path, { why, walls: expectedWalls, bans: expectedBans }] of Object.entries(badTree)) {
    it(`refuse ${why}`, () => {
      for (const rule of expectedWalls ?? []) expect(walls).toContain(`${path}: ${rule}`);
      for (const rule of expectedBans ?? []) expect(bans).toContain(`${path}: ${rule}`);
      expect((expectedWalls ?? []).length + (expectedBans ?? []).length).toBeGreaterThan(0);
    });
  }

  it('are each broken by some bad file, so that no rule is there in name only', async () => {
    const config = (await import(join(root, '.dependency-cruiser.cjs'))) as {
      default: { forbidden: readonly { name: string }[] };
    };
    const proved = new Set(Object.values(badTree).flatMap(({ walls: names }) => names ?? []));
    const unproved = config.default.forbidden.map(({ name }) => name).filter((name) => !proved.has(name));
    expect(unproved).toEqual([]);
  });

  it('ban every global that is listed, wherever it is listed', async () => {
    const users = globalUsers(JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')));
    const found = new Set(await brokenBans(treeOf(users)));
    const missed = Object.keys(users).filter((path) => !found.has(`${path}: lint/style/noRestrictedGlobals`));
    expect(missed).toEqual([]);
    expect(Object.keys(users).length).toBeGreaterThan(80);
  });
});
