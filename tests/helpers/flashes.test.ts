import { describe, expect, it } from 'vitest';
import { type Look, readFlashes } from './flashes.ts';

const size = { hz: 15, width: 24, height: 18 };

type Paint = readonly [red: number, green: number, blue: number];
const dark: Paint = [20, 20, 20];
const light: Paint = [230, 230, 230];
const red: Paint = [255, 0, 0];

/** Frames in which `paintAt` tells each pixel. */
const film = (frames: number, paintAt: (frame: number, x: number, y: number) => Paint): readonly Look[] =>
  Array.from({ length: frames }, (_, frame) =>
    Array.from({ length: size.width * size.height }, (_, i) =>
      paintAt(frame, i % size.width, Math.floor(i / size.width)),
    ).flat(),
  );

const strobe = (frame: number, one: Paint, other: Paint): Paint => (Math.floor(frame / 2) % 2 === 0 ? one : other);

describe('flashing', () => {
  it('is told of a third of the screen that flashes four times a second', () => {
    const report = readFlashes(
      film(30, (frame, x) => (x < 8 ? strobe(frame, dark, light) : dark)),
      size,
    );
    expect(report.flashing).toBe(1);
    expect(report.unrest).toBeCloseTo(1 / 3);
  });

  it('is told of saturated red by itself', () => {
    const maroon: Paint = [150, 0, 0];
    expect(
      readFlashes(
        film(30, (frame) => strobe(frame, red, [90, 90, 90])),
        size,
      ).redFlashing,
    ).toBe(1);
    expect(
      readFlashes(
        film(30, () => maroon),
        size,
      ).redFlashing,
    ).toBe(0);
  });

  it('is not told of a small light, nor of white on nearly white', () => {
    const small = readFlashes(
      film(30, (frame, x, y) => (x < 2 && y < 2 ? strobe(frame, dark, light) : dark)),
      size,
    );
    expect(small.flashing).toBeLessThan(0.25);
    expect(small.unrest).toBeLessThan(0.05);
    expect(
      readFlashes(
        film(30, (frame) => strobe(frame, [235, 235, 235], [255, 255, 255])),
        size,
      ).flashing,
    ).toBe(0);
  });

  it('is told of one flare, but not of something that walks across', () => {
    const flare = film(30, (frame, x) => (x < 8 && frame >= 10 && frame < 16 ? light : dark));
    const walker = film(30, (frame, x, y) => (Math.abs(x - frame) < 2 && y > 6 && y < 14 ? light : dark));
    expect(readFlashes(flare, size).unrest).toBeCloseTo(1 / 3);
    expect(readFlashes(walker, size).unrest).toBeLessThan(0.15);
  });

  it('is not told of a fade, however deep, nor of a picture that changes once', () => {
    const fade = film(30, (frame) => [frame * 8, frame * 8, frame * 8]);
    const cut = film(30, (frame) => (frame < 15 ? dark : light));
    for (const looks of [fade, cut]) expect(readFlashes(looks, size)).toMatchObject({ flashing: 0, unrest: 0 });
  });
});
