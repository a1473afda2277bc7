// @ts-check
// A Chromium for the tests: whatever this computer has, else fetched.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './problem.mjs';
import { run, runNode } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where the browsers of the two other systems live; they are not on the path. */
const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Some systems have a stub under the name that only says how to get the real one. (On Windows a browser asked for its
 * version opens a window instead.)
 * @param {string} path
 */
const answers = async (path) =>
  isProgram(path) &&
  (process.platform === 'win32' || (await run(path, ['--version'], { cwd: '.', quiet: true })).code === 0);

/** The one that Playwright fetches, whether it is there or not. Null before the libraries are installed. */
async function fetchedPath() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * The path of a Chromium that starts, or null. `CHROMIUM` in the environment is taken before all others.
 * @returns {Promise<string | null>}
 * @throws {Problem} when `CHROMIUM` names something that does not start
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (await answers(named)) return named;
    throw new Problem(`CHROMIUM is set to "${named}", which does not start. Set it to a Chromium's path, or unset it.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...onPath.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces];
  const fetched = await fetchedPath();
  if (fetched !== null) candidates.push(fetched);
  for (const candidate of candidates) {
    if (await answers(candidate)) return candidate;
  }
  return null;
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * A Chromium that starts, fetched if there is none.
 * @param {string} root the checkout's folder, with libraries installed
 * @returns {Promise<string>} its path
 * @throws {Problem} with a sentence to show
 */
export async function ensureChromium(root) {
  const found = await findChromium();
  if (found !== null) return found;
  console.log('Fetching a Chromium for the tests.');
  // Several mirrors are tried several times: where none can be reached, that should not take minutes.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  await runNode(join(root, 'node_modules/playwright-core/cli.js'), ['install', 'chromium'], {
    cwd: root,
    quiet: true,
    env,
  });
  const fetched = await findChromium();
  if (fetched !== null) return fetched;
  if (isRootOnDebian()) {
    await run('apt-get', ['update', '-qq'], { cwd: root, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      cwd: root,
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = await findChromium();
    if (installed !== null) return installed;
  }
  throw new Problem(
    'The tests need a Chromium, and none could be fetched. Install Chromium or Chrome, or set CHROMIUM to its path; "npm test -- --quick" does without.',
  );
}
