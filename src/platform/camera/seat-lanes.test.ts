/** Six close together at three metres: whoever leaves is missed, whoever stays is not. */
import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { bodyScale, isInLane, type Lane, laneAround, type Pose, shouldersOf } from '#pose';
import { createPlay, poseOf, type Scene, sceneNamed } from '#pose/puppet';
import { createSeatLanes } from './seat-lanes.ts';

const rowOfSix = sceneNamed('row-of-six') as Scene;
const { camera, cast } = rowOfSix;
const { aspect } = camera;
const names = cast.map(({ figure }) => figure.id);

const inLaneOf = (pose: Pose, { centreX, centreY, side }: Lane): Pose =>
  Object.fromEntries(
    Object.entries(pose).map(([joint, { x, y, z, sure }]) => [
      joint,
      { x: (x * aspect - centreX) / side + 0.5, y: (y - centreY) / side + 0.5, z, sure },
    ]),
  ) as unknown as Pose;

/** The leaver gets up after three seconds and goes behind the row; the neighbours lean over to the empty chair, and back. */
function leaving(gone: number): Scene {
  return {
    ...rowOfSix,
    loopMs: 30_000,
    cast: cast.map((part, i) => {
      const towards = i < gone ? 0.3 : -0.3;
      if (i === gone) {
        const away = { x: part.at.x < 0 ? -4 : 4, z: -0.7 };
        return {
          ...part,
          script: [
            { type: 'stand', atMs: 3000 },
            { type: 'walk', to: away, facingRad: 0, atMs: 5400 },
          ],
        };
      }
      const leans = [
        { type: 'lean', leanRad: towards, holdMs: 2500, atMs: 13_000 },
        { type: 'raise', side: 'left', holdMs: 900, atMs: 18_000 },
        { type: 'lean', leanRad: -towards, holdMs: 2500, atMs: 22_000 },
      ] as const;
      return { ...part, script: Math.abs(i - gone) === 1 ? leans : [] };
    }),
  };
}

/**
 * An eye a lane, ten times a second: it follows whoever in the lane is nearest to where it last found somebody; told to search anew,
 * it looks in the seat's own part of it.
 */
function watched(scene: Scene) {
  const play = createPlay(scene);
  const posesAt = (timeMs: number) =>
    play.truthAt(timeMs).map((truth) => ({ name: truth.id, pose: poseOf(camera, truth) }));
  const lanes = createSeatLanes();
  lanes.plan({
    scanHz: 1,
    seats: posesAt(0).map(({ pose }, i) => {
      const { x, y } = shouldersOf(pose, aspect);
      const lane = laneAround({ x: x / aspect, y, scale: bodyScale(pose, aspect), sure: 1 }, aspect);
      return { seat: (i + 1) as SeatId, lane, eagerness: 'play' };
    }),
  });
  const looked = new Map<SeatId, number>();
  /** Whose body each seat told, look by look; null for nobody's. */
  const told = new Map<SeatId, (string | null)[]>();
  for (let timeMs = 0; timeMs < scene.loopMs; timeMs += 100) {
    const bodies = posesAt(timeMs);
    for (const seat of lanes.seats()) {
      const { lane } = seat.follow;
      const box = seat.forget ? lanes.searched(seat, timeMs) : null;
      seat.forget = false;
      const from = looked.get(seat.seat) ?? lane.centreX;
      const [found] = bodies
        .map((body) => ({ ...body, at: shouldersOf(body.pose, aspect) }))
        .filter(({ at }) => isInLane(at, lane) && (box === null || (at.x >= box.left && at.x <= box.right)))
        .sort((a, b) => Math.abs(a.at.x - from) - Math.abs(b.at.x - from));
      if (found === undefined) looked.delete(seat.seat);
      else looked.set(seat.seat, found.at.x);
      const seen = found === undefined ? null : { pose: inLaneOf(found.pose, lane), tint: null };
      const pose = lanes.see(seat, seen, lane, { aspect, capturedAtMs: timeMs, loose: [] });
      told.set(seat.seat, [...(told.get(seat.seat) ?? []), pose === null ? null : (found?.name ?? null)]);
    }
  }
  return told;
}

describe.each(names.map((name, i) => [name, i] as const))('when %s leaves a row of six', (name, gone) => {
  const told = watched(leaving(gone));

  it('the chair is empty: no neighbour is taken for them, though their clothes were the same', () => {
    const looks = told.get((gone + 1) as SeatId) ?? [];
    expect(new Set(looks)).toEqual(new Set([name, null]));
    expect(looks.slice(80).every((one) => one === null)).toBe(true);
  });

  it('everybody else is seen in their own chair all along', () => {
    for (const [i, stays] of names.entries()) {
      if (i === gone) continue;
      expect(new Set(told.get((i + 1) as SeatId))).toEqual(new Set([stays]));
    }
  });
});

