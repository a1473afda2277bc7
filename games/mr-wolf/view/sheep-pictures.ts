/** Sheep in pullovers. What a sheep wears is in its player's colour and has their sign on it; what it thinks it keeps to itself. */
import { blend, cssColour, type PlayerLook, palette, shapeOutline } from '#kit/view';

const ink = cssColour(palette.ink);
const wool = '#f4e8cd';
const woolShade = '#d5c29b';
const face = '#3b2f2b';
const faceLit = '#5d4c44';
const paper = cssColour(palette.paper);
const line = `stroke="${ink}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"`;

/** Size of the picture of a sheep's body; its hooves are at `footY`, its neck at `neckY`. */
export const bodySize = { width: 260, height: 220, footY: 212, neckY: 44 } as const;

function sign({ shape }: PlayerLook, x: number, y: number, radius: number): string {
  const corners = shapeOutline(shape, shape === 'star' || shape === 'triangle' ? radius * 1.15 : radius);
  const paint = `fill="${paper}" stroke="${ink}" stroke-width="6" stroke-linejoin="round"`;
  if (corners === null) return `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;
  return `<polygon points="${corners.map((value, i) => (value + (i % 2 ? y : x)).toFixed(1)).join(' ')}" ${paint}/>`;
}

const curls = (spots: readonly (readonly [number, number, number])[], fill: string): string =>
  spots.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`).join('');

const fleece = [
  [52, 118, 40],
  [66, 78, 40],
  [110, 56, 40],
  [156, 56, 40],
  [196, 78, 40],
  [208, 118, 40],
  [196, 152, 38],
  [150, 164, 38],
  [104, 164, 38],
  [64, 152, 38],
] as const;

/** 260×220: from behind or from the front it is the same pullover; from behind there is a tail. */
export function bodyPicture(look: PlayerLook, fromBehind: boolean): string {
  const colour = cssColour(look.colour);
  const rib = cssColour(blend(look.colour, palette.ink, 0.35));
  const lit = cssColour(blend(look.colour, palette.paper, 0.3));
  const tail = fromBehind ? `<path d="M112 158 Q106 190 130 194 Q154 190 148 158 Z" fill="${wool}" ${line}/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${bodySize.width}" height="${bodySize.height}" viewBox="0 0 ${bodySize.width} ${bodySize.height}">
  <path d="M94 160 V200 M166 160 V200" stroke="${ink}" stroke-width="34"/><path d="M94 160 V206 M166 160 V206" stroke="${face}" stroke-width="22"/>
  ${curls(fleece, ink).replaceAll(/r="(\d+)"/g, (_, r: string) => `r="${Number(r) + 7}"`)}${curls(fleece, wool)}
  ${curls(fleece.slice(5, 8), woolShade)}<circle cx="130" cy="110" r="60" fill="${wool}"/>
  <path d="M58 74 Q130 32 202 74 Q216 112 204 152 Q130 176 56 152 Q44 112 58 74 Z" fill="${colour}" ${line}/>
  <path d="M64 80 Q96 58 130 54 Q86 86 76 150 L62 148 Q52 112 64 80 Z" fill="${lit}"/>
  <path d="M56 138 Q130 162 204 138 L202 154 Q130 178 58 154 Z" fill="${rib}"/><path d="M92 62 Q130 78 168 62 L164 48 Q130 36 96 48 Z" fill="${rib}"/>
  ${sign(look, 130, 108, 33)}${tail}
</svg>`;
}

/** Size of the pictures of a sheep's head; its chin is at `chinY`. */
export const headSize = { width: 190, height: 170, chinY: 148 } as const;
const head = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${headSize.width}" height="${headSize.height}" viewBox="0 0 ${headSize.width} ${headSize.height}">${inside}</svg>`;

const ears = `<path d="M48 78 Q10 62 8 88 Q20 112 52 100 Z M142 78 Q180 62 182 88 Q170 112 138 100 Z" fill="${face}" ${line}/>`;
const pricked = `<path d="M54 74 Q14 36 24 26 Q54 24 70 62 Z M136 74 Q176 36 166 26 Q136 24 120 62 Z" fill="${face}" ${line}/>`;
const tuftSpots = [
  [62, 50, 26],
  [95, 38, 30],
  [128, 50, 26],
] as const;
const tuft = `${curls(tuftSpots, ink).replaceAll(/r="(\d+)"/g, (_, r: string) => `r="${Number(r) + 7}"`)}${curls(tuftSpots, wool)}`;
const mask = `<path d="M54 60 Q95 40 136 60 Q142 104 120 136 Q95 158 70 136 Q48 104 54 60 Z" fill="${face}" ${line}/><path d="M64 66 Q78 58 92 58 Q72 92 80 132 Q56 104 64 66 Z" fill="${faceLit}"/>`;
const nostrils = `<path d="M84 128 q6 6 10 2 M106 128 q-6 6 -10 2" fill="none" stroke="${wool}" stroke-width="5" stroke-linecap="round"/>`;
const eye = (x: number, y: number, r: number, pupil: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${paper}" stroke="${ink}" stroke-width="5"/><circle cx="${x}" cy="${y}" r="${pupil}" fill="${ink}"/>`;

/** Woolly, and two ears. */
export const headBack = head(
  `${ears}<path d="M50 70 Q95 30 140 70 Q150 120 95 140 Q40 120 50 70 Z" fill="${wool}" ${line}/>${curls(
    [
      [72, 74, 22],
      [118, 74, 22],
      [95, 104, 26],
      [95, 60, 24],
    ],
    wool,
  )}<path d="M70 96 q12 12 24 0 M98 74 q12 12 24 0 M98 118 q10 10 20 0" fill="none" stroke="${woolShade}" stroke-width="7" stroke-linecap="round"/>`,
);
/** Butter would not melt in its mouth. */
export const headCalm = head(
  `${ears}${mask}${eye(76, 84, 14, 6)}${eye(114, 84, 14, 6)}<path d="M60 82 Q76 64 92 82 Z M98 82 Q114 64 130 82 Z" fill="${face}"/>${nostrils}${tuft}`,
);
/** Dinner? Whose? */
export const headAlarmed = head(
  `${pricked}${mask}${tuft}${eye(72, 82, 23, 7)}${eye(118, 82, 23, 7)}<ellipse cx="95" cy="134" rx="11" ry="9" fill="${wool}"/>`,
);
/** Pie. */
export const headPleased = head(
  `${ears}${mask}<path d="M62 90 Q76 70 90 90 M100 90 Q114 70 128 90" fill="none" stroke="${paper}" stroke-width="7" stroke-linecap="round"/><path d="M80 124 Q95 138 110 124" fill="none" stroke="${wool}" stroke-width="6" stroke-linecap="round"/>${tuft}`,
);

/** 60×64: a hoof. */
export const hoofPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="64" viewBox="0 0 60 64"><path d="M10 34 Q10 8 30 8 Q50 8 50 34 L44 56 H33 L30 44 L27 56 H16 Z" fill="${face}" ${line}/></svg>`;
