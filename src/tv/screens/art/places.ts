/** The six places where games are set, as the picture on a poster: 600×400, cut to whatever shape the sheet has. */
import type { Place } from '#kit';
import { palette } from '#kit/view';
import { box, disc, inks, mixed, path, shape } from './ink.ts';

const boards = mixed(palette.straw, palette.oak, 0.3);

const skittle = (x: number, y: number, size: number): string =>
  path(
    `M${x - size * 0.17} ${y}q${-size * 0.14} ${-size * 0.42} ${size * 0.05} ${-size * 0.72}q${-size * 0.04} ${-size * 0.28} ${size * 0.12} ${-size * 0.28}t${size * 0.12} ${size * 0.28}q${size * 0.19} ${size * 0.3} ${size * 0.05} ${size * 0.72}z`,
    mixed(palette.cream, palette.paper, 0.4),
    `stroke="${inks.ink}" stroke-width="${size * 0.035}" stroke-linejoin="round"`,
  );

const alley = [
  box(0, 0, 600, 400, inks.cream),
  box(0, 120, 600, 70, mixed(palette.moss, palette.pine, 0.3)),
  box(190, 44, 220, 150, inks.oakDark),
  shape('206,190 394,190 640,400 -40,400', boards),
  shape('0,190 206,190 -40,400 -60,400', mixed(palette.oak, palette.straw, 0.35)),
  shape('600,190 394,190 640,400', mixed(palette.oak, palette.straw, 0.35)),
  shape('206,190 186,190 -90,400 -40,400', inks.oakDark),
  shape('394,190 414,190 690,400 640,400', inks.oakDark),
  shape('300,190 350,190 300,400 150,400', mixed(palette.straw, palette.oak, 0.14)),
  skittle(300, 196, 70),
  skittle(266, 206, 78),
  skittle(334, 206, 78),
  skittle(228, 218, 86),
  skittle(300, 218, 86),
  skittle(372, 218, 86),
  skittle(262, 232, 96),
  skittle(338, 232, 96),
  skittle(300, 250, 108),
  `<ellipse cx="316" cy="376" rx="64" ry="12" fill="${inks.oakDark}" opacity=".4"/>`,
  disc(300, 330, 52, inks.brick, `stroke="${inks.ink}" stroke-width="6"`),
  path('M262 312a44 44 0 0 1 40 -26q-26 8 -30 34z', mixed(palette.brick, palette.paper, 0.45)),
].join('');

const garden = [
  box(0, 0, 600, 400, mixed(palette.sea, palette.paper, 0.66)),
  disc(470, 90, 46, inks.paper),
  path('M0 190Q150 120 320 170T600 140V260H0z', mixed(palette.moss, palette.straw, 0.45)),
  box(228, 96, 190, 124, inks.paper),
  shape('206,100 252,40 394,40 440,100', inks.brick),
  box(304, 146, 42, 74, inks.pine),
  box(246, 128, 40, 40, inks.slate),
  box(362, 128, 40, 40, inks.slate),
  box(0, 214, 600, 186, mixed(palette.moss, palette.straw, 0.1)),
  path('M300 220h50q-20 60 40 180H150q120 -90 150 -180z', inks.cream),
  path('M0 206q60 -40 120 -8t110 10v60q-110 40 -230 60z', inks.pine),
  path('M600 196q-70 -30 -130 2t-90 12v50q100 50 220 70z', inks.pine),
  ...[40, 96, 150, 470, 520, 566].map((x, i) => disc(x, 236 + (i % 3) * 22, 13, i % 2 ? inks.brick : inks.sun)),
].join('');

const hall = [
  box(0, 0, 600, 400, mixed(palette.cream, palette.paper, 0.3)),
  box(0, 270, 600, 130, boards),
  box(0, 206, 600, 64, mixed(palette.moss, palette.cream, 0.4)),
  path('M40 196V96a44 44 0 0 1 88 0v100z', inks.sun, `stroke="${inks.oak}" stroke-width="10"`),
  path('M472 196V96a44 44 0 0 1 88 0v100z', inks.sun, `stroke="${inks.oak}" stroke-width="10"`),
  path('M0 40Q150 110 300 60T600 40', 'none', `stroke="${inks.oak}" stroke-width="5"`),
  ...[0, 1, 2, 3, 4, 5, 6].map((i) =>
    shape(
      `${40 + i * 84},${66 + (i % 3) * 6} ${84 + i * 84},${66 + ((i + 1) % 3) * 6} ${62 + i * 84},${120}`,
      [inks.brick, inks.sea, inks.sun, inks.pine][i % 4] ?? inks.brick,
    ),
  ),
  disc(222, 270, 66, inks.sea, `stroke="${inks.ink}" stroke-width="6"`),
  path('M222 336l-10 16h20z', inks.sea),
  disc(378, 236, 60, inks.brick, `stroke="${inks.ink}" stroke-width="6"`),
  path('M378 296l-10 16h20z', inks.brick),
].join('');

