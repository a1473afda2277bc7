/**
 * The alley seen from above, in metres of the picture: about twice a real one, so that nine pins are seen from the
 * far chairs. `x` runs to the right from the middle of the boards, `y` away from whoever bowls, from where the ball rests.
 */

/** Nine pins in a West Country diamond, one to a number, front to back and left to right. */
export const pinCount = 9;

/** A place on the boards in whole millimetres, so that state stays small and mirrors exactly. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const rowMm = 330;
const stepMm = 280;
const frontMm = 1950;

const diamond: readonly (readonly [number, number])[] = [
  [0, 0],
  [-1, 1],
  [1, 1],
  [-2, 2],
  [0, 2],
  [2, 2],
  [-1, 3],
  [1, 3],
  [0, 4],
];

/** Where each pin stands when all are up. */
export const pinSpots: readonly Spot[] = diamond.map(([across, back]) => ({
  x: across === 0 ? 0 : across * stepMm,
  y: frontMm + back * rowMm,
}));

/** Which pin each pin becomes in a mirror. */
export const mirroredPin: readonly number[] = [0, 2, 1, 5, 4, 3, 7, 6, 8];

/** Sizes in metres. The pin is a barrel: `pinRadius` at its belly, `pinHeight` drawn, `pinReach` how far its head lands. */
export const alley = {
  halfWidth: 1,
  end: 4.3,
  ballRadius: 0.14,
  pinRadius: 0.105,
  pinHeight: 0.5,
  pinReach: 0.44,
} as const;

/** The same spot in a mirror; never minus nought, which JSON would lose. */
export const mirrorSpot = (spot: Spot): Spot => ({ x: spot.x === 0 ? 0 : -spot.x, y: spot.y });
