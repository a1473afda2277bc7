/** Places in the parlour, stage pixels. */
import type { SeatId } from '#kit';
import type { Place } from '../rules/state.ts';

export const middleX = 960;
/** Where shoes are. */
export const floorY = 806;
export const namesY = 862;
export const gramophone = { x: 168, y: 838 } as const;
export const cat = { x: 1748, y: 872 } as const;
/** The rug's middle, where the tin stands in the end. */
export const rugSpot = { x: middleX, y: 800 } as const;
/** A big parcel is unwrapped here. */
export const closeUp = { x: middleX, y: 430, width: 1000, height: 560 } as const;

const widestRow = 1400;
const widestPitch = 330;

export const pitchPx = (count: number): number => Math.min(widestPitch, widestRow / Math.max(1, count));
/** One shoulder width. */
export const unitPx = (count: number): number => (count > 5 ? 100 : count > 4 ? 110 : 122);

/** The middle of a chair. Who is not in the row is in the middle of it. */
export function laneX(row: readonly SeatId[], seat: SeatId): number {
  const place = row.indexOf(seat);
  return place < 0 ? middleX : middleX + (place - (row.length - 1) / 2) * pitchPx(row.length);
}

/** Between the shoulders of whoever sits there. */
export const shouldersY = (count: number): number => floorY - 2.5 * unitPx(count);

/** Where the middle of a parcel lies that somebody has. */
export function lapOf(row: readonly SeatId[], place: Place): { readonly x: number; readonly y: number } {
  if (place === 'cat') return { x: cat.x - 120, y: cat.y - 60 };
  return { x: laneX(row, place), y: shouldersY(row.length) + 1.08 * unitPx(row.length) };
}
