/**
 * A place or direction in the room, metres: `x` to the right of the un-mirrored picture, `y` up from the floor,
 * `z` towards the camera. A figure that faces the camera therefore has its own left at larger `x`.
 */
export interface Vec3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const vec = (x: number, y: number, z: number): Vec3 => ({ x, y, z });
export const add = (a: Vec3, b: Vec3): Vec3 => vec(a.x + b.x, a.y + b.y, a.z + b.z);
export const sub = (a: Vec3, b: Vec3): Vec3 => vec(a.x - b.x, a.y - b.y, a.z - b.z);
export const scale = (a: Vec3, by: number): Vec3 => vec(a.x * by, a.y * by, a.z * by);
export const dot = (a: Vec3, b: Vec3): number => a.x * b.x + a.y * b.y + a.z * b.z;
export const cross = (a: Vec3, b: Vec3): Vec3 =>
  vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
export const norm = (a: Vec3): number => Math.sqrt(dot(a, a));
export const distance = (a: Vec3, b: Vec3): number => norm(sub(a, b));
export const between = (a: Vec3, b: Vec3, t: number): Vec3 => add(a, scale(sub(b, a), t));

/** `a` at length one; a vector of no length becomes straight up. */
export function unit(a: Vec3): Vec3 {
  const length = norm(a);
  return length < 1e-9 ? vec(0, 1, 0) : scale(a, 1 / length);
}

/** `a` turned about the unit vector `axis` by `angleRad`, right-handed (Rodrigues' formula). */
export function turned(a: Vec3, axis: Vec3, angleRad: number): Vec3 {
  const c = Math.cos(angleRad);
  const s = Math.sin(angleRad);
  return add(add(scale(a, c), scale(cross(axis, a), s)), scale(axis, dot(axis, a) * (1 - c)));
}

/** Three unit axes at right angles: a body part's own left, up and forward. */
export interface Axes {
  readonly left: Vec3;
  readonly up: Vec3;
  readonly forward: Vec3;
}

/** Upright axes of somebody who has turned `facingRad` to their own left from facing the camera. */
export function facing(facingRad: number): Axes {
  const s = Math.sin(facingRad);
  const c = Math.cos(facingRad);
  return { left: vec(c, 0, -s), up: vec(0, 1, 0), forward: vec(s, 0, c) };
}

/** `axes` turned together about a unit vector. */
export function turnedAxes(axes: Axes, axis: Vec3, angleRad: number): Axes {
  return {
    left: turned(axes.left, axis, angleRad),
    up: turned(axes.up, axis, angleRad),
    forward: turned(axes.forward, axis, angleRad),
  };
}

/** Turns to its own left by `turnRad`, then nods forward by `bowRad`, then leans to its own left by `leanRad`. */
export function posedAxes(axes: Axes, turnRad: number, bowRad: number, leanRad: number): Axes {
  const looking = turnedAxes(axes, axes.up, turnRad);
  const bowed = turnedAxes(looking, looking.left, bowRad);
  return turnedAxes(bowed, bowed.forward, -leanRad);
}

/** The room's coordinates of a point given along `axes` from `origin`. */
export function along(origin: Vec3, axes: Axes, left: number, up: number, forward: number): Vec3 {
  return add(add(add(origin, scale(axes.left, left)), scale(axes.up, up)), scale(axes.forward, forward));
}
