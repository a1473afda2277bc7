import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodySample, joints, type Pose } from '#pose';
import type { TimedMove } from '#pose/puppet';
import { firesOf, readingsOf } from '../../tests/traces/count.ts';
import { acted, traceOf, type Wear } from '../../tests/traces/make.ts';
import { shownTrace } from '../../tests/traces/shown.ts';
import { type ActionDeclarations, guestAbility, movementNames } from './contracts.ts';
import { movements } from './movements.ts';
import { gentleRange } from './range.ts';

const wears: readonly Wear[] = [8, 12, 15, 24, 30].map((hz) => ({ hz, jitter: 0.006 }));
const play = (script: readonly TimedMove[], lengthMs: number, wear: Wear) =>
  traceOf(acted({ script, lengthMs }), 0, lengthMs, wear);

const chatter: readonly TimedMove[] = [
  { type: 'talk', lengthMs: 9000, seed: 5, atMs: 1500 },
  { type: 'touch', side: 'right', place: 'nose', holdMs: 1200, atMs: 12_000 },
  { type: 'drink', side: 'right', sips: 1, atMs: 16_000 },
  { type: 'touch', side: 'left', place: 'glasses', holdMs: 900, atMs: 23_000 },
];

describe('a raised hand', () => {
  const hands: readonly TimedMove[] = [
    { type: 'raise', side: 'left', holdMs: 900, atMs: 3000 },
    { type: 'raise', side: 'right', holdMs: 900, atMs: 8000 },
  ];

  it.each(wears)('is told once, held 300 ms, at $hz samples a second', (wear) => {
    const fires = firesOf('raise', play(hands, 12_000, wear));
    expect(fires).toHaveLength(2);
    expect(fires[0]?.timeMs).toBeGreaterThan(3600);
    expect(fires[0]?.timeMs).toBeLessThan(4400);
  });

  it.each(wears)('is not a scratched nose, a cup or a talking hand at $hz samples a second', (wear) => {
    expect(firesOf('raise', play(chatter, 27_000, wear))).toEqual([]);
  });

  it('is told of a small one from somebody who moves little', () => {
    const small: readonly TimedMove[] = [{ type: 'raise', side: 'right', holdMs: 900, atMs: 3000, amplitude: 0.5 }];
    const ability = { ...guestAbility, smallMovement: true };
    expect(firesOf('raise', play(small, 7000, { hz: 12, jitter: 0.005 }), { ability })).toHaveLength(1);
  });
});

describe('a hand lifted a little off the lap', () => {
  const ability = { ...guestAbility, smallMovement: true };
  const first = gentleRange(ability);
  /** As measured of somebody who lifts a hand a fifth as far as others do. */
  const arm = { left: -0.05, right: 0.1, down: -1.15, up: -0.9, bestSpeed: 0.8 };
  const range = { ...first, armRight: arm, known: 1 };
  const lifts: readonly TimedMove[] = [{ type: 'raise', side: 'right', holdMs: 900, atMs: 4000, amplitude: 0.2 }];

  it.each(wears)('is the whole raise of whoever lifts it no further, at $hz samples a second', (wear) => {
    expect(firesOf('raise', play(lifts, 8000, wear), { ability, range })).toHaveLength(1);
  });

  it.each(wears)(
    'is not a scratched nose, a cup or a talking hand of whoever moves little, at $hz samples a second',
    (wear) => {
      expect(firesOf('raise', play(chatter, 27_000, wear), { ability })).toEqual([]);
    },
  );
});

describe('a lob', () => {
  const lobs: readonly TimedMove[] = [
    { type: 'lob', side: 'right', atMs: 3000 },
    { type: 'lob', side: 'left', atMs: 8000 },
  ];

  it.each(wears)('is told as the arm opens at $hz samples a second', (wear) => {
    expect(firesOf('lob', play(lobs, 12_000, wear))).toHaveLength(2);
  });

  it.each(wears)('is not a raised hand at $hz samples a second', (wear) => {
    const hands: readonly TimedMove[] = [
      { type: 'raise', side: 'left', holdMs: 900, atMs: 3000 },
      { type: 'raise', side: 'right', holdMs: 900, atMs: 8000 },
    ];
    expect(firesOf('lob', play(hands, 12_000, wear))).toEqual([]);
  });

  it.each(wears)('is not a scratched nose, a cup or a talking hand at $hz samples a second', (wear) => {
    expect(firesOf('lob', play(chatter, 27_000, wear))).toEqual([]);
  });
});

describe('what is not meant', () => {
  it.each(wears)('hands that come to rest in the lap do not clap at $hz samples a second', (wear) => {
    expect(firesOf('clap', play(chatter, 27_000, wear))).toEqual([]);
  });

  it.each(wears)('a hand that goes up and comes down does not pump at $hz samples a second', (wear) => {
    const once: readonly TimedMove[] = [{ type: 'raise', side: 'left', holdMs: 900, atMs: 3000 }];
    expect(firesOf('pump', play(once, 8000, wear))).toEqual([]);
  });

  it.each(wears)('hands thrown up in joy do not bowl at $hz samples a second', (wear) => {
    const cheer: readonly TimedMove[] = (['left', 'right'] as const).flatMap((side) => [
      { type: 'raise', side, holdMs: 500, atMs: 3000 },
      { type: 'swing', side, atMs: 8000 },
    ]);
    expect(firesOf('swing', play(cheer, 13_000, wear), { pace: 'gentle' })).toEqual([]);
  });

  it('nothing is told of somebody who sits, however much the model shakes', () => {
    const shaky: Wear = { hz: 15, jitter: 0.02 };
    for (const movement of ['raise', 'swing', 'lob', 'clap', 'pump', 'sway'] as const) {
      expect(firesOf(movement, play([], 20_000, shaky), { pace: 'gentle' }), movement).toEqual([]);
    }
  });
});

