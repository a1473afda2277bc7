import type { Tune } from './tune.ts';

export const blaydonRaces: Tune = {
  eighthS: 0.235,
  metre: 'jig',
  gainDb: -8.8,
  strains: {
    verse: {
      pickup: 'D4:1',
      melody:
        'G4:2 G4:1 G4:2 G4:1 | G4:3 G4:2 G4:1 | A4:2 A4:1 A4:2 A4:1 | B4:6 | C5:2 C5:1 C5:1 C5:1 C5:1 | ' +
        'B4:2 B4:1 B4:1 B4:1 B4:1 | A4:2 B4:1 A4:2 G4:1 | F#4:4 z:1 D4:1 | G4:2 G4:1 G4:2 G4:1 | G4:3 G4:2 G4:1 | ' +
        'A4:2 A4:1 A4:2 A4:1 | B4:3 G4:2 G4:1 | C5:2 C5:1 C5:2 C5:1 | B4:1 B4:1 B4:1 D5:2 D5:1 | ' +
        'D5:2 C5:1 B4:2 A4:1 | G4:2 G4:1 B4:2 C5:1',
      chords: 'G . | G . | D . | G . | C . | G . | A . | D . | G . | G . | D . | G . | C . | G . | D . | G .',
    },
    chorus: {
      pickup: '',
      melody:
        'D5:5 B4:1 | G4:5 G4:1 | A4:2 A4:1 A4:2 A4:1 | B4:1 G4:2 G4:3 | C5:1 C5:1 C5:1 C5:2 C5:1 | B4:2 B4:1 B4:3 | ' +
        'A4:2 B4:1 A4:2 G4:1 | F#4:1 D4:2 D4:1 D4:1 D4:1 | G4:2 G4:1 G4:2 G4:1 | G4:2 G4:1 G4:3 | ' +
        'A4:2 A4:1 A4:2 A4:1 | B4:3 G4:3 | C5:1 C5:1 C5:1 C5:2 C5:1 | B4:2 B4:1 D5:2 D5:1 | D5:2 C5:1 B4:2 A4:1 | G4:5 z:1',
      chords: 'G . | G . | D . | G . | C . | G . | A . | D . | G . | G . | D . | G . | C . | G . | D . | G .',
    },
  },
  passes: [
    { strain: 'chorus', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.9 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { strain: 'chorus', melody: 'brass', chords: 'accordion', bass: true, brushes: true, strength: 0.9 },
    { restBars: 10 },
  ],
};
