/** The few shapes a puppet is made of: round limbs, and skins drawn over rings. Metres throughout. */
import { BufferAttribute, BufferGeometry, LatheGeometry, Matrix4, type Object3D, Vector2, Vector3 } from 'three';
import type { Axes, Vec3 } from '#pose/puppet';

const basis = new Matrix4();
const [x, y, z] = [new Vector3(), new Vector3(), new Vector3()];

/** Puts an object's origin at `at`, its x, y and z along a body part's own left, up and forward. */
export function placeAt(object: Object3D, at: Vec3, axes: Axes): void {
  x.copy(axes.left);
  y.copy(axes.up);
  z.copy(axes.forward);
  basis.makeBasis(x, y, z).setPosition(at.x, at.y, at.z);
  object.matrixAutoUpdate = false;
  object.matrix.copy(basis);
  object.matrixWorldNeedsUpdate = true;
}

/** Puts an object's origin at `from`, its y along the way to `to`, and its z as near to `towards` as that allows. */
export function placeAlong(object: Object3D, from: Vec3, to: Vec3, towards: Vec3): void {
  y.set(to.x - from.x, to.y - from.y, to.z - from.z).normalize();
  x.crossVectors(y, z.copy(towards)).normalize();
  z.crossVectors(x, y);
  basis.makeBasis(x, y, z).setPosition(from.x, from.y, from.z);
  object.matrixAutoUpdate = false;
  object.matrix.copy(basis);
  object.matrixWorldNeedsUpdate = true;
}

/** A limb along y from 0 to `length`, round at both ends, with `bulge` metres more a third of the way along. */
export function limbShape(length: number, startRadius: number, endRadius: number, bulge = 0): BufferGeometry {
  const points: Vector2[] = [];
  const cap = 5;
  for (let i = 0; i <= cap; i += 1) {
    const angle = (Math.PI / 2) * (i / cap);
    points.push(new Vector2(startRadius * Math.sin(angle) + 1e-4, -startRadius * Math.cos(angle)));
  }
  for (let i = 1; i < 6; i += 1) {
    const t = i / 6;
    const swell = bulge * Math.sin(Math.PI * t ** 0.63);
    points.push(new Vector2(startRadius + (endRadius - startRadius) * t + swell, length * t));
  }
  for (let i = 0; i <= cap; i += 1) {
    const angle = (Math.PI / 2) * (i / cap);
    points.push(new Vector2(endRadius * Math.cos(angle) + 1e-4, length + endRadius * Math.sin(angle)));
  }
  return new LatheGeometry(points, 16);
}

/** One slice of a skin: a rounded oblong about `at`, across `left` and `forward`. */
export interface Ring {
  readonly at: Vec3;
  readonly left: Vec3;
  readonly forward: Vec3;
  readonly halfWidth: number;
  readonly halfDepth: number;
}

export interface Skin {
  readonly geometry: BufferGeometry;
  /** Draws the skin over these rings; always as many as it was made for, from one end to the other. */
  cover(rings: readonly Ring[]): void;
}

/** Roundness of a slice: 2 is an ellipse, more is boxier. Trunks are a little boxy. */
const boxiness = 2.4;

/** A skin over `ringCount` slices. Texture: across from the back round its own right, front in the middle; up along the rings. */
export function createSkin(ringCount: number, segments = 28): Skin {
  const columns = segments + 1;
  const positions = new BufferAttribute(new Float32Array(ringCount * columns * 3), 3);
  const textures = new BufferAttribute(new Float32Array(ringCount * columns * 2), 2);
  const index: number[] = [];
  for (let ring = 0; ring < ringCount; ring += 1) {
    for (let column = 0; column < columns; column += 1) {
      textures.setXY(ring * columns + column, column / segments, ring / (ringCount - 1));
      if (ring === ringCount - 1 || column === segments) continue;
      const a = ring * columns + column;
      index.push(a, a + 1, a + columns, a + 1, a + columns + 1, a + columns);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', positions);
  geometry.setAttribute('uv', textures);
  geometry.setIndex(index);

  const circle = Array.from({ length: columns }, (_, column) => {
    const angle = -Math.PI + (2 * Math.PI * column) / segments;
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    const size = (Math.abs(s) ** boxiness + Math.abs(c) ** boxiness) ** (-1 / boxiness);
    return [s * size, c * size] as const;
  });

  const cover = (rings: readonly Ring[]): void => {
    rings.forEach(({ at, left, forward, halfWidth, halfDepth }, ring) => {
      circle.forEach(([s, c], column) => {
        const [w, d] = [s * halfWidth, c * halfDepth];
        positions.setXYZ(
          ring * columns + column,
          at.x + left.x * w + forward.x * d,
          at.y + left.y * w + forward.y * d,
          at.z + left.z * w + forward.z * d,
        );
      });
    });
    positions.needsUpdate = true;
    geometry.computeVertexNormals();
    const normals = geometry.getAttribute('normal');
    for (let ring = 0; ring < ringCount; ring += 1) {
      const [first, last] = [ring * columns, ring * columns + segments];
      x.fromBufferAttribute(normals, first).add(y.fromBufferAttribute(normals, last)).normalize();
      normals.setXYZ(first, x.x, x.y, x.z);
      normals.setXYZ(last, x.x, x.y, x.z);
    }
  };
  return { geometry, cover };
}
