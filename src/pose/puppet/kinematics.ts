import { clamp, clamp01 } from '#core';
import { add, cross, dot, norm, scale, sub, unit, type Vec3, vec } from './vector.ts';

/**
 * The share of the way covered at the share `t` of the time by a hand that moves from rest to rest with the least jerk
 * (Flash and Hogan 1985: 10t³ − 15t⁴ + 6t⁵). Peak speed is 1.875 times the mean.
 */
export function minimumJerk(t: number): number {
  const held = clamp01(t);
  return held * held * held * (10 + held * (6 * held - 15));
}

/**
 * Two bones from `root` towards `target`, bent towards `pole`; both keep their lengths. A target too far or too near is
 * replaced by the nearest reachable point on its line.
 */
export function twoBones(
  root: Vec3,
  target: Vec3,
  upper: number,
  lower: number,
  pole: Vec3,
): { readonly middle: Vec3; readonly end: Vec3 } {
  const wanted = sub(target, root);
  const length = clamp(norm(wanted), Math.abs(upper - lower) + 0.01, (upper + lower) * 0.9995);
  const ahead = norm(wanted) < 1e-6 ? vec(0, -1, 0) : unit(wanted);
  const sideways = sub(pole, scale(ahead, dot(pole, ahead)));
  const bend = norm(sideways) < 1e-6 ? unit(cross(ahead, vec(1, 0, 0.001))) : unit(sideways);
  const onLine = (upper * upper - lower * lower + length * length) / (2 * length);
  const offLine = Math.sqrt(Math.max(0, upper * upper - onLine * onLine));
  return {
    middle: add(root, add(scale(ahead, onLine), scale(bend, offLine))),
    end: add(root, scale(ahead, length)),
  };
}
