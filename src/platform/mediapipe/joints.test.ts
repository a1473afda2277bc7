import { describe, expect, it } from 'vitest';
import { joints } from '#pose';
import { poseFromLandmarks } from './joints.ts';

const landmarks = Array.from({ length: 33 }, (_, i) => ({ x: i / 100, y: 0.5, z: 0, visibility: 0.9 }));

describe('landmarks by name', () => {
  it('have every joint', () => {
    expect(Object.keys(poseFromLandmarks(landmarks)).sort()).toEqual([...joints].sort());
  });

  it("are the person's own left and right", () => {
    const { wristLeft, wristRight } = poseFromLandmarks(landmarks);
    expect([wristLeft.x, wristRight.x]).toEqual([0.15, 0.16]);
  });

  it('are known less the further outside of the picture they are guessed', () => {
    const sureAt = (x: number) =>
      poseFromLandmarks(landmarks.map((landmark, i) => (i === 15 ? { ...landmark, x } : landmark))).wristLeft.sure;
    expect(sureAt(0.99)).toBe(0.9);
    expect(sureAt(1.03)).toBeCloseTo(0.45);
    expect(sureAt(1.1)).toBe(0);
  });

  it('are unknown where the model gave none', () => {
    expect(poseFromLandmarks([]).nose.sure).toBe(0);
  });
});
