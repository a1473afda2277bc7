import { describe, expect, it } from 'vitest';
import { tuneNames } from '#kit';
import { arrange, parseChords, parseMelody } from './arrange.ts';
import { programmeDb } from './cues.ts';
import { attackS, bandShare, fastLevelDb, peakDb } from './measure.ts';
import { mixdown } from './mixdown.ts';
import { bufferHz } from './samples.ts';
import { tunes } from './tunes/index.ts';
import { metres } from './tunes/tune.ts';
import { instruments, renderNote } from './voices/band.ts';

describe.each(tuneNames)('the tune %s', (name) => {
  const tune = tunes[name];
  const { bar, chordsABar } = metres[tune.metre];
  it('fills every bar, once for every strain', () => {
    for (const strain of Object.values(tune.strains)) {
      for (const written of strain.melody.split('|')) {
        expect(
          parseMelody(written).reduce((sum, note) => sum + note.eighths, 0),
          written,
        ).toBeCloseTo(bar);
      }
      expect(parseChords(strain.chords)).toHaveLength(strain.melody.split('|').length * chordsABar);
    }
  });

  it('leaves off for ten seconds or more each time round unless a game stops it, and lasts over half a minute', () => {
    const { notes, lengthS } = arrange(tune);
    const gaps = notes.slice(1).map((note, n) => note.atS - (notes[n]?.atS ?? 0));
    const atEnd = lengthS - (notes.at(-1)?.atS ?? 0);
    const longest = Math.max(...gaps, atEnd);
    if (name === 'parcel') expect(longest).toBeLessThan(1.5);
    else expect(longest).toBeGreaterThan(10);
    expect(lengthS).toBeGreaterThan(30);
    expect(notes.every((note) => note.atS >= 0 && note.seconds > 0)).toBe(true);
  });

  it('is mixed at the programme level and carried between 250 Hz and 2 kHz', () => {
    const mix = mixdown(tune);
    const level = fastLevelDb(mix, bufferHz);
    const carried = bandShare(mix, bufferHz, 250, 2000);
    const high = bandShare(mix, bufferHz, 3000, bufferHz / 2);
    expect(Math.abs(level - programmeDb)).toBeLessThan(1);
    expect(carried).toBeGreaterThan(0.8);
    expect(high).toBeLessThan(0.005);
  });
});

describe('the band', () => {
  it.each(instruments)('%s speaks softly', (instrument) => {
    for (const note of [55, 67, 79]) {
      const sound = renderNote(instrument, note, 0.5);
      expect(attackS(sound, bufferHz), `${instrument} ${note}`).toBeGreaterThanOrEqual(0.05);
      expect(peakDb(sound.slice(-24))).toBeLessThan(-60);
    }
  });
});
