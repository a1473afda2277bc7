import { describe, expect, it } from 'vitest';
import { type BodySample, bodyFilter, type Joint, joints, type Landmark, type Pose } from '#pose';
import { bodyOf, noBody } from './body.ts';

const aspect = 16 / 9;
type Marks = Partial<Record<Joint, Partial<Landmark>>>;

/** A person in the middle whose shoulders are 0.15 frame heights apart; the player's left is on the right of the picture. */
function poseWith(marks: Marks): Pose {
  const usual: Marks = {
    shoulderLeft: { x: 0.5 + 0.075 / aspect, y: 0.4 },
    shoulderRight: { x: 0.5 - 0.075 / aspect, y: 0.4 },
  };
  const mark = (joint: Joint): Landmark => ({ x: 0.5, y: 0.5, z: 0, sure: 0.97, ...usual[joint], ...marks[joint] });
  return Object.fromEntries(joints.map((joint) => [joint, mark(joint)])) as Pose;
}

const sample = (capturedAtMs: number, pose: Pose | null): BodySample => ({
  seat: 1,
  capturedAtMs,
  aspect,
  pose,
  motion: 0,
});

const moment = (nowMs: number) => ({ nowMs, displayMs: nowMs + 33, motion: 0 });

function bodyAfter(samples: readonly BodySample[], nowMs: number) {
  let filter = bodyFilter.start;
  let memory = noBody;
  for (const each of samples) {
    filter = bodyFilter.observe(filter, each);
    memory = bodyOf(1, filter, memory, moment(each.capturedAtMs));
  }
  return bodyOf(1, filter, memory, moment(nowMs)).body;
}

describe('a body in its own measure', () => {
  it('is mirrored, has its origin between the shoulders, measures in shoulder widths, and y goes up', () => {
    const raised = poseWith({ wristLeft: { x: 0.5 + 0.15 / aspect, y: 0.25 } });
    const body = bodyAfter([sample(0, raised), sample(50, raised)], 60);
    expect(body?.points.shoulderLeft.x).toBeCloseTo(-0.5, 5);
    expect(body?.points.shoulderRight.x).toBeCloseTo(0.5, 5);
    expect(body?.points.wristLeft.x).toBeCloseTo(-1, 5);
    expect(body?.points.wristLeft.y).toBeCloseTo(1, 5);
    expect(body?.place).toMatchObject({ x: expect.closeTo(aspect / 2, 5), y: expect.closeTo(0.4, 5) });
  });

  it('keeps its place for a short while when both shoulders are hidden, and then is nobody', () => {
    const hidden = { shoulderLeft: { sure: 0.1 }, shoulderRight: { sure: 0.1 } };
    const trace = [0, 50, 100].map((timeMs) => sample(timeMs, poseWith({})));
    const soon = [150, 300, 500].map((timeMs) => sample(timeMs, poseWith(hidden)));
    expect(bodyAfter([...trace, ...soon], 510)).not.toBeNull();
    const later = [700, 900].map((timeMs) => sample(timeMs, poseWith(hidden)));
    expect(bodyAfter([...trace, ...soon, ...later], 910)).toBeNull();
  });

  it('tells the hidden shoulder by the one that is seen', () => {
    const trace = [0, 50, 100].map((timeMs) => sample(timeMs, poseWith({})));
    const half = sample(150, poseWith({ shoulderLeft: { sure: 0.1, x: 0.9 } }));
    expect(bodyAfter([...trace, half], 160)?.points.shoulderRight.x).toBeCloseTo(0.5, 1);
  });

  it('never invents a joint', () => {
    const body = bodyAfter([sample(0, poseWith({ wristRight: { sure: 0 } }))], 10);
    expect(body?.points.wristRight).toEqual({ x: 0, y: 0, vx: 0, vy: 0, sure: 0 });
  });

  it('is nobody when nobody has been seen for 0.7 s', () => {
    const trace = [sample(0, poseWith({})), sample(100, poseWith({}))];
    expect(bodyAfter(trace, 700)).not.toBeNull();
    expect(bodyAfter(trace, 900)).toBeNull();
  });
});
