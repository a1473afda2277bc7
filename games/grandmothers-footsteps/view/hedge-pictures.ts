/** The hedge that a whole room carries: clipped along the top, in flower with everybody's sign, and in boots. */
import { cssColour, palette, playerLook, shapeOutline } from '#kit/view';

const ink = cssColour(palette.ink);
const leaf = cssColour(palette.pine);
const leafLit = '#4f7a5e';
const leafShade = '#223a33';
const paper = cssColour(palette.paper);
const line = `stroke="${ink}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"`;

/** Size of the picture of the hedge; its lower edge is at `footY`. */
export const hedgeSize = { width: 1320, height: 330, footY: 318 } as const;

/** A peacock at one end: somebody has been busy with the shears. The rest is level, so that it hides no hat. */
const top = `M24 318 V150 Q24 124 52 124 Q84 128 98 96 Q108 60 146 62 Q156 40 176 52 L214 60 L184 74 Q188 96 214 100
  Q266 66 328 96 Q364 112 370 124 H1268 Q1296 124 1296 150 V318 Z`;

const sprigs = Array.from({ length: 150 }, (_, i) => {
  const x = 40 + ((i * 173) % 1240);
  const y = 142 + ((i * 59) % 168);
  return `<path d="M${x - 10} ${y} q10 -14 20 0" fill="none" stroke="${i % 3 ? leafLit : leafShade}" stroke-width="6" stroke-linecap="round"/>`;
}).join('');

/** In flower: one of each player's colour and shape. */
const flowers = ([1, 2, 3, 4, 5, 6] as const)
  .map((seat, i) => {
    const { shape, colour } = playerLook(seat, '');
    const [x, y] = [150 + i * 204, 226 + (i % 2) * 26];
    const paint = `fill="${cssColour(colour)}" stroke="${paper}" stroke-width="8" stroke-linejoin="round"`;
    const corners = shapeOutline(shape, 36);
    if (corners === null) return `<circle cx="${x}" cy="${y}" r="34" ${paint}/>`;
    return `<polygon points="${corners.map((value, n) => (value + (n % 2 ? y : x)).toFixed(1)).join(' ')}" ${paint}/>`;
  })
  .join('');

/** 1320×330. */
export const hedgePicture = `<svg xmlns="http://www.w3.org/2000/svg" width="${hedgeSize.width}" height="${hedgeSize.height}" viewBox="0 0 ${hedgeSize.width} ${hedgeSize.height}">
  <defs><clipPath id="hedge"><path d="${top}"/></clipPath></defs>
  <path d="${top}" fill="${leaf}" ${line}/>
  <g clip-path="url(#hedge)"><path d="M0 100 H1320 V168 Q660 140 0 176 Z" fill="${leafLit}" opacity="0.55"/><path d="M0 286 Q660 262 1320 286 V330 H0 Z" fill="${leafShade}"/>${sprigs}</g>
  <path d="${top}" fill="none" ${line}/>
  <circle cx="164" cy="68" r="5" fill="${paper}"/>
  ${flowers}
</svg>`;

/** 84×74: a gardening boot, toe to the left. It stands on its lower edge. */
export const bootPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="84" height="74" viewBox="0 0 84 74">
  <path d="M34 6 H72 V66 H8 Q8 42 34 40 Z" fill="${cssColour(palette.oak)}" stroke="${ink}" stroke-width="7" stroke-linejoin="round"/>
  <path d="M34 8 H72 V24 H34 Z" fill="${cssColour(palette.straw)}" stroke="${ink}" stroke-width="6"/></svg>`;