describe('the pictures that teach', () => {
  it.each(['raise', 'lob', 'clap'] as const)('are told when copied: %s', (name) => {
    for (const side of ['left', 'right'] as const) {
      for (const hz of [8, 12, 15, 30]) {
        expect(firesOf(name, shownTrace(name, side, 3, { hz, jitter: 0.004 })), `${side} ${hz}`).toHaveLength(3);
      }
    }
  });

  it.each(['pump', 'sway'] as const)('are told over and over when copied: %s', (name) => {
    for (const hz of [8, 12, 30]) {
      expect(firesOf(name, shownTrace(name, 'right', 4, { hz, jitter: 0.004 })).length).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('a reaching hand', () => {
  const aim = { aim: { kind: 'point', by: ['reach'], ask: 'aim' } } as const satisfies ActionDeclarations;
  const out = { outward: 0.6, up: 0.1, forward: 0.5 };
  const hands: readonly TimedMove[] = [
    { type: 'reach', side: 'left', to: out, holdMs: 1500, atMs: 3000 },
    { type: 'reach', side: 'right', to: out, holdMs: 1500, atMs: 8000 },
  ];
  const readings = readingsOf(play(hands, 12_000, { hz: 12, jitter: 0.005 }), aim);
  const at = (timeMs: number) => {
    const found = readings.find((each) => each.timeMs >= timeMs);
    if (!found) throw new Error('after the end');
    return found.reading.actions.aim;
  };

  it('points to its own side of the television', () => {
    expect(at(4600)).toMatchObject({ sure: expect.closeTo(0.97, 1) });
    expect(at(4600).x).toBeLessThan(0.3);
    expect(at(9600).x).toBeGreaterThan(0.7);
  });

  it('points nowhere from the lap', () => {
    expect(at(2500).sure).toBe(0);
    expect(at(7500).sure).toBe(0);
  });
});

describe('stillness and any movement', () => {
  const actions = {
    hold: { kind: 'steady', by: ['still'], ask: 'hold' },
    go: { kind: 'trigger', by: ['any'], ask: 'go' },
  } as const satisfies ActionDeclarations;
  const moves: readonly TimedMove[] = [{ type: 'raise', side: 'right', holdMs: 600, atMs: 5000 }];
  const readings = readingsOf(play(moves, 10_000, { hz: 12, jitter: 0.003 }), actions);

  it('is still while it sits, and not while a hand goes up', () => {
    const steady = (fromMs: number, toMs: number) =>
      readings.filter(({ timeMs }) => timeMs > fromMs && timeMs < toMs).map(({ reading }) => reading.actions.hold);
    expect(Math.min(...steady(2000, 4800))).toBeGreaterThan(0.8);
    expect(Math.min(...steady(5000, 6500))).toBeLessThan(0.3);
    expect(Math.min(...steady(9000, 9900))).toBeGreaterThan(0.8);
  });

  it('tells that something moved, without a skeleton', () => {
    const began = readings.filter(({ reading }) => reading.actions.go.began).map(({ timeMs }) => timeMs);
    expect(began[0]).toBeGreaterThan(5000);
    expect(began[0]).toBeLessThan(6000);
  });
});

describe('every recogniser', () => {
  const everything = Object.fromEntries(
    movementNames.flatMap((name) =>
      movements[name].serves.map((kind) => [`${name}-${kind}`, { kind, by: [name], ask: name }]),
    ),
  ) as ActionDeclarations;

  const mark = fc.record({
    x: fc.double({ min: -2, max: 3 }),
    y: fc.double({ min: -2, max: 3 }),
    z: fc.double(),
    sure: fc.double({ min: -1, max: 2 }),
  });
  const pose = fc.array(mark, { minLength: joints.length, maxLength: joints.length });
  const samples = fc.array(
    fc.record({ stepMs: fc.double({ min: -500, max: 900, noNaN: true }), pose: fc.option(pose), motion: fc.double() }),
    { minLength: 1, maxLength: 25 },
  );

  it('never says what is not a number, whatever a camera delivers', () => {
    fc.assert(
      fc.property(samples, (steps) => {
        let timeMs = 0;
        const trace = steps.map((each): BodySample => {
          timeMs += each.stepMs;
          const body = each.pose && (Object.fromEntries(joints.map((joint, i) => [joint, each.pose?.[i]])) as Pose);
          return { seat: 1, capturedAtMs: timeMs, aspect: 16 / 9, pose: body, motion: each.motion };
        });
        for (const { reading } of readingsOf(trace, everything)) {
          const numbers = JSON.stringify(reading.actions);
          expect(numbers).not.toContain('null');
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
