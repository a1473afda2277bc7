import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seatIds } from '#core';
import { cssColour, focusColour, palette, playerLook } from '#kit/view';

const frame = readFileSync(new URL('styles/frame.css', import.meta.url), 'utf8');
const painted = new Map(
  [...frame.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
);

const house = new Map<string, number>([
  ...Object.entries(palette).map(([name, colour]): [string, number] => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    colour,
  ]),
  ['focus', focusColour],
  ...seatIds.map((seat): [string, number] => [`seat-${seat}`, playerLook(seat, '').colour]),
]);

describe("the panel's paints", () => {
  it.each([...painted])('%s is the paint of the house: %s', (name, colour) => {
    expect(cssColour(house.get(name ?? '') ?? Number.NaN)).toBe(colour);
  });

  it('are there, the six of the chairs among them', () => {
    expect([...painted.keys()]).toEqual(expect.arrayContaining(['ink', 'paper', ...seatIds.map((id) => `seat-${id}`)]));
  });
});
