import { describe, expect, it } from 'vitest';
import { sittingPerson } from '../../tests/helpers/sitting-person.ts';
import type { BodySample } from './contracts.ts';
import { joints } from './joints.ts';
import { encodeTrace, parseTrace, type Trace } from './trace.ts';

const sample = (capturedAtMs: number, pose = sittingPerson({ x: 0.4, y: 0.5, scale: 0.1 })): BodySample => ({
  seat: 2,
  capturedAtMs,
  aspect: 1.7778,
  pose,
  motion: 0.25,
});
const nobody = (capturedAtMs: number): BodySample => ({ ...sample(capturedAtMs), pose: null });

function parsed(text: string): Trace {
  const result = parseTrace(text);
  if ('refused' in result) throw new Error(result.refused);
  return result.trace;
}
function refusal(text: string): string {
  const result = parseTrace(text);
  return 'refused' in result ? result.refused : 'taken';
}
const [head = '', line = ''] = encodeTrace([sample(0)]).split('\n');
const changed = (change: (values: number[]) => void): string => {
  const values = JSON.parse(line) as number[];
  change(values);
  return `${head}\n${JSON.stringify(values)}`;
};

describe('a trace', () => {
  it('comes back as it went, to a ten-thousandth, from 0 ms', () => {
    const { aspect, samples } = parsed(encodeTrace([sample(1000), nobody(1033.3)]));
    expect(aspect).toBe(1.7778);
    expect(samples.map(({ capturedAtMs }) => capturedAtMs)).toEqual([0, 33.3]);
    expect(samples[1]).toEqual({ seat: 2, capturedAtMs: 33.3, aspect: 1.7778, pose: null, motion: 0.25 });
    const [first] = samples;
    const truth = sample(0).pose;
    for (const joint of joints) {
      expect(first?.pose?.[joint].x).toBeCloseTo(truth?.[joint].x ?? Number.NaN, 4);
      expect(first?.pose?.[joint].sure).toBeCloseTo(0.95, 4);
    }
  });

  it('is written in order of time, and a joint that is no number as unknown', () => {
    const odd = sittingPerson({ x: Number.NaN, y: 0.5, scale: 0.1 });
    const { samples } = parsed(encodeTrace([sample(50), sample(20, odd)]));
    expect(samples.map(({ capturedAtMs }) => capturedAtMs)).toEqual([0, 30]);
    expect(samples[0]?.pose?.nose).toEqual({ x: 0, y: 0, z: 0, sure: 0 });
  });

  it('may be of nothing', () => {
    expect(parsed(encodeTrace([])).samples).toEqual([]);
  });

  it('may name its joints in another order', () => {
    const swapped = head.replace('"nose","earLeft"', '"earLeft","nose"');
    const [first] = parsed(`${swapped}\n${line}`).samples;
    expect(first?.pose?.earLeft.y).toBeCloseTo(0.44, 4);
  });

  it.each([
    ['', 'Line 1 of the trace is not JSON.'],
    ['{}', 'This is not a trace.'],
    ['[1]', 'This is not a trace.'],
    ['{"trace":2}', 'The trace is of version 2, not 1.'],
    ['{"trace":{"toString":1}}', 'The trace is of version {"toString":1}, not 1.'],
    ['{"trace":1,"aspect":"wide"}', 'The trace does not say how wide its picture is, from 0.3 to 4 times its height.'],
    ['{"trace":1,"aspect":1.5,"joints":["nose"]}', 'The trace does not name the joints that it holds.'],
    [`${head}\n{"seat":1}`, 'Line 2 of the trace is not a list of numbers.'],
    [`${head}\n[1,0,"much"]`, 'Line 2 of the trace is not a list of numbers.'],
    [`${head}\n[1,0,1e999]`, 'Line 2 of the trace is not a list of numbers.'],
    [`${head}\n[7,0,0]`, 'Line 2 of the trace names a seat that is not 1 to 6.'],
    [`${head}\n[1,-1,0]`, 'Line 2 of the trace goes back in time, or beyond two hours.'],
    [`${head}\n[1,10,0]\n[1,9,0]`, 'Line 3 of the trace goes back in time, or beyond two hours.'],
    [`${head}\n[1,9000000,0]`, 'Line 2 of the trace goes back in time, or beyond two hours.'],
    [`${head}\n[1,0,10001]`, 'Line 2 of the trace has a motion outside of 0 to 1.'],
    [`${head}\n[1,0,0,1,2,3]`, 'Line 2 of the trace does not hold every joint.'],
  ])('is refused in a sentence: %s', (text, sentence) => {
    expect(refusal(text)).toBe(sentence);
  });

  it('is refused when it puts somebody outside of the room, or is surer than sure', () => {
    expect(refusal(changed((values) => values.splice(3, 1, 200_000)))).toBe(
      'Line 2 of the trace puts nose where nobody can be.',
    );
    expect(refusal(changed((values) => values.splice(6, 1, 10_001)))).toContain('puts nose where nobody can be');
  });

  it('is refused when it is too long', () => {
    expect(refusal(`${head}\n${'[1,0,0]\n'.repeat(648_001)}`)).toBe('The trace has more than 648000 samples.');
  });
});
