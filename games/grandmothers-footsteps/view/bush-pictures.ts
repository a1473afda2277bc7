/** A bush clipped into its player's own sign, in their colour, in a painted tub; and who is behind it, under a straw hat. */
import { blend, cssColour, type PlayerLook, palette, shapeOutline } from '#kit/view';

const ink = cssColour(palette.ink);
const tub = cssColour(palette.paper);
const tubShade = '#d6c193';
const straw = cssColour(palette.straw);
const strawShade = '#c79f55';

/** Size of the picture of a bush; it stands on the middle of `footY`. */
export const bushSize = { width: 300, height: 300, footY: 290 } as const;
/** Middle and half size of the clipped part. */
const clipped = { x: 150, y: 122, radius: 100 } as const;

function outlineOf({ shape }: PlayerLook): string {
  const { x, y, radius } = clipped;
  const corners = shapeOutline(shape, shape === 'star' || shape === 'triangle' ? radius * 1.12 : radius);
  if (corners === null) return `<circle cx="${x}" cy="${y}" r="${radius}"`;
  const points = corners.map((value, i) => (value + (i % 2 ? y : x)).toFixed(1));
  return `<polygon points="${points.join(' ')}"`;
}

/** Sprigs, so that it is a bush and not a sign: small arcs, lighter towards the sun. */
function sprigs(look: PlayerLook): string {
  const light = cssColour(blend(look.colour, palette.paper, 0.36));
  const dark = cssColour(blend(look.colour, palette.ink, 0.34));
  return Array.from({ length: 54 }, (_, i) => {
    const x = clipped.x - 118 + ((i * 67) % 237);
    const y = clipped.y - 98 + ((i * 101) % 197);
    const lit = x + y < clipped.x + clipped.y - 20;
    return `<path d="M${x - 9} ${y} q9 -13 18 0" fill="none" stroke="${lit ? light : dark}" stroke-width="5" stroke-linecap="round"/>`;
  }).join('');
}

/** 300×300. */
export function bushPicture(look: PlayerLook): string {
  const colour = cssColour(look.colour);
  const outline = outlineOf(look);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${bushSize.width}" height="${bushSize.height}" viewBox="0 0 ${bushSize.width} ${bushSize.height}">
  <defs><clipPath id="clip">${outline}/></clipPath></defs>
  <rect x="139" y="196" width="22" height="40" fill="${cssColour(palette.oak)}" stroke="${ink}" stroke-width="6"/>
  ${outline} fill="${ink}" stroke="${ink}" stroke-width="26" stroke-linejoin="round"/>
  ${outline} fill="${colour}" stroke="${colour}" stroke-width="12" stroke-linejoin="round"/>
  <g clip-path="url(#clip)">${sprigs(look)}</g>
  <path d="M86 222 H214 L202 288 H98 Z" fill="${tub}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>
  <path d="M166 226 H210 L199 285 H160 Z" fill="${tubShade}"/>
  <path d="M78 214 H222 V236 H78 Z" fill="${tub}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>
</svg>`;
}

/** Size of the picture of a head; its chin is at the middle of `chinY`. */
export const headSize = { width: 190, height: 270, chinY: 160 } as const;

/** 190×270: shoulders, a straw hat with a band in the player's colour, and two eyes that know exactly what they are about. */
export function headPicture(look: PlayerLook, eyesOpen: boolean): string {
  const face = cssColour(blend(look.colour, palette.ink, 0.35));
  const eyes = eyesOpen
    ? `<ellipse cx="74" cy="112" rx="15" ry="17" fill="${tub}"/><ellipse cx="116" cy="112" rx="15" ry="17" fill="${tub}"/>
       <circle cx="75" cy="106" r="8" fill="${ink}"/><circle cx="115" cy="106" r="8" fill="${ink}"/>`
    : `<path d="M58 110 q16 14 32 0 M100 110 q16 14 32 0" fill="none" stroke="${tub}" stroke-width="8" stroke-linecap="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${headSize.width}" height="${headSize.height}" viewBox="0 0 ${headSize.width} ${headSize.height}">
  <path d="M72 150 V176 Q34 184 34 226 V264 H156 V226 Q156 184 118 176 V150 Z" fill="${cssColour(look.colour)}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>
  <path d="M44 92 Q44 164 95 164 Q146 164 146 92 Z" fill="${face}" stroke="${ink}" stroke-width="7"/>
  ${eyes}
  <path d="M48 84 Q50 12 95 12 Q140 12 142 84 Z" fill="${straw}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>
  <path d="M47 62 Q95 80 143 62 L144 86 Q95 100 46 86 Z" fill="${cssColour(look.colour)}"/>
  <path d="M6 88 Q95 58 184 88 Q170 106 95 100 Q20 106 6 88 Z" fill="${straw}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>
  <path d="M20 92 Q95 76 170 92 Q150 100 95 95 Q40 100 20 92 Z" fill="${strawShade}"/>
</svg>`;
}

/** 64×64: a gardening glove holding on. */
export const glovePicture = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">
  <circle cx="32" cy="32" r="25" fill="${cssColour(palette.cream)}" stroke="${ink}" stroke-width="7"/>
  <path d="M18 26 q6 -6 10 0 M28 24 q6 -6 10 0 M38 26 q6 -6 9 1" fill="none" stroke="${strawShade}" stroke-width="5" stroke-linecap="round"/></svg>`;
