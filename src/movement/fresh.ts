import type { Body, SeatSense } from './contracts.ts';

/** A gap longer than this counts as this long: nobody knows what happened in it. */
const gapAtMostMs = 300;

/** Milliseconds of movement that a body newly brings, or 0 when it is the one already judged. */
export const freshMs = (seenAtMs: number | null, body: Body): number =>
  seenAtMs === null ? 0 : Math.max(0, Math.min(gapAtMostMs, body.capturedAtMs - seenAtMs));

/** True when this body has not been judged before. */
export const isFresh = (seenAtMs: number | null, { body }: SeatSense): boolean =>
  body !== null && body.capturedAtMs !== seenAtMs;
