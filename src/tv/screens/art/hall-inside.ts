/** The hall from within, late on a bright afternoon: plain where words and people go, windows at the sides. */
import { palette, stageSize } from '#kit/view';
import { box, grain, inks, mixed, path, picture, shape } from './ink.ts';

/** Where the floor meets the wall, stage pixels. */
export const floorTop = 700;

const wall = mixed(palette.cream, palette.paper, 0.35);
const wallLit = mixed(palette.paper, 0xffffff, 0.15);
const dado = mixed(palette.moss, palette.cream, 0.5);
const dadoLit = mixed(palette.moss, palette.cream, 0.66);
const floor = mixed(palette.straw, palette.oak, 0.32);
const floorLit = mixed(palette.straw, palette.oak, 0.12);
const skyGlow = mixed(palette.sun, palette.paper, 0.35);

/** A tall window with the hills in it, 212 wide: put on the wall where nothing has to be read. */
export const hallWindow: string = picture(
  212,
  400,
  [
    box(0, 370, 212, 26, inks.oak),
    path('M16 370V90a90 90 0 0 1 180 0V370z', inks.oak),
    path('M30 356V92a76 76 0 0 1 152 0V356z', skyGlow),
    path('M30 356v-92q50 -44 90 -14t62 -22v128z', mixed(palette.moss, palette.straw, 0.25)),
    path('M30 356v-40q70 -34 152 -8v48z', inks.pine),
    box(100, 12, 12, 350, inks.oak),
    box(26, 200, 160, 12, inks.oak),
  ].join(''),
);

/** Where the windows hang on the wall, by their upper left. */
export const windowsAt = [
  { x: 28, y: 100 },
  { x: 1680, y: 100 },
] as const;

/** One window's light on the wall, its bars in it, from `x` at the top. */
const lightOf = (x: number): string =>
  [
    shape(`${x - 48},26 ${x + 312},26 ${x + 1060},560 ${x + 700},560`, wallLit),
    shape(`${x + 122},26 ${x + 142},26 ${x + 890},560 ${x + 870},560`, wall),
    shape(`${x + 248},238 ${x + 608},238 ${x + 634},257 ${x + 274},257`, wall),
  ].join('');

export const hallInside: string = picture(
  stageSize.width,
  stageSize.height,
  [
    box(0, 0, 1920, floorTop, wall),
    // The long light of two tall windows behind us, slanting over the wall.
    ...[300, 860].map((x) => lightOf(x)),
    box(0, 0, 1920, 26, inks.oakDark),
    box(0, 560, 1920, floorTop - 560, dado),
    ...[300, 860].map((x) => shape(`${x + 700},560 ${x + 1060},560 ${x + 1256},700 ${x + 896},700`, dadoLit)),
    box(0, 548, 1920, 18, inks.oak),
    box(0, floorTop - 22, 1920, 22, inks.oak),
    box(0, floorTop, 1920, 1080 - floorTop, floor),
    shape(`250,${floorTop} 800,${floorTop} 1320,1080 560,1080`, floorLit),
    box(0, floorTop, 1920, 8, inks.oakDark, 'opacity=".35"'),
    grain(1920, 1080),
  ].join(''),
);
