import { describe, expect, it } from 'vitest';
import { textRoles } from './contracts.ts';
import { neededPx, smallestOf, smallestTextPx, typeScale } from './type-scale.ts';

const rooms = [
  { televisionInches: 32, chairMetres: 5, sight: 'low' },
  { televisionInches: 55, chairMetres: 3, sight: 'older' },
  { televisionInches: 85, chairMetres: 2, sight: 'ordinary' },
] as const;

describe('type', () => {
  it.each(rooms)('is never below what can be read: $televisionInches inches at $chairMetres m', (room) => {
    const scale = typeScale(room);
    for (const role of textRoles) {
      expect(scale[role]).toBeGreaterThanOrEqual(smallestOf[role]);
      expect(smallestOf[role]).toBeGreaterThanOrEqual(smallestTextPx);
    }
  });

  it('grows with the distance and with the need', () => {
    const [far, usual, near] = rooms.map(neededPx) as [number, number, number];
    expect(far).toBeGreaterThan(usual);
    expect(usual).toBeGreaterThan(near);
  });

  it('keeps instructions between 72 and 96, and calls between 160 and 240', () => {
    for (const room of rooms) {
      const { instruction, call } = typeScale(room);
      expect(instruction).toBeGreaterThanOrEqual(72);
      expect(instruction).toBeLessThanOrEqual(96);
      expect(call).toBeGreaterThanOrEqual(160);
      expect(call).toBeLessThanOrEqual(240);
    }
  });
});
