// @ts-check
import { spawn } from 'node:child_process';

/** How much of what a program said is kept for telling what went wrong, in characters from the end. */
const keptOfOutput = 200_000;

/**
 * @typedef {object} Ran
 * @property {number} code the exit code; 127 when the program could not be started, 130 when it was stopped
 * @property {string} output what it wrote, the end of it
 */

/**
 * Runs a program to its end. Its words are shown as they come, unless `quiet`, and are kept either way.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, quiet?: boolean, env?: Record<string, string> }} options
 * @returns {Promise<Ran>}
 */
export function run(program, args, { cwd, quiet = false, env = {} }) {
  return new Promise((resolve) => {
    let output = '';
    // Colours as on the terminal we were started from: what is piped would lose them.
    const colour = process.stdout.isTTY && !quiet ? { FORCE_COLOR: '1' } : {};
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...colour, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const take = (/** @type {NodeJS.WriteStream} */ shown) => (/** @type {string} */ text) => {
      output = (output + text).slice(-keptOfOutput);
      if (!quiet) shown.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 130, output }));
  });
}

/**
 * Runs a script with this same Node.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ cwd: string, quiet?: boolean, env?: Record<string, string> }} options
 */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);
