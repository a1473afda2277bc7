import type { Tune } from './tune.ts';

export const weWishYou: Tune = {
  eighthS: 0.24,
  metre: 'waltz',
  gainDb: -8,
  strains: {
    verse: {
      pickup: 'D4:2',
      melody:
        'G4:2 G4:1 A4:1 G4:1 F#4:1 | E4:2 E4:2 E4:2 | A4:2 A4:1 B4:1 A4:1 G4:1 | F#4:2 D4:2 D4:2 | ' +
        'B4:2 B4:1 C5:1 B4:1 A4:1 | G4:2 E4:2 D4:1 D4:1 | E4:2 A4:2 F#4:2 | G4:4 z:2',
      chords: 'G | C | A | D | G | C | D | G',
    },
    tidings: {
      pickup: 'D4:2',
      melody:
        'G4:2 G4:2 G4:2 | F#4:4 F#4:2 | G4:2 F#4:2 E4:2 | D4:4 A4:2 | B4:2 A4:2 G4:2 | D5:2 D4:2 D4:1 D4:1 | ' +
        'E4:2 A4:2 F#4:2 | G4:4 z:2',
      chords: 'G | D | C | D | G | D | D | G',
    },
  },
  passes: [
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, strength: 0.8 },
    { strain: 'tidings', melody: 'accordion', chords: 'piano', bass: true, strength: 0.8 },
    { strain: 'verse', melody: 'brass', chords: 'accordion', bass: true, brushes: true, strength: 0.85 },
    { strain: 'tidings', melody: 'piano', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { restBars: 8 },
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { restBars: 8 },
  ],
};
