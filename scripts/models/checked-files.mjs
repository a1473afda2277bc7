// @ts-check
// Reading with a checksum and writing so that a reader sees the old file or the whole new one, never half.
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A failure that a person can act on; the message is the whole of what is shown. */
export class ModelProblem extends Error {}

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * The file's bytes, or null when there is no such file or it is not the expected one.
 * @param {string} path
 * @param {string} expected SHA-256 in hex
 */
export function readIfExpected(path, expected) {
  try {
    const bytes = readFileSync(path);
    return sha256(bytes) === expected ? bytes : null;
  } catch {
    return null;
  }
}

/**
 * The bytes of an input.
 * @param {string} path
 * @param {string} expected SHA-256 in hex
 * @throws {ModelProblem} when it is missing or is not what the recipe was written for
 */
export function readInput(path, expected) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new ModelProblem(`The pose model's source is missing (${path}). Run "npm ci", then start again.`);
  }
  if (sha256(bytes) !== expected) {
    throw new ModelProblem(
      `The pose model's source is damaged (${path}). Delete the folder node_modules, run "npm ci", then start again.`,
    );
  }
  return bytes;
}

/**
 * @param {string} path
 * @param {Uint8Array} bytes
 * @throws {ModelProblem} when the disk refuses
 */
export function writeWhole(path, bytes) {
  const draft = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(draft, 'w', 0o644);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new ModelProblem(`The pose model could not be written (${reason}). Free some disk space, then start again.`);
  }
}
