/** Where the parcel is: in a lap, or in the air from one pair of hands to the next. */
import { mix, type SeatId, smoothstep } from '#kit';
import { lapOf } from '../art/layout.ts';
import type { Flight, ParcelState } from '../rules/state.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const lowArcPx = 56;
const highArcPx = 150;

export const flightShare = ({ ticks, lengthTicks }: Flight, alpha: number): number =>
  Math.min(1, (ticks + alpha) / lengthTicks);

export function parcelSpot({ row, holder, flight }: ParcelState, alpha: number): Spot {
  if (flight === null) return lapOf(row, holder);
  const share = flightShare(flight, alpha);
  const [from, to] = [lapOf(row, flight.from), lapOf(row, flight.to)];
  const arc = mix(lowArcPx, highArcPx, flight.strength) + Math.abs(to.x - from.x) * 0.06;
  return {
    x: mix(from.x, to.x, smoothstep(share)),
    y: mix(from.y, to.y, share) - arc * 4 * share * (1 - share),
  };
}

/** How surely a seat's hands are at the parcel, 0..1: they let go late and reach out early. */
export function holding({ holder, flight }: ParcelState, seat: SeatId, alpha: number): number {
  if (flight === null) return holder === seat ? 1 : 0;
  const share = flightShare(flight, alpha);
  if (flight.from === seat) return 1 - smoothstep((share - 0.3) / 0.25);
  return flight.to === seat ? smoothstep((share - 0.4) / 0.3) : 0;
}

/** Smaller with every layer. */
export const parcelScale = ({ layers }: ParcelState): number => 0.66 + 0.035 * Math.min(9, layers.length);
