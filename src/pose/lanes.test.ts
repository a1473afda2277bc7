import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { sittingPerson } from '../../tests/helpers/sitting-person.ts';
import type { Lane } from './contracts.ts';
import {
  fitsLane,
  followLane,
  isAtSeat,
  type LaneFollow,
  laneAround,
  lanePixels,
  laneToFrame,
  offSeat,
  ownBoxes,
  shouldersOf,
  startFollowing,
} from './lanes.ts';
import { bodyScale } from './scan.ts';

const aspect = 16 / 9;
const sighting = { x: 0.4, y: 0.45, scale: 0.1, sure: 1 };
const anchor = laneAround(sighting, aspect);

/** Looks at the lane ten times a second while the person's shoulders are at `x`. */
function watch(follow: LaneFollow, x: number | null, fromMs: number, looks: number): LaneFollow {
  let followed = follow;
  for (let i = 0; i < looks; i += 1) {
    const pose = x === null ? null : sittingPerson({ ...sighting, x });
    followed = followLane(followed, pose, aspect, fromMs + 100 * i);
  }
  return followed;
}

describe('a lane', () => {
  it('is set about the shoulders, with room for a raised and an outstretched hand', () => {
    expect(anchor.centreX).toBeCloseTo(0.4 * aspect);
    expect(anchor.centreY).toBeCloseTo(0.45);
    expect(anchor.side / 2).toBeGreaterThan(2 * sighting.scale);
  });

  it('stays inside the picture for somebody at its edge', () => {
    const lane = laneAround({ ...sighting, x: 0.02, y: 0.9 }, aspect);
    expect(lane.centreX - lane.side / 2).toBeCloseTo(0);
    expect(lane.centreY + lane.side / 2).toBeCloseTo(1);
  });

  it('is the middle of the whole height for somebody very near', () => {
    expect(laneAround({ ...sighting, scale: 0.4 }, aspect).centreY).toBe(0.5);
  });

  it('stands still while its person moves a little', () => {
    const follow = watch(startFollowing(anchor, 0), 0.4 + (0.25 * anchor.side) / aspect, 0, 50);
    expect(follow.lane).toEqual(anchor);
  });

  it('follows slowly, in small steps, once the shoulders have left its middle', () => {
    const away = 0.4 + (0.34 * anchor.side) / aspect;
    const soon = watch(startFollowing(anchor, 0), away, 1000, 1);
    const firstStep = soon.lane.centreX - anchor.centreX;
    expect(firstStep).toBeGreaterThan(0);
    expect(firstStep).toBeLessThanOrEqual(0.081 * anchor.side);
    const later = watch(soon, away, 1100, 40);
    expect(later.lane.centreX).toBeGreaterThan(soon.lane.centreX);
    expect(later.following).toBe(false);
    expect(later.lane.side).toBe(anchor.side);
  });

  it('does not leave its chair behind, however far somebody walks', () => {
    let follow = startFollowing(anchor, 0);
    for (let i = 0; i < 30; i += 1) follow = watch(follow, 0.4 + i * 0.02, 1000 + i * 500, 5);
    expect(follow.lane.centreX - anchor.centreX).toBeLessThanOrEqual(0.36 * anchor.side);
  });

  it('goes back to its chair when nobody has been seen for three seconds', () => {
    const moved = watch(startFollowing(anchor, 0), 0.4 + (0.34 * anchor.side) / aspect, 1000, 20);
    expect(moved.lane).not.toEqual(anchor);
    expect(watch(moved, null, 3000, 20).lane).toEqual(moved.lane);
    expect(watch(moved, null, 6500, 1).lane).toEqual(anchor);
  });

  it('turns places in its square into places in the picture and back into pixels', () => {
    const lane: Lane = { centreX: 0.9, centreY: 0.5, side: 0.4 };
    const pose = laneToFrame(sittingPerson({ x: 0.5, y: 0.5, scale: 0.2, aspect: 1 }), lane, aspect);
    expect(shouldersOf(pose, aspect)).toEqual({ x: expect.closeTo(0.9), y: expect.closeTo(0.5) });
    expect(bodyScale(pose, aspect)).toBeCloseTo(0.08);
    expect(lanePixels(lane, 720)).toEqual({
      x: expect.closeTo(504),
      y: expect.closeTo(216),
      side: expect.closeTo(288),
    });
  });
});

describe('two lanes that overlap', () => {
  const left: Lane = { centreX: 0.5, centreY: 0.5, side: 0.6 };
  const right: Lane = { centreX: 0.9, centreY: 0.5, side: 0.6 };
  const boxes = ownBoxes(
    new Map<SeatId, Lane>([
      [1, right],
      [2, left],
    ]),
  );

  it('part half-way between their middles', () => {
    expect(boxes.get(2)?.right).toBeCloseTo(0.7);
    expect(boxes.get(1)?.left).toBeCloseTo(0.7);
    expect(boxes.get(1)?.right).toBeCloseTo(1.2);
  });

  it('part half-way between their people where that is known: at the edge of the picture a lane is set beside its person', () => {
    const known = ownBoxes(
      new Map<SeatId, Lane>([
        [1, right],
        [2, left],
      ]),
      new Map([[1, 1.1]]),
    );
    expect(known.get(2)?.right).toBeCloseTo(0.8);
    expect(known.get(1)?.left).toBeCloseTo(0.8);
  });

  it('take nobody for their own who sits on the other side', () => {
    const box = boxes.get(2);
    if (box === undefined) throw new Error('no box');
    expect(isAtSeat({ x: 0.55, y: 0.5 }, left, box)).toBe(true);
    expect(isAtSeat({ x: 0.75, y: 0.5 }, left, box)).toBe(false);
    expect(isAtSeat({ x: 0.5, y: 0.95 }, left, box)).toBe(false);
  });

  it('take nobody for their own who is much nearer or much further', () => {
    expect([0.04, 0.13, 0.3].map((scale) => fitsLane(scale, left))).toEqual([false, true, false]);
  });
});

describe('how far a body is from the one a lane was set for', () => {
  const at = (x: number, y: number, lane: Lane, scale = 0.1) => offSeat({ x: x * aspect, y }, scale, lane, aspect);

  it('is told in their shoulder widths, and in times as large', () => {
    expect(at(0.4, 0.45, anchor)).toEqual({ shoulders: expect.closeTo(0), growth: expect.closeTo(1) });
    expect(at(0.4, 0.25, anchor, 0.15)).toEqual({ shoulders: expect.closeTo(2), growth: expect.closeTo(1.5) });
  });

  it('is nothing beyond the edge at which the lane was moved in, and tells as ever on its other side', () => {
    const atEdge = laneAround({ ...sighting, x: 0.05 }, aspect);
    expect(at(0.05, 0.45, atEdge).shoulders).toBeCloseTo(0);
    expect(at(0.3, 0.45, atEdge).shoulders).toBeGreaterThan(2);
    expect(at(0.4, 0.1, anchor).shoulders).toBeCloseTo(3.5);
  });

  it('says nothing of a lane as large as the picture', () => {
    const whole = laneAround({ ...sighting, scale: 0.4 }, aspect);
    expect(at(0.4, 0.1, whole, 0.8).growth).toBe(1);
    expect(at(whole.centreX / aspect, 0.1, whole).shoulders).toBe(0);
  });
});
