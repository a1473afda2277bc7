import type { Tune } from './tune.ts';

export const myBonnie: Tune = {
  eighthS: 0.24,
  metre: 'waltz',
  gainDb: -7.8,
  strains: {
    verse: {
      pickup: 'D4:2',
      melody:
        'B4:3 A4:1 G4:2 | A4:2 G4:2 E4:2 | D4:2 B3:4 | z:4 D4:2 | B4:3 A4:1 G4:2 | G4:2 F#4:2 G4:2 | A4:6 | ' +
        'z:4 D4:2 | B4:3 A4:1 G4:2 | A4:2 G4:2 E4:2 | D4:2 B3:4 | z:4 D4:2 | E4:2 A4:2 G4:2 | F#4:2 E4:2 F#4:2 | ' +
        'G4:6 | z:6',
      chords: 'G | C | G | . | G | A | D | . | G | C | G | . | C | D | G | .',
    },
  },
  passes: [
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, strength: 0.8 },
    { strain: 'verse', melody: 'piano', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { restBars: 8 },
    { strain: 'verse', melody: 'brass', chords: 'accordion', bass: true, strength: 0.8 },
    { restBars: 8 },
  ],
};
