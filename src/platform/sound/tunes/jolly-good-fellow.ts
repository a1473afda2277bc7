import type { Tune } from './tune.ts';

export const jollyGoodFellow: Tune = {
  eighthS: 0.24,
  metre: 'jig',
  gainDb: -8.1,
  strains: {
    verse: {
      pickup: 'B4:1',
      melody:
        'B4:2 B4:1 B4:1 A4:1 B4:1 | C5:3 B4:2 B4:1 | A4:2 A4:1 A4:1 G4:1 A4:1 | B4:3 G4:2 B4:1 | ' +
        'B4:2 B4:1 B4:1 A4:1 B4:1 | C5:3 E5:2 E5:1 | D5:2 D5:1 C5:2 A4:1 | G4:5 z:1',
      chords: 'G . | C G | D . | G . | G . | C . | G D | G .',
    },
    middle: {
      pickup: 'B4:1',
      melody: 'D5:2 D5:1 E5:2 E5:1 | D5:5 B4:1 | D5:2 D5:1 E5:2 E5:1 | D5:5 z:1',
      chords: 'G C | G . | G C | G .',
    },
  },
  passes: [
    { strain: 'verse', melody: 'brass', chords: 'accordion', bass: true, brushes: true, strength: 0.9 },
    { strain: 'middle', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.9 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { restBars: 8 },
    { strain: 'verse', melody: 'brass', chords: 'accordion', bass: true, brushes: true, strength: 0.9 },
    { restBars: 8 },
  ],
};
