/** Things that stand between people and the camera, as boxes: drawn by the puppet camera, and hiding joints in the truth. */
import { add, sub, type Vec3 } from './vector.ts';

/** A box that stands square to the room, metres. `at`: the middle of its underside. */
export interface Prop {
  readonly at: Vec3;
  readonly size: Vec3;
  readonly look: 'cloth' | 'wood' | 'china';
}

/** A tray table over the knees of whoever sits at `x`: a top at 0.7 m, its cloth hanging down in front, and a cup on it. */
export const trayTable = (x: number): readonly Prop[] => [
  { at: { x, y: 0.67, z: 0.47 }, size: { x: 0.74, y: 0.04, z: 0.44 }, look: 'wood' },
  { at: { x, y: 0.44, z: 0.7 }, size: { x: 0.76, y: 0.29, z: 0.03 }, look: 'cloth' },
  { at: { x: x + 0.3, y: 0, z: 0.5 }, size: { x: 0.05, y: 0.67, z: 0.05 }, look: 'wood' },
  { at: { x: x - 0.22, y: 0.71, z: 0.5 }, size: { x: 0.08, y: 0.09, z: 0.08 }, look: 'china' },
];

/** A cloth held up before the face of whoever sits at `x`: shoulders and arms are seen past it. */
export const faceCloth = (x: number): readonly Prop[] => [
  { at: { x, y: 1.04, z: 0.45 }, size: { x: 0.34, y: 0.36, z: 0.02 }, look: 'cloth' },
];

/** True when the straight line from `from` to `to` goes through the box (slabs: Kay and Kajiya, 1986). */
export function blocks({ at, size }: Prop, from: Vec3, to: Vec3): boolean {
  const along = sub(to, from);
  const low = sub(at, { x: size.x / 2, y: 0, z: size.z / 2 });
  const high = add(low, size);
  let enter = 0;
  let leave = 1;
  for (const axis of ['x', 'y', 'z'] as const) {
    if (Math.abs(along[axis]) < 1e-9) {
      if (from[axis] < low[axis] || from[axis] > high[axis]) return false;
      continue;
    }
    const a = (low[axis] - from[axis]) / along[axis];
    const b = (high[axis] - from[axis]) / along[axis];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave;
}
