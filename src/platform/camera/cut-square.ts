/** Cuts a square out of a plate and shrinks it, by averaging, to what the pose model takes. */
import { clamp } from '#core';
import type { PixelSquare } from '#pose';
import type { Plane, Plate, YuvPlate } from './plate.ts';

/** Along one axis: where each wanted pixel's samples are, and whether its middle is in the picture at all. */
interface Axis {
  /** `perPixel` source positions for each pixel, held inside the picture. */
  readonly samples: Int32Array;
  readonly middles: Int32Array;
  readonly inside: Uint8Array;
}

/** A stretch of the picture, pixels from its left or top edge. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

function axisOf(
  start: number,
  length: number,
  side: number,
  perPixel: number,
  limit: number,
  { from, to }: Stretch = { from: 0, to: limit },
): Axis {
  const scale = length / side;
  const samples = new Int32Array(side * perPixel);
  const middles = new Int32Array(side);
  const inside = new Uint8Array(side);
  for (let i = 0; i < side; i += 1) {
    const middle = Math.floor(start + (i + 0.5) * scale);
    inside[i] = middle >= Math.max(0, from) && middle < Math.min(limit, to) ? 1 : 0;
    middles[i] = clamp(middle, 0, limit - 1);
    for (let n = 0; n < perPixel; n += 1) {
      samples[i * perPixel + n] = clamp(Math.floor(start + (i + (n + 0.5) / perPixel) * scale), 0, limit - 1);
    }
  }
  return { samples, middles, inside };
}

/** More samples than this a side of a pixel are not needed by a model that looks at 256 of them. */
const samplesAtMost = 4;

/**
 * Fills `out` (RGBA, `side` × `side`) with the part of the plate under `square`; black where the square reaches
 * outside of the picture, and to the left and right of `only`.
 */
export function cutSquare(
  plate: Plate,
  square: PixelSquare,
  side: number,
  out: Uint8ClampedArray,
  only?: Stretch,
): void {
  const perPixel = clamp(Math.round(square.side / side), 1, samplesAtMost);
  const across = axisOf(square.x, square.side, side, perPixel, plate.width, only);
  const down = axisOf(square.y, square.side, side, perPixel, plate.height);
  if (plate.kind === 'yuv') cutYuv(plate, across, down, side, perPixel, out);
  else {
    const { bytes } = plate;
    [plate.red, plate.green, plate.blue].forEach((plane, channel) => {
      cutPlane(bytes, plane, across, down, side, perPixel, out, channel);
    });
  }
  blacken(across, down, side, out);
}

const sampled = (bytes: Uint8Array, plane: Plane, across: Axis, down: Axis, x: number, y: number, perPixel: number) => {
  let sum = 0;
  for (let j = y * perPixel; j < (y + 1) * perPixel; j += 1) {
    const row = plane.offset + (down.samples[j] as number) * plane.stride;
    for (let i = x * perPixel; i < (x + 1) * perPixel; i += 1) {
      sum += bytes[row + (across.samples[i] as number) * plane.step] as number;
    }
  }
  return sum / (perPixel * perPixel);
};

function cutPlane(
  bytes: Uint8Array,
  plane: Plane,
  across: Axis,
  down: Axis,
  side: number,
  perPixel: number,
  out: Uint8ClampedArray,
  channel: number,
): void {
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      out[4 * (y * side + x) + channel] = sampled(bytes, plane, across, down, x, y, perPixel);
    }
  }
}

function cutYuv(plate: YuvPlate, across: Axis, down: Axis, side: number, perPixel: number, out: Uint8ClampedArray) {
  const { bytes, y: luma, u, v, colour } = plate;
  for (let y = 0; y < side; y += 1) {
    const half = (down.middles[y] as number) >> 1;
    const rowU = u.offset + half * u.stride;
    const rowV = v.offset + half * v.stride;
    for (let x = 0; x < side; x += 1) {
      const column = (across.middles[x] as number) >> 1;
      const cb = (bytes[rowU + column * u.step] as number) - 128;
      const cr = (bytes[rowV + column * v.step] as number) - 128;
      const light = (sampled(bytes, luma, across, down, x, y, perPixel) - colour.black) * colour.gain;
      const at = 4 * (y * side + x);
      out[at] = light + colour.redV * cr;
      out[at + 1] = light + colour.greenU * cb + colour.greenV * cr;
      out[at + 2] = light + colour.blueU * cb;
    }
  }
}

function blacken(across: Axis, down: Axis, side: number, out: Uint8ClampedArray): void {
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = 4 * (y * side + x);
      if (across.inside[x] === 0 || down.inside[y] === 0) out.fill(0, at, at + 3);
      out[at + 3] = 255;
    }
  }
}
