/** What a camera makes of a room on a bad day: nothing of it is a movement, and the next real one is told as ever. */
import { describe, expect, it } from 'vitest';
import { type BodySample, type Joint, joints, type Landmark, type Pose } from '#pose';
import { firesOf } from '../../tests/traces/count.ts';
import { acted, traceOf } from '../../tests/traces/make.ts';
import type { MovementName } from './contracts.ts';

const [fromMs, toMs] = [4000, 8000];
const raisedAtMs = 10_000;
const lengthMs = 14_000;

type Spoil = (pose: Pose, n: number) => Pose;

const each =
  (names: readonly Joint[], change: (landmark: Landmark, pose: Pose) => Landmark): Spoil =>
  (pose) => ({
    ...pose,
    ...Object.fromEntries(names.map((joint) => [joint, change(pose[joint], pose)])),
  });
const hands = ['wristLeft', 'wristRight'] as const;
const arms = [...hands, 'elbowLeft', 'elbowRight'] as const;
const swapSides: Spoil = (pose) => ({
  ...pose,
  shoulderLeft: pose.shoulderRight,
  shoulderRight: pose.shoulderLeft,
  elbowLeft: pose.elbowRight,
  elbowRight: pose.elbowLeft,
  wristLeft: pose.wristRight,
  wristRight: pose.wristLeft,
});
const middle = ({ shoulderLeft, shoulderRight }: Pose): number => (shoulderLeft.x + shoulderRight.x) / 2;

const spoilt: Readonly<Record<string, Spoil>> = {
  'hands that are unsure for seconds': each(hands, (at) => ({ ...at, sure: 0.1 })),
  'hands guessed beside themselves in every other picture': (pose, n) =>
    n % 2 === 0 ? pose : each(hands, (at) => ({ ...at, sure: 0.1, x: at.x + 0.1 }))(pose, n),
  'arms that shimmer under a blanket': (pose, n) =>
    each(arms, (at) => ({ ...at, sure: 0.25, y: at.y + 0.05 * Math.sin(n) }))(pose, n),
  'both hands found in the same place': (pose) => ({ ...pose, wristLeft: pose.wristRight }),
  'left and right changing places': (pose, n) => (n % 4 < 2 ? swapSides(pose, n) : pose),
  'somebody who turns to their neighbour': each(joints, (at, pose) => ({
    ...at,
    x: middle(pose) + 0.3 * (at.x - middle(pose)),
    sure: 0.7 * at.sure,
  })),
};

/** What fires a trigger of a game: movements that are meant. */
const meant: readonly MovementName[] = ['raise', 'swing', 'lob', 'clap'];

const trace = (hz: number, change: (sample: BodySample, n: number) => BodySample): readonly BodySample[] => {
  const script = [{ type: 'raise', side: 'right', holdMs: 900, atMs: raisedAtMs }] as const;
  return traceOf(acted({ script, lengthMs }), 0, lengthMs, { hz, jitter: 0.005 }).map((sample, n) =>
    sample.capturedAtMs >= fromMs && sample.capturedAtMs < toMs ? change(sample, n) : sample,
  );
};

describe.each(Object.entries(spoilt))('%s', (_, spoil) => {
  it.each([8, 15, 30])('do nothing at %i looks a second, and a raised hand is told after it', (hz) => {
    const seen = trace(hz, (sample, n) => ({ ...sample, pose: sample.pose && spoil(sample.pose, n) }));
    for (const movement of meant) {
      const fires = firesOf(movement, seen).filter(({ timeMs }) => timeMs < raisedAtMs);
      expect(fires, movement).toEqual([]);
    }
    expect(firesOf('raise', seen)).toHaveLength(1);
  });
});

describe('a cat on a lap', () => {
  const seen = trace(15, (sample) => ({ ...sample, motion: 0.5 }));

  it('is no movement of an arm, and no more than one motion for whoever plays with any at all', () => {
    for (const movement of meant) {
      expect(
        firesOf(movement, seen).filter(({ timeMs }) => timeMs < raisedAtMs),
        movement,
      ).toEqual([]);
    }
    expect(firesOf('any', seen).filter(({ timeMs }) => timeMs < raisedAtMs)).toHaveLength(1);
  });
});
