import { seatIds } from '#core';
import { bodyScale, laneAround, type SeatPlan, shouldersOf } from '#pose';
import { poseOf, type Scene } from '#pose/puppet';
import type { ClipTruth } from '../../scripts/puppet/truth.ts';

/** Each player's lane where the first picture shows them, watched as in play. */
export function planFor(scene: Scene, truth: ClipTruth, ids: readonly string[]): SeatPlan {
  const { aspect } = scene.camera;
  const seats = ids.flatMap((id, i): SeatPlan['seats'] => {
    const one = truth.pictures[0]?.people.find((figure) => figure.id === id);
    if (one === undefined) return [];
    const pose = poseOf(scene.camera, one);
    const { x, y } = shouldersOf(pose, aspect);
    const sighting = { x: x / aspect, y, scale: bodyScale(pose, aspect), sure: 1 };
    const seat = seatIds[i];
    return seat === undefined ? [] : [{ seat, lane: laneAround(sighting, aspect), eagerness: 'play' }];
  });
  return { seats, scanHz: 1 };
}
