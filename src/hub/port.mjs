// @ts-check
import { HubProblem } from './hub-problem.mjs';

/** Where the app is unless told otherwise. */
export const usualPort = 4173;

/**
 * The port asked for by the environment variable `PORT`; empty or absent means the usual one.
 * @param {string | undefined} text
 * @returns {number} 1 to 65535
 * @throws {HubProblem} with a sentence to show
 */
export function parsePort(text) {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return usualPort;
  const port = /^\d{1,5}$/.test(trimmed) ? Number(trimmed) : 0;
  if (port < 1 || port > 65_535) {
    throw new HubProblem(`PORT must be a whole number from 1 to 65535, such as ${usualPort}.`);
  }
  return port;
}
