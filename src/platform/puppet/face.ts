/** A face as seen from straight ahead, painted: the pose model looks for eyes, brows, a nose and a mouth. */
import type { Texture } from 'three';
import type { Looks } from '#pose/puppet';
import { type Brush, painted, shade, speckle } from './paint.ts';

const side = 512;
/** From half head heights about the middle of the head, to pixels; the painting reaches a little beyond the head. */
const at = (across: number, up: number): readonly [number, number] => [
  side / 2 + (across * side) / 2.1,
  side / 2 - (up * side) / 2.1,
];
const long = (halfHeads: number): number => (halfHeads * side) / 2.1;

function soft(brush: Brush, across: number, up: number, radius: number, colour: string): void {
  const [x, y] = at(across, up);
  const fade = brush.createRadialGradient(x, y, 0, x, y, long(radius));
  fade.addColorStop(0, colour);
  fade.addColorStop(1, `${colour.slice(0, 7)}00`);
  brush.fillStyle = fade;
  brush.fillRect(x - long(radius), y - long(radius), 2 * long(radius), 2 * long(radius));
}

function stroke(brush: Brush, colour: string, width: number, points: readonly (readonly [number, number])[]): void {
  brush.strokeStyle = colour;
  brush.lineWidth = long(width);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  const [start, bend, end] = points.map(([across, up]) => at(across, up));
  if (start === undefined || bend === undefined || end === undefined) return;
  brush.beginPath();
  brush.moveTo(...start);
  brush.quadraticCurveTo(...bend, ...end);
  brush.stroke();
}

/** Height of the eyes and half the distance between them, half head heights. */
const eyeUp = 0.04;
const eyeOut = 0.27;

function eye(brush: Brush, sign: 1 | -1, looks: Looks, shut: boolean): void {
  const dark = shade(looks.skin, -0.55);
  const corner = (out: number, up: number): readonly [number, number] => [sign * (eyeOut + out), eyeUp + up];
  soft(brush, sign * eyeOut, eyeUp + 0.02, 0.24, `${shade(looks.skin, -0.45)}88`);
  if (!shut) {
    const [x, y] = at(sign * eyeOut, eyeUp);
    brush.save();
    brush.beginPath();
    brush.ellipse(x, y, long(0.125), long(0.062), 0, 0, 2 * Math.PI);
    brush.clip();
    brush.fillStyle = '#f2eee8';
    brush.fillRect(x - 99, y - 99, 198, 198);
    for (const [radius, colour] of [
      [0.068, looks.eyes],
      [0.034, '#120d0a'],
    ] as const) {
      brush.fillStyle = colour;
      brush.beginPath();
      brush.arc(x, y - long(0.005), long(radius), 0, 2 * Math.PI);
      brush.fill();
    }
    brush.fillStyle = '#ffffff';
    brush.fillRect(x + long(0.012), y - long(0.04), long(0.022), long(0.022));
    brush.restore();
  }
  const lidUp = shut ? -0.035 : 0.125;
  stroke(brush, dark, 0.032, [corner(-0.13, -0.01), corner(0, lidUp), corner(0.14, -0.01)]);
  stroke(brush, `${dark}88`, 0.016, [corner(-0.11, -0.03), corner(0, -0.09), corner(0.12, -0.02)]);
  stroke(brush, `${dark}66`, 0.014, [corner(-0.1, -0.1), corner(0.02, -0.17), corner(0.13, -0.09)]);
  stroke(brush, looks.brows, 0.055, [corner(-0.15, 0.17), corner(0, 0.26), corner(0.18, 0.17)]);
  for (const up of [-0.02, 0.03]) {
    stroke(brush, `${dark}55`, 0.012, [corner(0.19, up), corner(0.24, up * 1.5), corner(0.29, up * 2.4)]);
  }
}

function mouth(brush: Brush, looks: Looks): void {
  const lip = shade(looks.skin, -0.3);
  stroke(brush, `${lip}cc`, 0.07, [
    [-0.17, -0.515],
    [0, -0.5],
    [0.17, -0.515],
  ]);
  stroke(brush, '#b0605acc', 0.055, [
    [-0.15, -0.54],
    [0, -0.6],
    [0.15, -0.54],
  ]);
  stroke(brush, shade(looks.skin, -0.72), 0.018, [
    [-0.2, -0.5],
    [0, -0.56],
    [0.2, -0.5],
  ]);
  soft(brush, 0, -0.68, 0.13, `${shade(looks.skin, -0.4)}66`);
}

function years(brush: Brush, looks: Looks): void {
  const line = `${shade(looks.skin, -0.5)}66`;
  for (const sign of [1, -1]) {
    stroke(brush, line, 0.02, [
      [sign * 0.17, -0.22],
      [sign * 0.26, -0.34],
      [sign * 0.27, -0.5],
    ]);
    soft(brush, sign * 0.38, -0.27, 0.2, '#c8645a40');
    soft(brush, sign * 0.52, -0.5, 0.3, `${shade(looks.skin, -0.5)}55`);
  }
  for (const up of [0.42, 0.5, 0.58]) {
    stroke(brush, `${shade(looks.skin, -0.5)}33`, 0.014, [
      [-0.3, up - 0.02],
      [0, up],
      [0.3, up - 0.02],
    ]);
  }
}

function nose(brush: Brush, looks: Looks): void {
  const dark = shade(looks.skin, -0.5);
  for (const sign of [1, -1]) {
    soft(brush, sign * 0.1, -0.05, 0.1, `${dark}40`);
    soft(brush, sign * 0.07, -0.285, 0.05, `${shade(looks.skin, -0.75)}dd`);
    stroke(brush, `${dark}88`, 0.02, [
      [sign * 0.12, -0.2],
      [sign * 0.165, -0.26],
      [sign * 0.11, -0.3],
    ]);
  }
  soft(brush, 0, -0.1, 0.08, `${shade(looks.skin, 0.35)}66`);
  soft(brush, 0, -0.36, 0.1, `${dark}55`);
}

function beard(brush: Brush, looks: Looks): void {
  const colour = looks.hair.colour;
  for (let i = -8; i <= 8; i += 1) {
    const turn = i / 8;
    soft(brush, turn * 0.52, -0.62 - 0.16 * Math.cos((turn * Math.PI) / 2), 0.17, `${colour}e6`);
  }
  for (const turn of [-2.6, -1.8, -1, -0.3, 0.3, 1, 1.8, 2.6])
    soft(brush, turn * 0.075, -0.42 - 0.012 * turn * turn, 0.085, `${colour}e6`);
}

/** The face of `looks`, eyes open or shut; projected on to the head from the front. */
export function paintFace(looks: Looks, shut: boolean): Texture {
  return painted(side, side, (brush) => {
    brush.fillStyle = looks.skin;
    brush.fillRect(0, 0, side, side);
    speckle(brush, 9, 0.02, 4);
    years(brush, looks);
    nose(brush, looks);
    if (looks.beard) beard(brush, looks);
    mouth(brush, looks);
    eye(brush, 1, looks, shut);
    eye(brush, -1, looks, shut);
  });
}
