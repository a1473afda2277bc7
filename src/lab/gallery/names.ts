import type { SeatId } from '#core';

/** Who sits in the gallery. */
export const names: Readonly<Record<SeatId, string>> = {
  1: 'Margaret',
  2: 'Arthur',
  3: 'Doris',
  4: 'Stan',
  5: 'Vera',
  6: 'Cyril',
};
