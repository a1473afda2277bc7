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

const window = (x: number): string =>
  [
    box(x - 16, 470, 212, 26, inks.oak),
    path(`M${x} 470V190a90 90 0 0 1 180 0V470z`, inks.oak),
    path(`M${x + 14} 456V192a76 76 0 0 1 152 0V456z`, skyGlow),
    path(`M${x + 14} 456v-92q50 -44 90 -14t62 -22v128z`, mixed(palette.moss, palette.straw, 0.25)),
    path(`M${x + 14} 456v-40q70 -34 152 -8v48z`, inks.pine),
    box(x + 84, 112, 12, 350, inks.oak),
    box(x + 10, 300, 160, 12, inks.oak),
  ].join('');

export const hallInside: string = picture(
  stageSize.width,
  stageSize.height,
  [
    box(0, 0, 1920, floorTop, wall),
    // The roof's tie beam and the long light of the left window across the wall.
    shape('420,26 1180,26 2080,560 1320,560', wallLit),
    box(0, 0, 1920, 26, inks.oakDark),
    box(0, 560, 1920, floorTop - 560, dado),
    shape('1320,560 1920,560 1920,700 1556,700', dadoLit),
    box(0, 548, 1920, 18, inks.oak),
    box(0, floorTop - 22, 1920, 22, inks.oak),
    box(0, floorTop, 1920, 1080 - floorTop, floor),
    shape(`250,${floorTop} 800,${floorTop} 1320,1080 560,1080`, floorLit),
    box(0, floorTop, 1920, 8, inks.oakDark, 'opacity=".35"'),
    window(44),
    window(1696),
    grain(1920, 1080),
  ].join(''),
);