describe('when the camera was knocked', () => {
  it('those who were met in lanes that are no longer theirs are still there for the scan, for two seconds', () => {
    const poses = createPlay(rowOfSix)
      .truthAt(0)
      .map((truth) => poseOf(camera, truth));
    const [pose] = poses as [Pose];
    const { x, y } = shouldersOf(pose, aspect);
    const lane = laneAround({ x: x / aspect, y, scale: bodyScale(pose, aspect), sure: 1 }, aspect);
    const lanes = createSeatLanes();
    lanes.plan({ scanHz: 1, seats: [{ seat: 1, lane, eagerness: 'play' }] });
    const seat = lanes.get(1);
    if (seat === undefined) throw new Error('no seat');
    const found = { pose: inLaneOf(pose, lane), tint: null };
    const at = (capturedAtMs: number) => ({ aspect, capturedAtMs, loose: [] });
    for (let atMs = 0; atMs < 1000; atMs += 100) expect(lanes.see(seat, found, lane, at(atMs))).not.toBeNull();
    const lower = (each: Pose): Pose =>
      Object.fromEntries(
        Object.entries(each).map(([joint, one]) => [joint, { ...one, y: one.y + 0.4 }]),
      ) as unknown as Pose;
    expect(lanes.see(seat, { ...found, pose: lower(found.pose) }, lane, at(2500))).toBeNull();
    expect(lanes.present(2600)).toHaveLength(1);
    expect(lanes.present(2600)[0]?.y).toBeCloseTo(y + 0.4 * lane.side);
    expect(lanes.present(4800)).toEqual([]);
  });
});

describe('a hand that two seats are said to have', () => {
  const sitting = createPlay(rowOfSix)
    .truthAt(0)
    .map((truth) => poseOf(camera, truth));
  const [one, two] = sitting as [Pose, Pose];
  const laneOf = (pose: Pose): Lane => {
    const { x, y } = shouldersOf(pose, aspect);
    return laneAround({ x: x / aspect, y, scale: bodyScale(pose, aspect), sure: 1 }, aspect);
  };

  /** The second raises the right hand in so many looks; the first is said to have it, too, all at once. How surely each is told of at the end. */
  const raised = (looks: number, turnOf: SeatId | null): readonly number[] => {
    const lanes = createSeatLanes();
    const eagerness = (seat: SeatId) => (seat === turnOf ? 'turn' : 'play');
    lanes.plan({
      scanHz: 1,
      seats: [one, two].map((pose, i) => {
        const seat = (i + 1) as SeatId;
        return { seat, lane: laneOf(pose), eagerness: eagerness(seat) };
      }),
    });
    const rise = 2.2 * bodyScale(two, aspect);
    const top = { ...two.wristRight, y: two.wristRight.y - rise, sure: 1 };
    const look = (seat: SeatId, pose: Pose, atMs: number): Pose | null => {
      const watching = lanes.get(seat);
      if (watching === undefined) throw new Error('no seat');
      const { lane } = watching.follow;
      const found = { pose: inLaneOf(pose, lane), tint: null };
      return lanes.see(watching, found, lane, { aspect, capturedAtMs: atMs, loose: [] });
    };
    let told: readonly number[] = [];
    for (let n = 0; n < 20; n += 1) {
      const share = Math.min(1, Math.max(0, (n - 13 + looks) / looks));
      const owner = { ...two, wristRight: { ...top, y: two.wristRight.y - share * rise } };
      const other = n < 13 ? one : { ...one, wristRight: top };
      const seconds = look(2, owner, 100 * n)?.wristRight.sure ?? 0;
      told = [look(1, other, 100 * n)?.wristRight.sure ?? 0, seconds];
    }
    return told;
  };

  it.each([null, 1, 2] as const)('is whose it did not leap to, with the turn of %s', (turnOf) => {
    const [first, second] = raised(3, turnOf);
    expect(first).toBeLessThan(0.5);
    expect(second).toBeGreaterThan(0.5);
  });

  it('is theirs who have their turn, where both came alike', () => {
    expect(raised(1, null).map((sure) => sure >= 0.5)).toEqual([false, false]);
    expect(raised(1, 2).map((sure) => sure >= 0.5)).toEqual([false, true]);
  });
});
