// @ts-check
import { Problem } from './problem.mjs';

/** The oldest minor of each major that the build and test tools run on; `engines` in package.json says the same. */
const oldestMinor = new Map([
  [20, 19],
  [22, 13],
]);

/** From here on every version will do. */
const anyFrom = 24;

/**
 * @param {string} version as `process.versions.node` gives it
 * @throws {Problem} when the tools do not run on it
 */
export function ensureNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= anyFrom || minor >= (oldestMinor.get(major) ?? Number.POSITIVE_INFINITY)) return;
  throw new Problem(
    `Come Out to Play needs Node 20.19, 22.13, 24 or newer; this is ${version}. Get it from nodejs.org, then start again.`,
  );
}
