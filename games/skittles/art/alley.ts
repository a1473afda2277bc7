/**
 * The alley of a public house towards evening: limewashed walls over green boards, a lamp, two windows on the hill, the dark
 * curtain the balls run into. Drawn around the same perspective as the pins, in flat shapes and six colours.
 */
import { alley } from '#kit/physics';
import { screenX, screenY } from './perspective.ts';

const wall = '#e6cfa0';
const wallShade = '#d3b57f';
const wallLit = '#f2e1b8';
const ceiling = '#ecd6a6';
const green = '#466a4f';
const greenShade = '#36543f';
const oak = '#4a2f20';
const oakLit = '#6b442c';
const boards = '#c2894e';
const boardsMiddle = '#b37c44';
const boardsFar = '#97642f';
const seam = '#b57f48';
const floor = '#96603a';
const floorSeam = '#8a5733';
const pit = '#2b201b';
const pitFold = '#372922';
const sky = '#f4cf7c';
const skyLow = '#f0b866';
const hill = '#7d9460';
const hillFar = '#a3ab6b';
const brick = '#a8442c';

const point = (x: number, y: number, up = 0): string => `${screenX(x, y).toFixed(1)} ${screenY(y, up).toFixed(1)}`;
const quad = (fill: string, ...corners: string[]): string => `<path fill="${fill}" d="M${corners.join(' L')} Z"/>`;

const near = -1.85;
const far = alley.end + 0.3;
const kerb = alley.halfWidth + 0.13;
const room = 1.75;

/** Seams between boards: there to be felt, not seen; an old eye must not take them for steps. */
const seams = (from: number, to: number, step: number, colour: string, width: number): string => {
  let all = '';
  for (let x = from; x <= to + 1e-6; x += step) {
    all += quad(
      colour,
      point(x - width, near),
      point(x + width, near),
      point(x + width * 0.6, far),
      point(x - width * 0.6, far),
    );
  }
  return all;
};

const backLeft = screenX(-room, far);
const backRight = screenX(room, far);
const backFoot = screenY(far);
const backTop = 118;
const pitLeft = screenX(-kerb - 0.1, far);
const pitRight = screenX(kerb + 0.1, far);
const pitTop = 176;

const curtain = Array.from({ length: 11 }, (_, i) => {
  const x = pitLeft + 18 + (i * (pitRight - pitLeft - 36)) / 11;
  return `<path fill="${i % 2 ? pitFold : pit}" d="M${x} ${pitTop + 16} h${(pitRight - pitLeft - 36) / 11} V${backFoot} h${-(pitRight - pitLeft - 36) / 11} Z"/>`;
}).join('');

const beam = (y: number, half: number, thick: number): string =>
  `<path fill="${oak}" d="M${960 - half} ${y} H${960 + half} L${960 + half - 14} ${y + thick} H${960 - half + 14} Z"/>
   <path fill="${oakLit}" d="M${960 - half} ${y} H${960 + half} V${y + thick * 0.3} H${960 - half} Z"/>`;

/** A window on the right-hand wall between two verticals; `top` and `foot` are those of its left and right edge. */
const pane = (
  x1: number,
  x2: number,
  top: readonly [number, number],
  foot: readonly [number, number],
  bar: number,
): string => {
  const at = (share: number): readonly [number, number] => [
    top[0] + (foot[0] - top[0]) * share,
    top[1] + (foot[1] - top[1]) * share,
  ];
  const band = (from: number, to: number, fill: string): string => {
    const [a, b] = [at(from), at(to)];
    return `<path fill="${fill}" d="M${x1} ${a[0]} L${x2} ${a[1]} L${x2} ${b[1]} L${x1} ${b[0]} Z"/>`;
  };
  const middle = (x1 + x2) / 2;
  const [topM, footM] = [(top[0] + top[1]) / 2, (foot[0] + foot[1]) / 2];
  const [half] = [at(0.5)];
  const hillTop = at(0.66);
  const hillLow = at(0.8);
  return `${band(0, 0.55, sky)}${band(0.55, 1, skyLow)}
    <path fill="${hillFar}" d="M${x1} ${hillTop[0]} Q${middle} ${hillTop[0] - bar * 3} ${x2} ${hillTop[1] + bar} L${x2} ${foot[1]} L${x1} ${foot[0]} Z"/>
    <path fill="${hill}" d="M${x1} ${hillLow[0] + bar} Q${middle} ${hillLow[0] - bar * 1.5} ${x2} ${hillLow[1] - bar} L${x2} ${foot[1]} L${x1} ${foot[0]} Z"/>
    <path fill="none" stroke="${oak}" stroke-width="${bar * 1.7}" stroke-linejoin="miter" d="M${x1} ${top[0]} L${x2} ${top[1]} L${x2} ${foot[1]} L${x1} ${foot[0]} Z"/>
    <path fill="none" stroke="${oak}" stroke-width="${bar}" d="M${middle} ${topM} L${middle} ${footM} M${x1} ${half[0]} L${x2} ${half[1]}"/>`;
};

