/** A terrier who has been told to stay under the table. Watching, and with the nose up: two pictures, the same size. */
import { ink } from './colours.ts';

const coat = '#fffaf0';
const tan = '#b9743c';
const tanShade = '#8f5528';

/** Where the chin is in the picture, as shares of its size: what is below it is chest and paws. */
export const dogSize = { width: 260, height: 300 } as const;

const wrap = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${dogSize.width}" height="${dogSize.height}" viewBox="-130 -150 260 300"><g stroke="${ink}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round">${inside}</g></svg>`;

const chest = `<path d="M-62 20 C-84 80 -80 130 -76 160 H76 C80 130 84 80 62 20 Z" fill="${coat}"/>`;

export const dogWatching = wrap(`${chest}
  <path d="M-64 -84 C-112 -118 -128 -74 -110 -24 C-100 -6 -82 -20 -72 -44 Z" fill="${tan}"/>
  <path d="M64 -84 C112 -118 128 -74 110 -24 C100 -6 82 -20 72 -44 Z" fill="${tanShade}"/>
  <path d="M0 -112 C58 -112 84 -74 80 -24 C78 30 46 64 0 64 C-46 64 -78 30 -80 -24 C-84 -74 -58 -112 0 -112 Z" fill="${coat}"/>
  <path d="M-6 -110 C-64 -112 -86 -60 -76 -12 C-56 4 -26 -6 -16 -34 C-8 -58 2 -88 -6 -110 Z" fill="${tan}" stroke="none"/>
  <path d="M0 -112 C58 -112 84 -74 80 -24 C78 30 46 64 0 64 C-46 64 -78 30 -80 -24 C-84 -74 -58 -112 0 -112 Z" fill="none"/>
  <path d="M-52 36 C-44 -14 44 -14 52 36 C36 72 -36 72 -52 36 Z" fill="${coat}" stroke-width="6"/>
  <ellipse cx="-36" cy="-44" rx="19" ry="21" fill="#fffaf0" stroke-width="5"/><ellipse cx="36" cy="-44" rx="19" ry="21" fill="#fffaf0" stroke-width="5"/>
  <circle cx="-34" cy="-53" r="11" fill="${ink}" stroke="none"/><circle cx="38" cy="-53" r="11" fill="${ink}" stroke="none"/>
  <path d="M-20 0 H20 Q16 22 0 24 Q-16 22 -20 0 Z" fill="${ink}"/>
  <path d="M0 24 V40 Q-14 52 -26 44 M0 40 Q14 52 26 44" fill="none" stroke-width="6"/>`);

export const dogNosing = wrap(`${chest}
  <path d="M-66 -10 C-120 -20 -128 30 -104 64 C-90 76 -76 54 -68 24 Z" fill="${tan}"/>
  <path d="M66 -10 C120 -20 128 30 104 64 C90 76 76 54 68 24 Z" fill="${tanShade}"/>
  <path d="M-74 14 C-76 -30 -50 -56 -42 -92 C-38 -136 38 -136 42 -92 C50 -56 76 -30 74 14 C72 58 40 80 0 80 C-40 80 -72 58 -74 14 Z" fill="${coat}"/>
  <path d="M-70 16 C-72 -24 -50 -46 -42 -70 C-20 -50 -22 20 -40 62 C-58 52 -68 36 -70 16 Z" fill="${tan}" stroke="none"/>
  <path d="M-74 14 C-76 -30 -50 -56 -42 -92 C-38 -136 38 -136 42 -92 C50 -56 76 -30 74 14 C72 58 40 80 0 80 C-40 80 -72 58 -74 14 Z" fill="none"/>
  <path d="M-24 -112 Q0 -138 24 -112 Q20 -92 0 -90 Q-20 -92 -24 -112 Z" fill="${ink}"/>
  <path d="M0 -90 V-68 Q-14 -56 -26 -66 M0 -68 Q14 -56 26 -66" fill="none" stroke-width="6"/>
  <path d="M-46 -14 q12 -16 24 0 M22 -14 q12 -16 24 0" fill="none" stroke-width="7"/>`);
