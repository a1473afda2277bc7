/** One small picture for each thing the camera doctor says, 200×200, told by its shapes at three metres. */
import { palette } from '#kit/view';
import type { ComplaintCode } from '#pose';
import { box, disc, inks, mixed, path, picture, shape } from './ink.ts';

const side = 200;
const line = `stroke="${inks.ink}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"`;
const wall = mixed(palette.sea, palette.paper, 0.62);

/** Head and shoulders, the chin at `x`, `y`; `size` is the head's radius. */
const person = (x: number, y: number, size: number, fill: string, more = line): string =>
  path(
    `M${x - 2.1 * size} ${y + 3.4 * size}V${y + 1.6 * size}q0 -${1.3 * size} ${1.5 * size} -${1.3 * size}h${1.2 * size}q${1.5 * size} 0 ${1.5 * size} ${1.3 * size}V${y + 3.4 * size}z`,
    fill,
    more,
  ) + disc(x, y - size * 0.8, size, fill, more);

const frame = (inside: string, ground = wall): string =>
  [
    `<clipPath id="view"><rect x="12" y="24" width="176" height="152" rx="8"/></clipPath>`,
    box(12, 24, 176, 152, ground, 'rx="8"'),
    `<g clip-path="url(#view)">${inside}</g>`,
    box(12, 24, 176, 152, 'none', `rx="8" ${line}`),
  ].join('');

const lens = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${box(-58, -34, 116, 68, inks.pine, `rx="30" ${line}`)}${disc(0, 0, 24, inks.paper, line)}${disc(0, 0, 10, inks.ink)}</g>`;

const drawn: Readonly<Record<ComplaintCode, string>> = {
  'wrong-camera': [
    lens(100, 112, 0),
    box(56, 66, 88, 92, inks.oakDark, `rx="10" ${line}`),
    path('M78 90V134M100 90V134M122 90V134', 'none', `stroke="${inks.straw}" stroke-width="8" stroke-linecap="round"`),
    path(
      'M100 52V14M82 30L100 12L118 30',
      'none',
      `stroke="${inks.brick}" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"`,
    ),
  ].join(''),
  'too-dark': [
    box(6, 6, 188, 188, inks.dusk, 'rx="14"'),
    path('M100 6V62', 'none', `stroke="${inks.paper}" stroke-width="8"`),
    shape('62,104 138,104 196,194 4,194', inks.sun, 'opacity=".55"'),
    path('M100 56q42 4 48 50H52q6 -46 48 -50z', inks.brick, `stroke="${inks.paper}" stroke-width="6"`),
    path('M80 110a20 20 0 0 0 40 0z', inks.sun),
  ].join(''),
  'light-behind': [
    box(18, 8, 164, 184, inks.sun, `rx="6" ${line}`),
    box(34, 24, 60, 152, inks.paper),
    box(106, 24, 60, 152, inks.paper),
    person(100, 112, 27, inks.ink, ''),
  ].join(''),
  'camera-moved': [
    lens(100, 118, -24),
    path('M44 56Q100 8 156 52', 'none', `stroke="${inks.brick}" stroke-width="14" stroke-linecap="round"`),
    shape('172,70 132,66 162,30', inks.brick),
  ].join(''),
  nobody: [
    path('M62 30H138V104H62z', inks.oak, line),
    path('M50 108H150L158 134H42z', inks.straw, line),
    path('M54 136V186M146 136V186', 'none', `stroke="${inks.oakDark}" stroke-width="14" stroke-linecap="round"`),
  ].join(''),
  'heads-cut-off': frame(person(100, 22, 34, inks.moss)),
  'too-near': frame(person(100, 128, 66, inks.moss)),
  'too-far': frame(
    person(100, 116, 11, inks.moss, `stroke="${inks.ink}" stroke-width="5"`) + box(12, 152, 176, 30, inks.straw),
  ),
  'two-in-one-seat': frame(person(72, 96, 24, inks.moss) + person(126, 108, 26, inks.brick)),
  'hands-hidden': [
    person(100, 74, 30, inks.moss),
    box(8, 126, 184, 26, inks.straw, `rx="6" ${line}`),
    box(24, 152, 18, 42, inks.oak),
    box(158, 152, 18, 42, inks.oak),
  ].join(''),
  'slow-television': [
    box(10, 34, 180, 118, inks.dusk, `rx="10" ${line}`),
    path('M70 152H130L140 184H60z', inks.oak, line),
    box(30, 52, 140, 82, wall),
    disc(100, 93, 32, inks.paper, line),
    path('M100 93V72M100 93L116 101', 'none', line),
  ].join(''),
  'sound-elsewhere': [
    box(8, 40, 104, 76, inks.dusk, `rx="8" ${line}`),
    path('M44 116H76L82 138H38z', inks.oak, line),
    path('M118 132H138L166 106V190L138 164H118z', inks.brick, line),
    path('M176 128Q190 148 176 168', 'none', line),
    path('M30 58L90 98M90 58L30 98', 'none', `stroke="${inks.paper}" stroke-width="8" stroke-linecap="round"`),
  ].join(''),
  'slow-machine': [
    path(
      'M16 170Q24 140 64 150H150Q178 150 176 112',
      'none',
      `stroke="${inks.ink}" stroke-width="44" stroke-linecap="round" stroke-linejoin="round"`,
    ),
    path(
      'M16 170Q24 140 64 150H150Q178 150 176 112',
      'none',
      `stroke="${inks.cream}" stroke-width="30" stroke-linecap="round" stroke-linejoin="round"`,
    ),
    path('M170 92L160 60M184 92L192 62', 'none', line),
    disc(88, 98, 58, inks.brick, line),
    path(
      'M88 98q14 -20 26 0q6 34 -30 32q-36 -8 -26 -44q16 -30 50 -20',
      'none',
      `stroke="${inks.paper}" stroke-width="9" stroke-linecap="round"`,
    ),
  ].join(''),
};

export const doctorPictureSide = side;

export const doctorPicture = (code: ComplaintCode): string => picture(side, side, drawn[code]);
