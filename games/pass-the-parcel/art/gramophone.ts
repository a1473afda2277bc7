/** A gramophone with a horn on a cabinet; its record and its arm are parts of their own: they move. */
import { brass, brassLit, brassShade, ink, wood, woodDark } from './colours.ts';

const line = `stroke="${ink}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"`;

/** 360×520; its foot is at (180, 520). */
export const gramophone = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="560" viewBox="0 0 360 560">
  <path d="M54 330 H306 V548 H54 Z" fill="${wood}" ${line}/><path d="M76 356 H170 V526 H76 Z M190 356 H284 V526 H190 Z" fill="${woodDark}"/>
  <circle cx="158" cy="440" r="8" fill="${brass}"/><circle cx="202" cy="440" r="8" fill="${brass}"/>
  <path d="M70 262 H290 V330 H70 Z" fill="#8b5e3f" ${line}/>
  <path d="M40 318 H320 V340 H40 Z" fill="${woodDark}" ${line}/>
  <path d="M270 262 C300 262 312 220 286 178 L262 188 C276 216 270 238 258 250 Z" fill="${brassShade}" ${line}/>
  <path d="M290 186 C250 176 190 150 120 70 C96 44 60 30 20 36 C28 12 60 0 100 6 C180 18 260 90 300 168 Z" fill="${brass}" ${line}/>
  <path d="M120 70 C96 44 60 30 20 36 C12 60 22 92 46 112 C76 136 110 138 140 128 C186 150 250 172 290 186 C250 176 190 150 120 70 Z" fill="${brassShade}" ${line}/>
  <path d="M20 36 C12 60 22 92 46 112 C76 136 116 138 140 126 C120 96 70 40 20 36 Z" fill="${woodDark}" ${line}/>
  <path d="M64 16 C120 16 200 70 262 146" fill="none" stroke="${brassLit}" stroke-width="9" stroke-linecap="round"/>
</svg>`;

/** 190×70, seen from a chair; turned by its label. */
export const record = `<svg xmlns="http://www.w3.org/2000/svg" width="190" height="64" viewBox="-95 -32 190 64">
  <ellipse rx="90" ry="27" fill="${ink}"/><ellipse rx="66" ry="19" fill="none" stroke="#5a4a40" stroke-width="3"/><ellipse rx="46" ry="13" fill="none" stroke="#5a4a40" stroke-width="3"/>
  <ellipse rx="30" ry="9" fill="#a8442c"/>
</svg>`;

/** A mark on the label that goes round with it. */
export const recordMark = `<svg xmlns="http://www.w3.org/2000/svg" width="22" height="12" viewBox="-11 -6 22 12"><ellipse rx="9" ry="4.5" fill="#f8eed6"/></svg>`;

/** 120×40; turns about (108, 12). */
export const tonearm = `<svg xmlns="http://www.w3.org/2000/svg" width="130" height="56" viewBox="0 0 130 56">
  <path d="M114 14 L34 22 L18 40" fill="none" stroke="${ink}" stroke-width="20" stroke-linecap="round" stroke-linejoin="round"/>
  <path d="M114 14 L34 22 L18 40" fill="none" stroke="${brassLit}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

/** 70×96: what comes out of the horn. */
export const note = `<svg xmlns="http://www.w3.org/2000/svg" width="76" height="100" viewBox="0 0 76 100">
  <path d="M30 78 V16 Q54 20 62 44 Q48 34 38 36 V80" fill="${woodDark}" stroke="#f8eed6" stroke-width="5" stroke-linejoin="round"/>
  <ellipse cx="24" cy="80" rx="19" ry="14" transform="rotate(-18 24 80)" fill="${woodDark}" stroke="#f8eed6" stroke-width="5"/>
</svg>`;
