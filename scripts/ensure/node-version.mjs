// @ts-check
import { Problem } from './problem.mjs';

/** The oldest Node that the build tools run on (`engines` in package.json says the same). */
const oldest = { major: 20, minor: 19 };

/**
 * @param {string} version as `process.versions.node` gives it
 * @throws {Problem} when it is too old
 */
export function ensureNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new Problem(
    `Come Out to Play needs Node ${oldest.major}.${oldest.minor} or newer; this is ${version}. Get it from nodejs.org, then start again.`,
  );
}
