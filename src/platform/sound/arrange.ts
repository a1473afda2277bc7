import { metres, type Pass, type Strain, type Tune } from './tunes/tune.ts';
import type { Instrument } from './voices/band.ts';

/** One note of the band, in seconds from the start of the tune. */
export interface BandNote {
  readonly atS: number;
  readonly instrument: Instrument;
  /** MIDI number. */
  readonly note: number;
  readonly seconds: number;
  /** 0..1 */
  readonly strength: number;
}

export interface Arrangement {
  /** By time. */
  readonly notes: readonly BandNote[];
  /** After this it begins again. */
  readonly lengthS: number;
}

/** Writes a tune out for the band. Throws on a note or chord that is not one: tunes are our own data. */
export function arrange(tune: Tune): Arrangement {
  const { bar, chordsABar } = metres[tune.metre];
  const notes: BandNote[] = [];
  let bars = 0;
  // the pickup of the first pass needs room before the first bar line
  const leadS = bar * tune.eighthS;
  for (const pass of tune.passes) {
    const startS = leadS + bars * bar * tune.eighthS;
    if ('restBars' in pass) {
      bars += pass.restBars;
      continue;
    }
    const strain = tune.strains[pass.strain];
    if (strain === undefined) throw new RangeError(`no strain ${pass.strain}`);
    notes.push(...melodyNotes(tune, strain, pass, startS), ...companyNotes(tune, strain, pass, startS));
    bars += parseChords(strain.chords).length / chordsABar;
  }
  notes.sort((one, other) => one.atS - other.atS);
  return { notes, lengthS: leadS + bars * bar * tune.eighthS };
}

type Playing = Extract<Pass, { strain: string }>;

function melodyNotes(tune: Tune, strain: Strain, pass: Playing, startS: number): BandNote[] {
  const pickup = parseMelody(strain.pickup);
  const melody = parseMelody(strain.melody);
  let at = -pickup.reduce((sum, one) => sum + one.eighths, 0);
  const made: BandNote[] = [];
  for (const { note, eighths } of [...pickup, ...melody]) {
    if (note !== null) {
      made.push({
        atS: startS + at * tune.eighthS,
        instrument: pass.melody,
        note: note + 12 * (pass.octave ?? 0),
        seconds: eighths * tune.eighthS * 0.92,
        // the first of a bar leans a little
        strength: pass.strength * (at % metres[tune.metre].bar === 0 ? 1 : 0.86),
      });
    }
    at += eighths;
  }
  return made;
}

/** Bass on the beats, a chord after each: what a left hand has always done. */
function companyNotes(tune: Tune, strain: Strain, pass: Playing, startS: number): BandNote[] {
  const { bar, chordsABar } = metres[tune.metre];
  const span = bar / chordsABar;
  // after the bass once in a jig and a march, twice in a waltz
  const afters = tune.metre === 'waltz' ? [2, 4] : [2];
  const made: BandNote[] = [];
  const add = (at: number, instrument: Instrument, note: number, eighths: number, strength: number): void => {
    const seconds = eighths * tune.eighthS;
    made.push({ atS: startS + at * tune.eighthS, instrument, note, seconds, strength: strength * pass.strength });
  };
  for (const [n, name] of parseChords(strain.chords).entries()) {
    const chord = chords[name];
    if (chord === undefined) throw new RangeError(`no chord ${name}`);
    const at = n * span;
    if (pass.bass) add(at, 'bass', n % 2 === 0 ? chord.bass : chord.fifth, 1.6, 0.9);
    if (pass.chords !== undefined) {
      if (!pass.bass) add(at, pass.chords, chord.bass + 12, 1.6, 0.5);
      for (const after of afters) for (const note of chord.upper) add(at + after, pass.chords, note, 0.9, 0.3);
    }
    if (pass.brushes) for (const after of afters) add(at + after, 'brushes', 60, 1, n % 2 === 0 ? 0.7 : 1);
  }
  return made;
}

/** Bass notes and close chords about middle C, as MIDI numbers. */
const chords: Readonly<Record<string, { bass: number; fifth: number; upper: readonly number[] }>> = {
  G: { bass: 43, fifth: 50, upper: [59, 62, 67] },
  C: { bass: 48, fifth: 43, upper: [60, 64, 67] },
  D: { bass: 50, fifth: 45, upper: [60, 62, 66] },
  A: { bass: 45, fifth: 52, upper: [61, 64, 67] },
  E: { bass: 52, fifth: 47, upper: [59, 64, 68] },
  Am: { bass: 45, fifth: 52, upper: [60, 64, 69] },
  Em: { bass: 52, fifth: 47, upper: [59, 64, 67] },
};

const steps: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** `"G4:2 z:1 | F#4:3"` as MIDI numbers (null for a rest) and lengths in eighths. */
export function parseMelody(text: string): { note: number | null; eighths: number }[] {
  return text
    .split(/[\s|]+/)
    .filter((token) => token !== '')
    .map((token) => {
      const parts = /^(?:([A-G])(#?)(\d)|z):(\d+(?:\.\d+)?)$/.exec(token);
      if (parts === null) throw new RangeError(`not a note: ${token}`);
      const [, letter, sharp, octave, eighths] = parts;
      const note =
        letter === undefined ? null : (steps[letter] as number) + (sharp === '#' ? 1 : 0) + 12 * (Number(octave) + 1);
      return { note, eighths: Number(eighths) };
    });
}

/** `"G . | C D"` as one name a half bar, or a bar in a waltz. */
export function parseChords(text: string): string[] {
  const names: string[] = [];
  for (const token of text.split(/[\s|]+/).filter((part) => part !== '')) {
    names.push(token === '.' ? (names.at(-1) ?? token) : token);
  }
  return names;
}
