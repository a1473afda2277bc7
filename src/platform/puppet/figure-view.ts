/** A puppet in flesh and cloth: shows a `FigureState`, nothing more. */
import { Group, type Material, Mesh, SphereGeometry } from 'three';
import { jointOf, type Side } from '#pose';
import { bonesOf, type Figure, type FigureState, type Vec3 } from '#pose/puppet';
import { createHand, type HandView } from './hand.ts';
import { createHead } from './head.ts';
import { cloth, plain, shade } from './paint.ts';
import { limbShape, placeAlong, placeAt } from './shapes.ts';
import { createBlanket, createSkirt } from './skirt.ts';
import { createTrunk } from './trunk.ts';

export interface FigureView {
  readonly object: Group;
  show(body: FigureState): void;
}

const sides = ['left', 'right'] as const satisfies readonly Side[];
const ahead: Vec3 = { x: 0, y: 0.3, z: 1 };

interface Part {
  readonly object: Group | Mesh;
  show(body: FigureState): void;
}

function arm(figure: Figure, side: Side, skin: Material, sleeve: Material): Part {
  const bones = bonesOf(figure);
  const h = figure.heightM;
  const thick = h * (0.4 + 0.6 * figure.girth);
  const bare = figure.looks.top.cut === 'shirt';
  const upper = new Mesh(limbShape(bones.upperArm, 0.035 * thick, 0.0285 * thick, 0.002), sleeve);
  const lower = new Mesh(
    limbShape(bones.foreArm, (bare ? 0.025 : 0.0285) * thick, (bare ? 0.0165 : 0.0205) * thick, 0.004),
    bare ? skin : sleeve,
  );
  const shoulder = new Mesh(new SphereGeometry(0.0355 * thick, 16, 12), sleeve);
  const wrist = new Mesh(limbShape(0.02, 0.0165 * h, 0.016 * h), skin);
  const hand: HandView = createHand(side, bones.hand, skin);
  const object = new Group();
  object.add(upper, lower, shoulder, wrist, hand.object);
  return {
    object,
    show: (body) => {
      const from = body.joints[jointOf('shoulder', side)];
      const elbow = body.joints[jointOf('elbow', side)];
      const end = body.joints[jointOf('wrist', side)];
      placeAlong(upper, from, elbow, ahead);
      placeAlong(lower, elbow, end, ahead);
      shoulder.position.set(from.x, from.y, from.z);
      const held = body.hands[side];
      const tip = { x: end.x + held.ahead.x, y: end.y + held.ahead.y, z: end.z + held.ahead.z };
      placeAlong(wrist, end, tip, held.palm);
      hand.show(held);
    },
  };
}

function leg(figure: Figure, side: Side, covered: Material): Part {
  const bones = bonesOf(figure);
  const h = figure.heightM;
  const thick = h * (0.3 + 0.7 * figure.girth);
  const skirt = figure.looks.bottom.cut === 'skirt';
  const stocking = plain(shade(figure.looks.skin, -0.18));
  const thigh = new Mesh(limbShape(bones.thigh, 0.052 * thick, 0.036 * thick), covered);
  const shin = new Mesh(
    limbShape(bones.shin, (skirt ? 0.032 : 0.037) * thick, (skirt ? 0.02 : 0.03) * thick, 0.004),
    skirt ? stocking : covered,
  );
  const leather = plain(figure.looks.shoes);
  const sole = new Mesh(new SphereGeometry(1, 14, 10), leather);
  sole.scale.set(0.028 * h, 0.022 * h, bones.foot * 0.56);
  sole.position.set(0, -bones.ankleHeight + 0.02 * h, bones.foot * 0.3);
  const heel = new Mesh(new SphereGeometry(0.027 * h, 12, 10), leather);
  const foot = new Group();
  foot.add(sole, heel);
  const object = new Group();
  object.add(thigh, shin, foot);
  return {
    object,
    show: (body) => {
      const hip = body.joints[jointOf('hip', side)];
      const knee = body.joints[jointOf('knee', side)];
      const ankle = body.joints[jointOf('ankle', side)];
      placeAlong(thigh, hip, knee, { x: 0, y: 1, z: 0.2 });
      placeAlong(shin, knee, ankle, ahead);
      placeAt(foot, body.feet[side].at, body.feet[side].axes);
    },
  };
}

/** Below this, metres, a part throws no shadow: fingers, ears, spectacles. Nobody sees it, and software drawing is slow. */
const leastShadowM = 0.05;

function isSmall(mesh: Mesh): boolean {
  mesh.geometry.computeBoundingSphere();
  let size = 1;
  for (let around = mesh.parent; around !== null; around = around.parent) size *= around.scale.x;
  return (mesh.geometry.boundingSphere?.radius ?? 1) * mesh.scale.y * size < leastShadowM;
}

/** Everybody's shadow falls; call `show` before each picture. `seed` varies the weave. */
export function createFigureView(figure: Figure, seed: number): FigureView {
  const bones = bonesOf(figure);
  const { looks } = figure;
  const skin = plain(looks.skin);
  const sleeve = cloth(looks.top.colour, seed + 1);
  const below = cloth(looks.bottom.colour, seed + 2);
  const head = createHead(looks, bones.halfHead);
  const neck = new Mesh(limbShape(bones.neck, 0.036 * figure.heightM, 0.034 * figure.heightM), skin);
  const trunk = createTrunk(figure, bones, seed);
  const parts: readonly Part[] = [
    trunk,
    ...sides.map((side) => arm(figure, side, skin, sleeve)),
    ...sides.map((side) => leg(figure, side, below)),
    ...(looks.bottom.cut === 'skirt' ? [createSkirt(figure, below)] : []),
    ...(looks.blanket === undefined ? [] : [createBlanket(figure, cloth(looks.blanket, seed + 3))]),
  ];
  const object = new Group();
  object.add(head.object, neck, ...parts.map((part) => part.object));
  object.traverse((child) => {
    child.castShadow = !(child instanceof Mesh && isSmall(child));
    child.receiveShadow = true;
  });
  return {
    object,
    show: (body) => {
      for (const part of parts) part.show(body);
      placeAt(head.object, body.head.at, body.head.axes);
      placeAlong(neck, body.chest.at, body.head.at, ahead);
      head.show(body);
    },
  };
}
