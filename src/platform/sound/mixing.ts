import { clamp01 } from '#core';
import type { CueName } from '#kit';
import { cueRecipes } from './cues.ts';

/** How loud things are against each other once they are rendered. Pure. */

const gainOf = (db: number): number => 10 ** (db / 20);

/**
 * All that is rendered leaves the house this much louder: the programme then stands at -22 dB, about where television
 * speech does (EBU R 128 asks for -23 LUFS), and what nine pins add is rounded off by `softened`.
 */
export const makeupGain = gainOf(6);

/** Music while somebody speaks: 15 dB down. */
export const duckedGain = gainOf(-15);

/** A slider, 0..1, as the gain of its bus. Half-way is 6 dB down; 0 is silence. */
export const sliderGain = (slider: number): number => clamp01(slider);

/** From the faintest to the full strength of a cue, in dB. */
const strengthSpanDb = 14;

/** The ear adds up what falls within this time ("Fast" of IEC 61672), in seconds. */
const togetherS = 0.125;

/**
 * Each sound of a crowd is quieter than the one before by this power of its number: nine pins at once come to 2.5 dB
 * more than one of them (the sum of n^-1.7 over nine), where plain adding would make 9.5 dB.
 */
const crowdPower = 0.85;

/** A cue that has been started. */
export interface Sounding {
  readonly cue: CueName;
  readonly fromS: number;
  readonly untilS: number;
}

/** Whether a cue may sound now, and how loud. */
export interface Admission {
  /** What sounds from now on. */
  readonly sounding: readonly Sounding[];
  /** Null: enough of the kind are to be heard already, this one is left out. */
  readonly gain: number | null;
}

/** Lets a cue of `lengthS` seconds in among what is `sounding`, at `nowS`. `strength` 0..1; not a number counts as 0. */
export function admit(
  sounding: readonly Sounding[],
  cue: CueName,
  strength: number,
  lengthS: number,
  nowS: number,
): Admission {
  const still = sounding.filter((one) => one.untilS > nowS);
  if (still.filter((one) => one.cue === cue).length >= cueRecipes[cue].together) return { sounding: still, gain: null };
  const crowd = still.filter((one) => nowS - one.fromS < togetherS).length;
  const gain = gainOf(-strengthSpanDb * (1 - clamp01(strength))) * (crowd + 1) ** -crowdPower;
  return { sounding: [...still, { cue, fromS: nowS, untilS: nowS + lengthS }], gain };
}

/** Where rounding off begins and what it never passes, as amplitudes. */
const straightTo = 0.6;
const ceiling = 0.95;

/**
 * The last thing before the loudspeaker: straight up to 0.6, then bent so that nothing passes 0.95. No look-ahead, so it
 * costs no time, unlike a limiter.
 */
export function softened(amplitude: number): number {
  const size = Math.abs(amplitude);
  if (size <= straightTo) return amplitude;
  const room = ceiling - straightTo;
  return Math.sign(amplitude) * (straightTo + room * Math.tanh((size - straightTo) / room));
}
