/** Picture postcards: the ladder, the helter-skelter, something to look at, and the last one, with everybody in it. */
import { mix } from '#kit';
import {
  brick,
  brickShade,
  cream,
  ink,
  oak,
  oakDark,
  paper,
  pine,
  sand,
  sea,
  seaLit,
  sky,
  skyLow,
  straw,
} from './colours.ts';
import { card, lastCard, type Spot } from './layout.ts';
import { cloud } from './pier.ts';

const inner = {
  x: card.border,
  y: card.border,
  width: card.width - 2 * card.border,
  height: card.height - 2 * card.border,
};

const postcard = (
  width: number,
  height: number,
  border: number,
  inside: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 20}" height="${height + 20}" viewBox="0 0 ${width + 20} ${height + 20}">
  <defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="1" stop-color="${skyLow}"/></linearGradient>
  <clipPath id="c"><rect x="${border}" y="${border}" width="${width - 2 * border}" height="${height - 2 * border}"/></clipPath></defs>
  <rect x="14" y="16" width="${width}" height="${height}" rx="10" fill="${ink}" opacity="0.35"/>
  <rect width="${width}" height="${height}" rx="10" fill="${paper}"/>
  <g clip-path="url(#c)">${inside}</g></svg>`;

/** Rungs on the ladder everybody climbs: their middle, card pixels. */
export const rungY = (n: number): number => mix(card.height - 70, 96, n / 11);

/** 710×820. */
export const ladderCard = postcard(
  card.width,
  card.height,
  card.border,
  `<rect width="${card.width}" height="${card.height}" fill="url(#s)"/>
  <circle cx="560" cy="130" r="70" fill="${paper}"/>${cloud(60, 250, 1.2)}${cloud(430, 380, 1)}
  <rect y="560" width="${card.width}" height="120" fill="${sea}"/><path d="M60 600 h120 M300 630 h160 M520 596 h100" stroke="${seaLit}" stroke-width="9" stroke-linecap="round"/>
  <path d="M0 668 Q340 636 690 668 V800 H0 Z" fill="${sand}"/>
  <g stroke-linecap="round">${Array.from({ length: 12 }, (_, i) => `<path d="M52 ${rungY(i)} H638" stroke="${ink}" stroke-width="28"/><path d="M52 ${rungY(i)} H638" stroke="${straw}" stroke-width="15"/>`).join('')}
  <path d="M52 60 V790 M638 60 V790" stroke="${ink}" stroke-width="36"/><path d="M52 60 V790 M638 60 V790" stroke="${oak}" stroke-width="22"/></g>`,
);

/** Where the chute runs on its card: `share` 0 the top, 1 the foot. Three bends. */
export function chuteAt(share: number): Spot {
  return {
    x: card.width / 2 + 205 * Math.cos(share * Math.PI * 3) * (0.72 + 0.28 * share),
    y: mix(150, card.height - 150, share),
  };
}

const chute = ((): string => {
  const path = `M${Array.from({ length: 61 }, (_, i) => chuteAt(i / 60))
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join(' L')}`;
  return `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="${path}" stroke="${ink}" stroke-width="118"/><path d="${path}" stroke="${straw}" stroke-width="102"/>
    <path d="${path}" stroke="${cream}" stroke-width="66"/></g>`;
})();

const stripes = Array.from({ length: 9 }, (_, i) => {
  const [a, b] = [i / 9, (i + 1) / 9];
  const half = (share: number): number => mix(92, 172, share);
  const y = (share: number): number => mix(120, 690, share);
  return `<path fill="${i % 2 ? paper : brick}" d="M${345 - half(a)} ${y(a)} H${345 + half(a)} L${345 + half(b)} ${y(b)} H${345 - half(b)} Z"/>`;
}).join('');

/** 710×820. */
export const slideCard = postcard(
  card.width,
  card.height,
  card.border,
  `<rect width="${card.width}" height="${card.height}" fill="url(#s)"/>${cloud(30, 120, 1)}${cloud(500, 260, 1.1)}
  <rect y="500" width="${card.width}" height="180" fill="${sea}"/><path d="M30 560 h100 M560 540 h100 M600 620 h80 M40 630 h70" stroke="${seaLit}" stroke-width="9" stroke-linecap="round"/>
  <path d="M0 660 H690 V800 H0 Z" fill="${sand}"/>
  ${stripes}<path d="M380 120 L440 690 H517 L437 120 Z" fill="${brickShade}" opacity="0.25"/>
  <path d="M225 120 Q300 96 345 40 Q390 96 465 120 Z" fill="${brick}" stroke="${ink}" stroke-width="8" stroke-linejoin="round"/>
  ${chute}<ellipse cx="${chuteAt(1).x}" cy="${chuteAt(1).y + 42}" rx="150" ry="34" fill="${oakDark}" opacity="0.5"/>`,
);

/** 710×820: room for one picture. */
export const albumCard = postcard(
  card.width,
  card.height,
  card.border,
  `<rect x="${inner.x}" y="${inner.y}" width="${inner.width}" height="${inner.height}" fill="${cream}"/>
  <circle cx="${card.width / 2}" cy="${card.height / 2}" r="306" fill="${paper}"/>`,
);

const { width, height } = lastCard;
const flag = (x: number, y: number, fill: string): string =>
  `<path d="M${x - 30} ${y} H${x + 30} L${x} ${y + 58} Z" fill="${fill}" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>`;
const flags = (x1: number, y1: number, x2: number, y2: number, count: number): string => {
  const drawn = Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    const fill = [brick, paper, sea, straw, pine][i % 5] as string;
    return flag(mix(x1, x2, t), mix(y1, y2, t) + 60 * 4 * t * (1 - t) * 0.5, fill);
  });
  return `<path d="M${x1} ${y1} Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 60} ${x2} ${y2}" fill="none" stroke="${ink}" stroke-width="5"/>${drawn.join('')}`;
};

/** Where the floor of the bandstand is, card pixels. */
export const bandFloorY = 690;

/** The last card: the bandstand at the pier's end. */
export const bandstandCard = postcard(
  width,
  height,
  30,
  `<rect width="${width}" height="${height}" fill="url(#s)"/><circle cx="1570" cy="176" r="78" fill="${paper}"/>${cloud(160, 330, 1.2)}${cloud(1360, 380, 1.4)}
  <rect y="500" width="${width}" height="230" fill="${sea}"/><path d="M80 560 h180 M1480 590 h160 M60 640 h120 M1560 660 h120" stroke="${seaLit}" stroke-width="10" stroke-linecap="round"/>
  <path d="M0 716 H${width} V${height} H0 Z" fill="#c99a63"/><path d="M0 716 H${width} V730 H0 Z" fill="${oakDark}"/>
  <path d="M300 ${bandFloorY - 10} H1420 V760 H300 Z" fill="${paper}" stroke="${ink}" stroke-width="8"/><path d="M300 ${bandFloorY + 18} H1420 V${bandFloorY + 36} H300 Z" fill="${brick}"/>
  <path d="M330 300 V${bandFloorY - 10} M1390 300 V${bandFloorY - 10}" stroke="${ink}" stroke-width="34"/><path d="M330 300 V${bandFloorY - 10} M1390 300 V${bandFloorY - 10}" stroke="${paper}" stroke-width="22"/>
  <path d="M340 520 H1380 M340 600 H1380" stroke="${oakDark}" stroke-width="10"/>
  <path d="M230 316 Q560 262 860 196 Q1160 262 1490 316 Z" fill="${brick}" stroke="${ink}" stroke-width="8" stroke-linejoin="round"/>
  <path d="M640 250 Q760 226 860 196 Q960 226 1080 250 L1130 316 H590 Z" fill="${paper}"/><path d="M230 316 H1490 V344 H230 Z" fill="${straw}" stroke="${ink}" stroke-width="6"/>
  ${flags(40, 300, 330, 380, 5)}${flags(1390, 380, 1680, 300, 5)}`,
);
