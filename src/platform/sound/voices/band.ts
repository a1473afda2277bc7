import { randomAt, smoothstep } from '#core';
import { atLevel } from '../measure.ts';
import { addStrike, blank, bufferHz, filter, noise, type Samples, shape } from '../samples.ts';
import { hertz } from './notes.ts';

/** A small village band, one note at a time. Every note takes 50 ms or more to speak, so that nothing taps at the ear. */
export const instruments = ['piano', 'bars', 'accordion', 'brass', 'bass', 'brushes'] as const;
export type Instrument = (typeof instruments)[number];

const softS = 0.085;

/** Lets a note go: full until `seconds`, then an eased fall. */
const release = (seconds: number, fallS: number) => (timeS: number) => 1 - smoothstep((timeS - seconds) / fallS);

/** An upright with the practice felt down. */
function piano(hz: number, seconds: number): Samples {
  const made = blank(seconds + 0.3);
  const modes = [1, 2, 3, 4, 5, 6].map((n) => ({
    hz: n * hz * Math.sqrt(1 + 0.0004 * n * n),
    gain: 1 / n ** 1.35,
    decayS: (3.2 * Math.sqrt(262 / hz)) / n ** 0.6,
  }));
  addStrike(made, 0, modes, 1, softS);
  return shape(made, release(seconds, 0.28));
}

/** A low glockenspiel, hit with wool. */
function bars(hz: number, seconds: number): Samples {
  const made = blank(seconds + 0.6);
  const modes = [
    { hz, gain: 1, decayS: 1.4 },
    { hz: hz * 2.003, gain: 0.18, decayS: 0.8 },
    { hz: hz * 3.98, gain: 0.04, decayS: 0.3 },
  ];
  addStrike(made, 0, modes, 1, softS);
  return shape(made, release(seconds + 0.2, 0.4));
}

/** Steady harmonics on one pitch; `loudnessAt` gives each its gain over time. */
function harmonics(hz: number, seconds: number, count: number, loudnessAt: (n: number, t: number) => number): Samples {
  const made = blank(seconds);
  for (let n = 1; n <= count; n += 1) {
    const turn = (2 * Math.PI * hz * n) / bufferHz;
    const a = 2 * Math.cos(turn);
    let before = Math.sin(-turn + n);
    let now = Math.sin(n);
    let loud = 0;
    for (let i = 0; i < made.length; i += 1) {
      if (i % 32 === 0) loud = loudnessAt(n, i / bufferHz);
      made[i] = (made[i] as number) + now * loud;
      const next = a * now - before;
      before = now;
      now = next;
    }
  }
  return made;
}

/** Two reeds a hair apart, a bellows behind them. */
function accordion(hz: number, seconds: number): Samples {
  const reed = (n: number): number => 0.75 ** (n - 1);
  const made = harmonics(hz * 1.0012, seconds + 0.14, 8, reed);
  const other = harmonics(hz * 0.9988, seconds + 0.14, 8, reed);
  const letGo = release(seconds, 0.12);
  for (let i = 0; i < made.length; i += 1) made[i] = (made[i] as number) + (other[i] as number) * 0.8;
  return shape(filter(made, 'lowpass', 2000, 0.7), (t) => smoothstep(t / 0.085) * letGo(t));
}

/** A cornet in the next room: brighter as it is blown harder. */
function brass(hz: number, seconds: number): Samples {
  const letGo = release(seconds, 0.14);
  const breath = (t: number): number => smoothstep(t / 0.1) * (0.82 + 0.18 * Math.exp(-t * 4)) * letGo(t);
  const made = harmonics(hz, seconds + 0.16, 7, (n, t) => breath(t) * Math.exp((-n * 0.75) / (0.4 + breath(t))));
  return filter(made, 'lowpass', 1900, 0.7);
}

/** A bass whose body is in its overtones: a television's loudspeaker has nothing lower to give. */
function bass(hz: number, seconds: number): Samples {
  const letGo = release(seconds, 0.16);
  const loud = [0, 0.22, 0.7, 1, 0.75, 0.45, 0.25, 0.12];
  const made = harmonics(hz, seconds + 0.18, 7, (n, t) => (loud[n] as number) * Math.exp(-t * (0.8 + 0.3 * n)));
  return shape(made, (t) => smoothstep(t / 0.075) * letGo(t));
}

/** Wire brushes round a drum. */
function brushes(seconds: number): Samples {
  const made = filter(noise(seconds + 0.2, randomAt(7, 7)), 'bandpass', 950, 0.9);
  return shape(filter(made, 'lowpass', 1700, 0.7), (t) => smoothstep(t / 0.09) * Math.exp(-Math.max(0, t - 0.09) * 13));
}

/** How loud each stands in the band, in dB against the melody. */
const balanceDb: Readonly<Record<Instrument, number>> = {
  piano: -1,
  bars: 0,
  accordion: -3,
  brass: -2,
  bass: -6,
  brushes: -15,
};

/** One note at full strength: loudest 125 ms at -20 dB for the melody. `note` is a MIDI number; brushes ignore it. */
export function renderNote(instrument: Instrument, note: number, seconds: number): Samples {
  const play: Readonly<Record<Instrument, () => Samples>> = {
    piano: () => piano(hertz(note), seconds),
    bars: () => bars(hertz(note), seconds),
    accordion: () => accordion(hertz(note), seconds),
    brass: () => brass(hertz(note), seconds),
    bass: () => bass(hertz(note), seconds),
    brushes: () => brushes(seconds),
  };
  return atLevel(play[instrument](), bufferHz, -20 + balanceDb[instrument]);
}
