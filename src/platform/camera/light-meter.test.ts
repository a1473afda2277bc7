import { describe, expect, it } from 'vitest';
import { createLightMeter, lightOf } from './light-meter.ts';
import { rgbaPlate, yuvColour } from './plate.ts';

/** A grey picture, `at` giving brightness 0..255 for places 0..1. */
function picture(at: (x: number, y: number) => number, width = 160, height = 90) {
  const bytes = new Uint8Array(4 * width * height);
  for (let i = 0; i < width * height; i += 1) {
    bytes.fill(at((i % width) / width, Math.floor(i / width) / height), 4 * i, 4 * i + 3);
  }
  return rgbaPlate(bytes, width, height);
}

const lane = { centreX: 0.9, centreY: 0.5, side: 0.8 };

describe('the light meter', () => {
  it('tells an even picture by its mean alone', () => {
    expect(
      lightOf(
        picture(() => 128),
        [],
      ),
    ).toEqual({
      mean: expect.closeTo(0.5, 1),
      darkShare: 0,
      brightShare: 0,
      people: null,
    });
  });

  it('tells a dark figure before a window', () => {
    const light = lightOf(
      picture((x, y) => (Math.abs(x - 0.5) < 0.12 && y > 0.15 ? 20 : 250)),
      [lane],
    );
    expect(light.brightShare).toBeGreaterThan(0.6);
    expect(light.people).toBeLessThan(0.15);
  });

  it('tells night from day', () => {
    expect(
      lightOf(
        picture(() => 12),
        [],
      ),
    ).toMatchObject({ darkShare: 1, brightShare: 0 });
  });

  it('reads brightness where a camera gives black as 16 and white as 235', () => {
    const bytes = new Uint8Array(160 * 90).fill(235);
    const plane = { offset: 0, stride: 160, step: 1 };
    const plate = {
      kind: 'yuv',
      width: 160,
      height: 90,
      bytes,
      y: plane,
      u: plane,
      v: plane,
      colour: yuvColour(null, null),
    };
    expect(lightOf({ ...plate, kind: 'yuv' }, [])).toMatchObject({ mean: expect.closeTo(1), brightShare: 1 });
  });

  it('looks twice a second, and anew at another camera', () => {
    const meter = createLightMeter();
    expect(meter.reading()).toBeNull();
    meter.look(
      picture(() => 255),
      1000,
      [],
    );
    meter.look(
      picture(() => 0),
      1300,
      [],
    );
    expect(meter.reading()?.mean).toBe(1);
    meter.look(
      picture(() => 0),
      1500,
      [],
    );
    expect(meter.reading()?.mean).toBe(0);
    meter.restart();
    expect(meter.reading()).toBeNull();
  });
});
