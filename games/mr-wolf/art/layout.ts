/** Where things are in the park, stage pixels: from the laid table in front up the path to Mr Wolf under his clock. */
import { clamp01, mix } from '#kit';

/** Hooves of a sheep at the table, and within reach of his coat. */
const tableY = 800;
const coatY = 540;
/** A sheep grows smaller as it goes; less than the eye would have it, so that it can still be seen from the chairs. */
const nearScale = 0.86;
const farScale = 0.6;
/** Sheep stand this far apart at the table with `count` of them, and draw together as they go. */
const apartPx = (count: number): number => Math.min(420, 1710 / Math.max(1, count));
const farApartPx = (count: number): number => Math.min(260, 1120 / Math.max(1, count));

/** Where he stands, by the heels: under the clock, and at the head of his table. */
export const post = { x: 960, y: 514, scale: 0.78 } as const;
export const atTable = { x: 960, y: 716, scale: 1.02 } as const;

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where the sheep in lane `lane` of `count` stands at `way` (0 the table, 1 his coat tails). */
export function spotOf(lane: number, count: number, way: number): Spot {
  const across = lane - (count - 1) / 2;
  const share = clamp01(way);
  return {
    x: 960 + across * mix(apartPx(count), farApartPx(count), share),
    y: mix(tableY, coatY, share),
    scale: mix(nearScale, farScale, share),
  };
}

/** Where the place card of lane `lane` stands, and how wide it may be. */
export const cardOf = (lane: number, count: number): { readonly x: number; readonly width: number } => ({
  x: spotOf(lane, count, 0).x,
  width: apartPx(count) - 16,
});
export const cardY = 861;

/** The face of the park's clock, and how long its hands are. */
export const clock = { x: 1432, y: 196, hourPx: 62, minutePx: 92 } as const;

/** A whole room's flock: so many, in two rows that stand close. */
export const flockSize = 9;
const flockApartPx = 168;
const rowBehindPx = 50;

/** Where sheep `number` of the flock stands at `way`: those behind in the gaps of those in front. */
export function flockSpot(number: number, way: number): Spot {
  const middle = spotOf(0, 1, way);
  const across = number - (flockSize - 1) / 2;
  const behind = number % 2;
  const scale = middle.scale * (1 - 0.05 * behind);
  return {
    x: middle.x + across * flockApartPx * middle.scale,
    y: middle.y - rowBehindPx * behind * middle.scale,
    scale,
  };
}

/** Plates on the table of a whole room. */
export const roomPlates = 7;
export const roomPlateX = (n: number): number => 960 + (n - (roomPlates - 1) / 2) * 236;
