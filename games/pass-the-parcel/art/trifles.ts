/** What lies between the layers, each drawn in a box of 200×200 about (0, 0): large on a card, or small on whoever wears it. */
import type { Trifle } from '../rules/contents.ts';
import { brass, cream, ink } from './colours.ts';

const line = `stroke="${ink}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"`;
const bead = (i: number): string => {
  const angle = Math.PI * (0.06 + (0.88 * i) / 12);
  const [x, y] = [-78 * Math.cos(angle), -40 + 104 * Math.sin(angle)];
  return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${(9 + 5 * Math.sin(angle)).toFixed(0)}" fill="${cream}" stroke="${ink}" stroke-width="5"/>`;
};

const shapes: Readonly<Record<Trifle, string>> = {
  crown: `<path d="M-84 66 L-92 -50 L-56 -8 L-32 -74 L0 -14 L32 -74 L56 -8 L92 -50 L84 66 Q0 84 -84 66 Z" fill="#a8442c" ${line}/><path d="M-86 40 Q0 58 86 40 L84 66 Q0 84 -84 66 Z" fill="#e9c97c" ${line}/><circle cx="-32" cy="-74" r="11" fill="#e9c97c" ${line}/><circle cx="32" cy="-74" r="11" fill="#e9c97c" ${line}/>`,
  moustache: `<path d="M0 -6 C-14 -34 -54 -34 -66 -6 C-74 10 -88 8 -94 -10 C-98 26 -72 46 -40 38 C-20 34 -6 22 0 8 C6 22 20 34 40 38 C72 46 98 26 94 -10 C88 8 74 10 66 -6 C54 -34 14 -34 0 -6 Z" fill="#4a2f20" ${line}/>`,
  carnation: `<path d="M4 20 Q14 60 -6 96" fill="none" stroke="#3f6b3f" stroke-width="11" stroke-linecap="round"/><path d="M2 66 Q46 50 52 22 Q14 32 2 66 Z" fill="#4f7350" ${line}/><path d="M-30 30 L-56 6 L-46 -12 L-66 -34 L-44 -48 L-44 -74 L-16 -66 L0 -90 L18 -66 L46 -74 L46 -46 L68 -32 L48 -10 L56 10 L30 30 Q0 44 -30 30 Z" fill="#c8323a" ${line}/><path d="M-28 -2 q16 -30 40 -10 q18 16 -10 26 M-14 -40 q20 -12 34 4" fill="none" stroke="#8c1f2c" stroke-width="6" stroke-linecap="round"/>`,
  'bow-tie': `<path d="M-12 0 L-88 -46 Q-98 0 -88 46 Z M12 0 L88 -46 Q98 0 88 46 Z" fill="#2f4f7f" ${line}/><rect x="-20" y="-24" width="40" height="48" rx="12" fill="#3c63a0" ${line}/><g fill="${cream}"><circle cx="-58" cy="-14" r="8"/><circle cx="-64" cy="16" r="8"/><circle cx="-36" cy="2" r="7"/><circle cx="58" cy="-14" r="8"/><circle cx="64" cy="16" r="8"/><circle cx="36" cy="2" r="7"/></g>`,
  pearls: Array.from({ length: 13 }, (_, i) => bead(i)).join(''),
  mouse: `<path d="M54 40 Q96 44 88 4 Q80 -24 98 -38" fill="none" ${line}/><path d="M-92 34 Q-76 -34 0 -34 Q62 -30 62 44 H-78 Q-94 46 -92 34 Z" fill="#9a8f86" ${line}/><circle cx="-34" cy="-34" r="26" fill="#c9b7a8" ${line}/><circle cx="-60" cy="2" r="7" fill="${ink}"/><circle cx="-92" cy="36" r="8" fill="#c77b58"/><g fill="${brass}" ${line}><circle cx="-40" cy="52" r="17"/><circle cx="32" cy="52" r="17"/></g><path d="M14 -34 V-64 M-12 -80 q26 -24 52 0 q-26 28 -52 0 Z" fill="${brass}" ${line}/>`,
  peppermint: `<path d="M-56 -30 L-74 -82 L-40 -68 L-10 -86 L22 -68 L54 -84 L44 -30 L72 72 Q0 96 -76 72 Z" fill="${cream}" ${line}/><g stroke="#a8442c" stroke-width="14"><path d="M-44 -22 L-56 78 M-16 -24 L-18 86 M14 -24 L18 86 M38 -22 L52 80" /></g><path d="M-56 -30 Q0 -12 44 -30" fill="none" stroke="#a8442c" stroke-width="12" stroke-linecap="round"/><g fill="#fffaf0" ${line}><circle cx="-66" cy="80" r="18"/><circle cx="70" cy="84" r="18"/></g>`,
  whistle: `<g transform="rotate(-32)"><path d="M-100 -16 L76 -20 Q96 -20 96 0 Q96 20 76 20 L-100 16 Z" fill="#b9a35a" ${line}/><path d="M58 -20 L98 -12 V12 L58 20 Z" fill="#a8442c" ${line}/><g fill="${ink}"><circle cx="-72" r="8"/><circle cx="-48" r="8"/><circle cx="-24" r="8"/><circle cx="4" r="8"/><circle cx="28" r="8"/></g></g>`,
  button: `<circle r="78" fill="#3d6f80" ${line}/><circle r="54" fill="none" stroke="#2d5462" stroke-width="9"/><g fill="${ink}"><circle cx="-19" cy="-19" r="10"/><circle cx="19" cy="-19" r="10"/><circle cx="-19" cy="19" r="10"/><circle cx="19" cy="19" r="10"/></g><path d="M-19 -19 L19 19 M19 -19 L-19 19" stroke="${cream}" stroke-width="7" stroke-linecap="round"/><path d="M-56 -30 Q-42 -58 -10 -62" fill="none" stroke="#7fb0bd" stroke-width="9" stroke-linecap="round"/>`,
  'rhyme-weasel': `<path d="M-88 70 Q-70 -10 -30 -20 L-44 -44 H28 L16 -20 Q66 -4 74 70 Q-6 90 -88 70 Z" fill="#e6d3a4" ${line}/><path d="M-34 -20 Q-6 -8 18 -20" fill="none" stroke="#8a5a2b" stroke-width="10" stroke-linecap="round"/><g fill="#fffaf0" stroke="${ink}" stroke-width="4"><ellipse cx="-20" cy="-52" rx="12" ry="7"/><ellipse cx="6" cy="-56" rx="12" ry="7"/><ellipse cx="-6" cy="-66" rx="12" ry="7"/><ellipse cx="70" cy="80" rx="12" ry="7"/><ellipse cx="92" cy="66" rx="12" ry="7"/></g><path d="M-40 22 h80 M-40 44 h80" stroke="#8a5a2b" stroke-width="7"/>`,
  'rhyme-jack': `<path d="M-90 4 L-70 72 H70 L90 4 Z" fill="#9aa6a8" ${line}/><path d="M-98 6 Q-90 -44 0 -46 Q90 -44 98 6 Q50 26 0 20 Q-50 26 -98 6 Z" fill="#d99a4e" ${line}/><path d="M-50 -18 l16 -10 M-8 -26 l16 -6 M40 -20 l18 6" stroke="#a86c2c" stroke-width="7" stroke-linecap="round"/><circle cx="6" cy="-68" r="26" fill="#5d3a66" ${line}/><path d="M6 -92 Q10 -104 24 -104" fill="none" ${line}/><path d="M-6 -78 q6 -8 14 -6" stroke="#b08dba" stroke-width="6" fill="none" stroke-linecap="round"/>`,
  'rhyme-mulberry': `<path d="M-10 30 L-14 92 H16 L10 30 Z" fill="#6b442c" ${line}/><path d="M-86 16 Q-102 -34 -58 -48 Q-44 -94 4 -86 Q52 -92 64 -48 Q104 -30 86 16 Q60 52 0 46 Q-60 52 -86 16 Z" fill="#4f7350" ${line}/><g fill="#5d3a66" stroke="${ink}" stroke-width="4"><circle cx="-46" cy="-14" r="11"/><circle cx="-12" cy="-46" r="11"/><circle cx="32" cy="-34" r="11"/><circle cx="8" cy="4" r="11"/><circle cx="54" cy="8" r="11"/><circle cx="-34" cy="24" r="11"/></g>`,
};

/** A square picture of `sizePx`. */
export const triflePicture = (trifle: Trifle, sizePx: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}" viewBox="-106 -112 212 212">${shapes[trifle]}</svg>`;

/** The card that all is shown on. 1240×790. */
export const cardSize = { width: 1240, height: 790 } as const;
export const card = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 1240 790">
  <rect x="8" y="8" width="1224" height="774" rx="26" fill="#fbf3df" stroke="${ink}" stroke-width="9"/>
  <rect x="34" y="34" width="1172" height="722" rx="14" fill="none" stroke="#c9a86b" stroke-width="6"/>
  <ellipse cx="620" cy="318" rx="420" ry="262" fill="#efd9ae"/>
</svg>`;
