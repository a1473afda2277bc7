import { describe, expect, it } from 'vitest';
import { type Captions, captionsAt, changeAtMs, hushed, lineSaid, noCaptions, voiceDone } from './captions.ts';

const aloud = (text: string) => ({ text, spoken: true });
const written = (text: string) => ({ text, spoken: false });
const textOf = (captions: Captions): string | null => captions.standing?.text ?? null;

describe('captions', () => {
  it('stand for five seconds when nobody speaks', () => {
    const captions = lineSaid(noCaptions, written('Seven down.'), false, 1000);
    expect(textOf(captionsAt(captions, 5_999))).toBe('Seven down.');
    expect(textOf(captionsAt(captions, 6_000))).toBeNull();
  });

  it('stand longer when there is more to read', () => {
    const long = 'Margaret and everyone: all nine pins went down together this time.';
    const captions = lineSaid(noCaptions, written(long), false, 0);
    expect(textOf(captionsAt(captions, 6_500))).toBe(long);
    expect(textOf(captionsAt(captions, 6_700))).toBeNull();
  });

  it('stand until the voice has done', () => {
    const captions = lineSaid(noCaptions, aloud('Margaret: roll the ball.'), false, 0);
    expect(textOf(captionsAt(captions, 7_000))).not.toBeNull();
    expect(textOf(captionsAt(voiceDone(captions), 7_000))).toBeNull();
  });

  it('give up a voice that never ends', () => {
    const captions = lineSaid(noCaptions, aloud('Margaret: roll the ball.'), false, 0);
    expect(textOf(captionsAt(captions, 60_000))).toBeNull();
    expect(changeAtMs(captions)).toBe(8_360);
  });

  it('let a newer line wait until the present one could be read', () => {
    const captions = lineSaid(lineSaid(noCaptions, written('One.'), false, 0), written('Two.'), false, 500);
    expect(textOf(captionsAt(captions, 2_999))).toBe('One.');
    expect(textOf(captionsAt(captions, 3_000))).toBe('Two.');
  });

  it('keep only the newest of those that wait', () => {
    let captions = lineSaid(noCaptions, written('One.'), false, 0);
    for (const text of ['Two.', 'Three.', 'Four.']) captions = lineSaid(captions, written(text), false, 100);
    expect(textOf(captionsAt(captions, 3_000))).toBe('Four.');
    expect(textOf(captionsAt(captionsAt(captions, 3_000), 60_000))).toBeNull();
  });

  it('make room at once for what is urgent', () => {
    const captions = lineSaid(lineSaid(noCaptions, aloud('One.'), false, 0), aloud('Two.'), false, 100);
    const urgent = lineSaid(captions, aloud('Everyone: stop.'), true, 200);
    expect(urgent).toEqual({ standing: { ...aloud('Everyone: stop.'), sinceMs: 200, voiced: true }, waiting: null });
  });

  it('do not say again what stands there already', () => {
    const captions = lineSaid(noCaptions, aloud('Margaret: roll the ball.'), false, 0);
    expect(lineSaid(captions, aloud('Margaret: roll the ball.'), false, 900)).toEqual(captions);
    expect(lineSaid(noCaptions, written('  '), false, 0)).toBe(noCaptions);
  });

  it('go on standing when hushed, and nothing follows', () => {
    const captions = lineSaid(lineSaid(noCaptions, aloud('One.'), false, 0), aloud('Two.'), false, 100);
    expect(textOf(captionsAt(hushed(captions), 4_000))).toBe('One.');
    expect(textOf(captionsAt(hushed(captions), 5_000))).toBeNull();
  });
});
