import { describe, expect, it } from 'vitest';
import type { CueName } from '#kit';
import { cueRecipes, programmeDb, renderCue } from './cues.ts';
import { fastLevelDb } from './measure.ts';
import { admit, makeupGain, type Sounding, softened } from './mixing.ts';
import { addAt, blank, bufferHz } from './samples.ts';

/** All nine pins knocked and fallen within the time given, as they would be heard with the slider full up. */
function strike(withinS: number): Float32Array {
  const made = blank(2.5);
  let sounding: readonly Sounding[] = [];
  const cues: CueName[] = Array.from({ length: 18 }, (_, n) => (n % 2 === 0 ? 'pin-knocked' : 'pin-fell'));
  for (const [n, cue] of cues.entries()) {
    const atS = (n * withinS) / cues.length;
    const sound = renderCue(cue, n % cueRecipes[cue].variants);
    const admission = admit(sounding, cue, 1, sound.length / bufferHz, atS);
    sounding = admission.sounding;
    addAt(made, atS, sound, admission.gain ?? 0);
  }
  return made;
}

describe('letting cues in', () => {
  it.each([0.05, 0.15, 0.4, 0.9])('keeps a strike of nine pins in %s s within 6 dB of the programme', (withinS) => {
    expect(fastLevelDb(strike(withinS), bufferHz) - programmeDb).toBeLessThan(6);
  });

  it('leaves a cue out when enough of its kind are to be heard', () => {
    const first = admit([], 'applause', 1, 3, 10);
    expect(first.gain).toBe(1);
    expect(admit(first.sounding, 'applause', 1, 3, 11).gain).toBeNull();
    expect(admit(first.sounding, 'applause', 1, 3, 13.1).gain).toBe(1);
  });

  it('plays the faint faintly and takes no bad number', () => {
    const faint = admit([], 'pin-fell', 0, 1, 0).gain as number;
    expect(20 * Math.log10(faint)).toBeCloseTo(-14);
    expect(admit([], 'pin-fell', Number.NaN, 1, 0).gain).toBe(faint);
    expect(admit([], 'pin-fell', 7, 1, 0).gain).toBe(1);
  });
});

describe('the last rounding', () => {
  it('leaves music alone and lets nothing through to full scale', () => {
    const loudestMusic = 10 ** (-18.7 / 20) * makeupGain;
    expect(softened(loudestMusic)).toBe(loudestMusic);
    expect(softened(-20)).toBeGreaterThanOrEqual(-0.95);
    expect(softened(2)).toBeLessThanOrEqual(0.95);
  });

  it('never turns back', () => {
    const heights = Array.from({ length: 200 }, (_, n) => softened(n / 50));
    expect(heights.every((height, n) => n === 0 || height >= (heights[n - 1] as number))).toBe(true);
  });
});
