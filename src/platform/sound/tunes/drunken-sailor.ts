import type { Tune } from './tune.ts';

export const drunkenSailor: Tune = {
  eighthS: 0.25,
  metre: 'march',
  gainDb: -7.7,
  strains: {
    verse: {
      pickup: '',
      melody:
        'B4:2 B4:1 B4:1 B4:2 B4:1 B4:1 | B4:2 E4:2 G4:2 B4:2 | A4:2 A4:1 A4:1 A4:2 A4:1 A4:1 | ' +
        'A4:2 D4:2 F#4:2 A4:2 | B4:2 B4:1 B4:1 B4:2 B4:1 B4:1 | B4:2 C#5:2 D5:2 E5:2 | D5:2 B4:2 A4:2 F#4:2 | ' +
        'E4:4 E4:4',
      chords: 'Em . | Em . | D . | D . | Em . | Em . | D . | Em .',
    },
    chorus: {
      pickup: '',
      melody:
        'B4:4 B4:3 B4:1 | B4:2 E4:2 G4:2 B4:2 | A4:4 A4:3 A4:1 | A4:2 D4:2 F#4:2 A4:2 | B4:4 B4:3 B4:1 | ' +
        'B4:2 C#5:2 D5:2 E5:2 | D5:2 B4:2 A4:2 F#4:2 | E4:4 E4:4',
      chords: 'Em . | Em . | D . | D . | Em . | Em . | D . | Em .',
    },
  },
  passes: [
    { strain: 'verse', melody: 'accordion', chords: 'piano', bass: true, strength: 0.85 },
    { strain: 'chorus', melody: 'brass', chords: 'accordion', bass: true, brushes: true, strength: 0.9 },
    { strain: 'verse', melody: 'bars', chords: 'piano', bass: true, brushes: true, strength: 0.8 },
    { strain: 'chorus', melody: 'accordion', chords: 'piano', bass: true, brushes: true, strength: 0.9 },
    { restBars: 6 },
    { strain: 'verse', melody: 'piano', chords: 'piano', bass: true, brushes: true, strength: 0.85 },
    { strain: 'chorus', melody: 'brass', chords: 'accordion', bass: true, brushes: true, strength: 0.9 },
    { restBars: 6 },
  ],
};
