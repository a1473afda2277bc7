import { describe, expect, it } from 'vitest';
import { crewFor } from './machine.ts';

const seatsOf = (crew: ReturnType<typeof crewFor>): number => crew.reduce((sum, { seats }) => sum + seats, 0);

describe('the crew for a machine', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 3],
    [16, 3],
  ])('of %i cores has %i workers', (cores, workers) => {
    expect(crewFor({ cores, memoryGb: 8 })).toHaveLength(workers);
  });

  it('lets any worker look after all six seats where memory allows', () => {
    expect(crewFor({ cores: 4, memoryGb: 8 }).every(({ seats }) => seats === 6)).toBe(true);
    expect(crewFor({ cores: 4, memoryGb: null }).every(({ seats }) => seats === 6)).toBe(true);
  });

  it('has fewer landmarkers on a machine of 4 GB, spread over its workers', () => {
    const crew = crewFor({ cores: 8, memoryGb: 4 });
    expect(crew.map(({ seats }) => seats)).toEqual([2, 1]);
  });

  it('follows one seat by itself on a machine of 2 GB', () => {
    expect(crewFor({ cores: 4, memoryGb: 2 })).toEqual([{ seats: 1, scans: true }]);
  });

  it('plays by motion alone below that', () => {
    expect(crewFor({ cores: 4, memoryGb: 1 })).toEqual([]);
    expect(crewFor({ cores: 4, memoryGb: 0.25 }, 3)).toEqual([]);
  });

  it('heeds a wish for workers as far as memory goes', () => {
    expect(crewFor({ cores: 2, memoryGb: 8 }, 2)).toHaveLength(2);
    expect(crewFor({ cores: 2, memoryGb: 8 }, 9)).toHaveLength(3);
    expect(crewFor({ cores: 8, memoryGb: 2 }, 3)).toHaveLength(1);
  });

  it('has exactly one worker scan, and never fewer landmarkers in sum than the machine bears', () => {
    for (const cores of [1, 2, 4, 8]) {
      for (const memoryGb of [2, 4, 8, null]) {
        const crew = crewFor({ cores, memoryGb });
        expect(crew.filter(({ scans }) => scans)).toHaveLength(1);
        expect(seatsOf(crew)).toBeGreaterThanOrEqual(memoryGb === 2 ? 1 : 3);
      }
    }
  });
});
