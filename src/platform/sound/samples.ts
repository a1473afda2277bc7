import { type Random, smoothstep } from '#core';

/**
 * Sound as numbers: everything here is pure, so that each cue can be measured without a loudspeaker. Buffers are
 * rendered once at 24 kHz: nothing we play lives above 3 kHz, and the mirror images of that lie above hearing.
 */
export const bufferHz = 24_000;

export type Samples = Float32Array<ArrayBuffer>;

/** Silence of the given length. */
export const blank = (seconds: number): Samples => new Float32Array(Math.ceil(seconds * bufferHz));

/** One way in which a thing rings: `decayS` is the time it takes to fall by 60 dB. */
export interface Mode {
  readonly hz: number;
  readonly gain: number;
  readonly decayS: number;
}

/**
 * Adds a struck body: a sum of sine waves dying away, each a two-pole recurrence. `softS` is how long the contact
 * lasts (0.5 ms for wood on wood, 50 ms and more for what must not startle).
 */
export function addStrike(into: Samples, atS: number, modes: readonly Mode[], gain: number, softS: number): void {
  const from = Math.max(0, Math.round(atS * bufferHz));
  const soft = Math.max(1, softS * bufferHz);
  for (const mode of modes) {
    const turn = (2 * Math.PI * mode.hz) / bufferHz;
    const shrink = 10 ** (-3 / (mode.decayS * bufferHz));
    const a = 2 * shrink * Math.cos(turn);
    const b = -shrink * shrink;
    const length = Math.min(into.length - from, Math.ceil(mode.decayS * 1.2 * bufferHz + soft));
    let before = 0;
    let now = shrink * Math.sin(turn);
    for (let i = 1; i < length; i += 1) {
      const rise = i < soft ? smoothstep(i / soft) : 1;
      into[from + i] = (into[from + i] as number) + now * rise * mode.gain * gain;
      const next = a * now + b * before;
      before = now;
      now = next;
    }
  }
}

/** Adds `part` into `into` from `atS` on; what does not fit is left out. */
export function addAt(into: Samples, atS: number, part: Samples, gain: number): void {
  const from = Math.max(0, Math.round(atS * bufferHz));
  const length = Math.min(part.length, into.length - from);
  for (let i = 0; i < length; i += 1) into[from + i] = (into[from + i] as number) + (part[i] as number) * gain;
}

/** White noise between -1 and 1. */
export function noise(seconds: number, random: Random): Samples {
  const made = blank(seconds);
  for (let i = 0; i < made.length; i += 1) made[i] = random.next() * 2 - 1;
  return made;
}

/** Multiplies by a gain that is a function of time, in place. */
export function shape(samples: Samples, gainAt: (timeS: number) => number): Samples {
  for (let i = 0; i < samples.length; i += 1) samples[i] = (samples[i] as number) * gainAt(i / bufferHz);
  return samples;
}

/** An eased rise over `riseS`, full until `fallFromS`, an eased fall to nothing over `fallS`. */
export function swell(riseS: number, fallFromS: number, fallS: number): (timeS: number) => number {
  return (timeS) => smoothstep(timeS / riseS) * (1 - smoothstep((timeS - fallFromS) / fallS));
}

export type FilterKind = 'lowpass' | 'highpass' | 'bandpass';

/**
 * One second-order filter, in place. Coefficients: Robert Bristow-Johnson, "Cookbook formulae for audio equalizer
 * biquad filter coefficients" (bandpass with 0 dB at its peak).
 */
export function filter(samples: Samples, kind: FilterKind, hz: number, q: number): Samples {
  const run = biquad();
  run.tune(kind, hz, q);
  for (let i = 0; i < samples.length; i += 1) samples[i] = run.step(samples[i] as number);
  return samples;
}

/** A second-order filter that can be retuned while it runs. */
export function biquad(): { tune(kind: FilterKind, hz: number, q: number): void; step(x: number): number } {
  let [b0, b1, b2, a1, a2] = [1, 0, 0, 0, 0];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return {
    tune: (kind, hz, q) => {
      const turn = (2 * Math.PI * Math.min(hz, bufferHz * 0.45)) / bufferHz;
      const cosine = Math.cos(turn);
      const alpha = Math.sin(turn) / (2 * q);
      const a0 = 1 + alpha;
      if (kind === 'lowpass') [b0, b1, b2] = [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2];
      else if (kind === 'highpass') [b0, b1, b2] = [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2];
      else [b0, b1, b2] = [alpha, 0, -alpha];
      b0 /= a0;
      b1 /= a0;
      b2 /= a0;
      a1 = (-2 * cosine) / a0;
      a2 = (1 - alpha) / a0;
    },
    step: (x) => {
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      return y;
    },
  };
}
