/** Outside the village hall at four on a summer afternoon: the parish noticeboard, the hall behind it, and the lane to the hills. */
import { palette, stageSize } from '#kit/view';
import { box, disc, grain, inks, mixed, path, picture, shape } from './ink.ts';

/** The cork, where posters are pinned, stage pixels. */
export const cork = { x: 132, y: 218, width: 1356, height: 606 } as const;

/** The little roof over it, where the hall's name is lettered. */
export const nameBoard = { x: 190, y: 46, width: 1240, height: 146 } as const;

const skyHigh = mixed(palette.sea, palette.paper, 0.58);
const skyLow = mixed(palette.sea, palette.paper, 0.74);
const cloud = inks.paper;
const far = mixed(palette.sea, palette.moss, 0.42);
const hill = mixed(palette.moss, palette.straw, 0.36);
const grass = mixed(palette.moss, palette.straw, 0.12);
const grassLit = mixed(palette.moss, palette.sun, 0.42);
const lane = mixed(palette.cream, palette.straw, 0.4);
const brickLit = mixed(palette.brick, palette.sun, 0.24);
const corkInk = mixed(palette.oak, palette.straw, 0.52);
const corkDark = mixed(palette.oak, palette.straw, 0.38);

const sky = [
  box(0, 0, 1920, 1080, skyHigh),
  box(0, 330, 1920, 520, skyLow),
  path('M1210 250q30 -74 130 -66q40 -84 150 -66q94 -18 128 60q110 -12 140 72z', cloud),
  path('M-60 420q24 -70 110 -60q50 -60 130 -20v80z', cloud),
  path('M0 700Q500 560 980 660T1920 590V900H0z', far),
  path('M0 790Q420 690 900 760T1920 720V940H0z', hill),
].join('');

/** The gable end of the hall, in the light, with its door open and the lamp not yet lit. */
const hall = [
  shape('1560,520 1740,318 1920,520 1920,880 1560,880', brickLit),
  shape('1740,318 1528,556 1556,580 1740,372 1940,596 1940,544', inks.slate),
  path('M1660 880V704a84 84 0 0 1 168 0V880z', inks.oakDark),
  path('M1676 880V706a68 68 0 0 1 68 -68V880z', inks.sun),
  path('M1760 880V640a68 68 0 0 1 52 66V880z', inks.pine),
  disc(1740, 500, 44, inks.paper),
  disc(1740, 500, 34, skyLow),
  box(1735, 466, 10, 68, inks.paper),
  box(1706, 495, 68, 10, inks.paper),
].join('');

const ground = [
  path('M0 872Q700 828 1920 866V1080H0z', grass),
  path('M1650 880H1836Q1720 960 1440 1080H820Q1500 980 1650 880z', lane),
  path('M0 934Q380 892 760 904L560 1080H0z', grassLit),
  path('M166 1004h56L760 1080H520zM1398 1004h56L1830 1080H1610z', mixed(palette.moss, palette.ink, 0.28)),
  path('M1580 1030Q1680 1010 1900 1066L1820 1080H1660z', mixed(palette.moss, palette.ink, 0.28)),
].join('');

const board = [
  box(166, 820, 56, 184, inks.oakDark),
  box(1398, 820, 56, 184, inks.oakDark),
  box(166, 820, 22, 184, inks.oak),
  box(1398, 820, 22, 184, inks.oak),
  shape('50,206 178,30 1442,30 1570,206', inks.oakDark),
  shape('60,192 178,30 1442,30 1560,192', inks.pine),
  shape('178,30 1442,30 1454,46 166,46', mixed(palette.pine, palette.straw, 0.25)),
  box(84, 186, 1452, 666, inks.oakDark, 'rx="6"'),
  box(84, 186, 1452, 10, mixed(palette.oak, palette.straw, 0.3)),
  box(96, 196, 1428, 646, inks.oak),
  box(cork.x, cork.y, cork.width, cork.height, corkInk),
  path(`M${cork.x} ${cork.y}h${cork.width}v26H${cork.x + 22}v${cork.height - 26}h-22z`, corkDark),
].join('');

export const noticeboardPlace: string = picture(
  stageSize.width,
  stageSize.height,
  [sky, hall, ground, board, grain(1920, 1080)].join(''),
);
