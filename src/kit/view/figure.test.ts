import { describe, expect, it } from 'vitest';
import { type BodyPoints, movementNames } from '#movement';
import { joints } from '#pose';
import { figureOf, figureOfPoints, restingJoints } from './figure.ts';
import { showLengthMs, showMovement } from './show-movement.ts';

const seenAs = (change: Partial<BodyPoints>): BodyPoints => ({
  ...(Object.fromEntries(
    joints.map((joint) => [joint, { ...restingJoints[joint], vx: 0, vy: 0, sure: 1 }]),
  ) as BodyPoints),
  ...change,
});

describe('a figure', () => {
  it('rests with hands in the lap when nobody is seen', () => {
    const { arms } = figureOf(null);
    expect(arms.left.wrist).toEqual(restingJoints.wristLeft);
    expect(arms.right.wrist).toEqual(restingJoints.wristRight);
  });

  it('keeps a hand at rest that is not known, and follows one that is', () => {
    const up = { x: 0.7, y: 1, vx: 0, vy: 0 };
    expect(figureOfPoints(seenAs({ wristRight: { ...up, sure: 0.2 } })).arms.right.wrist).toEqual(
      restingJoints.wristRight,
    );
    expect(figureOfPoints(seenAs({ wristRight: { ...up, sure: 0.9 } })).arms.right.wrist.y).toBeCloseTo(1);
  });

  it('never throws an arm across the town', () => {
    const far = { x: 900, y: -400, vx: 0, vy: 0, sure: 1 };
    const { wrist } = figureOfPoints(seenAs({ wristLeft: far })).arms.left;
    expect(Math.hypot(wrist.x, wrist.y)).toBeLessThan(3);
    const lost = { x: Number.NaN, y: 0, vx: 0, vy: 0, sure: 1 };
    expect(figureOfPoints(seenAs({ wristLeft: lost })).arms.left.wrist).toEqual(restingJoints.wristLeft);
  });
});

describe.each(movementNames)('the moving picture of %s', (name) => {
  const length = showLengthMs(name);
  const shown = Array.from({ length: 60 }, (_, i) => showMovement(name, (i / 60) * length));

  it('ends where it begins', () => {
    expect(showMovement(name, length)).toEqual(showMovement(name, 0));
  });

  it('moves without a jump', () => {
    for (const [i, points] of shown.entries()) {
      const next = shown[(i + 1) % shown.length] as BodyPoints;
      for (const joint of joints) {
        expect(Math.hypot(next[joint].x - points[joint].x, next[joint].y - points[joint].y), joint).toBeLessThan(0.5);
      }
    }
  });

  it('keeps its hands off its face', () => {
    for (const points of shown) {
      const { wristRight, nose } = points;
      expect(Math.hypot(wristRight.x - nose.x, wristRight.y - nose.y)).toBeGreaterThan(0.45);
    }
  });

  it('is mirrored for the left arm', () => {
    const right = showMovement(name, length / 3);
    const left = showMovement(name, length / 3, { side: 'left' });
    expect(left.wristLeft.x).toBeCloseTo(-right.wristRight.x);
    expect(left.wristLeft.y).toBeCloseTo(right.wristRight.y);
  });

  it('is one still pose for those who do not want motion', () => {
    const still = { reducedMotion: true };
    expect(showMovement(name, 0, still)).toEqual(showMovement(name, 700, still));
  });
});
