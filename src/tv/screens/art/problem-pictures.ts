/** One picture for each thing that can be between the room and the game, 560×560: what a hand could do about it. */
import { palette } from '#kit/view';
import type { ProblemCode } from '#pose';
import { box, disc, grain, inks, mixed, path, picture, shape } from './ink.ts';

const size = 560;
const line = `stroke="${inks.ink}" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"`;
const cord = `stroke="${inks.ink}" stroke-width="12" stroke-linecap="round"`;
const glow = mixed(palette.sun, palette.paper, 0.35);
const glass = mixed(palette.sea, palette.paper, 0.25);

/** The upper part of a television, with room on it for a camera. */
const television = (screen: string = inks.slate): string =>
  [box(30, 330, 500, 230, inks.oakDark, `rx="18" ${line}`), box(66, 366, 428, 194, screen, `rx="8" ${line}`)].join('');

/** A camera with its foot at (x, y). */
const camera = (x: number, y: number, lens: string = inks.sea): string =>
  [
    box(x - 26, y - 46, 52, 46, inks.inkSoft, line),
    box(x - 104, y - 140, 208, 104, inks.slate, `rx="46" ${line}`),
    disc(x, y - 88, 36, lens, line),
    disc(x - 12, y - 100, 9, inks.paper),
  ].join('');

const plug = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${box(-34, -22, 62, 44, inks.brick, `rx="8" ${line}`)}${box(28, -14, 30, 28, inks.paper, line)}</g>`;

/** A hand from below, pointing up and to the left with its finger end at (x, y). */
const hand = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${path('M0 0q22 -14 36 10l40 66q30 -16 46 12q30 -8 40 22q34 0 36 40q4 60 -34 96l-80 18q-60 -30 -92 -88q-20 -46 22 -38l22 16L-8 28q-10 -18 8 -28z', mixed(palette.cream, palette.brick, 0.22), line)}</g>`;

/** The large key at the right is the one that plays. */
const keyboard = [
  box(40, 150, 480, 250, inks.oakDark, `rx="22" ${line}`),
  ...Array.from({ length: 18 }, (_, i) =>
    box(70 + (i % 6) * 56, 182 + Math.floor(i / 6) * 56, 42, 42, inks.paper, 'rx="8"'),
  ),
  box(130, 350, 200, 32, inks.paper, 'rx="8"'),
  path('M410 182h80v146h-80z', inks.sun, line),
  path('M464 210v50h-34m14 -16l-16 16l16 16', 'none', line),
].join('');

/** Four pieces that make a whole, one of them `missing` or cracked. */
const pieces = (last: string): string =>
  [
    box(90, 90, 190, 190, inks.sea, line),
    box(280, 90, 190, 190, inks.straw, line),
    box(90, 280, 190, 190, inks.moss, line),
    disc(280, 184, 34, inks.sea, line),
    box(246, 140, 30, 90, inks.sea),
    disc(184, 280, 34, inks.moss, line),
    box(140, 284, 90, 34, inks.moss),
    last,
  ].join('');

/** The book of names. */
const book = [
  path('M96 110H430q40 0 40 40V500H130q-34 0 -34 -34z', inks.pine, line),
  path('M96 466q0 -34 34 -34H470', 'none', line),
  box(150, 180, 110, 26, inks.paper, 'rx="6"'),
].join('');

/** A book that cannot be read. */
const tornBook = [
  book,
  path(
    'M322 110l-34 70l44 60l-50 66l40 60l-24 66',
    'none',
    `stroke="${inks.paper}" stroke-width="14" stroke-linejoin="round"`,
  ),
].join('');

/** A book under lock. */
const lockedBook = [
  book,
  box(300, 110, 52, 322, inks.brick, line),
  disc(326, 280, 46, inks.sun, line),
  box(318, 268, 16, 36, inks.ink, 'rx="6"'),
].join('');

