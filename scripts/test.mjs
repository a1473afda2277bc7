// @ts-check
// `npm test`: every check of the house, each once; the last line counts them. `--quick` leaves out what needs a browser.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure/build.mjs';
import { ensureChromium } from './ensure/chromium.mjs';
import { countTests } from './ensure/count-tests.mjs';
import { ensureModels } from './ensure/models.mjs';
import { ensureNode } from './ensure/node-version.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { readFlags, runCommand } from './ensure/problem.mjs';
import { runNode } from './ensure/run.mjs';

/** @typedef {import('./ensure/count-tests.mjs').Count} Count */
/** @typedef {{ name: string, run: () => Promise<Count> }} Part */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache/test');

/** What one check counts as. */
const counted = (/** @type {boolean} */ passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/**
 * A tool that passes or fails as a whole.
 * @param {string} name
 * @param {string} script under `node_modules`
 * @param {readonly string[]} args
 * @returns {Part}
 */
const check = (name, script, args) => ({
  name,
  run: async () => counted((await runNode(join(root, 'node_modules', script), args, { cwd: root })).code === 0),
});

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * One project of vitest.config.ts. No test is run twice: one that passes at the second try has failed.
 * @param {string} project
 * @param {Record<string, string>} [env]
 * @returns {Part}
 */
const tests = (project, env = {}) => ({
  name: project,
  run: async () => {
    const report = join(reports, `${project}.json`);
    rmSync(report, { force: true });
    const args = ['run', '--project', project, '--retry=0', '--reporter=default', '--reporter=json'];
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const { code } = await runNode(vitest, [...args, `--outputFile.json=${report}`], { cwd: root, env });
    return countTests(readReport(report), code);
  },
});

/** What the browser is shown. @type {Part} */
const buildPart = {
  name: 'build',
  run: async () => {
    await ensureBuild(root);
    return counted(true);
  },
};

/**
 * @param {Part} part
 * @returns {Promise<Count & { line: string }>}
 */
async function runPart({ name, run }) {
  console.log(`\n── ${name}`);
  const startedMs = performance.now();
  const count = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return counted(false);
  });
  const tookS = ((performance.now() - startedMs) / 1000).toFixed(1);
  const skipped = count.skipped === 0 ? '' : `, ${count.skipped} skipped`;
  const line = `${name.padEnd(12)} ${tookS.padStart(6)} s   ${count.passed} passed, ${count.failed} failed${skipped}`;
  return { ...count, line };
}

await runCommand(async () => {
  const quick = readFlags(process.argv.slice(2), ['--quick']).has('--quick');
  ensureNode(process.versions.node);
  await ensurePackages(root);
  await ensureModels(root);
  mkdirSync(reports, { recursive: true });
  const parts = [
    check('types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
    check('style', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
    check('walls', 'dependency-cruiser/bin/dependency-cruise.mjs', ['src', 'games']),
    tests('unit'),
    tests('contract'),
  ];
  if (!quick) {
    const chromium = await ensureChromium(root);
    parts.push(buildPart, tests('e2e', { CHROMIUM: chromium }), tests('camera', { CHROMIUM: chromium }));
  }
  /** @type {Awaited<ReturnType<typeof runPart>>[]} */
  const results = [];
  for (const part of parts) {
    const result = await runPart(part);
    results.push(result);
    // Every test of the browser would fail for the same reason, one after the other.
    if (part === buildPart && result.failed > 0) break;
  }
  const total = (/** @type {'passed' | 'failed'} */ kind) => results.reduce((sum, result) => sum + result[kind], 0);
  console.log(`\n${results.map(({ line }) => line).join('\n')}\n`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
});
