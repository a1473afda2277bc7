/** Everything from the hips to the neck: one skin over the spine, painted as cardigan, jumper or shirt. */
import { Mesh, MeshLambertMaterial } from 'three';
import type { Axes, Bones, Figure, FigureState, Looks, Vec3 } from '#pose/puppet';
import { type Brush, painted, shade, speckle } from './paint.ts';
import { createSkin, type Ring } from './shapes.ts';

/** Outline from below the seat to the neck, in body heights: place along the spine (0 hips, 1 shoulders), half width, half depth, forward. */
const outline = [
  [-0.2, 0.02, 0.02, 0],
  [-0.19, 0.075, 0.055, 0],
  [-0.08, 0.1, 0.072, 0],
  [0.08, 0.101, 0.074, 0.004],
  [0.25, 0.095, 0.074, 0.008],
  [0.42, 0.094, 0.07, 0.008],
  [0.58, 0.102, 0.069, 0.006],
  [0.72, 0.112, 0.067, 0.004],
  [0.84, 0.12, 0.062, 0],
  [0.93, 0.126, 0.056, -0.004],
  [1.0, 0.127, 0.05, -0.006],
  [1.05, 0.116, 0.044, -0.007],
  [1.09, 0.09, 0.04, -0.006],
  [1.13, 0.06, 0.038, -0.003],
  [1.17, 0.042, 0.037, 0],
  [1.2, 0.036, 0.034, 0.002],
] as const;

/** Share of a point's way up the texture at which the neck begins. */
const collarV = 0.9;
/** Share at which the top ends over skirt or trousers. */
const hemV = 0.15;

function front(brush: Brush, { top }: Looks): void {
  const { width, height } = brush.canvas;
  const middle = width / 2;
  const y = (v: number): number => height * (1 - v);
  const opening = (colour: string, half: number, deep: number): void => {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(middle - half, y(1));
    brush.lineTo(middle, y(deep));
    brush.lineTo(middle + half, y(1));
    brush.fill();
  };
  if (top.cut === 'cardigan') {
    opening(shade(top.colour, -0.25), 72, 0.36);
    opening(top.under, 62, 0.38);
    brush.fillStyle = shade(top.colour, -0.35);
    brush.fillRect(middle - 2, y(0.37), 4, height * 0.37);
    for (const v of [0.33, 0.25, 0.17, 0.09]) {
      brush.beginPath();
      brush.arc(middle + 10, y(v), 6, 0, 2 * Math.PI);
      brush.fill();
    }
  }
  if (top.cut === 'jumper') {
    opening(shade(top.colour, -0.3), 62, 0.7);
    opening(top.under, 52, 0.72);
  }
  if (top.cut === 'shirt') {
    opening(shade(top.colour, 0.35), 80, 0.66);
    brush.fillStyle = shade(top.colour, -0.25);
    brush.fillRect(middle - 1.5, y(0.72), 3, height * 0.72);
    for (let v = 0.66; v > 0.1; v -= 0.12) brush.fillRect(middle + 5, y(v), 8, 8);
  }
}

function paintTop(looks: Looks, seed: number): MeshLambertMaterial {
  const map = painted(512, 512, (brush) => {
    const { width, height } = brush.canvas;
    brush.fillStyle = looks.top.colour;
    brush.fillRect(0, 0, width, height);
    for (let x = 0; x < width; x += 10) {
      brush.fillStyle = 'rgba(0,0,0,0.07)';
      brush.fillRect(x, 0, 4, height);
    }
    // Folds under the arms and across the belly.
    for (const [u, v] of [
      [0.26, 0.6],
      [0.74, 0.6],
      [0.4, 0.2],
      [0.6, 0.24],
    ] as const) {
      const fold = brush.createRadialGradient(u * width, (1 - v) * height, 4, u * width, (1 - v) * height, 80);
      fold.addColorStop(0, 'rgba(0,0,0,0.22)');
      fold.addColorStop(1, 'rgba(0,0,0,0)');
      brush.fillStyle = fold;
      brush.fillRect(0, 0, width, height);
    }
    front(brush, looks);
    brush.fillStyle = shade(looks.top.cut === 'shirt' ? looks.top.colour : looks.top.under, -0.12);
    brush.fillRect(0, 0, width, height * (1 - collarV));
    brush.fillStyle = looks.skin;
    brush.fillRect(0, 0, width, height * (1 - collarV) * 0.7);
    brush.fillStyle = looks.bottom.colour;
    brush.fillRect(0, height * (1 - hemV), width, height * hemV);
    speckle(brush, seed, 0.04, 3);
  });
  return new MeshLambertMaterial({ map });
}

const bezier = (a: number, b: number, c: number, d: number, t: number): number => {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
};

const blend = (a: Vec3, b: Vec3, t: number): Vec3 => {
  const mixed = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, z: a.z + (b.z - a.z) * t };
  const length = Math.hypot(mixed.x, mixed.y, mixed.z) || 1;
  return { x: mixed.x / length, y: mixed.y / length, z: mixed.z / length };
};

/** The spine between hips and shoulders: upright in the pelvis below, in the chest above. `t` beyond 0..1 runs straight on. */
function spineAt(body: FigureState, trunkM: number, t: number): { at: Vec3; axes: Pick<Axes, 'left' | 'forward'> } {
  const { pelvis, chest } = body;
  const held = Math.min(1, Math.max(0, t));
  const third = trunkM / 3;
  const on = (key: 'x' | 'y' | 'z'): number =>
    bezier(
      pelvis.at[key],
      pelvis.at[key] + pelvis.axes.up[key] * third,
      chest.at[key] - chest.axes.up[key] * third,
      chest.at[key],
      held,
    );
  const up = t > 0.5 ? chest.axes.up : pelvis.axes.up;
  const over = (t - held) * trunkM;
  const at = { x: on('x') + up.x * over, y: on('y') + up.y * over, z: on('z') + up.z * over };
  const axes = {
    left: blend(pelvis.axes.left, chest.axes.left, held),
    forward: blend(pelvis.axes.forward, chest.axes.forward, held),
  };
  return { at, axes };
}

export interface TrunkView {
  readonly object: Mesh;
  show(body: FigureState): void;
}

export function createTrunk(figure: Figure, bones: Bones, seed: number): TrunkView {
  const skin = createSkin(outline.length);
  const object = new Mesh(skin.geometry, paintTop(figure.looks, seed));
  object.frustumCulled = false;
  const h = figure.heightM;
  return {
    object,
    show: (body) => {
      const breath = 1 + 0.02 * body.breathScore;
      const rings = outline.map(([share, width, depth, ahead]): Ring => {
        const { at, axes } = spineAt(body, bones.trunk, share);
        const full = share < 0.9 ? figure.girth : 1;
        const f = ahead * h;
        return {
          at: { x: at.x + axes.forward.x * f, y: at.y + axes.forward.y * f, z: at.z + axes.forward.z * f },
          ...axes,
          halfWidth: width * h * full,
          halfDepth: depth * h * full * (share > 0.5 && share < 1 ? breath : 1),
        };
      });
      skin.cover(rings);
    },
  };
}