const seen: Readonly<Record<ProblemCode | 'opening', string>> = {
  opening: [
    shape('280,242 20,40 540,40', glow),
    camera(280, 330),
    television(glass),
    disc(220, 440, 34, inks.paper),
    disc(340, 440, 34, inks.paper),
    path('M166 560q0 -76 54 -76t54 76z', inks.paper),
    path('M286 560q0 -76 54 -76t54 76z', inks.paper),
  ].join(''),
  'no-camera': [
    television(),
    box(176, 190, 208, 104, 'none', `rx="46" stroke="${inks.ink}" stroke-width="9" stroke-dasharray="26 18"`),
    box(254, 294, 52, 36, 'none', `stroke="${inks.ink}" stroke-width="9" stroke-dasharray="20 14"`),
    path('M500 470C560 330 470 250 470 150', 'none', cord),
    plug(470, 116, -90),
  ].join(''),
  'camera-refused': [
    box(30, 96, 500, 360, inks.paper, `rx="18" ${line}`),
    path('M30 186V114q0 -18 18 -18H512q18 0 18 18V186z', inks.slate, line),
    box(140, 118, 350, 46, inks.paper, 'rx="22"'),
    box(58, 118, 62, 46, inks.sun, `rx="12" stroke="${inks.ink}" stroke-width="5"`),
    box(68, 130, 28, 22, inks.ink, 'rx="4"'),
    shape('96,141 112,130 112,152', inks.ink),
    box(84, 236, 392, 70, glass, 'rx="10"'),
    box(84, 336, 250, 70, glass, 'rx="10"'),
    hand(96, 170),
  ].join(''),
  'camera-busy': [
    shape('280,242 20,40 540,40', mixed(palette.waiting, palette.paper, 0.4)),
    camera(280, 330, inks.brick),
    television(),
    box(110, 396, 190, 130, inks.paper, `rx="8" ${line}`),
    box(110, 396, 190, 38, inks.brick, `rx="8" ${line}`),
    box(250, 430, 190, 130, inks.paper, `rx="8" ${line}`),
    box(250, 430, 190, 38, inks.pine, `rx="8" ${line}`),
    path('M400 440l20 20M420 440l-20 20', 'none', `stroke="${inks.paper}" stroke-width="7" stroke-linecap="round"`),
  ].join(''),
  'camera-lost': [
    camera(280, 330, glass),
    television(),
    path('M376 250Q470 260 452 170', 'none', cord),
    plug(450, 140, -96),
    box(400, 20, 100, 70, inks.paper, `rx="10" ${line}`),
    box(430, 58, 40, 18, inks.ink),
  ].join(''),
  'no-tracking': [keyboard, `<g transform="translate(890 0) scale(-1 1)">${hand(442, 300)}</g>`].join(''),
  'model-missing': pieces(
    box(280, 280, 190, 190, 'none', `stroke="${inks.ink}" stroke-width="9" stroke-dasharray="24 18"`),
  ),
  'model-damaged': pieces(
    [
      box(280, 280, 190, 190, inks.brick, line),
      path(
        'M340 280l40 60l-36 40l50 40l-20 50',
        'none',
        `stroke="${inks.paper}" stroke-width="14" stroke-linejoin="round"`,
      ),
    ].join(''),
  ),
  'worker-died': [
    camera(280, 330, inks.slate),
    path('M250 240q30 26 60 0', 'none', `stroke="${inks.paper}" stroke-width="10" stroke-linecap="round"`),
    television(),
    path('M400 170h60l-60 66h60M474 82h44l-44 50h44', 'none', line),
  ].join(''),
  'page-hidden': [
    television(glow),
    box(30, 60, 500, 26, inks.oakDark, `rx="10" ${line}`),
    path('M52 86H286Q262 300 272 540H52z', inks.brick, line),
    path('M508 86H330Q400 240 470 320L508 330z', inks.brick, line),
    path('M130 90Q120 300 130 536M200 90Q190 300 200 536', 'none', line),
  ].join(''),
  'storage-blocked': lockedBook,
  'storage-full': lockedBook,
  'settings-damaged': tornBook,
  'kept-damaged': tornBook,
  'kept-newer': tornBook,
  'no-renderer': [
    box(40, 110, 480, 320, inks.oakDark, `rx="18" ${line}`),
    box(76, 146, 408, 248, inks.waiting, `rx="8" ${line}`),
    box(236, 430, 88, 50, inks.oak, line),
    box(160, 476, 240, 30, inks.oak, `rx="8" ${line}`),
  ].join(''),
  'unknown-address': [
    box(50, 150, 460, 300, inks.paper, `rx="8" ${line}`),
    path('M50 160L280 320L510 160', 'none', line),
    box(400, 176, 84, 96, inks.brick, `stroke="${inks.paper}" stroke-width="6"`),
    path('M110 370h120M110 410h180', 'none', line),
  ].join(''),
};

/** The picture for a problem, or for the camera being opened. */
export const problemPicture = (code: ProblemCode | 'opening'): string => picture(size, size, seen[code]);

/** A sheet for the picture to lie on, on the wall. */
export const paperPanel = (side: number): string =>
  picture(
    side + 16,
    side + 18,
    [
      box(12, 14, side, side, inks.ink, 'opacity=".3"'),
      box(0, 0, side, side, inks.oak),
      box(16, 16, side - 32, side - 32, mixed(palette.cream, palette.straw, 0.35)),
      grain(side, side),
    ].join(''),
  );

/** The camera on the television with a knitted cover over its lens. */
export const coveredLens: string = picture(
  size,
  600,
  [
    path('M120 550L96 596M440 550L464 596', 'none', `stroke="${inks.ink}" stroke-width="24" stroke-linecap="round"`),
    television(mixed(palette.dusk, palette.ink, 0.4)),
    camera(280, 330),
    path('M206 200q74 -40 148 0l10 84q-84 36 -168 0z', inks.brick, line),
    path('M214 226q66 -30 132 0M208 256q72 -30 144 0', 'none', `stroke="${inks.sun}" stroke-width="10"`),
    disc(280, 176, 22, inks.sun, line),
  ].join(''),
);
