import type { Tune } from './tune.ts';

export const daisyBell: Tune = {
  eighthS: 0.2,
  metre: 'waltz',
  gainDb: -7.7,
  strains: {
    chorus: {
      pickup: '',
      melody:
        'D5:6 | B4:6 | G4:6 | D4:6 | E4:2 F#4:2 G4:2 | E4:4 G4:2 | D4:6 | z:6 | A4:6 | D5:6 | B4:6 | G4:6 | ' +
        'E4:2 F#4:2 G4:2 | A4:4 B4:2 | A4:6 | z:4 B4:2 | C5:2 B4:2 A4:2 | D5:4 B4:2 | A4:2 G4:4 | z:4 A4:2 | ' +
        'B4:4 G4:2 | E4:4 G4:2 | E4:2 D4:4 | z:4 D4:2 | G4:4 B4:2 | A4:4 D4:2 | G4:4 B4:2 | A4:2 B4:2 C5:2 | ' +
        'D5:2 B4:2 G4:2 | A4:4 D4:2 | G4:6 | z:6',
      chords:
        'G | . | . | . | C | . | G | . | D | . | G | . | A | A | D | . | D | . | G | . | G | C | G | . | G | D | G | D | G | D | G | .',
    },
  },
  passes: [
    { strain: 'chorus', melody: 'accordion', chords: 'piano', bass: true, strength: 0.85 },
    { strain: 'chorus', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { restBars: 10 },
    { strain: 'chorus', melody: 'brass', chords: 'accordion', bass: true, brushes: true, strength: 0.8 },
    { restBars: 10 },
  ],
};
