import type { Tune } from './tune.ts';

export const thisOldMan: Tune = {
  eighthS: 0.24,
  metre: 'march',
  gainDb: -9.4,
  strains: {
    verse: {
      pickup: '',
      melody:
        'D5:2 B4:2 D5:4 | D5:2 B4:2 D5:4 | E5:2 D5:2 C5:2 B4:2 | A4:2 B4:2 C5:2 B4:1 C5:1 | ' +
        'D5:2 G4:2 G4:1 G4:1 G4:2 | G4:1 A4:1 B4:1 C5:1 D5:4 | D5:2 A4:2 A4:2 C5:2 | B4:2 A4:2 G4:4',
      chords: 'G . | G . | C . | D . | G . | G . | D . | D G',
    },
  },
  passes: [
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, strength: 0.8 },
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'piano', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { restBars: 6 },
    { strain: 'verse', melody: 'brass', octave: -1, chords: 'accordion', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { restBars: 6 },
  ],
};
