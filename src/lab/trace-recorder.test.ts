import { describe, expect, it } from 'vitest';
import { type BodySample, encodeTrace, parseTrace } from '#pose';
import { createTraceRecorder } from './trace-recorder.ts';

const sample = (capturedAtMs: number): BodySample => ({ seat: 1, capturedAtMs, aspect: 16 / 9, pose: null, motion: 0 });

describe('the trace recorder', () => {
  it('keeps nothing unless it is asked to', () => {
    const recorder = createTraceRecorder();
    recorder.hear(sample(0));
    expect(recorder.figures()).toEqual({ recording: false, samples: 0, lengthMs: 0, full: false });
  });

  it('keeps what is heard between start and stop, as a trace that can be read again', () => {
    const recorder = createTraceRecorder();
    recorder.start();
    for (const atMs of [1000, 1040, 1080]) recorder.hear(sample(atMs));
    recorder.stop();
    recorder.hear(sample(1120));
    expect(recorder.figures()).toMatchObject({ recording: false, samples: 3, lengthMs: 80 });
    expect(parseTrace(encodeTrace(recorder.samples()))).toMatchObject({ trace: { samples: { length: 3 } } });
  });

  it('forgets everything when told to, and when it begins again', () => {
    const recorder = createTraceRecorder();
    recorder.start();
    recorder.hear(sample(0));
    recorder.forget();
    expect(recorder.figures()).toMatchObject({ recording: false, samples: 0 });
  });

  it.each([
    ['number', createTraceRecorder(3)],
    ['time', createTraceRecorder(1000, 80)],
  ])('stops by itself at its limit of %s, and says so', (_, recorder) => {
    recorder.start();
    for (let atMs = 0; atMs < 400; atMs += 40) recorder.hear(sample(atMs));
    expect(recorder.figures()).toMatchObject({ recording: false, samples: 3, full: true });
  });
});
