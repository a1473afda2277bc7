/** The green and the town beyond it, at three times of the day: the morning before, the evening after, the dusk of going home. */
import { palette, stageSize } from '#kit/view';
import { box, disc, grain, inks, mixed, path, picture } from './ink.ts';

interface Hour {
  readonly sky: readonly [string, string, string, string];
  readonly sun: string;
  readonly sunAt: readonly [number, number];
  readonly far: string;
  readonly near: string;
  readonly town: string;
  readonly roofs: string;
  readonly lit: string;
  readonly grass: string;
  readonly grassLit: string;
  readonly hedge: string;
}

const hours = {
  morning: {
    sky: [
      mixed(palette.sea, palette.paper, 0.62),
      mixed(palette.sea, palette.paper, 0.75),
      mixed(palette.straw, palette.paper, 0.7),
      inks.paper,
    ],
    sun: inks.paper,
    sunAt: [420, 560],
    far: mixed(palette.sea, palette.paper, 0.38),
    near: mixed(palette.moss, palette.straw, 0.34),
    town: mixed(palette.cream, palette.straw, 0.3),
    roofs: mixed(palette.brick, palette.straw, 0.28),
    lit: mixed(palette.sea, palette.ink, 0.3),
    grass: mixed(palette.moss, palette.straw, 0.18),
    grassLit: mixed(palette.moss, palette.straw, 0.5),
    hedge: inks.pine,
  },
  evening: {
    sky: [
      inks.straw,
      mixed(palette.sun, palette.straw, 0.45),
      mixed(palette.sun, palette.straw, 0.2),
      mixed(palette.sun, palette.paper, 0.3),
    ],
    sun: inks.paper,
    sunAt: [1450, 600],
    far: mixed(palette.sea, palette.sun, 0.4),
    near: mixed(palette.pine, palette.sun, 0.26),
    town: mixed(palette.brick, palette.dusk, 0.35),
    roofs: mixed(palette.brick, palette.dusk, 0.62),
    lit: inks.paper,
    grass: mixed(palette.moss, palette.ink, 0.16),
    grassLit: mixed(palette.moss, palette.sun, 0.36),
    hedge: inks.pine,
  },
  dusk: {
    sky: [
      inks.dusk,
      mixed(palette.dusk, palette.sea, 0.22),
      mixed(palette.dusk, palette.sea, 0.44),
      mixed(palette.sun, palette.sea, 0.42),
    ],
    sun: mixed(palette.sun, palette.paper, 0.2),
    sunAt: [960, 742],
    far: mixed(palette.sea, palette.dusk, 0.4),
    near: mixed(palette.pine, palette.dusk, 0.45),
    town: mixed(palette.dusk, palette.ink, 0.35),
    roofs: mixed(palette.dusk, palette.ink, 0.6),
    lit: inks.sun,
    grass: mixed(palette.pine, palette.ink, 0.42),
    grassLit: mixed(palette.pine, palette.ink, 0.16),
    hedge: mixed(palette.pine, palette.ink, 0.55),
  },
} as const satisfies Record<string, Hour>;

export type HourName = keyof typeof hours;

/** A house seen from the green: where, how wide, how tall to the eaves, and how many windows are lit. */
function house(x: number, width: number, eaves: number, hour: Hour, chimneyAt: number): string {
  const top = 812 - eaves;
  const ridge = top - width * 0.3;
  const windows = [0.22, 0.62].map((share) => box(x + width * share, top + 22, width * 0.17, 34, hour.lit)).join('');
  return [
    box(x + width * chimneyAt, ridge - 26, 26, 70, hour.roofs),
    box(x, top, width, 830 - top, hour.town),
    path(`M${x - 12} ${top}L${x + width * 0.28} ${ridge}H${x + width * 0.72}L${x + width + 12} ${top}z`, hour.roofs),
    windows,
  ].join('');
}

const church = (hour: Hour): string =>
  [
    box(1560, 520, 108, 300, hour.town),
    path('M1548 520L1614 330L1680 520z', hour.roofs),
    path('M1668 820V662L1730 600H1838L1880 662V820z', hour.town),
    path('M1660 664L1728 586H1842L1892 664z', hour.roofs),
    path('M1598 640v-46a16 16 0 0 1 32 0v46z', hour.lit),
    path('M1744 790v-58a20 20 0 0 1 40 0v58z', hour.lit),
  ].join('');

const tree = (x: number, y: number, size: number, hour: Hour): string =>
  [
    box(x - size * 0.07, y - size * 0.5, size * 0.14, size * 0.5, inks.oakDark),
    disc(x, y - size * 0.95, size * 0.52, hour.hedge),
    disc(x - size * 0.36, y - size * 0.66, size * 0.36, hour.hedge),
    disc(x + size * 0.38, y - size * 0.7, size * 0.34, hour.hedge),
  ].join('');

function draw(hour: Hour): string {
  const [high, upper, lower, low] = hour.sky;
  const [sunX, sunY] = hour.sunAt;
  return picture(
    stageSize.width,
    stageSize.height,
    [
      box(0, 0, 1920, 1080, high),
      disc(sunX, sunY, 900, upper),
      disc(sunX, sunY, 600, lower),
      disc(sunX, sunY, 340, low),
      disc(sunX, sunY, 118, hour.sun),
      path('M0 720C240 610 420 640 640 690S1120 580 1400 668S1760 650 1920 610V900H0z', hour.far),
      path('M0 780C260 700 520 760 760 752S1300 706 1920 770V960H0z', hour.near),
      house(60, 190, 130, hour, 0.16),
      house(236, 150, 96, hour, 0.7),
      house(392, 220, 118, hour, 0.2),
      house(1150, 170, 92, hour, 0.66),
      house(1310, 210, 124, hour, 0.18),
      church(hour),
      tree(720, 836, 150, hour),
      tree(1080, 832, 120, hour),
      path('M0 822Q480 796 960 812T1920 806V1080H0z', hour.grass),
      path('M0 884Q520 820 1180 836T1920 850V880Q1300 866 820 900T0 1010z', hour.grassLit),
      path('M0 836q110 -34 220 -8t180 -4q66 2 60 26t-70 20H0z', hour.hedge),
      path('M1920 826q-120 -26 -210 4t-160 -4q-66 6 -60 30t70 18H1920z', hour.hedge),
      grain(1920, 1080),
    ].join(''),
  );
}

/** The green at an hour, 1920×1080. */
export const villageGreen: Readonly<Record<HourName, string>> = {
  morning: draw(hours.morning),
  evening: draw(hours.evening),
  dusk: draw(hours.dusk),
};
