/**
 * Traces: body samples as text, one line each, for tests and for finding faults. A trace is body data: it is made only
 * when somebody asks for it. A trace that is read is hostile until parsed.
 *
 *   {"trace":1,"aspect":1.778,"joints":["nose",…]}
 *   [seat, ms since the first sample, motion]                                    nobody found
 *   [seat, ms since the first sample, motion, x, y, z, sure, x, y, z, sure, …]   joints in the order of the first line
 *
 * Places, motion and certainty are whole ten-thousandths.
 */
import { isSeatId, quoted } from '#core';
import type { BodySample, Landmark, Pose } from './contracts.ts';
import { type Joint, joints } from './joints.ts';

export interface Trace {
  /** Frame width over height, 0.3 to 4. */
  readonly aspect: number;
  /** In order of time, the first at 0 ms. */
  readonly samples: readonly BodySample[];
}

/** A trace, or a plain sentence that says why not. */
export type ParsedTrace = { readonly trace: Trace } | { readonly refused: string };

const version = 1;
const parts = 10_000;
const numbersAJoint = 4;
/** Six seats at 30 samples a second for an hour. */
const samplesAtMost = 648_000;
const longestMs = 2 * 3_600_000;
/** A joint is at most so many frame sizes away from the frame. */
const placeAtMost = 10;

const whole = (value: number): number => Math.round(value * parts);

/** The text of a trace. Samples may come in any order; joints that are not numbers are written as unknown. */
export function encodeTrace(samples: readonly BodySample[]): string {
  const sorted = [...samples].sort((a, b) => a.capturedAtMs - b.capturedAtMs);
  const startMs = sorted[0]?.capturedAtMs ?? 0;
  const head = { trace: version, aspect: Math.round((sorted[0]?.aspect ?? 16 / 9) * parts) / parts, joints };
  const lines = sorted.map(({ seat, capturedAtMs, motion, pose }) => [
    seat,
    Math.round((capturedAtMs - startMs) * 10) / 10,
    whole(motion),
    ...(pose === null ? [] : joints.flatMap((joint) => landmarkNumbers(pose[joint]))),
  ]);
  return `${[head, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function landmarkNumbers({ x, y, z, sure }: Landmark): readonly number[] {
  const numbers = [x, y, z, sure];
  return numbers.every(Number.isFinite) ? numbers.map(whole) : [0, 0, 0, 0];
}

class Refusal extends Error {}

/** Reads what `encodeTrace` wrote; anything else is refused with a sentence. */
export function parseTrace(text: string): ParsedTrace {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  if (rest.length > samplesAtMost) return { refused: `The trace has more than ${samplesAtMost} samples.` };
  try {
    const head = headOf(first);
    let lastMs = 0;
    const samples = rest.map((line, i) => {
      const sample = sampleOf(line, i + 2, head, lastMs);
      lastMs = sample.capturedAtMs;
      return sample;
    });
    return { trace: { aspect: head.aspect, samples } };
  } catch (cause) {
    if (cause instanceof Refusal) return { refused: cause.message };
    throw cause;
  }
}

interface Head {
  readonly aspect: number;
  readonly joints: readonly Joint[];
}

function jsonOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal(`Line ${number} of the trace is not JSON.`);
  }
}

function headOf(line: string): Head {
  const head = jsonOf(line, 1);
  if (typeof head !== 'object' || head === null || !('trace' in head)) throw new Refusal('This is not a trace.');
  if (head.trace !== version) throw new Refusal(`The trace is of version ${quoted(head.trace)}, not ${version}.`);
  const aspect = 'aspect' in head ? head.aspect : undefined;
  if (typeof aspect !== 'number' || !(aspect >= 0.3 && aspect <= 4)) {
    throw new Refusal('The trace does not say how wide its picture is, from 0.3 to 4 times its height.');
  }
  const named = 'joints' in head ? head.joints : undefined;
  const known =
    Array.isArray(named) && named.length === joints.length && joints.every((joint) => named.includes(joint));
  if (!known) throw new Refusal('The trace does not name the joints that it holds.');
  return { aspect, joints: named as Joint[] };
}

function sampleOf(line: string, number: number, head: Head, lastMs: number): BodySample {
  const values = jsonOf(line, number);
  const refuse = (why: string): Refusal => new Refusal(`Line ${number} of the trace ${why}.`);
  if (!Array.isArray(values) || !values.every((value): value is number => Number.isFinite(value))) {
    throw refuse('is not a list of numbers');
  }
  const [seat, capturedAtMs = -1, motion = -1, ...places] = values;
  if (!isSeatId(seat)) throw refuse('names a seat that is not 1 to 6');
  if (!(capturedAtMs >= lastMs && capturedAtMs <= longestMs)) throw refuse('goes back in time, or beyond two hours');
  if (!(motion >= 0 && motion <= parts)) throw refuse('has a motion outside of 0 to 1');
  if (places.length !== 0 && places.length !== numbersAJoint * joints.length) throw refuse('does not hold every joint');
  const aspect = head.aspect;
  const sample = { seat, capturedAtMs, aspect, motion: motion / parts };
  if (places.length === 0) return { ...sample, pose: null };
  const pose: Partial<Record<Joint, Landmark>> = {};
  head.joints.forEach((joint, i) => {
    const [x = 0, y = 0, z = 0, sure = 0] = places.slice(numbersAJoint * i).map((value) => value / parts);
    if (Math.max(Math.abs(x), Math.abs(y), Math.abs(z)) > placeAtMost || sure < 0 || sure > 1) {
      throw refuse(`puts ${joint} where nobody can be`);
    }
    pose[joint] = { x, y, z, sure };
  });
  return { ...sample, pose: pose as Pose };
}
