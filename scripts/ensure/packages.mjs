// @ts-check
// The libraries: installed when they are missing or are not what the lock file says, and left alone otherwise.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from './problem.mjs';
import { run, runNode } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 * @typedef {Record<string, Locked>} Lock by path, as `packages` of npm's lock files
 */

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * An optional package is a build for one kind of machine; it is wanted when it is for this kind. Which C library this
 * machine has is not asked: those packages come in pairs with others that do not depend on it.
 * @param {Locked} locked
 * @param {{ os: string, cpu: string }} machine
 */
function isWanted({ optional = false, os, cpu, libc }, machine) {
  if (!optional) return true;
  return os?.includes(machine.os) === true && cpu?.includes(machine.cpu) === true && libc === undefined;
}

/**
 * The packages that are missing or are other ones than locked, by path. npm writes what it installed to a lock file of
 * its own as its last step, so that an interrupted installation shows as nothing installed.
 * @param {Lock} wanted
 * @param {Lock | null} installed
 * @param {{ os: string, cpu: string }} machine
 * @returns {string[]}
 */
export function missingPackages(wanted, installed, machine) {
  return Object.entries(wanted)
    .filter(([path, locked]) => path !== '' && isWanted(locked, machine))
    .filter(([path, { version, integrity }]) => {
      const there = installed?.[path];
      return there === undefined || there.version !== version || there.integrity !== integrity;
    })
    .map(([path]) => path);
}

/**
 * npm as a script for this same Node: a shell, and on Windows its quoting, stay out of it.
 * @returns {string | null}
 */
export function npmScript() {
  const beside = dirname(process.execPath);
  const places = [
    process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** What npm says, and what a person can do about it. Looked for in this order. */
const causes = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR/,
    sentence:
      'The libraries could not be fetched: there is no way to the internet. Connect this computer, then start again. It is needed this once.',
  },
  { sign: /ENOSPC/, sentence: 'The libraries could not be installed: the disk is full. Make room, then start again.' },
  {
    sign: /EACCES|EPERM|EROFS/,
    sentence:
      'The libraries could not be installed: this folder may not be written to. Move it to one of your own, then start again.',
  },
  {
    sign: /EUSAGE|can only install packages when your package\.json and package-lock\.json/,
    sentence: 'package.json and package-lock.json do not belong together. Run "npm install", then start again.',
  },
  {
    sign: /EINTEGRITY/,
    sentence: 'A library arrived damaged. Start again; if it happens again, run "npm cache clean --force" first.',
  },
];

/**
 * What a person can do about a failed installation, or null where npm's own words must be read.
 * @param {string} output npm's words
 */
export const installationSentence = (output) => causes.find(({ sign }) => sign.test(output))?.sentence ?? null;

/** Few and short retries: with no network at all the sentence should come within seconds. */
const install = [
  'ci',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/**
 * Installs the libraries if they are not all there.
 * @param {string} root the checkout's folder
 * @returns {Promise<boolean>} whether anything was installed
 * @throws {Problem} with a sentence to show
 */
export async function ensurePackages(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  if (wanted === null) throw new Problem('package-lock.json is missing or damaged. Fetch a fresh copy of this folder.');
  const installed = readLock(join(root, 'node_modules/.package-lock.json'));
  const missing = missingPackages(wanted, installed, { os: process.platform, cpu: process.arch });
  if (missing.length === 0) return false;
  console.log(
    installed === null
      ? 'Installing the libraries; this takes a minute or two.'
      : `Installing ${missing.length} changed libraries.`,
  );
  const script = npmScript();
  const options = { cwd: root, quiet: true };
  const { code, output } = await (script === null ? run('npm', install, options) : runNode(script, install, options));
  if (code !== 0) {
    const sentence = installationSentence(output);
    if (sentence === null) console.error(output.trim());
    throw new Problem(
      sentence ?? 'The libraries could not be installed. What npm said is above; start again when that is put right.',
    );
  }
  return true;
}
