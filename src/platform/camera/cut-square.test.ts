import { describe, expect, it } from 'vitest';
import { cutSquare } from './cut-square.ts';
import { rgbaPlate, type YuvPlate, yuvColour } from './plate.ts';

const width = 8;
const height = 4;

/** A picture whose brightness is `16 + 20 × column` and whose colour is `cb`, `cr` all over. */
function yuv(cb: number, cr: number, interleaved: boolean): YuvPlate {
  const luma = Array.from({ length: width * height }, (_, i) => 16 + 20 * (i % width));
  const quarter = (width * height) / 4;
  const chroma = interleaved
    ? Array.from({ length: quarter }, () => [cb, cr]).flat()
    : [...Array(quarter).fill(cb), ...Array(quarter).fill(cr)];
  const step = interleaved ? 2 : 1;
  const plane = (offset: number) => ({ offset: width * height + offset, stride: (width / 2) * step, step });
  return {
    kind: 'yuv',
    width,
    height,
    bytes: Uint8Array.from([...luma, ...chroma]),
    y: { offset: 0, stride: width, step: 1 },
    u: plane(0),
    v: plane(interleaved ? 1 : quarter),
    colour: yuvColour(null, null),
  };
}

function cut(plate: Parameters<typeof cutSquare>[0], x: number, y: number, from: number, side: number): number[][] {
  const out = new Uint8ClampedArray(4 * side * side);
  cutSquare(plate, { x, y, side: from }, side, out);
  return Array.from({ length: side * side }, (_, i) => [...out.slice(4 * i, 4 * i + 4)]);
}

describe('a square cut out of a frame', () => {
  it('keeps pixels as they are when nothing is to be shrunk', () => {
    const greys = cut(yuv(128, 128, false), 2, 0, 4, 4).slice(0, 4);
    expect(greys).toEqual([2, 3, 4, 5].map((column) => [...Array(3).fill(Math.round((20 * column * 255) / 219)), 255]));
  });

  it('averages what it shrinks', () => {
    const [first] = cut(yuv(128, 128, false), 0, 0, 4, 2);
    expect(first?.[0]).toBe(Math.round((10 * 255) / 219));
  });

  it('is black where it reaches outside of the frame', () => {
    const pixels = cut(yuv(128, 128, false), -2, 0, 4, 4);
    expect(pixels[0]).toEqual([0, 0, 0, 255]);
    expect(pixels[1]).toEqual([0, 0, 0, 255]);
    expect(pixels[3]?.[0]).toBeGreaterThan(0);
    expect(cut(yuv(128, 128, false), 0, 2, 4, 4)[15]).toEqual([0, 0, 0, 255]);
  });

  it('is black where the neighbours are, when only one stretch is wanted', () => {
    const out = new Uint8ClampedArray(4 * 16);
    cutSquare(yuv(128, 128, false), { x: 2, y: 0, side: 4 }, 4, out, { from: 3, to: 5 });
    expect([0, 1, 2, 3].map((column) => (out[4 * column] ?? 0) > 0)).toEqual([false, true, true, false]);
  });

  it('shows red as red and blue as blue, whether the colours lie apart or together', () => {
    for (const interleaved of [false, true]) {
      const [red = 0, green = 0, blue = 0] = cut(yuv(90, 240, interleaved), 4, 0, 4, 4)[0] ?? [];
      expect(red).toBeGreaterThan(green + 80);
      expect(red).toBeGreaterThan(blue + 80);
      const [r = 0, g = 0, b = 0] = cut(yuv(240, 110, interleaved), 4, 0, 4, 4)[0] ?? [];
      expect(b).toBeGreaterThan(Math.max(r, g) + 80);
    }
  });

  it('takes pictures that are red, green and blue already', () => {
    const bytes = Uint8Array.from({ length: 4 * width * height }, (_, i) => [10, 20, 30, 99][i % 4] as number);
    expect(cut(rgbaPlate(bytes, width, height), 0, 0, 4, 2)[3]).toEqual([10, 20, 30, 255]);
  });
});

describe('colour', () => {
  it('of BT.601 and BT.709 makes white of white and nothing of black', () => {
    for (const matrix of ['bt709', 'smpte170m', null]) {
      for (const full of [true, false]) {
        const { black, gain } = yuvColour(matrix, full);
        expect(gain * ((full ? 255 : 235) - black)).toBeCloseTo(255);
      }
    }
    expect(yuvColour(null, true)).toMatchObject({
      redV: expect.closeTo(1.402),
      blueU: expect.closeTo(1.772),
      greenU: expect.closeTo(-0.344),
      greenV: expect.closeTo(-0.714),
    });
  });
});
