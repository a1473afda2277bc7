/** A head in half head heights about its middle: skull with a painted face, nose, ears, hair, spectacles. */
import {
  type BufferGeometry,
  Group,
  type Material,
  Mesh,
  MeshLambertMaterial,
  SphereGeometry,
  TorusGeometry,
  Vector3,
} from 'three';
import { clamp01, smoothstep } from '#core';
import { type FigureState, facePlaces, type Looks } from '#pose/puppet';
import { paintFace } from './face.ts';
import { painted, plain, shade, speckle } from './paint.ts';

/** A skull's surface in the direction `d` (unit, x own left, y up, z forward): wide above, narrow at the jaw, deep behind. */
function skull(d: Vector3): Vector3 {
  const jaw = smoothstep((-d.y - 0.1) / 0.9);
  const width = 0.7 - 0.2 * jaw;
  const depth = d.z > 0 ? 0.84 - 0.02 * jaw : 0.92 - 0.34 * jaw;
  const chin = d.z > 0 ? 0.1 * jaw * d.z : 0;
  return new Vector3(d.x * width, d.y * (d.y > 0 ? 1 : 0.97), d.z * depth + chin + 0.02);
}

function shaped(segments: number, shape: (direction: Vector3) => Vector3): BufferGeometry {
  const geometry = new SphereGeometry(1, segments, Math.round(segments * 0.75));
  const positions = geometry.getAttribute('position');
  const point = new Vector3();
  for (let i = 0; i < positions.count; i += 1) {
    const moved = shape(point.fromBufferAttribute(positions, i).normalize());
    positions.setXYZ(i, moved.x, moved.y, moved.z);
  }
  geometry.computeVertexNormals();
  return geometry;
}

const bell = (t: number): number => Math.exp(-t * t);

function skullShape(): BufferGeometry {
  const geometry = shaped(40, (direction) => {
    const surface = skull(direction);
    // Sockets set back, cheeks and brow forward: what gives a face its light and shade.
    const front = clamp01(direction.z * 1.6 - 0.4);
    const socket = bell((Math.abs(surface.x) - 0.27) / 0.16) * bell((surface.y - 0.03) / 0.12);
    const brow = bell((surface.y - 0.2) / 0.09) * bell(surface.x / 0.4);
    const cheek = bell((Math.abs(surface.x) - 0.36) / 0.16) * bell((surface.y + 0.24) / 0.16);
    const lips = bell(surface.x / 0.2) * bell((surface.y + 0.52) / 0.11);
    surface.z += front * (0.04 * brow + 0.035 * cheek + 0.05 * lips - 0.075 * socket);
    return surface;
  });
  const positions = geometry.getAttribute('position');
  const textures = geometry.getAttribute('uv');
  for (let i = 0; i < positions.count; i += 1) {
    textures.setXY(i, 0.5 + positions.getX(i) / 2.1, 0.5 + positions.getY(i) / 2.1);
  }
  return geometry;
}

function noseShape(): BufferGeometry {
  return shaped(16, (d) => {
    const down = clamp01((1 - d.y) / 2);
    const width = 0.055 + 0.085 * smoothstep((down - 0.3) / 0.6);
    return new Vector3(d.x * width, -0.1 + d.y * 0.21, 0.78 + Math.max(d.z, -0.2) * (0.05 + 0.17 * down ** 1.4));
  });
}

const bumps = (d: Vector3): number =>
  Math.sin(d.x * 11 + 1) * Math.sin(d.y * 12 + d.z * 3) * Math.sin(d.z * 11 + d.x * 2);

