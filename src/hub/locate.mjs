// @ts-check
// From the address of a request to a file of the build, or to nothing. Nothing outside the folder is ever opened.
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Letters that never occur in a name of the build: control characters, the other system's separator, and the colon
 * that on Windows names a drive or a hidden stream.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what is being refused.
const strange = /[\u0000-\u001f\u007f\\:]/;

/**
 * The parts of the path, or null where it cannot name a file of the build. Decoded once, as the browser encoded it
 * once: what was encoded twice stays a name with a percent sign in it, and is not found.
 * @param {string} target the request line's target, as received
 * @returns {readonly string[] | null}
 */
export function partsOf(target) {
  if (!target.startsWith('/') || target.length > 2000) return null;
  let path;
  try {
    path = decodeURIComponent(/** @type {string} */ (target.split(/[?#]/, 1)[0]));
  } catch {
    return null;
  }
  if (strange.test(path)) return null;
  const parts = path.slice(1).split('/');
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
  // An empty part, '.', '..', a hidden file, or an ending that Windows would drop ('name.' is 'name' there).
  return parts.some((part) => part === '' || part.startsWith('.') || /[. ]$/.test(part)) ? null : parts;
}

/**
 * The real path of the file that is asked for, or null. Links are followed first and judged after, so that a link in
 * the folder that leads out of it is nothing too.
 * @param {string} folder the build's folder, as `realpath` gives it
 * @param {string} target the request line's target, as received
 * @returns {Promise<string | null>}
 */
export async function locate(folder, target) {
  const parts = partsOf(target);
  if (parts === null) return null;
  try {
    const path = await realpath(join(folder, ...parts));
    return path.startsWith(folder + sep) && (await stat(path)).isFile() ? path : null;
  } catch {
    return null;
  }
}
