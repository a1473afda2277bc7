import { describe, expect, it } from 'vitest';
import { type Joint, joints } from '#pose';
import type { Body, BodyPoint } from './contracts.ts';
import {
  hasMoved,
  measuredRange,
  measureMs,
  measuringProgress,
  type RangeMeasuring,
  startMeasuring,
  stepMeasuring,
  windowPanes,
} from './measure-range.ts';
import { gentleRange } from './range.ts';

const first = gentleRange({ smallMovement: false, tremor: false });
const at = (x: number, y: number, more: Partial<BodyPoint> = {}): BodyPoint => ({
  x,
  y,
  vx: 0,
  vy: 0,
  sure: 1,
  ...more,
});

/** Someone with both hands in their lap but for the joints named. */
const sitting = (named: Partial<Record<Joint, BodyPoint>>): Body => {
  const resting: Partial<Record<Joint, BodyPoint>> = {
    shoulderLeft: at(-0.5, 0),
    shoulderRight: at(0.5, 0),
    elbowLeft: at(-0.6, -0.7),
    elbowRight: at(0.6, -0.7),
    wristLeft: at(-0.25, -1.1),
    wristRight: at(0.25, -1.1),
  };
  const points = Object.fromEntries(
    joints.map((joint) => [joint, named[joint] ?? resting[joint] ?? at(0, 0, { sure: 0 })]),
  ) as Body['points'];
  return { seat: 1, capturedAtMs: 0, points, led: points, place: { x: 0, y: 0, unit: 0.2 }, motion: 0.3, blur: 0 };
};

const dtMs = 1000 / 15;
/** The whole twenty seconds, with what is seen at each moment of them. */
function polish(seen: (share: number) => Body | null, from = first): RangeMeasuring {
  let measuring = startMeasuring(from);
  while (measuring.elapsedMs < measureMs) {
    measuring = stepMeasuring(measuring, seen(measuringProgress(measuring)), dtMs);
  }
  return measuring;
}

/** The right hand goes round and round, `wide` about a place in front of the right shoulder. */
const circling =
  (wide: number, more: Partial<Record<Joint, BodyPoint>> = {}) =>
  (share: number): Body => {
    const angle = share * 16 * Math.PI;
    const wrist = at(0.6 + wide * Math.cos(angle), -0.3 + wide * Math.sin(angle), { vx: 2 });
    return sitting({ wristRight: wrist, ...more });
  };

describe('polishing a window', () => {
  it('tells how far the hand that polishes goes, about its own shoulder', () => {
    const { armRight } = measuredRange(polish(circling(0.6)), first);
    expect(armRight.right).toBeCloseTo(0.1 + 0.6, 1);
    expect(armRight.left).toBeCloseTo(0.1 - 0.6, 1);
    expect(armRight.up).toBeCloseTo(0.3, 1);
    expect(armRight.bestSpeed).toBeCloseTo(2, 1);
  });

  it('measures a small movement as small, and clears few panes', () => {
    const small = polish(circling(0.2));
    const large = polish(circling(0.8));
    expect(measuredRange(small, first).armRight.right).toBeLessThan(0.4);
    const clear = ({ panes }: RangeMeasuring): number => panes.filter((pane) => pane > 0.9).length;
    expect(clear(small)).toBeGreaterThan(0);
    expect(clear(small)).toBeLessThan(clear(large));
    expect(large.panes).toHaveLength(windowPanes.across * windowPanes.down);
  });

  it('leaves the arm that stays in the lap as it was', () => {
    const range = measuredRange(polish(circling(0.6)), first);
    expect(range.armLeft).toEqual(first.armLeft);
    expect(range.known).toBe(1);
  });

  it('keeps gentle ways, and no opinion, when nothing moves or nobody is seen', () => {
    for (const measuring of [polish(() => sitting({})), polish(() => null)]) {
      expect(hasMoved(measuring)).toBe(false);
      expect(measuredRange(measuring, first)).toEqual(first);
      expect(measuringProgress(measuring)).toBe(1);
    }
  });

  it('does not take the hands of a helper for the person’s own', () => {
    const far = at(2.9, 0.3);
    const unseenElbow = { elbowRight: at(0, 0, { sure: 0.1 }) };
    const flown = at(0.9, 0, { vx: 30 });
    const helpers = [
      polish(() => sitting({ wristRight: far })),
      polish(circling(0.6, unseenElbow)),
      polish(() => sitting({ wristRight: flown })),
    ];
    for (const measuring of helpers) expect(hasMoved(measuring)).toBe(false);
  });

  it('never makes a reach over the head something to be asked for', () => {
    const up = polish((share) =>
      sitting({ wristRight: at(0.5, 1 + 0.3 * Math.sin(share * 40)), elbowRight: at(0.6, 0.5) }),
    );
    expect(measuredRange(up, first).armRight.up).toBeLessThanOrEqual(0.8);
  });

  it('takes what was learnt meanwhile of shaking and stillness', () => {
    const learnt = { ...first, tremor: 0.08, restMotion: 0.1 };
    expect(measuredRange(polish(circling(0.6)), learnt)).toMatchObject({ tremor: 0.08, restMotion: 0.1 });
  });
});
