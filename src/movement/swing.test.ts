import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scene, sceneNamed, type TimedMove } from '#pose/puppet';
import { firesOf } from '../../tests/traces/count.ts';
import { acted, traceOf, type Wear } from '../../tests/traces/make.ts';
import { shownTrace } from '../../tests/traces/shown.ts';

const swings: readonly TimedMove[] = [
  { type: 'raise', side: 'right', holdMs: 900, atMs: 2500 },
  { type: 'swing', side: 'right', atMs: 7000 },
  { type: 'swing', side: 'left', atMs: 12_000 },
];
const bowler = acted({ script: swings, lengthMs: 17_000 });
/** A swing's hand comes forward from 1350 to 2200 ms after the move begins; the page hears of it 80 ms late. */
const expected = [7000, 12_000].map((atMs) => [atMs + 1350, atMs + 2700] as const);

const idle: Scene = acted({
  person: 'ivy',
  lengthMs: 60_000,
  script: [
    { type: 'talk', lengthMs: 13_000, seed: 3, atMs: 1500 },
    { type: 'touch', side: 'right', place: 'nose', holdMs: 900, atMs: 16_000 },
    { type: 'reach', side: 'left', to: { outward: 0.1, up: -0.25, forward: 0.85 }, holdMs: 1200, atMs: 20_000 },
    { type: 'drink', side: 'left', sips: 2, atMs: 24_000 },
    { type: 'lean', leanRad: 0.2, holdMs: 800, atMs: 34_000 },
    { type: 'smooth', side: 'right', strokes: 2, atMs: 38_000 },
    { type: 'touch', side: 'left', place: 'glasses', holdMs: 700, atMs: 42_500 },
    { type: 'talk', lengthMs: 12_000, seed: 8, atMs: 46_000 },
  ],
});

function expectSwings(scene: Scene, lengthMs: number, wear: Wear, windows = expected): void {
  const times = firesOf('swing', traceOf(scene, 0, lengthMs, wear), { pace: 'gentle' }).map(({ timeMs }) => timeMs);
  expect(times, JSON.stringify(wear)).toHaveLength(windows.length);
  for (const [index, [fromMs, toMs]] of windows.entries()) {
    expect(times[index]).toBeGreaterThan(fromMs);
    expect(times[index]).toBeLessThan(toMs);
  }
}

describe('a swing', () => {
  it.each([8, 12, 15, 24, 30, 60])(
    'lets go on the first try at %i samples a second, and a raised hand does not',
    (hz) => {
      expectSwings(bowler, 17_000, { hz, jitter: 0.006 });
    },
  );

  it.each<[string, Wear]>([
    ['far away', { scale: 0.6, jitter: 0.004 }],
    ['near by', { scale: 1.5 }],
    ['at the edge of the picture', { shift: { x: 0.6, y: 0.1 } }],
    ['the other way round', { mirrored: true }],
    ['with a fifth of the frames dropped', { dropped: 0.2, seed: 4 }],
    ['with legs and hips out of the picture', { croppedBelow: 1.25 }],
    ['with a model that shakes a great deal', { jitter: 0.012 }],
  ])('is told %s', (_, wear) => {
    expectSwings(bowler, 17_000, { hz: 12, jitter: 0.006, ...wear });
  });

  it('is told of someone with the use of one arm', () => {
    const oneArm = acted({ person: 'walter', script: swings, lengthMs: 17_000, arms: 'left' });
    expectSwings(oneArm, 17_000, { hz: 12, jitter: 0.006 }, expected.slice(1));
  });

  it('is told whether quick or slow, and a slow one counts in gentle', () => {
    for (const forwardMs of [600, 1200]) {
      const scene = acted({ script: [{ type: 'swing', side: 'right', forwardMs, atMs: 4000 }], lengthMs: 9000 });
      const fires = firesOf('swing', traceOf(scene, 0, 9000, { hz: 12, jitter: 0.005 }), { pace: 'gentle' });
      expect(fires).toHaveLength(1);
    }
  });

  it.each(['left', 'right'] as const)('is told of somebody who copies the picture that teaches it, %s arm', (side) => {
    for (const hz of [8, 15, 30]) {
      expect(firesOf('swing', shownTrace('swing', side, 3, { hz, jitter: 0.006 })), `${hz}`).toHaveLength(3);
    }
  });

  it.each([8, 12, 15, 24, 30])('is not seen in a minute of sitting, talking and tea at %i samples a second', (hz) => {
    expect(firesOf('swing', traceOf(idle, 0, 60_000, { hz, jitter: 0.006 }), { pace: 'gentle' })).toEqual([]);
  });

  it.each([12, 15, 30])('is not seen when somebody sits down and lays their hands in their lap, at %i', (hz) => {
    const arrival = sceneNamed('one-arrives');
    if (!arrival) throw new Error('There is no such scene.');
    expect(firesOf('swing', traceOf(arrival, 0, 14_000, { hz, jitter: 0.004 }), { pace: 'gentle' })).toEqual([]);
  });

  it('is not seen when somebody walks through the lane', () => {
    const passerBy = { fromMs: 5000, forMs: 900 };
    const scene = acted({ script: [], lengthMs: 12_000 });
    expect(firesOf('swing', traceOf(scene, 0, 12_000, { hz: 12, jitter: 0.006, passerBy }))).toEqual([]);
  });

  it('is as strong for a gentle arm as for a brisk one, each against its own best', () => {
    const [fire] = firesOf('swing', traceOf(bowler, 0, 17_000, { hz: 15 }));
    expect(fire?.strength).toBeGreaterThan(0.3);
    expect(fire?.strength).toBeLessThanOrEqual(1);
  });

  it('does not favour a side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.constantFrom(10, 15, 24), (seed, hz) => {
        const count = (mirrored: boolean): number =>
          firesOf('swing', traceOf(bowler, 0, 17_000, { hz, seed, mirrored })).length;
        expect(count(true)).toBe(count(false));
      }),
      { numRuns: 6, seed: 1 },
    );
  });
});
