import { clamp, mix } from '#core';
import { type Axes, along, dot, norm, type Vec3, vec } from './vector.ts';

/**
 * Where a wrist is to be, as angles at the shoulder, so that moves run along arcs as arms do.
 * `flexRad`: 0 hangs down, π/2 points forward, π points up, negative is behind.
 * `outRad`: away from the body's middle, negative crosses it.
 * `reachScore`: distance from the shoulder over the arm's length.
 * `followScore`: 1 goes with the shoulder as the trunk moves, 0 stays in the room (a hand that lies on a lap).
 * `openScore`: 0 a loose fist, 1 an open hand.
 */
export interface ArmAim {
  readonly flexRad: number;
  readonly outRad: number;
  readonly reachScore: number;
  readonly followScore: number;
  readonly openScore: number;
}

/** The aim `t` of the way from one to another; `t` beyond 0..1 goes on along the line. */
export function mixAims(from: ArmAim, to: ArmAim, t: number): ArmAim {
  return {
    flexRad: mix(from.flexRad, to.flexRad, t),
    outRad: mix(from.outRad, to.outRad, t),
    reachScore: mix(from.reachScore, to.reachScore, t),
    followScore: clamp(mix(from.followScore, to.followScore, t), 0, 1),
    openScore: clamp(mix(from.openScore, to.openScore, t), 0, 1),
  };
}

/** From the shoulder to the wrist, metres: `left` of the vector is outward for the arm's own side. */
export function aimToOffset(aim: ArmAim, armLength: number): { outward: number; up: number; forward: number } {
  const length = aim.reachScore * armLength;
  const flat = Math.cos(aim.outRad) * length;
  return {
    outward: Math.sin(aim.outRad) * length,
    up: -Math.cos(aim.flexRad) * flat,
    forward: Math.sin(aim.flexRad) * flat,
  };
}

/** The aim that puts the wrist `outward`, `up` and `forward` metres from the shoulder. Too far is drawn in to full reach. */
export function offsetToAim(outward: number, up: number, forward: number, armLength: number): ArmAim {
  const length = norm(vec(outward, up, forward));
  return {
    flexRad: Math.atan2(forward, -up),
    outRad: length < 1e-6 ? 0 : Math.asin(clamp(outward / length, -1, 1)),
    reachScore: Math.min(0.995, length / armLength),
    followScore: 1,
    openScore: 0.6,
  };
}

/** The room's coordinates of an aim from `shoulder`, for the arm whose outward direction is `side` (+1 left, −1 right). */
export function aimToRoom(shoulder: Vec3, axes: Axes, side: 1 | -1, aim: ArmAim, armLength: number): Vec3 {
  const offset = aimToOffset(aim, armLength);
  return along(shoulder, axes, offset.outward * side, offset.up, offset.forward);
}

/** The aim of a place in the room from `shoulder`. */
export function roomToAim(shoulder: Vec3, axes: Axes, side: 1 | -1, place: Vec3, armLength: number): ArmAim {
  const away = vec(place.x - shoulder.x, place.y - shoulder.y, place.z - shoulder.z);
  return offsetToAim(dot(away, axes.left) * side, dot(away, axes.up), dot(away, axes.forward), armLength);
}
