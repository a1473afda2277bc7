import { describe, expect, it } from 'vitest';
import { type DwellMemory, type DwellReading, noDwell, stepDwell } from './dwell.ts';

const targets = [
  { id: 'left', x: 0.25, y: 0.5, width: 0.3, height: 0.3 },
  { id: 'right', x: 0.75, y: 0.5, width: 0.3, height: 0.3 },
];
const onLeft = { x: 0.25, y: 0.5, sure: 1 };
const nowhere = { x: 0.5, y: 0.9, sure: 1 };

/** Holds the hand at each place for so long, in ticks of 10 ms. */
function held(places: readonly (readonly [{ x: number; y: number; sure: number }, number])[]) {
  let memory: DwellMemory = noDwell;
  let reading: DwellReading = { on: null, rings: {}, chosen: null };
  const chosen: string[] = [];
  for (const [point, forMs] of places) {
    for (let ms = 0; ms < forMs; ms += 10) {
      ({ memory, reading } = stepDwell(memory, { point, targets, stayMs: 1000, dtMs: 10 }));
      if (reading.chosen) chosen.push(reading.chosen);
    }
  }
  return { reading, chosen };
}

describe('choosing by staying', () => {
  it('chooses after the time asked for, once', () => {
    expect(held([[onLeft, 990]]).chosen).toEqual([]);
    expect(held([[onLeft, 1000]]).chosen).toEqual(['left']);
  });

  it('shows no ring for a hand that only passes over', () => {
    expect(held([[onLeft, 140]]).reading.rings).toEqual({});
    expect(held([[onLeft, 200]]).reading.rings.left).toBeCloseTo(0.2);
  });

  it('waits 400 ms for a hand that has slipped off, then drains and does not reset', () => {
    const within = held([[onLeft, 600], [nowhere, 390]]); // biome-ignore format: one row
    expect(within.reading.rings.left).toBeCloseTo(0.6);
    const drained = held([[onLeft, 600], [nowhere, 600]]); // biome-ignore format: one row
    expect(drained.reading.rings.left).toBeGreaterThan(0.3);
    expect(drained.reading.rings.left).toBeLessThan(0.5);
    expect(held([[onLeft, 600], [nowhere, 500], [onLeft, 520]]).chosen).toEqual(['left']); // biome-ignore format: one row
  });

  it('holds on to what it is on a little beyond its edge', () => {
    const edge = { x: 0.25 + 0.15 * 1.2, y: 0.5, sure: 1 };
    expect(held([[edge, 1500]]).chosen).toEqual([]);
    expect(held([[onLeft, 300], [edge, 800]]).chosen).toEqual(['left']); // biome-ignore format: one row
  });

  it('takes nobody pointing for nobody', () => {
    expect(held([[{ ...onLeft, sure: 0.2 }, 3000]]).chosen).toEqual([]);
  });
});
