import type { Tune } from './tune.ts';

export const auldLangSyne: Tune = {
  eighthS: 0.33,
  metre: 'march',
  gainDb: -7,
  strains: {
    verse: {
      pickup: 'D4:2',
      melody:
        'G4:3 G4:1 G4:2 B4:2 | A4:3 G4:1 A4:2 B4:2 | G4:3 G4:1 B4:2 D5:2 | E5:6 E5:2 | D5:3 B4:1 B4:2 G4:2 | ' +
        'A4:3 G4:1 A4:2 B4:2 | G4:3 E4:1 E4:2 D4:2 | G4:6 z:2',
      chords: 'G D | D . | G . | C . | G . | D . | C D | G .',
    },
    chorus: {
      pickup: 'E5:2',
      melody:
        'D5:3 B4:1 B4:2 G4:2 | A4:3 G4:1 A4:2 E5:2 | D5:3 B4:1 B4:2 D5:2 | E5:6 E5:2 | D5:3 B4:1 B4:2 G4:2 | ' +
        'A4:3 G4:1 A4:2 B4:2 | G4:3 E4:1 E4:2 D4:2 | G4:6 z:2',
      chords: 'G . | D . | G . | C . | G . | D . | C D | G .',
    },
  },
  passes: [
    { strain: 'verse', melody: 'piano', chords: 'piano', strength: 0.7 },
    { strain: 'chorus', melody: 'accordion', chords: 'piano', bass: true, strength: 0.75 },
    { restBars: 5 },
    { strain: 'verse', melody: 'brass', chords: 'accordion', bass: true, strength: 0.75 },
    { strain: 'chorus', melody: 'bars', chords: 'piano', bass: true, strength: 0.75 },
    { restBars: 5 },
  ],
};
