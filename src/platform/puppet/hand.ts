/** A hand with four fingers and a thumb that open and close. Built in hand lengths: y along the fingers, z out of the palm. */
import { CapsuleGeometry, CylinderGeometry, Group, type Material, Mesh, SphereGeometry } from 'three';
import { mix } from '#core';
import type { Side } from '#pose';
import type { HandState } from '#pose/puppet';
import { plain } from './paint.ts';
import { placeAt } from './shapes.ts';

/** Where each finger starts across the palm, its length and thickness, from the thumb's side. */
const fingers = [
  { across: 0.165, up: 0.5, length: 0.38, radius: 0.052 },
  { across: 0.055, up: 0.52, length: 0.43, radius: 0.054 },
  { across: -0.055, up: 0.51, length: 0.4, radius: 0.052 },
  { across: -0.16, up: 0.47, length: 0.31, radius: 0.046 },
] as const;

interface Finger {
  readonly root: Group;
  readonly tip: Group;
}

function finger(length: number, radius: number, skin: Material): Finger {
  const piece = (share: number): Mesh => {
    const mesh = new Mesh(new CapsuleGeometry(radius, length * share, 4, 8), skin);
    mesh.position.y = (length * share) / 2;
    return mesh;
  };
  const root = new Group();
  const tip = new Group();
  tip.position.y = length * 0.52;
  tip.add(piece(0.44));
  root.add(piece(0.52), tip);
  return { root, tip };
}

export interface HandView {
  readonly object: Group;
  show(hand: HandState): void;
}

export function createHand(side: Side, lengthM: number, skin: Material): HandView {
  const thumbSide = side === 'left' ? -1 : 1;
  const sized = new Group();
  sized.scale.setScalar(lengthM);
  const palm = new Mesh(new SphereGeometry(1, 16, 12), skin);
  palm.scale.set(0.235, 0.32, 0.1);
  palm.position.y = 0.27;
  const heel = new Mesh(new SphereGeometry(1, 12, 10), skin);
  heel.scale.set(0.17, 0.2, 0.12);
  heel.position.set(0, 0.06, 0);
  sized.add(palm, heel);

  const four = fingers.map(({ across, up, length, radius }) => {
    const made = finger(length, radius, skin);
    made.root.position.set(across * thumbSide, up, 0);
    sized.add(made.root);
    return { ...made, spread: across };
  });
  const thumb = finger(0.34, 0.06, skin);
  thumb.root.position.set(0.16 * thumbSide, 0.16, 0.03);
  sized.add(thumb.root);

  const cup = new Mesh(new CylinderGeometry(0.24, 0.19, 0.5, 18), plain('#f3f1ea'));
  cup.position.set(0, 0.42, 0.27);
  cup.rotation.z = (Math.PI / 2) * thumbSide;
  sized.add(cup);

  const object = new Group();
  object.add(sized);
  return {
    object,
    show: (hand) => {
      const { ahead: up, palm: forward } = hand;
      const left = {
        x: up.y * forward.z - up.z * forward.y,
        y: up.z * forward.x - up.x * forward.z,
        z: up.x * forward.y - up.y * forward.x,
      };
      placeAt(object, hand.wrist, { left, up, forward });
      for (const { root, tip, spread } of four) {
        root.rotation.set(mix(1.25, 0.12, hand.openScore), 0, -spread * thumbSide * 0.9 * hand.openScore);
        tip.rotation.x = mix(1.5, 0.12, hand.openScore);
      }
      thumb.root.rotation.set(mix(0.7, 0.15, hand.openScore), 0, -thumbSide * mix(0.25, 0.75, hand.openScore));
      cup.visible = hand.holding === 'cup';
    },
  };
}
