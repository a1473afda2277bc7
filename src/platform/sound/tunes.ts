import type { TuneName } from '#kit';
import type { Instrument } from './voices/band.ts';

/**
 * Tunes as plain data. All traditional and out of copyright; where each comes from stands with it. Melodies are
 * `note:eighths` with `z` for a rest and `|` between bars; chords are two a bar, `.` for the same again.
 */
export interface Tune {
  readonly title: string;
  readonly origin: string;
  /** Seconds an eighth note lasts. */
  readonly eighthS: number;
  /** Eighths in a bar. */
  readonly bar: 6 | 8;
  /** Notes before the first bar line of each strain. */
  readonly strains: Readonly<Record<string, Strain>>;
  readonly passes: readonly Pass[];
  /** Makes its loudest 125 ms the programme level; measured, held by a test. */
  readonly gainDb: number;
}

export interface Strain {
  readonly pickup: string;
  readonly melody: string;
  readonly chords: string;
}

/** Once through a strain by some of the band, or so many bars of nothing: people talk, and that is the point. */
export type Pass =
  | {
      readonly strain: string;
      readonly melody: Instrument;
      /** Octaves up or down. */
      readonly octave?: -1 | 1;
      readonly chords?: Instrument;
      readonly bass?: boolean;
      readonly brushes?: boolean;
      /** 0..1 of the band's full strength. */
      readonly strength: number;
    }
  | { readonly restBars: number };

export const tunes: Readonly<Record<TuneName, Tune>> = {
  noticeboard: {
    title: 'Jockey to the Fair',
    origin: 'Traditional English, in print by the 1770s; danced by morris sides and schoolchildren ever since.',
    eighthS: 0.27,
    bar: 6,
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
  },
  alley: {
    title: 'The Keel Row',
    origin: 'Traditional, Tyneside; in print by 1770.',
    eighthS: 0.3,
    bar: 8,
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
  },
  ending: {
    title: 'Blaydon Races',
    origin: 'Geordie Ridley (1835 to 1864), first sung 1862.',
    eighthS: 0.235,
    bar: 6,
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
  },
};
