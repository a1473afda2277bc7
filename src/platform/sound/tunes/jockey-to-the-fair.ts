import type { Tune } from './tune.ts';

export const jockeyToTheFair: Tune = {
  eighthS: 0.27,
  metre: 'jig',
  gainDb: -8,
  strains: {
    a: {
      pickup: 'D4:1',
      melody:
        'G4:2 A4:1 B4:2 C5:1 | D5:2 G5:1 D5:2 C5:1 | B4:1 A4:1 B4:1 G4:1 A4:1 B4:1 | C5:2 B4:1 A4:2 D5:1 | ' +
        'D5:1 C#5:1 D5:1 E5:1 F#5:1 G5:1 | A5:2 F#5:1 D5:2 G5:1 | F#5:1 E5:1 D5:1 A4:1 B4:1 C#5:1 | D5:5 z:1',
      chords: 'G . | G . | G . | D . | A . | D . | A . | D .',
    },
    b: {
      pickup: 'F#5:0.5 G5:0.5',
      melody:
        'A5:1.5 F#5:0.5 D5:1 A5:1 F#5:1 D5:1 | C5:1.5 B4:0.5 C5:1 B4:2 D5:1 | D5:1.5 G5:0.5 D5:1 D5:1 G5:1 D5:1 | ' +
        'C5:1.5 B4:0.5 C5:1 B4:2 D5:1 | E5:2 F#5:1 G5:1.5 F#5:0.5 E5:1 | D5:2 C5:1 B4:2 A4:1 | ' +
        'E5:1.5 D5:0.5 C5:1 B4:2 A4:1 | B4:2 G4:1 E4:2 F#4:1 | G4:1.5 A4:0.5 G4:1 G4:1 B4:1 D5:1 | ' +
        'E5:2 F#5:1 G5:2 E5:1 | D5:1.5 B4:0.5 G4:1 A4:2 B4:1 | E4:2 F#4:1 G4:2 A4:1 | ' +
        'B4:1 G5:1 B4:1 B4:2 A4:1 | G4:5 z:1',
      chords: 'D . | D G | G . | D G | C . | G . | C D | G C | G . | C G | G D | C . | G D | G .',
    },
  },
  passes: [
    { strain: 'a', melody: 'bars', chords: 'piano', strength: 0.8 },
    { strain: 'a', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'b', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.9 },
    { restBars: 4 },
    { strain: 'a', melody: 'piano', chords: 'piano', strength: 0.7 },
    { strain: 'b', melody: 'brass', octave: -1, chords: 'accordion', bass: true, strength: 0.8 },
    { restBars: 8 },
  ],
};
