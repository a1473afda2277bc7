import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCodeBlocks, lastFrameNumber, readFrameNumber } from './frame-code.ts';

/** A grey picture with the number in its corner, in the lights that a camera might make of black and white. */
function pictureOf(number: number, width: number, height: number, black = 0, white = 255) {
  const data = new Uint8ClampedArray(width * height * 4).fill(128);
  for (const block of frameCodeBlocks(number, width / height)) {
    const [x0, x1] = [Math.round(block.x * width), Math.round((block.x + block.width) * width)];
    const [y0, y1] = [Math.round(block.y * height), Math.round((block.y + block.height) * height)];
    for (let y = y0; y < y1; y += 1) {
      for (let x = x0; x < x1; x += 1)
        data.fill(block.white ? white : black, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { data, width, height };
}

describe('the number in the corner of a frame', () => {
  it('is read back whatever it is, at every usual size', () => {
    const sizes = [
      [320, 180],
      [640, 360],
      [1280, 720],
      [1920, 1080],
    ] as const;
    fc.assert(
      fc.property(fc.nat(lastFrameNumber), fc.constantFrom(...sizes.slice(0, 2)), (number, [width, height]) => {
        expect(readFrameNumber(pictureOf(number, width, height))).toBe(number);
      }),
      { numRuns: 60 },
    );
    for (const [width, height] of sizes) expect(readFrameNumber(pictureOf(4242, width, height))).toBe(4242);
  });

  it('survives a dull camera', () => {
    expect(readFrameNumber(pictureOf(777, 640, 360, 60, 170))).toBe(777);
  });

  it('is not seen where there is none', () => {
    const grey = { data: new Uint8ClampedArray(640 * 360 * 4).fill(128), width: 640, height: 360 };
    expect(readFrameNumber(grey)).toBeNull();
    expect(readFrameNumber({ data: [], width: 4, height: 4 })).toBeNull();
    expect(readFrameNumber({ data: [], width: Number.NaN, height: 90 })).toBeNull();
  });

  it('is refused when a block has been misread', () => {
    const picture = pictureOf(0b1010_0000_1111_0000, 640, 360);
    const side = 8;
    for (let y = 0; y < side; y += 1) {
      for (let x = 2 * side; x < 3 * side; x += 1) picture.data.fill(0, (y * 640 + x) * 4, (y * 640 + x) * 4 + 3);
    }
    expect(readFrameNumber(picture)).toBeNull();
  });

  it('keeps to the top left corner, away from people', () => {
    for (const { x, y, width, height } of frameCodeBlocks(lastFrameNumber)) {
      expect(x + width).toBeLessThan(0.15);
      expect(y + height).toBeLessThan(0.05);
    }
  });
});
