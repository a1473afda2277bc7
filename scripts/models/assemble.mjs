// @ts-check
// Makes `assets/models` and `assets/wasm` whole: builds or copies only what is missing or damaged.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addMetadata } from './add-metadata.mjs';
import { ModelProblem, readIfExpected, readInput, sha256, writeWhole } from './checked-files.mjs';
import { normalizationMetadata } from './normalization-metadata.mjs';
import { bundles, copies, manifestPath } from './recipe.mjs';
import { storedZip } from './stored-zip.mjs';

/** @typedef {typeof bundles[number]} Bundle */

/**
 * @param {string} root
 * @param {Bundle} bundle
 */
function buildBundle(root, bundle) {
  const files = bundle.parts.map(({ path, sha256: expected, name, scaling }) => ({
    name,
    bytes: addMetadata(readInput(join(root, path), expected), normalizationMetadata(scaling)),
  }));
  const bytes = storedZip(files);
  if (sha256(bytes) !== bundle.sha256) {
    throw new ModelProblem(
      `The pose model was assembled wrongly (${bundle.path}). Run "npm ci", then start again; if it happens again, please report it.`,
    );
  }
  return bytes;
}

/** @param {string} assets */
const manifestBytes = (assets) => {
  const files = Object.fromEntries(
    [...bundles, ...copies].map(({ path, sha256: hash }) => [
      path,
      { bytes: statSync(join(assets, path)).size, sha256: hash },
    ]),
  );
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
};

/**
 * @param {string} root the checkout's folder, with `node_modules` installed
 * @returns {string[]} what was written, by path under `assets/`; empty when all was there and whole
 * @throws {ModelProblem} with a sentence to show
 */
export function assembleModels(root) {
  const assets = join(root, 'assets');
  const written = [];
  for (const bundle of bundles) {
    if (readIfExpected(join(assets, bundle.path), bundle.sha256)) continue;
    writeWhole(join(assets, bundle.path), buildBundle(root, bundle));
    written.push(bundle.path);
  }
  for (const { path, source, sha256: expected } of copies) {
    if (readIfExpected(join(assets, path), expected)) continue;
    writeWhole(join(assets, path), readInput(join(root, source), expected));
    written.push(path);
  }
  const manifest = manifestBytes(assets);
  if (!readIfExpected(join(assets, manifestPath), sha256(manifest))) {
    writeWhole(join(assets, manifestPath), manifest);
    written.push(manifestPath);
  }
  return written;
}
