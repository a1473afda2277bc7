import type { Tune } from './tune.ts';

export const keelRow: Tune = {
  eighthS: 0.3,
  metre: 'march',
  gainDb: -6.5,
  strains: {
    a: {
      pickup: '',
      melody:
        'B4:2 G4:1.5 B4:0.5 C5:2 A4:1.5 C5:0.5 | B4:2 G4:1.5 B4:0.5 A4:1.5 F#4:0.5 D4:2 | ' +
        'B4:2 G4:1.5 B4:0.5 C5:2 A4:1.5 C5:0.5 | B4:1.5 G4:0.5 A4:1.5 F#4:0.5 G4:4',
      chords: 'G C | G D | G C | D G',
    },
    b: {
      pickup: '',
      melody:
        'B4:1.5 C5:0.5 D5:1.5 G5:0.5 E5:2 D5:1.5 C5:0.5 | B4:2 G4:1.5 B4:0.5 A4:1.5 F#4:0.5 D4:2 | ' +
        'B4:1.5 C5:0.5 D5:1.5 G5:0.5 E5:2 D5:1.5 C5:0.5 | B4:1.5 G4:0.5 A4:1.5 F#4:0.5 G4:4',
      chords: 'G C | G D | G C | D G',
    },
  },
  passes: [
    { strain: 'a', melody: 'bars', chords: 'piano', brushes: true, strength: 0.7 },
    { strain: 'a', melody: 'piano', chords: 'piano', bass: true, brushes: true, strength: 0.7 },
    { strain: 'b', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.75 },
    { strain: 'b', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.7 },
    { restBars: 5 },
    { strain: 'a', melody: 'brass', octave: -1, chords: 'accordion', bass: true, strength: 0.65 },
    { strain: 'b', melody: 'piano', chords: 'piano', strength: 0.65 },
    { restBars: 8 },
  ],
};
