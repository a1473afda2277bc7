import { describe, expect, it } from 'vitest';
import { safeArea } from '#kit/view';
import { createWords } from '#platform/words';
import { houseWords } from '../words/index.ts';
import { bySentence } from './by-sentence.ts';
import { countReady, countSeen } from './counting.ts';
import { columns, spreadPlates } from './spread.ts';

describe('plates to press', () => {
  it.each([1, 2, 3, 4])('%i stand side by side between the safe edges', (count) => {
    const plates = spreadPlates(count);
    expect(plates).toHaveLength(count);
    for (const [i, { x, width }] of plates.entries()) {
      expect(x).toBeGreaterThanOrEqual(safeArea.left);
      expect(x + width).toBeLessThanOrEqual(safeArea.right + 1);
      const next = plates[i + 1];
      if (next) expect(next.x).toBeGreaterThan(x + width + 30);
    }
  });
});

describe('chairs', () => {
  it.each([1, 2, 3, 4, 5, 6])('%i stand about the middle, no two in one place', (count) => {
    const spots = columns(count);
    const middle = (safeArea.left + safeArea.right) / 2;
    expect(spots.reduce((sum, { centre }) => sum + centre, 0) / count).toBeCloseTo(middle);
    for (const [i, { centre, width }] of spots.entries()) {
      const next = spots[i + 1];
      if (next) expect(next.centre - centre).toBeCloseTo(width);
    }
  });
});

describe('sentences', () => {
  const say = createWords(houseWords, 'en-GB');

  it('count people in words', () => {
    expect(countSeen(say, 0)).toBe('I can see nobody now.');
    expect(countSeen(say, 1)).toBe('I can see one person.');
    expect(countSeen(say, 5)).toBe('I can see five people.');
    expect(countReady(say, 1)).toBe('One player. Ready to start.');
    expect(countReady(say, 3)).toBe('Three players. Ready to start.');
  });

  it('stand on lines of their own', () => {
    expect(bySentence('Plug it in. Then try again.')).toBe('Plug it in.\nThen try again.');
    expect(bySentence('Press Space to carry on.')).toBe('Press Space to carry on.');
  });
});
