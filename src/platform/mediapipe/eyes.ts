/**
 * Which of a worker's landmarkers looks at which seat. Each seat has its own while there are enough; one that its seat has
 * left goes to the next. Beyond that, seats are looked at afresh each time by the one that scans: dearer, and without
 * memory, but nobody is left out.
 */
import type { SeatId } from '#core';
import type { Eye } from '#pose';

export interface EyesOptions<E> {
  /** Landmarkers that follow a seat, at most. */
  readonly seatsAtMost: number;
  openSeat(): Promise<E>;
  openScan(): Promise<E>;
}

export interface Eyes<E> {
  /** Opens so many before they are wanted. */
  ready(seats: number, scans: boolean): Promise<void>;
  /** `stranger`: it has followed somebody else until now. `atMs`: capture time of what is looked at. */
  for(eye: Eye, atMs: number): Promise<{ readonly looking: E; readonly stranger: boolean }>;
}

interface Given<E> {
  readonly looking: E;
  usedAtMs: number;
}

/** A resting seat is looked at three times a second: one not looked at for so long is no longer there. */
const leftAfterMs = 3000;

export function createEyes<E>({ seatsAtMost, openSeat, openScan }: EyesOptions<E>): Eyes<E> {
  const seats = new Map<SeatId, Given<E>>();
  const spare: E[] = [];
  let scan: Promise<E> | null = null;

  const scanning = (): Promise<E> => {
    scan ??= openScan();
    return scan;
  };

  /** The landmarker of a seat that is no longer looked at. */
  const inherited = (atMs: number): E | null => {
    for (const [seat, { looking, usedAtMs }] of seats) {
      if (atMs - usedAtMs < leftAfterMs) continue;
      seats.delete(seat);
      return looking;
    }
    return null;
  };

  return {
    async ready(count, scans) {
      while (spare.length < Math.min(count, seatsAtMost)) spare.push(await openSeat());
      if (scans) await scanning();
    },
    async for(eye, atMs) {
      if (eye === 'scan') return { looking: await scanning(), stranger: false };
      const own = seats.get(eye);
      if (own !== undefined) {
        own.usedAtMs = atMs;
        return { looking: own.looking, stranger: false };
      }
      const fresh = spare.pop() ?? (seats.size < seatsAtMost ? await openSeat() : null);
      const looking = fresh ?? inherited(atMs);
      if (looking === null) return { looking: await scanning(), stranger: false };
      seats.set(eye, { looking, usedAtMs: atMs });
      return { looking, stranger: fresh === null };
    },
  };
}
