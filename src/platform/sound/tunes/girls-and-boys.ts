import type { Tune } from './tune.ts';

/** For a game that stops the music: it never rests by itself, so that silence means what it says. */
export const girlsAndBoys: Tune = {
  eighthS: 0.2,
  metre: 'jig',
  gainDb: -8,
  strains: {
    verse: {
      pickup: '',
      melody:
        'D5:2 B4:1 C5:2 A4:1 | D5:2 B4:1 G4:2 G4:1 | A4:2 B4:1 C5:1 B4:1 A4:1 | D5:2 B4:1 G4:3 | ' +
        'D5:2 B4:1 C5:2 A4:1 | D5:2 B4:1 G4:2 G4:1 | A4:1 B4:1 C5:1 D5:1 C5:1 A4:1 | B4:2 A4:1 G4:3',
      chords: 'G D | G . | D . | G . | G D | G . | D . | G .',
    },
    answer: {
      pickup: '',
      melody:
        'B4:2 D5:1 D5:2 B4:1 | C5:2 E5:1 E5:3 | D5:2 B4:1 C5:1 B4:1 A4:1 | B4:2 G4:1 D4:3 | ' +
        'B4:2 D5:1 D5:2 B4:1 | C5:2 E5:1 E5:2 E5:1 | D5:1 C5:1 B4:1 A4:1 B4:1 A4:1 | G4:3 G4:3',
      chords: 'G . | C . | G D | G . | G . | C . | G D | G .',
    },
  },
  passes: [
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'answer', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'brass', octave: -1, chords: 'accordion', bass: true, brushes: true, strength: 0.85 },
    { strain: 'answer', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'verse', melody: 'piano', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'answer', melody: 'brass', octave: -1, chords: 'accordion', bass: true, brushes: true, strength: 0.85 },
  ],
};
