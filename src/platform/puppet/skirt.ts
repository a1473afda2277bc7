/** What lies over the thighs and hangs from the knees: a skirt, a blanket. */
import { DoubleSide, type Material, Mesh } from 'three';
import type { Figure, FigureState, Vec3 } from '#pose/puppet';
import { createSkin, type Ring } from './shapes.ts';

interface Cut {
  /** Along the thighs, 0 hips to 1 knees, then from there down the shins, 1 knees to 2 ankles. */
  readonly places: readonly number[];
  /** Metres that it stands off on all sides. */
  readonly looseM: number;
}

const skirt: Cut = { places: [-0.15, 0, 0.3, 0.6, 0.85, 1, 1.08, 1.2, 1.36], looseM: 0 };
const blanket: Cut = { places: [0.02, 0.2, 0.5, 0.8, 1, 1.08, 1.2, 1.45, 1.7], looseM: 0.045 };

const middle = (a: Vec3, b: Vec3): Vec3 => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, z: (a.z + b.z) / 2 });
const apart = (a: Vec3, b: Vec3): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z) / 2;

function way(from: Vec3, to: Vec3): Vec3 {
  const length = Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length, z: (to.z - from.z) / length };
}

const mixed = (a: Vec3, b: Vec3, t: number): Vec3 => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  z: a.z + (b.z - a.z) * t,
});

/** Straight out in front of somebody whose `left` is this, for a way that runs down the body. */
const outOf = (left: Vec3, down: Vec3): Vec3 => ({
  x: -(left.y * down.z - left.z * down.y),
  y: -(left.z * down.x - left.x * down.z),
  z: -(left.x * down.y - left.y * down.x),
});

export interface SkirtView {
  readonly object: Mesh;
  show(body: FigureState): void;
}

export const createSkirt = (figure: Figure, material: Material): SkirtView => createDrape(figure, material, skirt);

export const createBlanket = (figure: Figure, material: Material): SkirtView => createDrape(figure, material, blanket);

function createDrape(figure: Figure, material: Material, { places, looseM }: Cut): SkirtView {
  const skin = createSkin(places.length);
  material.side = DoubleSide;
  const object = new Mesh(skin.geometry, material);
  object.frustumCulled = false;
  const h = figure.heightM;
  return {
    object,
    show: ({ joints, pelvis }) => {
      const hips = middle(joints.hipLeft, joints.hipRight);
      const knees = middle(joints.kneeLeft, joints.kneeRight);
      const ankles = middle(joints.ankleLeft, joints.ankleRight);
      const { left } = pelvis.axes;
      const [thigh, shin] = [way(hips, knees), way(knees, ankles)];
      const hipWidth = apart(joints.hipLeft, joints.hipRight) + 0.052 * h * figure.girth + looseM;
      const kneeWidth = apart(joints.kneeLeft, joints.kneeRight) + 0.042 * h + looseM;
      const rings = places.map((place): Ring => {
        const turn = Math.min(1, Math.max(0, (place - 0.85) / 0.35));
        const down = way({ x: 0, y: 0, z: 0 }, mixed(thigh, shin, turn));
        const forward = outOf(left, down);
        const at = place <= 1 ? mixed(hips, knees, place) : mixed(knees, ankles, place - 1);
        return {
          at,
          left,
          forward,
          halfWidth: (hipWidth + (kneeWidth - hipWidth) * Math.min(1, Math.max(0, place))) * (1 + 0.06 * turn),
          halfDepth: (0.056 - 0.012 * Math.min(1, Math.max(0, place)) + 0.01 * turn) * h * figure.girth + 0.4 * looseM,
        };
      });
      // From the hem up: the skin faces outward when its rings run up the body.
      skin.cover(rings.reverse());
    },
  };
}
