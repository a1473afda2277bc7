import type { Random } from '#core';
import { addAt, addStrike, blank, bufferHz, filter, type Mode, noise, type Samples, shape, swell } from '../samples.ts';

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

/** A clock on an iron pillar strikes once: low, round, and gone before the next word. */
export function struckClock(): Samples {
  const made = blank(2.4);
  addStrike(made, 0, bellModes(hertz(62)), 0.8, softS);
  addStrike(made, 0, bellModes(hertz(69)), 0.25, softS);
  return filter(made, 'lowpass', 2000, 0.7);
}

/** A dinner gong in a hall: it swells after it is struck, and is in no hurry. */
export function gong(): Samples {
  const made = blank(3.4);
  const hz = hertz(60);
  const modes: Mode[] = [1, 1.007, 1.47, 1.98, 2.43, 2.92].map((times, i) => ({
    hz: hz * times,
    gain: [1, 0.8, 0.55, 0.4, 0.28, 0.18][i] as number,
    decayS: 2.6 - 0.3 * i,
  }));
  addStrike(made, 0, modes, 0.9, 0.11);
  return filter(filter(made, 'highpass', 240, 0.7), 'lowpass', 1900, 0.7);
}

/** A slide whistle behind a door: two turns of a helter-skelter, each a fall with a little rise after it, and the mat's hush. */
export function slideDown(random: Random): Samples {
  const seconds = 2.4;
  const made = blank(seconds);
  let phase = 0;
  for (let i = 0; i < made.length; i += 1) {
    const share = i / made.length;
    const hz = 880 * 2 ** (-1.25 * share + 0.16 * Math.sin(share * 4 * Math.PI));
    phase += (2 * Math.PI * hz) / bufferHz;
    made[i] = Math.sin(phase) + 0.12 * Math.sin(2 * phase);
  }
  addAt(made, 0, filter(filter(noise(seconds, random), 'bandpass', 620, 1.2), 'lowpass', 1500, 0.7), 0.35);
  return shape(filter(made, 'lowpass', 1900, 0.7), swell(0.16, seconds - 0.75, 0.7));
}
