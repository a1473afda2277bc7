/** What is painted on squares and on postcards: each in a box of 100 by 100, drawn to be read small and large. */
import type { Deed, ownPictures } from '../rules/board.ts';
import { brick, cream, ink, oak, oakDark, paper, pine, sand, sea, seaLit, straw } from './colours.ts';

const line = `stroke="${ink}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"`;

export const deedIcons: Readonly<Record<Deed, string>> = {
  'biscuit-shared': `<path d="M14 50 A34 34 0 0 1 58 18 L52 36 L62 48 L50 62 L58 80 A34 34 0 0 1 14 50 Z" fill="${straw}" ${line}/><path d="M70 20 A34 34 0 0 1 70 82 L64 64 L74 50 L64 36 Z" fill="${straw}" ${line}/><g fill="${oak}"><circle cx="30" cy="42" r="4"/><circle cx="40" cy="62" r="4"/><circle cx="28" cy="62" r="4"/><circle cx="80" cy="44" r="4"/><circle cx="82" cy="60" r="4"/></g>`,
  'bus-held': `<path d="M8 22 Q8 14 16 14 H84 Q92 14 92 22 V76 H8 Z" fill="${brick}" ${line}/><path d="M16 22 H84 V38 H16 Z M16 50 H66 V64 H16 Z" fill="${paper}" ${line}/><path d="M72 50 H86 V76 H72 Z" fill="${oakDark}" ${line}/><circle cx="28" cy="78" r="11" fill="${paper}" ${line}/><circle cx="62" cy="78" r="11" fill="${paper}" ${line}/>`,
  'washing-rescued': `<path d="M4 22 Q50 34 96 20" fill="none" ${line}/><path d="M12 25 L36 29 L40 44 L34 46 V76 H14 V46 L6 44 Z" fill="${paper}" ${line}/><path d="M56 30 H88 L90 78 H76 L72 50 L68 78 H54 Z" fill="${seaLit}" ${line}/>`,
  'tea-made': `<path d="M18 40 H74 V62 Q74 84 52 84 H40 Q18 84 18 62 Z" fill="${paper}" ${line}/><path d="M74 46 Q94 44 92 58 Q90 70 73 68" fill="none" ${line}/><path d="M6 90 H88" ${line}/><path d="M32 30 q-8 -8 0 -16 M48 30 q-8 -8 0 -16 M62 30 q-8 -8 0 -16" fill="none" ${line}/><path d="M18 52 H74" stroke="${brick}" stroke-width="6"/>`,
  'cake-tasted': `<path d="M10 78 L18 40 H84 L92 78 Z" fill="${straw}" ${line}/><path d="M12 42 Q20 26 48 24 Q80 26 90 42 Q80 56 70 46 Q60 58 48 48 Q36 58 28 46 Q18 56 12 42 Z" fill="${paper}" ${line}/><path d="M60 80 L74 50 L96 60 L96 80 Z" fill="${cream}" ${line}/><circle cx="48" cy="18" r="9" fill="${brick}" ${line}/>`,
  'fish-stretched': `<path d="M4 50 Q30 22 66 44 L92 26 Q86 50 92 74 L66 56 Q30 78 4 50 Z" fill="${seaLit}" ${line}/><circle cx="22" cy="46" r="5" fill="${ink}"/><path d="M38 42 q8 8 0 16 M52 42 q8 8 0 16" fill="none" ${line}/>`,
  'deckchair-fought': `<path d="M20 88 L70 14 M80 88 L34 40 M14 88 H30 M72 88 H88" fill="none" stroke="${oak}" stroke-width="9" stroke-linecap="round"/><path d="M66 18 Q66 62 34 70 Q54 40 52 34 Z" fill="${brick}" ${line}/><path d="M60 28 Q60 54 42 64" fill="none" stroke="${paper}" stroke-width="7"/>`,
  'hymn-slept': `<path d="M6 30 Q28 20 50 32 Q72 20 94 30 V78 Q72 70 50 80 Q28 70 6 78 Z" fill="${paper}" ${line}/><path d="M50 32 V80" ${line}/><path d="M16 42 h24 M16 54 h24 M60 42 h24 M60 54 h24" stroke="${oak}" stroke-width="5"/><path d="M58 8 h14 l-14 14 h14 M80 2 h10 l-10 10 h10" fill="none" ${line}/>`,
};

