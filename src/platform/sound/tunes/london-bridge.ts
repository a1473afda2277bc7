import type { Tune } from './tune.ts';

export const londonBridge: Tune = {
  eighthS: 0.27,
  metre: 'march',
  gainDb: -8.1,
  strains: {
    verse: {
      pickup: '',
      melody:
        'D5:3 E5:1 D5:2 C5:2 | B4:2 C5:2 D5:4 | A4:2 B4:2 C5:4 | B4:2 C5:2 D5:4 | D5:3 E5:1 D5:2 C5:2 | ' +
        'B4:2 C5:2 D5:4 | A4:4 D5:4 | B4:2 G4:6',
      chords: 'G . | G . | D . | G . | G . | G . | D . | G .',
    },
  },
  passes: [
    { strain: 'verse', melody: 'bars', chords: 'piano', strength: 0.8 },
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'brass', octave: -1, chords: 'accordion', bass: true, brushes: true, strength: 0.85 },
    { restBars: 6 },
    { strain: 'verse', melody: 'piano', chords: 'piano', bass: true, strength: 0.8 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { restBars: 6 },
  ],
};
