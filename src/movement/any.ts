/** Any movement in the seat's lane, without a skeleton: a foot, a blanket, a nod. */
import { clamp01, halfLife, type Pace, unmix } from '#core';
import type { Movement } from './contracts.ts';

/** Energy above that of rest which counts, 0..1 of a big wave. Least in gentle, where a nod is enough. */
const stirs: Readonly<Record<Pace, number>> = { gentle: 0.08, standard: 0.12, lively: 0.2 };
/** Kept up for so long: a flash of light is shorter. */
const stirredMs = 200;
/** Quiet for so long before it counts again. */
const quietMs = 500;
/** Falls below this share of the threshold to be quiet. */
const quietShare = 0.7;
const smoothHalfLifeMs = 60;
/** Strokes of one movement: a beat at most this often. */
const beatMs = 450;

export interface AnyMemory {
  readonly energy: number;
  readonly peak: number;
  readonly overMs: number;
  readonly underMs: number;
  readonly armed: boolean;
  readonly sinceBeatMs: number;
}

/** Tells that something moves. */
export const any: Movement<AnyMemory> = {
  name: 'any',
  needs: [],
  serves: ['trigger', 'effort'],
  teach: { say: 'movement.any.say', show: 'any' },
  // Not armed at first: somebody who is still being helped into the chair has not meant anything yet.
  start: { energy: 0, peak: 0, overMs: 0, underMs: 0, armed: false, sinceBeatMs: 0 },
  step(memory, { motion }, { range, pace, dtMs }) {
    const energy = memory.energy + (clamp01(motion) - memory.energy) * halfLife(dtMs, smoothHalfLifeMs);
    const threshold = range.restMotion + stirs[pace];
    const over = energy >= threshold;
    const overMs = over ? memory.overMs + dtMs : 0;
    const underMs = energy < threshold * quietShare ? memory.underMs + dtMs : 0;
    const peak = over ? Math.max(memory.peak, energy) : underMs > 0 ? 0 : memory.peak;
    const rested = memory.armed || underMs >= quietMs;
    const began = rested && overMs >= stirredMs;
    const level = unmix(threshold * quietShare, threshold + 0.5, energy);
    const beat = began || (over && memory.sinceBeatMs >= beatMs);
    const progress = rested ? clamp01(overMs / stirredMs) : 0;
    return {
      memory: {
        energy,
        peak,
        overMs,
        underMs,
        armed: rested && !began,
        sinceBeatMs: beat ? 0 : memory.sinceBeatMs + dtMs,
      },
      value: {
        trigger: { began, strength: began ? Math.max(0.2, clamp01(peak)) : 0, progress },
        effort: { level, beat },
      },
    };
  },
};
