import type { Tune } from './tune.ts';

export const clementine: Tune = {
  eighthS: 0.26,
  metre: 'waltz',
  gainDb: -7.3,
  strains: {
    verse: {
      pickup: 'G4:1 G4:1',
      melody:
        'G4:2 D4:2 B4:1 B4:1 | B4:2 G4:2 G4:1 B4:1 | D5:3 D5:1 C5:1 B4:1 | A4:4 A4:1 B4:1 | ' +
        'C5:3 C5:1 B4:1 A4:1 | B4:2 G4:2 G4:1 B4:1 | A4:3 D4:1 F#4:1 A4:1 | G4:4 z:2',
      chords: 'G | G | G | D | D | G | D | G',
    },
  },
  passes: [
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, strength: 0.75 },
    { strain: 'verse', melody: 'piano', chords: 'piano', bass: true, strength: 0.75 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.75 },
    { strain: 'verse', melody: 'brass', octave: -1, chords: 'accordion', bass: true, strength: 0.75 },
    { restBars: 8 },
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { restBars: 8 },
  ],
};
