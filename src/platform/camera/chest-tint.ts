/** The colour of what somebody wears on the chest, from the square the pose model has just looked at. */
import { median } from '#core';
import { type Pose, type Tint, tintOf } from '#pose';

/** Samples along each side of the patch. */
const grid = 9;
/** Of the shoulders' width, so that background beside a narrow or turned body is left out. */
const acrossShare = 0.6;
/** Below the line of the shoulders, in shoulder widths: under chin and collar, above a lap and what lies on it. */
const fromShare = 0.2;
const toShare = 0.85;
/** With less than this of the patch in the picture nothing is said. */
const leastShare = 0.4;

/**
 * `pixels`: RGBA of the square, `side` pixels wide; `pose` in 0..1 of it; `height`: shoulder width in 0..1 of the square,
 * as it would be seen from the front. The median of the patch, so that a hand held before it does not tinge it. Null when
 * too much of it lies outside or has been blackened.
 */
export function chestTint(pixels: Uint8Array, side: number, pose: Pose, height: number): Tint | null {
  if (pixels.length < 4 * side * side) return null;
  const { shoulderLeft: a, shoulderRight: b } = pose;
  const [middleX, middleY] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const [acrossX, acrossY] = [b.x - a.x, b.y - a.y];
  const reds: number[] = [];
  const greens: number[] = [];
  const blues: number[] = [];
  for (let row = 0; row < grid; row += 1) {
    const down = height * (fromShare + ((toShare - fromShare) * row) / (grid - 1));
    for (let column = 0; column < grid; column += 1) {
      const along = acrossShare * (column / (grid - 1) - 0.5);
      const x = Math.floor(side * (middleX + along * acrossX));
      const y = Math.floor(side * (middleY + along * acrossY + down));
      if (x < 0 || y < 0 || x >= side || y >= side) continue;
      const at = 4 * (y * side + x);
      const [red, green, blue] = [pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number];
      if (red + green + blue === 0) continue;
      reds.push(red);
      greens.push(green);
      blues.push(blue);
    }
  }
  if (reds.length < leastShare * grid * grid) return null;
  return tintOf(median(reds), median(greens), median(blues));
}