/** How far hair stands off the skull in a direction, half head heights; below zero there is none. */
function hairThickness(style: Looks['hair']['style'], d: Vector3): number {
  const front = clamp01(d.z);
  const sideways = Math.abs(d.x);
  // Over the brow the hairline is at 0.62 of the height; it falls behind the ears to the nape.
  const line = (low: number): number => 0.62 * front ** 0.7 + low * (1 - front) + 0.1 * front * (1 - sideways);
  switch (style) {
    case 'bald':
      return d.z > 0.35 ? -0.05 : 0.05 * smoothstep((0.42 - d.y) / 0.25) * smoothstep((d.y + 0.55) / 0.2) - 0.015;
    case 'short':
      return 0.1 * smoothstep((d.y - line(-0.5) + 0.1) / 0.35) - 0.025;
    case 'bun':
      return 0.09 * smoothstep((d.y - line(-0.6) + 0.08) / 0.3) - 0.02;
    case 'bob':
      return 0.15 * smoothstep((d.y - (d.z > 0.45 ? line(-0.9) : -0.85)) / 0.3) - 0.02;
    case 'curls':
      return (0.17 + 0.07 * bumps(d)) * smoothstep((d.y - line(-0.6) + 0.08) / 0.26) - 0.03;
  }
}

function hair(looks: Looks): readonly Mesh[] {
  const map = painted(256, 256, (brush) => {
    brush.fillStyle = looks.hair.colour;
    brush.fillRect(0, 0, 256, 256);
    speckle(brush, 4, 0.1, 3);
    for (let i = 0; i < 256; i += 3) {
      brush.fillStyle = i % 2 === 0 ? 'rgba(0,0,0,0.1)' : 'rgba(255,255,255,0.08)';
      brush.fillRect(i, 0, 1.5, 256);
    }
  });
  const material = new MeshLambertMaterial({ map });
  const cap = new Mesh(
    shaped(looks.hair.style === 'curls' ? 44 : 32, (d) => {
      const surface = skull(d);
      const thickness = hairThickness(looks.hair.style, d);
      // Where there is none it goes well inside the skull, or it would show in the sockets of the eyes.
      return surface.addScaledVector(d, thickness > 0 ? thickness : 6 * thickness);
    }),
    material,
  );
  if (looks.hair.style !== 'bun') return [cap];
  const bun = new Mesh(new SphereGeometry(0.33, 18, 14), material);
  bun.position.set(0, 0.86, -0.62);
  return [cap, bun];
}

function ears(looks: Looks): readonly Mesh[] {
  const [out, up, forward] = facePlaces.ear;
  return [1, -1].map((sign) => {
    const ear = new Mesh(new SphereGeometry(0.19, 12, 10), plain(shade(looks.skin, -0.06)));
    ear.scale.set(0.35, 1, 0.62);
    ear.rotation.y = sign * 0.35;
    ear.position.set(sign * (out + 0.03), up, forward);
    return ear;
  });
}

function glasses(): readonly Mesh[] {
  const frame = plain('#3b3431');
  return [1, -1].flatMap((sign) => {
    const rim = new Mesh(new TorusGeometry(0.2, 0.018, 6, 20), frame);
    rim.scale.y = 0.8;
    rim.position.set(sign * 0.27, 0.02, 0.88);
    const temple = new Mesh(new TorusGeometry(0.02, 0.02, 4, 8), frame);
    temple.scale.set(1, 1, 22);
    temple.position.set(sign * 0.64, 0.06, 0.42);
    return [rim, temple];
  });
}

export interface HeadView {
  readonly object: Group;
  show(body: FigureState): void;
}

/** Sized by `halfHeadM`: half the head's height. */
export function createHead(looks: Looks, halfHeadM: number): HeadView {
  const faces = { open: paintFace(looks, false), shut: paintFace(looks, true) };
  const skin = new MeshLambertMaterial({ map: faces.open });
  const parts: Mesh[] = [
    new Mesh(skullShape(), skin),
    new Mesh(noseShape(), plain(shade(looks.skin, 0.03)) as Material),
    ...ears(looks),
    ...hair(looks),
    ...(looks.glasses ? glasses() : []),
  ];
  const scaled = new Group();
  scaled.scale.setScalar(halfHeadM);
  scaled.add(...parts);
  const object = new Group();
  object.add(scaled);
  return {
    object,
    show: (body) => {
      skin.map = body.blinkScore > 0.5 ? faces.shut : faces.open;
    },
  };
}
