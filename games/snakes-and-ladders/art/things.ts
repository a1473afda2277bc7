/** A leather cup, a gull, and somebody's chips. */
import { brick, ink, oak, oakDark, paper, straw } from './colours.ts';

const line = `stroke="${ink}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"`;

/** 190×220; it stands on the middle of its lower edge. */
export const cupPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="190" height="220" viewBox="0 0 190 220">
  <path d="M18 24 L36 206 Q95 224 154 206 L172 24 Z" fill="${oak}" ${line}/>
  <path d="M128 24 L118 214 Q140 212 154 206 L172 24 Z" fill="${oakDark}"/>
  <ellipse cx="95" cy="26" rx="77" ry="20" fill="#2f2019" ${line}/>
  <path d="M24 78 Q95 100 166 78 M33 172 Q95 194 158 172" fill="none" stroke="${straw}" stroke-width="6" stroke-dasharray="12 9"/>
  <path d="M18 24 L36 206 Q95 224 154 206 L172 24" fill="none" ${line}/>
</svg>`;

/** 190×170; his feet are in the middle of the lower edge. He looks to the left, at the chips. */
export const gullBody = `<svg xmlns="http://www.w3.org/2000/svg" width="190" height="170" viewBox="0 0 190 170">
  <path d="M84 128 V160 H66 M110 126 V160 H92" fill="none" stroke="#d9822b" stroke-width="9" stroke-linecap="round"/>
  <path d="M30 66 Q36 130 100 134 Q150 132 184 84 Q150 88 128 70 Q84 40 30 66 Z" fill="${paper}" ${line}/>
  <path d="M70 78 Q110 64 134 80 Q156 90 184 84 Q150 122 104 112 Q74 104 70 78 Z" fill="#8b989b" ${line}/>
</svg>`;

/** 110×100; it turns on (70, 80). */
export const gullHead = `<svg xmlns="http://www.w3.org/2000/svg" width="110" height="100" viewBox="0 0 110 100">
  <path d="M38 40 Q42 10 72 12 Q102 16 100 56 Q98 88 84 94 H52 Q56 70 40 58 Z" fill="${paper}" ${line}/>
  <path d="M40 36 L6 44 Q2 54 10 60 L42 58 Z" fill="${straw}" ${line}/>
  <circle cx="62" cy="38" r="7" fill="${ink}"/><path d="M50 24 L74 28" ${line}/>
</svg>`;

/** 120×130: newspaper, and what is in it. */
export const chipsPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="130" viewBox="0 0 120 130">
  <g fill="${straw}" stroke="${ink}" stroke-width="6" stroke-linejoin="round"><path d="M30 54 L22 10 L38 8 L46 54 Z"/><path d="M48 54 L52 2 L68 4 L64 54 Z"/><path d="M68 54 L84 8 L98 14 L82 58 Z"/></g>
  <path d="M10 46 Q60 70 110 46 L66 126 H54 Z" fill="${paper}" ${line}/>
  <path d="M34 74 h40 M42 90 h30" stroke="${oak}" stroke-width="6"/><path d="M34 62 h14" stroke="${brick}" stroke-width="6"/>
</svg>`;

/** A stick of rock, for whoever came down the slide. */
export const rockPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="110" viewBox="0 0 60 110"><g stroke="${ink}" stroke-width="6" stroke-linejoin="round"><path d="M18 6 H42 V104 H18 Z" fill="#e79aa8"/><path d="M18 30 L42 18 M18 54 L42 42 M18 78 L42 66 M18 102 L42 90" stroke="${paper}" stroke-width="8"/><path d="M18 6 H42 V104 H18 Z" fill="none"/><ellipse cx="30" cy="8" rx="12" ry="6" fill="${paper}"/></g></svg>`;
