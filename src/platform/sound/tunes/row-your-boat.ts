import type { Tune } from './tune.ts';

export const rowYourBoat: Tune = {
  eighthS: 0.26,
  metre: 'jig',
  gainDb: -9.6,
  strains: {
    verse: {
      pickup: '',
      melody:
        'G4:3 G4:3 | G4:2 A4:1 B4:3 | B4:2 A4:1 B4:2 C5:1 | D5:6 | G5:1 G5:1 G5:1 D5:1 D5:1 D5:1 | ' +
        'B4:1 B4:1 B4:1 G4:1 G4:1 G4:1 | D5:2 C5:1 B4:2 A4:1 | G4:6',
      chords: 'G . | G . | G . | G . | G . | G . | D . | G .',
    },
  },
  passes: [
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, strength: 0.8 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, strength: 0.85 },
    { strain: 'verse', melody: 'brass', octave: -1, chords: 'accordion', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'piano', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { restBars: 7 },
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { restBars: 7 },
  ],
};
