/**
 * The shaking of a wrist, 3.5 to 8 Hz, told apart from what is meant: a band-pass of two one-pole filters over the
 * place seen, held back while the hand travels. In shoulder widths.
 */
import { halfLife } from '#core';

export interface Shaking {
  /** Slow and quick followers of the place, frame heights. */
  readonly slowX: number;
  readonly slowY: number;
  readonly quickX: number;
  readonly quickY: number;
  /** Mean square of what lies between them, shoulder widths squared. */
  readonly power: number;
}

/** Corner of the slow follower 3 Hz, of the quick one 9 Hz, as half-lives: ln 2 / (2π f). */
const slowHalfLifeMs = 37;
const quickHalfLifeMs = 12;
/** Shaking is learnt over seconds. */
const learnHalfLifeMs = 1500;
/** A hand quicker than this is on its way somewhere, shoulder widths a second. */
const travelling = 0.8;
/** Share of the model's own noise that is left in the band (σ 0.026 gives 0.012 at 30 Hz), and the least noise there is. */
const noiseInBand = 0.46;
const modelNoiseAtLeast = 0.026;
/** Band to peak amplitude of a sine of 5 Hz: measured in filter.test.ts. */
const bandToAmplitude = 2.6;

/** One more sight, `dtMs` after the last, of a wrist that travels at `speed` shoulder widths a second. */
export function shaken(past: Shaking | null, x: number, y: number, dtMs: number, unit: number, speed: number): Shaking {
  if (!past || dtMs > 250) return { slowX: x, slowY: y, quickX: x, quickY: y, power: past?.power ?? 0 };
  const slow = halfLife(dtMs, slowHalfLifeMs);
  const quick = halfLife(dtMs, quickHalfLifeMs);
  const slowX = past.slowX + slow * (x - past.slowX);
  const slowY = past.slowY + slow * (y - past.slowY);
  const quickX = past.quickX + quick * (x - past.quickX);
  const quickY = past.quickY + quick * (y - past.quickY);
  const band = ((quickX - slowX) ** 2 + (quickY - slowY) ** 2) / (unit * unit);
  const learn = speed > travelling ? 0 : halfLife(dtMs, learnHalfLifeMs);
  return { slowX, slowY, quickX, quickY, power: past.power + learn * (Math.min(band, 0.05) - past.power) };
}

/** Amplitude of the shaking, shoulder widths; 0 for what the model's own noise (σ, shoulder widths) explains. */
export function tremorAmplitude(shaking: Shaking | null, modelNoise = 0): number {
  if (!shaking) return 0;
  const bandNoise = noiseInBand * Math.max(modelNoiseAtLeast, modelNoise);
  return bandToAmplitude * Math.sqrt(Math.max(0, shaking.power - bandNoise * bandNoise));
}
