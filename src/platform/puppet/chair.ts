/** What people sit on: a day-centre chair without arms, an armchair with a headrest, or a wheelchair. */
import { BoxGeometry, CylinderGeometry, Group, Mesh, type Object3D, TorusGeometry } from 'three';
import type { Figure, Scene } from '#pose/puppet';
import { cloth, plain } from './paint.ts';

type Seated = Scene['cast'][number];

function block(
  width: number,
  height: number,
  depth: number,
  at: readonly [number, number, number],
  colour: Mesh['material'],
) {
  const mesh = new Mesh(new BoxGeometry(width, height, depth), colour);
  mesh.position.set(...at);
  return mesh;
}

function armless(colour: string, seed: number): readonly Object3D[] {
  const fabric = cloth(colour, seed);
  const wood = plain('#8a5f3c');
  const legs = [-0.2, 0.2].flatMap((x) => [-0.24, 0.14].map((z) => block(0.04, 0.4, 0.04, [x, 0.2, z], wood)));
  return [
    block(0.48, 0.08, 0.46, [0, 0.42, -0.03], fabric),
    block(0.44, 0.5, 0.06, [0, 0.72, -0.27], fabric),
    ...[-0.21, 0.21].map((x) => block(0.035, 0.62, 0.035, [x, 0.66, -0.29], wood)),
    ...legs,
  ];
}

/** High back with wings at the head, padded arms: a riser chair, whose headrest is as wide as its sitter's shoulders. */
function armchair(colour: string, seed: number): readonly Object3D[] {
  const fabric = cloth(colour, seed);
  const sides = [-1, 1].flatMap((side) => [
    block(0.12, 0.26, 0.56, [side * 0.34, 0.5, 0], fabric),
    block(0.07, 0.42, 0.2, [side * 0.31, 1.08, -0.2], fabric),
  ]);
  return [
    block(0.6, 0.16, 0.5, [0, 0.38, -0.02], fabric),
    block(0.64, 0.88, 0.12, [0, 0.86, -0.31], fabric),
    block(0.62, 0.3, 0.6, [0, 0.15, 0], fabric),
    ...sides,
  ];
}

function wheeled(): readonly Object3D[] {
  const steel = plain('#8d949c');
  const rubber = plain('#2c2c2e');
  const cover = plain('#27384a');
  const wheels = [-0.3, 0.3].flatMap((x) => {
    const tyre = new Mesh(new TorusGeometry(0.29, 0.02, 8, 28), rubber);
    const rim = new Mesh(new TorusGeometry(0.255, 0.009, 6, 28), steel);
    for (const ring of [tyre, rim]) {
      ring.rotation.y = Math.PI / 2;
      ring.position.set(x, 0.31, -0.14);
    }
    rim.position.x = x * 1.08;
    return [tyre, rim];
  });
  const casters = [-0.2, 0.2].map((x) => {
    const wheel = new Mesh(new CylinderGeometry(0.08, 0.08, 0.035, 16), rubber);
    wheel.rotation.z = Math.PI / 2;
    wheel.position.set(x, 0.08, 0.3);
    return wheel;
  });
  return [
    ...wheels,
    ...casters,
    block(0.46, 0.06, 0.44, [0, 0.47, -0.02], cover),
    block(0.44, 0.46, 0.03, [0, 0.72, -0.25], cover),
    ...[-0.24, 0.24].map((x) => block(0.03, 0.9, 0.03, [x, 0.55, -0.26], steel)),
    ...[-0.24, 0.24].map((x) => block(0.03, 0.03, 0.12, [x, 0.98, -0.31], rubber)),
    ...[-0.11, 0.11].map((x) => block(0.15, 0.02, 0.2, [x, 0.1, 0.46], steel)),
    ...[-0.17, 0.17].map((x) => block(0.025, 0.42, 0.025, [x, 0.29, 0.36], steel)),
  ];
}

const colours = ['#5d7052', '#7a4f43', '#4c6176', '#8b7340'] as const;

/** The seat of somebody in the cast, where it stands; null for those on their feet. */
export function createSeat(part: Seated, index: number): Object3D | null {
  const on: Figure['on'] = part.figure.on;
  if (on === 'feet') return null;
  const seat = new Group();
  const colour = colours[index % colours.length] ?? colours[0];
  const kinds = { chair: armless, armchair, wheelchair: wheeled } as const;
  seat.add(...kinds[on](colour, index));
  seat.position.set(part.at.x, 0, part.at.z);
  seat.rotation.y = part.facingRad ?? 0;
  seat.traverse((child) => {
    child.castShadow = true;
    child.receiveShadow = true;
  });
  return seat;
}
