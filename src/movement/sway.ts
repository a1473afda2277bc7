/** Leaning a little to one side and back: the midpoint of the shoulders against where it usually is. */
import { clamp, clamp01, halfLife } from '#core';
import type { ActionTypes, Movement } from './contracts.ts';

/** Shoulder widths. Less is sitting; more than twice is not asked of anybody. Design of bodies. */
const leansBy = 0.15;
const wholeLean = 0.4;
/** So many times what the model shakes beyond the usual is added to what counts. */
const blurs = 2;
/** Where somebody sits is learnt slowly, and hardly at all while they lean. */
const sitsHalfLifeMs = 4000;
const leaningHalfLifeMs = 30_000;
/** Held so long, a lean is meant. */
const meantMs = 250;
const smoothHalfLifeMs = 60;

export interface SwayMemory {
  /** Frame heights, mirrored; null until somebody has been seen. */
  readonly sitsAt: number | null;
  /** -1..1, settled. */
  readonly lean: number;
  readonly heldMs: number;
  readonly armed: boolean;
}

const middle: ActionTypes['point'] = { x: 0.5, y: 0.5, sure: 0 };

/** Tells which way somebody leans. */
export const sway: Movement<SwayMemory> = {
  name: 'sway',
  needs: ['shoulderLeft', 'shoulderRight'],
  serves: ['lean', 'point', 'trigger'],
  teach: { say: 'movement.sway.say', show: 'sway' },
  start: { sitsAt: null, lean: 0, heldMs: 0, armed: true },
  step(memory, { body }, { dtMs, range }) {
    if (!body) {
      const lean = memory.lean * (1 - halfLife(dtMs, smoothHalfLifeMs));
      const value = { lean, point: middle, trigger: { began: false, strength: 0, progress: 0 } };
      return { memory: { ...memory, lean, heldMs: 0 }, value };
    }
    const { x, unit } = body.place;
    const sitsAt = memory.sitsAt ?? x;
    const off = (x - sitsAt) / unit;
    const least = leansBy + blurs * body.blur;
    const slack = least / 2 + range.tremor;
    const target = clamp((Math.sign(off) * Math.max(0, Math.abs(off) - slack)) / (wholeLean - leansBy / 2), -1, 1);
    const lean = memory.lean + (target - memory.lean) * halfLife(dtMs, smoothHalfLifeMs);
    const leaning = Math.abs(off) >= least;
    const learns = halfLife(dtMs, leaning ? leaningHalfLifeMs : sitsHalfLifeMs);
    const heldMs = leaning ? memory.heldMs + dtMs : 0;
    const armed = memory.armed || Math.abs(off) < least / 2;
    const began = armed && heldMs >= meantMs;
    return {
      memory: { sitsAt: sitsAt + (x - sitsAt) * learns, lean, heldMs, armed: armed && !began },
      value: {
        lean,
        point: { x: clamp01(0.5 + lean / 2), y: 0.5, sure: 1 },
        trigger: {
          began,
          strength: began ? Math.max(0.3, Math.abs(lean)) : 0,
          progress: armed ? clamp01(Math.abs(off) / least) : 0,
        },
      },
    };
  },
};
