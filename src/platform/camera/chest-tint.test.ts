import { describe, expect, it } from 'vitest';
import { tintDistance, tintOf } from '#pose';
import { sittingPerson } from '../../../tests/helpers/sitting-person.ts';
import { chestTint } from './chest-tint.ts';

const side = 100;
const scale = 0.22;
const person = sittingPerson({ x: 0.5, y: 0.4, scale, aspect: 1 });
const claret = tintOf(165, 70, 95);

/** A square all of one colour, but for the stretches of rows painted over it. */
function square(...stretches: readonly (readonly [from: number, to: number, colour: readonly number[]])[]): Uint8Array {
  const pixels = new Uint8Array(4 * side * side);
  for (let i = 0; i < side * side; i += 1) {
    const row = Math.floor(i / side);
    const colour = stretches.findLast(([from, to]) => row >= from && row < to)?.[2] ?? [165, 70, 95];
    pixels.set([...colour, 255], 4 * i);
  }
  return pixels;
}

describe('the colour of a chest', () => {
  it('is what is worn below the shoulders', () => {
    const pixels = square([0, 40, [230, 190, 160]], [62, 100, [60, 60, 70]]);
    const seen = chestTint(pixels, side, person, scale);
    expect(seen && tintDistance(seen, claret)).toBeLessThan(0.01);
  });

  it('is not tinged by an arm across it', () => {
    const seen = chestTint(square([48, 53, [230, 190, 160]]), side, person, scale);
    expect(seen && tintDistance(seen, claret)).toBeLessThan(0.01);
  });

  it('is unknown where the chest is outside the square, blackened, or the square was not given back', () => {
    const below = sittingPerson({ x: 0.5, y: 0.97, scale, aspect: 1 });
    expect(chestTint(square(), side, below, scale)).toBeNull();
    expect(chestTint(square([0, 100, [0, 0, 0]]), side, person, scale)).toBeNull();
    expect(chestTint(new Uint8Array(4), side, person, scale)).toBeNull();
  });
});
