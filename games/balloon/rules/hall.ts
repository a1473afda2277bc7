/** Places in the hall, stage pixels: rules need them to know when a hand meets a balloon, the view draws to them. */
import type { SeatId } from '#kit';

/** The middle of the picture. */
export const middleX = 960;
/** The table's far edge: those who play sit behind it. */
export const tableY = 778;
/** Where the lower edge of the balloon is when the dog cannot bear it any longer. */
export const dogY = 716;
/** Where a hand is that points to the top and to the bottom of the television. */
export const handTopY = 250;
export const handBottomY = 740;

const widestRow = 1560;
const widestPitch = 430;
/** A hand goes this far to either side of its chair, as a share of the way to the next one. */
const handShare = 0.5;

/** From one chair to the next. */
export const pitchPx = (count: number): number => Math.min(widestPitch, widestRow / Math.max(1, count));

/** The middle of a seat's chair. A seat that is not in the row is in the middle. */
export function laneX(row: readonly SeatId[], seat: SeatId | null): number {
  const place = seat === null ? -1 : row.indexOf(seat);
  return place < 0 ? middleX : middleX + (place - (row.length - 1) / 2) * pitchPx(row.length);
}

/** Where a hand is that points to `x`, `y` (0..1 of the television, the person's own reach). */
export function handAt(row: readonly SeatId[], seat: SeatId, x: number, y: number): { x: number; y: number } {
  const side = (x - 0.5) * 2 * pitchPx(row.length) * handShare;
  return { x: laneX(row, seat) + side, y: handTopY + y * (handBottomY - handTopY) };
}
