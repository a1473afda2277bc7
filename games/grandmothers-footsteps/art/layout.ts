/** Where things are in the garden, stage pixels: the path runs from the gate below up to her chair. */
import { clamp01, mix } from '#kit';

/** Foot of a bush at the gate and behind the chair. */
const gateY = 792;
const chairY = 560;
/** A bush grows smaller as it goes; less than the eye would have it, so that it can still be seen from the chairs. */
const farScale = 0.72;
/** Bushes stand this far apart at the gate with `count` of them, and draw together as they go. */
const apartPx = (count: number): number => Math.min(420, 1740 / Math.max(1, count));
const farApartPx = (count: number): number => Math.min(300, 1240 / Math.max(1, count));

/** Her chair's foot. */
export const chair = { x: 960, y: 506 } as const;

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where the bush in lane `lane` of `count` stands at `way` (0 the gate, 1 her chair). */
export function spotOf(lane: number, count: number, way: number): Spot {
  const across = lane - (count - 1) / 2;
  const share = clamp01(way);
  return {
    x: 960 + across * mix(apartPx(count), farApartPx(count), share),
    y: mix(gateY, chairY, share),
    scale: mix(1, farScale, share),
  };
}

/** Where the name of lane `lane` stands, and how wide it may be. */
export const labelOf = (lane: number, count: number): { readonly x: number; readonly width: number } => ({
  x: spotOf(lane, count, 0).x,
  width: apartPx(count) - 16,
});
export const labelY = 850;
