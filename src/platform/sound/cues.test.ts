import { describe, expect, it } from 'vitest';
import { cueNames } from '#kit';
import { cueRecipes, programmeDb, renderCue } from './cues.ts';
import { attackS, bandShare, fastLevelDb, offset, peakDb } from './measure.ts';
import { bufferHz } from './samples.ts';

describe.each(cueNames)('the cue %s', (cue) => {
  const recipe = cueRecipes[cue];
  const sounds = Array.from({ length: recipe.variants }, (_, variant) => renderCue(cue, variant));

  it('is carried between 250 Hz and 2 kHz', () => {
    for (const sound of sounds) {
      const carried = bandShare(sound, bufferHz, 250, 2000);
      const high = bandShare(sound, bufferHz, 3000, bufferHz / 2);
      expect(carried).toBeGreaterThan(0.85);
      expect(high).toBeLessThan(0.01);
    }
  });

  it('is at most 6 dB over the music, and never near full scale', () => {
    for (const sound of sounds) {
      expect(fastLevelDb(sound, bufferHz)).toBeLessThan(programmeDb + 6.01);
      expect(peakDb(sound)).toBeLessThan(-3);
      expect(Math.abs(offset(sound))).toBeLessThan(1e-3);
    }
  });

  it('does not startle, unless wood or hands strike', () => {
    for (const sound of sounds) if (!recipe.strikes) expect(attackS(sound, bufferHz)).toBeGreaterThanOrEqual(0.05);
  });

  it('ends in silence and is made of numbers', () => {
    for (const sound of sounds) {
      expect(sound.every(Number.isFinite)).toBe(true);
      expect(peakDb(sound.slice(-48))).toBeLessThan(-55);
    }
  });
});