export const pictureIcons: Readonly<Record<(typeof ownPictures)[number], string>> = {
  bucket: `<path d="M2 92 Q26 62 50 92 Z" fill="${sand}" ${line}/><path d="M34 38 H86 L78 90 H42 Z" fill="${brick}" ${line}/><path d="M36 40 Q60 4 84 40" fill="none" ${line}/><path d="M48 56 l12 -8 l12 8 l-5 14 h-14 Z" fill="${straw}"/><path d="M12 84 L22 30" stroke="${oak}" stroke-width="8" stroke-linecap="round"/><path d="M14 34 q8 -22 18 2 Z" fill="${sea}" ${line}/>`,
  ices: `<path d="M28 48 L50 96 L72 48 Z" fill="${straw}" ${line}/><path d="M36 54 l22 26 M64 54 l-22 26" stroke="${oak}" stroke-width="4"/><path d="M22 48 Q18 28 34 26 Q38 6 54 10 Q72 8 70 28 Q84 32 78 48 Q64 58 50 48 Q36 58 22 48 Z" fill="${paper}" ${line}/><path d="M66 30 L84 2" stroke="${oakDark}" stroke-width="9" stroke-linecap="round"/>`,
  teapot: `<path d="M26 42 Q50 26 72 42 Q86 62 72 86 H28 Q12 62 26 42 Z" fill="${pine}" ${line}/><path d="M76 60 Q94 52 96 32" fill="none" stroke="${ink}" stroke-width="14" stroke-linecap="round"/><path d="M76 60 Q93 52 95 34" fill="none" stroke="${pine}" stroke-width="6" stroke-linecap="round"/><path d="M22 50 Q-2 48 4 66 Q8 78 24 76" fill="none" ${line}/><path d="M34 38 Q50 28 64 38" fill="none" stroke="${cream}" stroke-width="6"/><circle cx="50" cy="22" r="7" fill="${brick}" ${line}/>`,
  costume: `<path d="M32 8 L38 8 Q50 24 62 8 L68 8 L70 40 Q78 64 72 92 H54 L50 78 L46 92 H28 Q22 64 30 40 Z" fill="${sea}" ${line}/><path d="M30 44 H70 M27 58 H73 M26 72 H74" stroke="${paper}" stroke-width="7"/>`,
  donkey: `<path d="M20 92 V64 Q20 48 40 48 H66 L74 22 L70 4 L80 14 L88 2 L90 20 L98 42 Q96 54 84 50 L80 62 V92 H70 V72 H32 V92 Z" fill="#9a8f84" ${line}/><path d="M66 22 Q82 8 98 20 L94 26 H70 Z" fill="${straw}" ${line}/><circle cx="86" cy="34" r="3.5" fill="${ink}"/><path d="M36 48 H60 V64 H36 Z" fill="${brick}" ${line}/>`,
  postcard: `<path d="M6 20 H94 V82 H6 Z" fill="${paper}" ${line}/><path d="M52 28 V74" ${line}/><path d="M60 46 h26 M60 58 h26 M60 70 h18" stroke="${oak}" stroke-width="5"/><path d="M78 26 h10 v12 h-10 Z" fill="${brick}"/><path d="M12 76 V58 Q28 42 46 58 V76 Z" fill="${sea}"/><circle cx="34" cy="38" r="8" fill="${straw}"/><path d="M12 76 V66 Q28 60 46 68 V76 Z" fill="${sand}"/>`,
};

/** An icon on its own, `size` pixels square. */
export const iconPicture = (icon: string, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-4 -4 108 108">${icon}</svg>`;
