import type { Tune } from './tune.ts';

export const popGoesTheWeasel: Tune = {
  eighthS: 0.21,
  metre: 'jig',
  gainDb: -8.2,
  strains: {
    verse: {
      pickup: 'D4:1',
      melody:
        'G4:2 G4:1 A4:2 A4:1 | B4:1 D5:1 B4:1 G4:2 D4:1 | G4:2 G4:1 A4:2 A4:1 | B4:3 G4:2 D4:1 | ' +
        'G4:2 G4:1 A4:2 A4:1 | B4:1 D5:1 B4:1 G4:3 | E5:3 A4:2 C5:1 | B4:3 G4:2 z:1',
      chords: 'G D | G . | G D | G . | G D | G . | C D | G .',
    },
  },
  passes: [
    { strain: 'verse', melody: 'bars', chords: 'piano', strength: 0.8 },
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'piano', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'brass', octave: -1, chords: 'accordion', bass: true, brushes: true, strength: 0.9 },
    { restBars: 9 },
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { restBars: 9 },
  ],
};
