import type { Instrument } from '../voices/band.ts';

/** How a tune goes: its bar in eighths, and how many chords are named for each. */
export const metres = {
  jig: { bar: 6, chordsABar: 2 },
  march: { bar: 8, chordsABar: 2 },
  waltz: { bar: 6, chordsABar: 1 },
} as const;
export type Metre = keyof typeof metres;

/**
 * A tune as plain data. Melodies are `note:eighths` with `z` for a rest and `|` between bars; chords stand by the bar, `.`
 * for the same again. Its name, where it comes from and its words are in `songs` of `#kit`.
 */
export interface Tune {
  /** Seconds an eighth note lasts. */
  readonly eighthS: number;
  readonly metre: Metre;
  readonly strains: Readonly<Record<string, Strain>>;
  readonly passes: readonly Pass[];
  /** Makes its loudest 125 ms the programme level; measured, held by a test. */
  readonly gainDb: number;
}

export interface Strain {
  /** Notes before its first bar line; they sound into the last bar of whatever was before. */
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
