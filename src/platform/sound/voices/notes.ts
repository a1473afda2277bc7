import { addStrike, blank, filter, type Mode, type Samples } from '../samples.ts';

/** MIDI note number to hertz, equal temperament, A4 = 440. */
export const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** A warm wooden bar with a tube under it, struck with wool: fundamental, its fourth partial, a little between. */
const barModes = (hz: number): Mode[] => [
  { hz, gain: 1, decayS: 1.5 },
  { hz: hz * 2.003, gain: 0.22, decayS: 0.9 },
  { hz: hz * 3.98, gain: 0.05, decayS: 0.3 },
];

/** A small bell far off: a slow, soft chime, never a ping. */
const bellModes = (hz: number): Mode[] => [
  { hz, gain: 1, decayS: 2.2 },
  { hz: hz * 1.003, gain: 0.6, decayS: 2 },
  { hz: hz * 1.5, gain: 0.22, decayS: 1.4 },
  { hz: hz * 2.01, gain: 0.3, decayS: 1.1 },
];

/** Slow enough not to startle: the house rule asks for 50 ms at least. */
const softS = 0.075;

/** Notes one after the other on wooden bars. `gapS` between their starts. */
export function bars(notes: readonly number[], gapS: number): Samples {
  const made = blank(gapS * notes.length + 1.2);
  for (const [n, note] of notes.entries()) addStrike(made, n * gapS, barModes(hertz(note)), 0.8, softS);
  return filter(made, 'lowpass', 2400, 0.7);
}

/** A chime before a name is called. */
export function chime(notes: readonly number[], gapS: number): Samples {
  const made = blank(gapS * notes.length + 1.9);
  for (const [n, note] of notes.entries()) addStrike(made, n * gapS, bellModes(hertz(note)), 0.8, softS);
  return filter(made, 'lowpass', 2400, 0.7);
}
