/** The two sides of a card, drawn in the size in which they lie on the table. */

const ink = '#2a1f1a';
const paper = '#f8eed6';

/** Share of a card's side that is picture; the rest is its white border. */
export const pictureShare = 0.86;

/** The back: a rose in a lattice, as on a pack from the drawer. */
export function cardBack(side: number): string {
  const diamonds = Array.from({ length: 25 }, (_, i) => {
    const [x, y] = [64 + (i % 5) * 68, 64 + Math.floor(i / 5) * 68];
    return `<path d="M${x} ${y - 22} L${x + 22} ${y} L${x} ${y + 22} L${x - 22} ${y} Z"/>`;
  }).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 400 400">
    <rect x="5" y="5" width="390" height="390" rx="30" fill="${paper}" stroke="${ink}" stroke-width="10"/>
    <rect x="30" y="30" width="340" height="340" rx="18" fill="#a8442c"/>
    <g fill="#c0664a">${diamonds}</g>
    <circle cx="200" cy="200" r="84" fill="${paper}"/>
    <path d="M200 262 q-52 -8 -58 -54 q26 4 36 18 q-22 -38 6 -66 q12 12 16 30 q4 -18 16 -30 q28 28 6 66 q10 -14 36 -18 q-6 46 -58 54 Z" fill="#a8442c"/>
  </svg>`;
}

/** The face, before its picture is put on. */
export const cardFace = (side: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 400 400">
    <rect x="5" y="5" width="390" height="390" rx="30" fill="${paper}" stroke="${ink}" stroke-width="10"/>
  </svg>`;

/** The page on which a pair is looked at, and the album's: 1920×1080, with corners to hold a picture. */
export const page = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <rect width="1920" height="1080" fill="#4a2f20"/>
  <rect x="44" y="24" width="1832" height="1032" rx="20" fill="#e9d6a6"/>
  <rect x="70" y="44" width="1780" height="992" rx="10" fill="none" stroke="#c9ad6c" stroke-width="6"/>
</svg>`;
