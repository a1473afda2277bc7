import type { Tune } from './tune.ts';

export const greensleeves: Tune = {
  eighthS: 0.27,
  metre: 'jig',
  gainDb: -7.6,
  strains: {
    a: {
      pickup: 'A4:1',
      melody:
        'C5:2 D5:1 E5:1.5 F#5:0.5 E5:1 | D5:2 B4:1 G4:1.5 A4:0.5 B4:1 | C5:2 A4:1 A4:1.5 G#4:0.5 A4:1 | ' +
        'B4:2 G#4:1 E4:2 A4:1 | C5:2 D5:1 E5:1.5 F#5:0.5 E5:1 | D5:2 B4:1 G4:1.5 A4:0.5 B4:1 | ' +
        'C5:1.5 B4:0.5 A4:1 G#4:1.5 F#4:0.5 G#4:1 | A4:3 A4:2 z:1',
      chords: 'Am . | G . | Am . | E . | Am . | G . | Am E | Am .',
    },
    b: {
      pickup: '',
      melody:
        'G5:3 G5:1.5 F#5:0.5 E5:1 | D5:2 B4:1 G4:1.5 A4:0.5 B4:1 | C5:2 A4:1 A4:1.5 G#4:0.5 A4:1 | ' +
        'B4:2 G#4:1 E4:3 | G5:3 G5:1.5 F#5:0.5 E5:1 | D5:2 B4:1 G4:1.5 A4:0.5 B4:1 | ' +
        'C5:1.5 B4:0.5 A4:1 G#4:1.5 F#4:0.5 G#4:1 | A4:5 z:1',
      chords: 'C . | G . | Am . | E . | C . | G . | Am E | Am .',
    },
  },
  passes: [
    { strain: 'a', melody: 'piano', chords: 'piano', strength: 0.7 },
    { strain: 'a', melody: 'accordion', chords: 'piano', bass: true, strength: 0.75 },
    { strain: 'b', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.75 },
    { restBars: 8 },
    { strain: 'a', melody: 'bars', chords: 'piano', bass: true, strength: 0.75 },
    { strain: 'b', melody: 'brass', octave: -1, chords: 'accordion', bass: true, brushes: true, strength: 0.75 },
    { restBars: 8 },
  ],
};
