/**
 * The number of a frame, written into its pixels, so that what a camera pipeline delivers can be matched with the truth
 * about it. Two rows of eleven square blocks in the top left corner, black or white: each row opens with a white and a
 * black block to measure by, then 16 bits of number, highest first, and 2 bits of check. Blocks are 1/45 of the height:
 * 8 pixels at 360, whole squares of JPEG.
 */
import { clamp } from '#core';

/** One block, in 0..1 of the frame's width and height. */
export interface FrameCodeBlock {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly white: boolean;
}

/** The highest number a frame can carry. */
export const lastFrameNumber = 0xffff;

const rows = 2;
const columns = 11;
const guides = 2;
const bits = 16;
const side = 1 / 45;

const parity = (bitsSet: number): number => {
  let odd = 0;
  for (let rest = bitsSet; rest > 0; rest >>= 1) odd ^= rest & 1;
  return odd;
};

/** Two parities, of all bits and of every other one: any one block misread is noticed. */
const checkOf = (number: number): number => parity(number) * 2 + parity(number & 0x5555);

/** The blocks of `number` (0 to 65535, held to it) in a picture of `aspect`, width over height. */
export function frameCodeBlocks(number: number, aspect = 16 / 9): readonly FrameCodeBlock[] {
  const held = Math.round(clamp(number, 0, lastFrameNumber));
  const word = held * 4 + checkOf(held);
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const bit = row * (columns - guides) + column - guides;
    const white = column < guides ? column === 0 : ((word >> (bits + 1 - bit)) & 1) === 1;
    return { x: (column * side) / aspect, y: row * side, width: side / aspect, height: side, white };
  });
}

/** A picture as canvases give it: RGBA, row by row from the top. */
export interface FramePixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** Mean light of the inner half of a block, 0 to 255. */
function lightIn(pixels: FramePixels, block: FrameCodeBlock): number {
  const from = (start: number, length: number, size: number): number => Math.floor((start + length / 4) * size);
  const [x0, y0] = [from(block.x, block.width, pixels.width), from(block.y, block.height, pixels.height)];
  const across = Math.max(1, Math.round((block.width / 2) * pixels.width));
  const down = Math.max(1, Math.round((block.height / 2) * pixels.height));
  let sum = 0;
  for (let y = y0; y < y0 + down; y += 1) {
    for (let x = x0; x < x0 + across; x += 1) sum += pixels.data[(y * pixels.width + x) * 4 + 1] ?? 0;
  }
  return sum / (across * down);
}

/** Least difference of light between the white and the black measuring blocks, of 255. */
const leastContrast = 60;

/** The number written into a whole, un-mirrored frame of any size, or null when there is none that can be trusted. */
export function readFrameNumber(pixels: FramePixels): number | null {
  if (!(pixels.width >= 160) || !(pixels.height >= 90)) return null;
  const lights = frameCodeBlocks(0, pixels.width / pixels.height).map((block) => lightIn(pixels, block));
  const [white, black] = [0, 1].map((column) => ((lights[column] ?? 0) + (lights[columns + column] ?? 0)) / 2);
  if (white === undefined || black === undefined || white - black < leastContrast) return null;
  const middle = (white + black) / 2;
  const word = lights.reduce(
    (sum, light, index) => (index % columns < guides ? sum : sum * 2 + (light > middle ? 1 : 0)),
    0,
  );
  const number = word >> 2;
  return (word & 3) === checkOf(number) ? number : null;
}