const bench = `<g>
  <path fill="${oak}" d="M1604 700 h26 v112 h-26 Z M1788 742 h30 v128 h-30 Z"/>
  <path fill="${oakLit}" d="M1560 664 L1858 716 V752 L1560 694 Z"/>
  <path fill="#7d5236" d="M1560 664 L1640 640 L1880 684 L1858 716 Z"/>
</g>`;

const rail = `<g>
  <path fill="${oak}" d="M30 836 h18 v64 h-18 Z M196 836 h18 v64 h-18 Z"/>
  <path fill="${oakLit}" d="M14 840 H230 V866 H14 Z"/>
  <path fill="#7d5236" d="M14 832 H230 V844 H14 Z"/>
</g>`;

/** 1920×1080. */
export const alleyRoom = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <defs><linearGradient id="boards" gradientUnits="userSpaceOnUse" x1="0" y1="${backFoot}" x2="0" y2="1000">
    <stop offset="0" stop-color="${boardsFar}"/><stop offset="0.35" stop-color="${boardsMiddle}"/><stop offset="1" stop-color="${boards}"/>
  </linearGradient></defs>
  <rect width="1920" height="1080" fill="${wall}"/>
  <path fill="${ceiling}" d="M0 0 H1920 L${backRight} ${backTop} H${backLeft} Z"/>
  ${beam(0, 930, 22)}${beam(44, 760, 17)}${beam(79, 630, 13)}${beam(105, 535, 10)}
  <path fill="${wallShade}" d="M0 0 L${backLeft} ${backTop} V${backFoot} L0 820 Z"/>
  <path fill="${wallLit}" d="M1920 0 L${backRight} ${backTop} V${backFoot} L1920 820 Z"/>
  <path fill="${wall}" d="M${backLeft} ${backTop} H${backRight} V${backFoot} H${backLeft} Z"/>
  <path fill="${greenShade}" d="M0 486 L${backLeft} 312 V${backFoot + 2} L0 830 Z"/>
  <path fill="${green}" d="M1920 486 L${backRight} 312 V${backFoot + 2} L1920 830 Z"/>
  <path fill="${green}" d="M${backLeft} 312 H${backRight} V${backFoot} H${backLeft} Z"/>
  <path fill="${oak}" d="M0 470 L${backLeft} 302 H${backRight} L1920 470 V494 L${backRight} 316 H${backLeft} L0 494 Z"/>
  ${pane(1500, 1604, [232, 214], [330, 344], 7)}
  ${pane(1688, 1872, [176, 134], [366, 404], 10)}
  ${quad(floor, point(-room - 2.4, near), point(room + 2.4, near), point(room, far), point(-room, far))}
  ${seams(-1.62, -1.2, 0.21, floorSeam, 0.005)}${seams(1.2, 1.62, 0.21, floorSeam, 0.005)}
  <path fill="${floor}" d="M0 ${screenY(-0.02)} L${backLeft} ${backFoot} L${backLeft + 30} ${backFoot} L0 1080 Z"/>
  <path fill="${floor}" d="M1920 ${screenY(-0.02)} L${backRight} ${backFoot} L${backRight - 30} ${backFoot} L1920 1080 Z"/>
  <path fill="${oak}" d="M${pitLeft} ${pitTop} H${pitRight} V${backFoot} H${pitLeft} Z"/>
  <path fill="${pit}" d="M${pitLeft + 18} ${pitTop + 16} H${pitRight - 18} V${backFoot} H${pitLeft + 18} Z"/>
  ${curtain}
  <path fill="#f4cf7c" opacity="0.1" d="M926 168 H994 L1190 ${backFoot} H730 Z"/>
  <path fill="${oakLit}" d="M${pitLeft - 8} ${pitTop - 10} H${pitRight + 8} V${pitTop + 12} H${pitLeft - 8} Z"/>
  ${quad(oak, point(-kerb - 0.03, near), point(-kerb - 0.03, far), point(kerb + 0.03, far), point(kerb + 0.03, near))}
  ${quad(oakLit, point(-kerb + 0.02, near), point(-kerb + 0.02, far), point(-alley.halfWidth - 0.05, far), point(-alley.halfWidth - 0.05, near))}
  ${quad(oakLit, point(kerb - 0.02, near), point(kerb - 0.02, far), point(alley.halfWidth + 0.05, far), point(alley.halfWidth + 0.05, near))}
  ${quad('url(#boards)', point(-alley.halfWidth, near), point(-alley.halfWidth, far), point(alley.halfWidth, far), point(alley.halfWidth, near))}
  ${seams(-0.8, 0.8, 0.2, seam, 0.004)}
  <path fill="${pit}" opacity="0.35" d="M${screenX(-1, far)} ${backFoot} H${screenX(1, far)} L${point(1, far - 0.45)} L${point(-1, far - 0.45)} Z"/>
  <path fill="#d9a463" opacity="0.5" d="M${point(0.35, 1.35)} L${point(1, 0.98)} L${point(1, 0.62)} L${point(-0.2, 1.18)} Z"/>
  <path fill="${oak}" d="M957 0 h6 v128 h-6 Z"/>
  <path fill="${brick}" d="M900 168 C908 120 1012 120 1020 168 Z"/>
  <path fill="#ffe9b0" d="M926 168 H994 C990 184 930 184 926 168 Z"/>
  ${rail}
  ${bench}
</svg>`;
