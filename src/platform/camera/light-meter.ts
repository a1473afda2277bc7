/** How light the picture is: four numbers twice a second, and nothing of what it shows. */
import { clamp, clamp01 } from '#core';
import type { Lane, LightReading } from '#pose';
import type { Plate } from './plate.ts';

export interface LightMeter {
  /** `lanes`: where people sit. Pictures that come sooner than half a second after the last one read are passed over. */
  look(plate: Plate, capturedAtMs: number, lanes: readonly Lane[]): void;
  /** Null before the first picture. */
  reading(): LightReading | null;
  restart(): void;
}

const everyMs = 500;
/** Pixels read along the height: a window or a lamp is larger than a twentieth of it. */
const rows = 54;
/** Nearly black, and burnt out. Webcams clip softly: 0.92 is as white as many get. */
const dark = 0.15;
const bright = 0.92;
/** Head and chest of whoever sits in a lane, about its middle, in lane sides. */
const person = { across: 0.14, up: 0.24, down: 0.14 } as const;

const inPerson = (x: number, y: number, { centreX, centreY, side }: Lane): boolean =>
  Math.abs(x - centreX) < person.across * side && y > centreY - person.up * side && y < centreY + person.down * side;

/** Reads a plate's brightness on a grid. Green stands for brightness in an RGB plate. */
export function lightOf(plate: Plate, lanes: readonly Lane[]): LightReading {
  const { bytes, width, height } = plate;
  const plane = plate.kind === 'yuv' ? plate.y : plate.green;
  const [black, gain] = plate.kind === 'yuv' ? [plate.colour.black, plate.colour.gain] : [0, 1];
  const step = height / rows;
  const columns = Math.max(1, Math.floor(width / step));
  const sums = { all: 0, dark: 0, bright: 0, people: 0, inPeople: 0 };
  for (let row = 0; row < rows; row += 1) {
    const line = plane.offset + Math.floor((row + 0.5) * step) * plane.stride;
    for (let column = 0; column < columns; column += 1) {
      const pixel = clamp(Math.floor((column + 0.5) * step), 0, width - 1);
      const value = clamp01((((bytes[line + pixel * plane.step] as number) - black) * gain) / 255);
      sums.all += value;
      if (value < dark) sums.dark += 1;
      if (value > bright) sums.bright += 1;
      if (!lanes.some((lane) => inPerson((column + 0.5) / rows, (row + 0.5) / rows, lane))) continue;
      sums.people += value;
      sums.inPeople += 1;
    }
  }
  const count = rows * columns;
  return {
    mean: sums.all / count,
    darkShare: sums.dark / count,
    brightShare: sums.bright / count,
    people: sums.inPeople === 0 ? null : sums.people / sums.inPeople,
  };
}

export function createLightMeter(): LightMeter {
  let last: { readonly atMs: number; readonly light: LightReading } | null = null;
  return {
    look(plate, capturedAtMs, lanes) {
      if (last !== null && capturedAtMs - last.atMs < everyMs && capturedAtMs >= last.atMs) return;
      last = { atMs: capturedAtMs, light: lightOf(plate, lanes) };
    },
    reading: () => last?.light ?? null,
    restart() {
      last = null;
    },
  };
}
