// @ts-check
import { HubProblem } from '../../src/hub/hub-problem.mjs';
import { ModelProblem } from '../models/checked-files.mjs';

/** A failure that a person can act on; the message is the whole of what is shown. */
export class Problem extends Error {}

const sayable = [Problem, HubProblem, ModelProblem];

/**
 * Runs a command's whole work. A problem is shown as its sentence and ends with exit code 1; anything else is a fault
 * of ours and is shown in full.
 * @param {() => Promise<number>} work gives the exit code
 */
export async function runCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    const problem = sayable.find((kind) => error instanceof kind);
    if (problem === undefined) throw error;
    console.error(`\n${/** @type {Error} */ (error).message}`);
    process.exitCode = 1;
  }
}

/**
 * The flags given, all of them known.
 * @param {readonly string[]} given
 * @param {readonly string[]} known
 * @throws {Problem} naming the one that is not
 */
export function readFlags(given, known) {
  const strange = given.find((flag) => !known.includes(flag));
  if (strange !== undefined) {
    throw new Problem(`"${strange}" is not known here. This command takes ${known.join(' and ')}, or nothing.`);
  }
  return new Set(given);
}
