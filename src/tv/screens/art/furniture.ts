/** Things that are put on a scene one by one: chair, cat, posters' sheets, plates, cards. */
import type { Place } from '#kit';
import { cssColour, focusColour, palette } from '#kit/view';
import { box, disc, grain, inks, mixed, path, picture, shape } from './ink.ts';
import { placeAt } from './places.ts';

/** One shoulder width in the chair's own picture, px; where the point between the sitter's shoulders is in it. */
export const chairMeasures = { unitPx: 100, originX: 110, originY: 62 } as const;

const wood = inks.oak;
const woodDark = inks.oakDark;

/** A hall chair from the front, to be sat on by a figure of `chairMeasures`. */
export const chair: string = picture(
  220,
  350,
  [
    `<ellipse cx="110" cy="330" rx="106" ry="14" fill="${woodDark}" opacity=".3"/>`,
    box(34, 70, 16, 130, woodDark),
    box(170, 70, 16, 130, woodDark),
    path('M28 40Q110 14 192 40L188 96Q110 74 32 96z', wood),
    path('M36 118Q110 100 184 118L182 148Q110 130 38 148z', wood),
    path('M14 196Q110 178 206 196L198 226H22z', wood),
    path('M22 226H198L196 240H24z', woodDark),
    box(28, 240, 18, 88, woodDark),
    box(174, 240, 18, 88, woodDark),
    box(54, 240, 12, 66, wood),
    box(154, 240, 12, 66, wood),
  ].join(''),
);

/** The hall's cat, from behind, without its tail. */
export const catBody: string = picture(
  120,
  150,
  [
    path('M22 150Q6 92 44 62Q30 40 38 6L56 24H70L88 6Q96 42 80 62Q116 92 100 150z', inks.ink),
    path('M34 150Q26 104 52 78Q40 110 50 150z', inks.inkSoft),
  ].join(''),
);

/** Its tail, hung from its top left. */
export const catTail: string = picture(
  60,
  110,
  path('M8 6Q52 30 42 66T20 98', 'none', `stroke="${inks.ink}" stroke-width="14" stroke-linecap="round"`),
);

/** What is stood on is ringed with this everywhere. */
const ring = cssColour(focusColour);

/** Room about a sheet for its shadow and its pin. */
export const sheetMarginPx = 28;

/** How a poster's sheet is divided between the picture of its place and words. */
export type SheetWords = { readonly below: number } | { readonly beside: number };

/** A poster: the sheet with its shadow and pin, and the place it tells of; words have `below` or `beside` of it, px. */
export function posterSheet(place: Place, width: number, height: number, words: SheetWords, lifted: boolean): string {
  const m = sheetMarginPx;
  const drop = lifted ? 20 : 7;
  const inner = 16;
  const below = 'below' in words ? words.below : inner;
  const beside = 'beside' in words ? words.beside : inner;
  const [w, h] = [width - inner - beside, height - inner - below];
  const rule =
    'below' in words
      ? box(m + inner, m + inner + h, w, 8, inks.brick)
      : box(m + inner + w, m + inner, 8, h, inks.brick);
  return picture(
    width + 2 * m,
    height + 2 * m,
    [
      box(m + drop * 0.6, m + drop, width, height, inks.oakDark, 'opacity=".55"'),
      lifted ? box(m - 12, m - 12, width + 24, height + 24, ring, 'rx="4"') : '',
      box(m, m, width, height, inks.paper),
      placeAt(place, m + inner, m + inner, w, h),
      rule,
      grain(width + 2 * m, height + 2 * m),
      pin(m + width / 2, m + 10, lifted),
    ].join(''),
  );
}

/** A drawing pin: brass and large where one stands, iron elsewhere. */
const pin = (x: number, y: number, brass: boolean): string =>
  brass
    ? disc(x + 5, y + 8, 20, inks.ink, 'opacity=".35"') +
      disc(x, y, 21, mixed(palette.sun, palette.oak, 0.25)) +
      disc(x - 5, y - 6, 11, mixed(palette.sun, palette.paper, 0.55))
    : disc(x + 2, y + 3, 10, inks.ink, 'opacity=".3"') +
      disc(x, y, 10, inks.inkSoft) +
      disc(x - 3, y - 3, 4, inks.waiting);

/** Room about a plate for its ring. */
export const plateMarginPx = 16;

/** An enamel plate to press: quiet, or ringed and lit where one stands. */
export function plate(width: number, height: number, focused: boolean): string {
  const m = plateMarginPx;
  const w = width + 2 * m;
  const h = height + 2 * m;
  const halo = focused
    ? box(2, 2, w - 4, h - 4, ring, 'rx="26"') + box(m - 4, m - 4, width + 8, height + 8, inks.ink, 'rx="18"')
    : '';
  return picture(
    w,
    h,
    [
      halo,
      box(m, m, width, height, focused ? inks.pine : inks.paper, 'rx="14"'),
      box(
        m + 9,
        m + 9,
        width - 18,
        height - 18,
        'none',
        `rx="8" stroke="${focused ? inks.paper : inks.pine}" stroke-width="5"`,
      ),
    ].join(''),
  );
}

/** A card of thick paper that words lie on. */
export const card = (width: number, height: number): string =>
  picture(
    width + 12,
    height + 14,
    [box(8, 10, width, height, inks.ink, 'opacity=".28" rx="6"'), box(0, 0, width, height, inks.paper, 'rx="6"')].join(
      '',
    ),
  );

/** Flags on a string across the stage, 1920 wide. */
export const bunting: string = picture(
  1920,
  190,
  [
    path('M-10 20Q480 150 960 62T1930 24', 'none', `stroke="${inks.ink}" stroke-width="6"`),
    ...Array.from({ length: 22 }, (_, i) => {
      const along = (i + 0.5) / 22;
      const x = along * 1920;
      const y = stringAt(along);
      const slope = (stringAt(along + 0.01) - stringAt(along - 0.01)) / 38.4;
      const fill = [inks.brick, inks.paper, inks.sea, inks.sun, inks.pine][i % 5] ?? inks.brick;
      return shape(
        `-32,0 32,0 0,74`,
        fill,
        `transform="translate(${x} ${y}) rotate(${(Math.atan(slope) * 180) / Math.PI})"`,
      );
    }),
  ].join(''),
);

/** Height of the bunting's string, 0..1 along: the two curves of its path, by y. */
function stringAt(along: number): number {
  const x = along * 1920;
  const [from, to, y0, y1, y2] = x < 960 ? [-10, 960, 20, 150, 62] : [960, 1930, 62, -26, 24];
  const t = (x - from) / (to - from);
  return (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t ** 2 * y2;
}

/** A railway company's enamel sign, to be lettered in paper white. */
export const enamelSign = (width: number, height: number): string =>
  picture(
    width + 24,
    height + 26,
    [
      box(18, 20, width, height, inks.ink, 'opacity=".4" rx="40"'),
      box(0, 0, width, height, inks.paper, 'rx="40"'),
      box(12, 12, width - 24, height - 24, inks.dusk, 'rx="30"'),
      box(28, 28, width - 56, height - 56, 'none', `rx="20" stroke="${inks.paper}" stroke-width="6"`),
      ...[
        [64, 64],
        [width - 64, 64],
        [64, height - 64],
        [width - 64, height - 64],
      ].map(([x = 0, y = 0]) => disc(x, y, 12, inks.paper)),
    ].join(''),
  );
