import type { SeatId } from '#core';
import type { PlayerLook, PlayerShape } from './contracts.ts';

/**
 * Colour and shape of each seat: the six of Okabe and Ito (2008) that stay apart for every kind of colour sight, each with
 * a shape of its own, so that nobody is ever "the red one".
 */
const looks: Readonly<Record<SeatId, { readonly colour: number; readonly shape: PlayerShape }>> = {
  1: { colour: 0x0072b2, shape: 'circle' },
  2: { colour: 0xe69f00, shape: 'triangle' },
  3: { colour: 0x009e73, shape: 'square' },
  4: { colour: 0xcc79a7, shape: 'star' },
  5: { colour: 0x56b4e9, shape: 'diamond' },
  6: { colour: 0xd55e00, shape: 'cross' },
};

/** How the player in `seat` is told apart. */
export const playerLook = (seat: SeatId, name: string): PlayerLook => ({ seat, name, ...looks[seat] });

const around = (points: number, radiusOf: (i: number) => number, turn: number): number[] =>
  Array.from({ length: points }, (_, i) => {
    const angle = turn + (i / points) * 2 * Math.PI;
    return [Math.cos(angle) * radiusOf(i), Math.sin(angle) * radiusOf(i)];
  }).flat();

const up = -Math.PI / 2;

/** Outlines within a circle of radius 1 about 0, y down, as x, y, x, y … The circle has none. Sized to weigh the same to the eye. */
const outlines: Readonly<Record<Exclude<PlayerShape, 'circle'>, readonly number[]>> = {
  triangle: around(3, () => 1.16, up).map((value, i) => (i % 2 ? value + 0.16 : value)),
  square: [-0.84, -0.84, 0.84, -0.84, 0.84, 0.84, -0.84, 0.84],
  star: around(10, (i) => (i % 2 ? 0.5 : 1.14), up),
  diamond: [0, -1.14, 0.9, 0, 0, 1.14, -0.9, 0],
  cross: [
    -0.36, -1, 0.36, -1, 0.36, -0.36, 1, -0.36, 1, 0.36, 0.36, 0.36, 0.36, 1, -0.36, 1, -0.36, 0.36, -1, 0.36, -1,
    -0.36, -0.36, -0.36,
  ],
};

/** The outline of a player's shape about (0, 0), as x, y, x, y …, or null for the circle. */
export function shapeOutline(shape: PlayerShape, radius: number): number[] | null {
  return shape === 'circle' ? null : outlines[shape].map((value) => value * radius);
}