const promenade = [
  box(0, 0, 600, 400, inks.straw),
  disc(430, 150, 210, mixed(palette.sun, palette.straw, 0.4)),
  disc(430, 150, 74, inks.paper),
  box(0, 186, 600, 110, inks.sea),
  box(330, 186, 200, 110, mixed(palette.sea, palette.paper, 0.35)),
  box(0, 196, 290, 14, inks.oakDark),
  ...[24, 90, 156, 222, 280].map((x) => box(x, 206, 8, 64, inks.oakDark)),
  path('M120 196v-46q50 -60 100 0v46z', inks.brick),
  path('M0 296H600V400H0z', inks.cream),
  box(0, 286, 600, 14, inks.paper),
  path('M360 400V270L450 210L540 270V400z', inks.paper),
  path('M340 280L450 196L560 280z', inks.brick),
  path('M418 400v-84h64v84z', inks.pine),
  path('M110 90q24 -22 44 0q22 -22 44 0q-24 -8 -44 10q-20 -18 -44 -10z', inks.paper),
].join('');

const parlour = [
  box(0, 0, 600, 400, mixed(palette.brick, palette.straw, 0.5)),
  box(60, 30, 150, 170, inks.oakDark),
  box(72, 42, 126, 146, mixed(palette.dusk, palette.sea, 0.5)),
  box(130, 42, 10, 146, inks.oakDark),
  path('M30 20h60q10 120 -50 200h-10z', inks.pine),
  path('M240 20h-60q-10 120 50 200h10z', inks.pine),
  path('M330 96l40 -56h72l40 56z', inks.sun),
  box(400, 96, 12, 150, inks.oakDark),
  path('M20 400Q40 240 300 240T580 400z', inks.oak),
  path('M60 400Q90 262 300 262T540 400z', inks.paper),
  path('M170 330L290 296L420 322L300 366z', inks.pine, `stroke="${inks.ink}" stroke-width="6"`),
  box(280, 306, 40, 34, inks.paper, `rx="6" stroke="${inks.ink}" stroke-width="5" transform="rotate(12 300 322)"`),
  disc(300, 323, 6, inks.ink),
  path('M436 300q-8 -46 34 -48q46 2 38 48z', inks.brick, `stroke="${inks.ink}" stroke-width="6"`),
  path('M506 276q30 -10 26 14', 'none', `stroke="${inks.ink}" stroke-width="6"`),
].join('');

const park = [
  box(0, 0, 600, 400, mixed(palette.sun, palette.paper, 0.45)),
  disc(150, 130, 130, mixed(palette.sun, palette.paper, 0.7)),
  path('M0 230Q200 160 360 210T600 180V300H0z', mixed(palette.moss, palette.straw, 0.5)),
  box(0, 260, 600, 140, mixed(palette.moss, palette.straw, 0.26)),
  path('M0 400Q260 280 600 300V340Q360 330 240 400z', inks.cream),
  box(410, 130, 30, 190, inks.oakDark),
  disc(424, 96, 92, inks.brick),
  disc(356, 130, 58, mixed(palette.brick, palette.sun, 0.4)),
  disc(494, 126, 62, mixed(palette.brick, palette.sun, 0.4)),
  box(120, 276, 180, 14, inks.oakDark),
  box(120, 246, 180, 14, inks.oakDark),
  box(136, 246, 10, 72, inks.oakDark),
  box(274, 246, 10, 72, inks.oakDark),
  ...[350, 466, 520, 404, 310].map(
    (x, i) =>
      `<ellipse cx="${x}" cy="${330 + (i % 3) * 18}" rx="13" ry="7" fill="${inks.brick}" transform="rotate(${i * 31} ${x} ${330 + (i % 3) * 18})"/>`,
  ),
].join('');

const places: Readonly<Record<Place, string>> = { alley, garden, hall, promenade, parlour, park };

/** The place within a frame of SVG at `x`, `y`, cut to `width`×`height` about its middle. */
export const placeAt = (place: Place, x: number, y: number, width: number, height: number): string =>
  `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 600 400" preserveAspectRatio="xMidYMid slice">${places[place]}</svg>`;
