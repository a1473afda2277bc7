/** The die: a cube that is truly turned, seen from a little above and to one side. It stands on whatever is lowest, so it rolls over its edges. */
import type { Graphics } from 'pixi.js';
import { palette } from '#kit/view';

type Point = readonly [x: number, y: number, z: number];

export interface CubePlace {
  /** Where it stands, and how high above that it is, stage pixels. */
  readonly x: number;
  readonly groundY: number;
  readonly liftPx: number;
  readonly edge: number;
  /** Quarter turns still to come. */
  readonly turns: number;
  /** How far we look down on it, radians. */
  readonly pitch: number;
  /** What is on top when no turn is left, 1 to 6. */
  readonly pips: number;
}

const yaw = 0.42;
const spots: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0, 0]],
  2: [
    [-1, -1],
    [1, 1],
  ],
  3: [
    [-1, -1],
    [0, 0],
    [1, 1],
  ],
  4: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  5: [
    [-1, -1],
    [1, -1],
    [0, 0],
    [-1, 1],
    [1, 1],
  ],
  6: [
    [-1, -1],
    [1, -1],
    [-1, 0],
    [1, 0],
    [-1, 1],
    [1, 1],
  ],
};
const spread = 0.27;
const pipRadius = 0.105;
const pipCorners = 14;

interface Face {
  readonly value: number;
  readonly out: Point;
  readonly u: Point;
  readonly v: Point;
}

/** The six faces with `pips` on top; opposite faces add up to seven. */
function facesOf(pips: number): readonly Face[] {
  const others = [1, 2, 3].filter((n) => n !== pips && n !== 7 - pips);
  const [front = 1, side = 2] = others;
  const pair = (value: number, out: Point, u: Point, v: Point): readonly Face[] => [
    { value, out, u, v },
    { value: 7 - value, out: [-out[0], -out[1], -out[2]], u, v },
  ];
  return [
    ...pair(pips, [0, 1, 0], [1, 0, 0], [0, 0, 1]),
    ...pair(front, [0, 0, 1], [1, 0, 0], [0, 1, 0]),
    ...pair(side, [1, 0, 0], [0, 1, 0], [0, 0, 1]),
  ];
}

const shades = { top: 0xfffaf0, front: 0xf0ddb0, side: 0xd9bd83 } as const;

/** Draws the die on top of what is in `graphics`. */
export function drawCube(graphics: Graphics, place: CubePlace): void {
  const { edge, pitch, turns } = place;
  const roll = turns * (Math.PI / 2);
  const [cr, sr, cy, sy, cp, sp] = [
    Math.cos(roll),
    Math.sin(roll),
    Math.cos(yaw),
    Math.sin(yaw),
    Math.cos(pitch),
    Math.sin(pitch),
  ];
  /** Across, up and towards us, for a point of the cube. */
  const seen = ([x, y, z]: Point): Point => {
    const [rx, ry] = [x * cr - y * sr, x * sr + y * cr];
    const [wx, wz] = [rx * cy + z * sy, z * cy - rx * sy];
    return [wx, ry * cp - wz * sp, ry * sp + wz * cp];
  };
  const corners = [-0.5, 0.5].flatMap((x) => [-0.5, 0.5].flatMap((y) => [-0.5, 0.5].map((z): Point => [x, y, z])));
  const lowest = Math.min(...corners.map((corner) => seen(corner)[1]));
  const at = (point: Point): [number, number] => {
    const [x, y] = seen(point);
    return [place.x + x * edge, place.groundY - place.liftPx - (y - lowest) * edge];
  };
  const on = ({ out, u, v }: Face, a: number, b: number): Point => [
    out[0] * 0.5 + u[0] * a + v[0] * b,
    out[1] * 0.5 + u[1] * a + v[1] * b,
    out[2] * 0.5 + u[2] * a + v[2] * b,
  ];
  const shown = facesOf(place.pips).filter(({ out }) => seen(out)[2] > 0.02);
  const outline = (face: Face): number[] =>
    [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
      [-0.5, -0.5],
      [0.5, -0.5],
    ].flatMap(([a = 0, b = 0]) => at(on(face, a, b)));
  for (const face of shown)
    graphics.poly(outline(face)).fill(palette.ink).stroke({ width: 18, color: palette.ink, join: 'round' });
  for (const face of shown) {
    const [outX, outY] = face.out;
    const up = outX * sr + outY * cr;
    const shade = up > 0.7 ? shades.top : seen(face.out)[0] > 0.3 ? shades.front : shades.side;
    graphics.poly(outline(face)).fill(shade).stroke({ width: 6, color: palette.ink, join: 'round' });
    for (const [a, b] of spots[face.value] ?? []) {
      const radius = face.value === 1 ? pipRadius * 1.5 : pipRadius;
      const pip = Array.from({ length: pipCorners }, (_, i) => {
        const angle = (i / pipCorners) * 2 * Math.PI;
        return at(on(face, a * spread + Math.cos(angle) * radius, b * spread + Math.sin(angle) * radius));
      });
      graphics.poly(pip.flat()).fill(face.value === 1 ? palette.brick : palette.ink);
    }
  }
}
