/** The parlour cat: sits and watches the string, pounces on it, and in the end sits in the paper. Three pictures of one size. */
import { ink } from './colours.ts';

export const catSize = { width: 260, height: 240, footY: 228 } as const;
const fur = '#3b3531';
const furLit = '#554c45';
const white = '#f3ead6';
const line = `stroke="${ink}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"`;

const wrap = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${catSize.width}" height="${catSize.height}" viewBox="0 0 260 240">${inside}</svg>`;

/** About (0, 0), looking to the left. `wide` are the eyes of one who has seen string. */
const head = (
  x: number,
  y: number,
  wide: boolean,
  turn = 0,
): string => `<g transform="translate(${x} ${y}) rotate(${turn})">
  <path d="M-50 -18 L-56 -66 L-20 -44 Q0 -50 20 -44 L52 -66 L50 -14 Q54 34 4 42 Q-52 40 -50 -18 Z" fill="${fur}" ${line}/>
  <path d="M-26 8 Q-10 -4 -6 -20 Q0 -4 18 8 Q14 40 -4 40 Q-26 38 -26 8 Z" fill="${white}"/>
  <ellipse cx="-26" cy="-10" rx="${wide ? 14 : 12}" ry="${wide ? 16 : 10}" fill="#e9c97c" stroke="${ink}" stroke-width="4"/><ellipse cx="20" cy="-10" rx="${wide ? 14 : 12}" ry="${wide ? 16 : 10}" fill="#e9c97c" stroke="${ink}" stroke-width="4"/>
  <ellipse cx="-30" cy="-10" rx="${wide ? 8 : 4}" ry="${wide ? 11 : 9}" fill="${ink}"/><ellipse cx="15" cy="-10" rx="${wide ? 8 : 4}" ry="${wide ? 11 : 9}" fill="${ink}"/>
  <path d="M-12 14 h12 l-6 8 Z" fill="#c77b58"/><path d="M-6 22 v6 M-6 28 q-8 8 -16 2 M-6 28 q8 8 16 2" fill="none" stroke="${ink}" stroke-width="4" stroke-linecap="round"/>
</g>`;

export const catSitting = wrap(`
  <path d="M196 216 Q252 214 246 164 Q242 140 226 148 Q228 190 186 192 Z" fill="${furLit}" ${line}/>
  <path d="M84 228 Q62 150 104 108 Q160 92 190 150 Q212 200 192 228 Z" fill="${fur}" ${line}/>
  <path d="M92 226 Q84 150 116 120 Q132 150 122 226 Z" fill="${white}"/>
  <path d="M84 228 q0 -18 18 -18 q16 0 16 18 Z M124 228 q0 -18 18 -18 q16 0 16 18 Z" fill="${white}" ${line}/>
  ${head(110, 78, false, -6)}`);

export const catPouncing = wrap(`
  <path d="M206 150 Q250 120 236 66 Q224 56 216 72 Q226 116 190 130 Z" fill="${furLit}" ${line}/>
  <path d="M40 200 Q60 140 130 128 Q214 118 226 180 Q228 216 200 226 H70 Q36 226 40 200 Z" fill="${fur}" ${line}/>
  <path d="M30 226 q-8 -24 16 -28 l40 4 q10 18 -6 24 Z" fill="${white}" ${line}/><path d="M166 228 q0 -20 22 -20 q20 0 20 20 Z" fill="${white}" ${line}/>
  <path d="M10 214 q40 -30 70 4 t60 6 t50 -8 q30 -6 44 8" fill="none" stroke="#8a5a2b" stroke-width="7" stroke-linecap="round"/>
  ${head(80, 150, true, 8)}`);

export const catInPaper = wrap(`
  <path d="M66 176 Q66 92 128 88 Q196 92 196 176 Z" fill="${fur}" ${line}/><path d="M104 176 Q100 120 126 108 Q146 130 142 176 Z" fill="${white}"/>
  ${head(124, 74, false, 0)}
  <path d="M18 150 L66 172 L104 150 L140 174 L184 148 L214 170 L246 146 L226 230 H40 Z" fill="#efe6cf" ${line}/>
  <path d="M58 190 h60 M56 206 h64 M140 190 h64 M144 206 h58" stroke="#9a907c" stroke-width="6"/>`);
