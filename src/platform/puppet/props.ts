/** What stands between people and the camera, drawn from the boxes that hide joints in the truth. */
import { BoxGeometry, Mesh } from 'three';
import type { Prop } from '#pose/puppet';
import { cloth, plain } from './paint.ts';

const materials = {
  cloth: () => cloth('#e8e2d2', 71),
  wood: () => plain('#9a6f47'),
  china: () => plain('#f3f1ea'),
} as const;

export function createProp({ at, size, look }: Prop): Mesh {
  const mesh = new Mesh(new BoxGeometry(size.x, size.y, size.z), materials[look]());
  mesh.position.set(at.x, at.y + size.y / 2, at.z);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return mesh;
}
