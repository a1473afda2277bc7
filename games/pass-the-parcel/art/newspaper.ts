/** Newspaper as it is wrapped round a parcel, in the pieces it comes off in. The further in, the yellower. */

import { ink } from './colours.ts';
import { closeUp } from './layout.ts';

export const tones = [
  { paper: '#f4eee0', print: '#b5ad9e', fold: '#dcd3c0' },
  { paper: '#ecdfbf', print: '#b3a27c', fold: '#d3c198' },
  { paper: '#e0c793', print: '#a58a57', fold: '#c6a86c' },
] as const;
export type Tone = (typeof tones)[number];

const { width: w, height: h } = closeUp;
/** Where a headline is: clear of print. */
export const headlineBox = { x: 120, y: 150, width: 760, height: 262 } as const;

/** Columns of print outside the headline: bars, to be seen and not read. */
function print({ print: colour }: Tone): string {
  const bars: string[] = [];
  for (const [x, columnWidth] of [
    [26, 78],
    [128, 220],
    [372, 220],
    [616, 250],
    [894, 80],
  ] as const) {
    for (let y = 26; y < h - 20; y += 22) {
      const clear = x > 100 && x < 880 && y > headlineBox.y - 24 && y < headlineBox.y + headlineBox.height;
      if (!clear)
        bars.push(`<rect x="${x}" y="${y}" width="${columnWidth - ((y * 7) % 40)}" height="9" fill="${colour}"/>`);
    }
  }
  return bars.join('');
}

const sheet = (tone: Tone): string => `<rect width="${w}" height="${h}" fill="${tone.paper}"/>
  <path d="M0 0 L150 0 L96 ${h} L0 ${h} Z M${w} 0 L${w - 150} 0 L${w - 96} ${h} L${w} ${h} Z" fill="${tone.fold}" opacity="0.55"/>${print(tone)}`;

type Corner = readonly [number, number];

/** A torn edge from one corner to the other: small steps to either side, always the same ones. */
function torn([x1, y1]: Corner, [x2, y2]: Corner): readonly Corner[] {
  const count = Math.max(3, Math.round(Math.hypot(x2 - x1, y2 - y1) / 38));
  const [nx, ny] = [(y1 - y2) / Math.hypot(x2 - x1, y2 - y1), (x2 - x1) / Math.hypot(x2 - x1, y2 - y1)];
  return Array.from({ length: count }, (_, i): Corner => {
    const share = i / count;
    const off = i === 0 ? 0 : (((i * 37 + x1 + y1) % 19) - 9) * 1.1;
    return [x1 + (x2 - x1) * share + nx * off, y1 + (y2 - y1) * share + ny * off];
  });
}

const tl: Corner = [110, 142];
const tr: Corner = [890, 132];
const bl: Corner = [104, 424];
const br: Corner = [896, 430];
const corners = { a: [0, 0], b: [w, 0], c: [w, h], d: [0, h] } as const;

interface Piece {
  readonly outline: readonly Corner[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const flip = (edge: readonly Corner[], end: Corner): readonly Corner[] => [...edge.slice(1), end].reverse();
const edges = { top: torn(tl, tr), right: torn(tr, br), bottom: torn(bl, br), left: torn(tl, bl) };

/** In the order in which they come off; the headline's is the last. */
export const pieces: readonly Piece[] = [
  {
    outline: [corners.a, ...edges.left, bl, corners.d],
    box: { x: -8, y: -8, width: 150, height: h + 16 },
  },
  {
    outline: [corners.b, ...edges.right, br, corners.c],
    box: { x: w - 142, y: -8, width: 150, height: h + 16 },
  },
  { outline: [corners.a, ...edges.top, tr, corners.b], box: { x: -8, y: -8, width: w + 16, height: 184 } },
  { outline: [corners.d, ...edges.bottom, br, corners.c], box: { x: -8, y: 384, width: w + 16, height: 184 } },
  {
    outline: [...edges.top, ...edges.right, ...flip(edges.bottom, br), ...flip(edges.left, bl)],
    box: { x: 74, y: 106, width: 852, height: 352 },
  },
];

const path = (outline: readonly Corner[]): string =>
  `M${outline.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`).join(' L')} Z`;

/** One piece of a sheet, as large as its box. */
export function piecePicture(tone: Tone, piece: Piece, i: number): string {
  const { x, y, width, height } = piece.box;
  const shape = path(piece.outline);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">
  <clipPath id="p${i}"><path d="${shape}"/></clipPath><g clip-path="url(#p${i})">${sheet(tone)}</g>
  <path d="${shape}" fill="none" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/></svg>`;
}

/** The layer underneath: a little smaller, waiting. */
export const underPicture = (
  tone: Tone,
): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">
  <g transform="translate(36 26) scale(0.928 0.907)">${sheet(tone)}<rect width="${w}" height="${h}" fill="none" stroke="${ink}" stroke-width="8"/><rect width="${w}" height="${h}" fill="${ink}" opacity="0.12"/></g></svg>`;

const cord = '#8a5a2b';
/** String round the big parcel, with its bow. */
export const bigString = `<svg xmlns="http://www.w3.org/2000/svg" width="${w + 40}" height="${h + 40}" viewBox="-20 -20 ${w + 40} ${h + 40}">
  <g fill="none" stroke-linecap="round"><g stroke="${ink}" stroke-width="20"><path d="M0 92 H${w} M206 0 V${h} M206 92 C120 10 60 60 206 92 C300 0 360 60 206 92 M206 92 L150 176 M206 92 L276 160"/></g>
  <g stroke="${cord}" stroke-width="10"><path d="M0 92 H${w} M206 0 V${h} M206 92 C120 10 60 60 206 92 C300 0 360 60 206 92 M206 92 L150 176 M206 92 L276 160"/></g></g></svg>`;

/** The parcel as it goes along the row. 240×200. */
export const smallParcel = ({
  paper,
  print: bars,
  fold,
}: Tone): string => `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="210" viewBox="0 0 240 210">
  <path d="M14 54 L30 44 H212 L228 58 L222 194 L206 202 H34 L18 192 Z" fill="${paper}" stroke="${ink}" stroke-width="9" stroke-linejoin="round"/>
  <path d="M18 56 L52 56 L40 198 L22 190 Z M222 60 L190 56 L200 200 L218 192 Z" fill="${fold}"/>
  <g fill="${bars}"><rect x="62" y="66" width="112" height="16"/>${[94, 108, 122, 136, 150, 164, 178].map((y) => `<rect x="60" y="${y}" width="52" height="7"/><rect x="128" y="${y}" width="48" height="7"/>`).join('')}</g>
  <g fill="none" stroke-linecap="round"><g stroke="${ink}" stroke-width="15"><path d="M120 44 V200 M18 120 H222 M120 46 C70 -14 40 34 120 46 C200 -14 214 34 120 46 M120 46 L92 74 M120 46 L152 70"/></g>
  <g stroke="#b4793a" stroke-width="7"><path d="M120 44 V200 M18 120 H222 M120 46 C70 -14 40 34 120 46 C200 -14 214 34 120 46 M120 46 L92 74 M120 46 L152 70"/></g></g></svg>`;
