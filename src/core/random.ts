/**
 * Counter-based randomness: a number is a function of (seed, tick, lane, draw). No generator is kept in any
 * state, so replay, rewinding and scrubbing cost nothing. Mixing: the 32-bit finaliser of MurmurHash3
 * (Austin Appleby, public domain).
 */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of `choices`. Throws on an empty list. */
  pick<T>(choices: readonly T[]): T;
}

function finalise(hash: number): number {
  let h = hash | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A stream of numbers that depends on nothing but its three arguments. */
export function randomAt(seed: number, tick: number, lane = 0): Random {
  const origin = finalise(finalise(finalise(seed) ^ Math.imul(tick + 1, 0x9e3779b1)) ^ Math.imul(lane + 1, 0x7feb352d));
  let draw = 0;
  const next = (): number => {
    draw += 1;
    return finalise(origin + Math.imul(draw, 0x9e3779b1)) / 0x1_0000_0000;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (choices) => {
      if (choices.length === 0) throw new RangeError('pick: nothing to pick from');
      return choices[whole(0, choices.length - 1)] as (typeof choices)[number];
    },
  };
}
