/** How often and when each trigger began and each beat fell: a value that is true for one tick is else never seen. */
import type { SeatId } from '#core';
import type { TickInputs } from '#kit';

export interface Began {
  readonly count: number;
  readonly strength: number;
  /** On the clock of the ticks. */
  readonly atMs: number;
}

export interface BeganCount {
  /** Once a tick, with what the game was told. */
  ticked(inputs: TickInputs, tickMs: number): void;
  /** Null before the first. */
  of(seat: SeatId, action: string): Began | null;
}

const strengthOf = (value: unknown): number | null => {
  if (typeof value !== 'object' || value === null) return null;
  if ('began' in value && value.began === true && 'strength' in value) return Number(value.strength);
  return 'beat' in value && value.beat === true && 'level' in value ? Number(value.level) : null;
};

export function createBeganCount(): BeganCount {
  const counts = new Map<string, Began>();
  return {
    ticked(inputs, tickMs) {
      for (const [seat, input] of Object.entries(inputs)) {
        for (const [action, value] of Object.entries(input?.actions ?? {})) {
          const strength = strengthOf(value);
          if (strength === null) continue;
          const key = `${seat}/${action}`;
          counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, strength, atMs: tickMs });
        }
      }
    },
    of: (seat, action) => counts.get(`${seat}/${action}`) ?? null,
  };
}
