// @ts-check
// The build: made when what it is made from has changed, and left alone otherwise.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { runNode } from './run.mjs';

const sources = ['src', 'games', 'assets', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** Where a build says what it was made from. A hidden file: the hub serves none. */
const stamp = '.built-from';

/** Read by people or by tests, never by the build. */
const isNoSource = (/** @type {string} */ path) => /\.test\.ts$|(^|\/)README\.md$|^src\/hub\//.test(path);

/**
 * Large, and already known by the checksums in their manifest.
 * @param {string} path
 */
const isCheckedElsewhere = (path) => /^assets\/(models\/.+\.task|wasm\/.+)$/.test(path);

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} files by their path from `root`, sorted, with forward slashes
 */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, below) : [below];
    });
}

/**
 * Stands for everything the build is made from: contents, not times, which a checkout or a copy changes.
 * @param {string} root the checkout's folder
 * @returns {string} SHA-256 in hex
 */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const isFolder = !source.includes('.');
    const files = isFolder ? filesUnder(root, source) : [source];
    for (const file of files) {
      if (isNoSource(file)) continue;
      hash.update(`${file}\n`);
      if (!isCheckedElsewhere(file) && existsSync(join(root, file))) {
        hash.update(
          createHash('sha256')
            .update(readFileSync(join(root, file)))
            .digest(),
        );
      }
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {string | null}
 */
function builtFrom(root) {
  try {
    return readFileSync(join(root, 'dist', stamp), 'utf8');
  } catch {
    return null;
  }
}

/**
 * Builds beside the old build and puts the new one in its place when it is whole: a failed build harms nothing.
 * @param {string} root the checkout's folder, with libraries and models in place
 * @returns {Promise<void>}
 * @throws {Problem} after the tool's own words
 */
export async function build(root) {
  const made = fingerprint(root);
  const draft = join(root, '.cache', `build-${process.pid}`);
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const args = ['build', '--logLevel', 'warn', '--outDir', draft, '--emptyOutDir'];
    const { code, output } = await runNode(vite, args, { cwd: root, quiet: true });
    if (code !== 0) {
      console.error(output.trim());
      throw new Problem('The app could not be built. What went wrong is above; start again when that is put right.');
    }
    writeFileSync(join(draft, stamp), made);
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(draft, join(root, 'dist'));
  } catch (error) {
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      `The app was built but could not be put in place (${reason}). Close what uses it, then start again.`,
    );
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Builds if the build is missing, unfinished or made from something else.
 * @param {string} root
 * @returns {Promise<boolean>} whether it had to be built
 * @throws {Problem} after the tool's own words
 */
export async function ensureBuild(root) {
  if (builtFrom(root) === fingerprint(root)) return false;
  console.log('Building the app.');
  await build(root);
  return true;
}
