/** The tin in the middle of it all, its lid, a toffee, and the hats. */
import { brass, brassLit, cream, ink } from './colours.ts';

const line = `stroke="${ink}" stroke-width="8" stroke-linejoin="round"`;
const thin = `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`;

/** 420×300; its foot is its lower edge. */
export const tin = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="300" viewBox="0 0 420 300">
  <path d="M24 60 V250 Q24 292 210 292 Q396 292 396 250 V60 Z" fill="#7d3a34" ${line}/>
  <path d="M24 110 Q24 150 210 150 Q396 150 396 110 V206 Q396 246 210 246 Q24 246 24 206 Z" fill="${brass}"/>
  <ellipse cx="210" cy="62" rx="186" ry="46" fill="#4a2f20" ${line}/>
  <g ${thin}><circle cx="120" cy="54" r="26" fill="#e9c97c"/><circle cx="170" cy="38" r="26" fill="#a8442c"/><circle cx="226" cy="46" r="26" fill="#e9c97c"/><circle cx="284" cy="42" r="26" fill="#4f7350"/><circle cx="310" cy="60" r="24" fill="#e9c97c"/><circle cx="250" cy="66" r="26" fill="#3d6f80"/><circle cx="180" cy="68" r="26" fill="#e9c97c"/></g>
  <path d="M24 62 Q24 108 210 108 Q396 108 396 62" fill="none" ${line}/>
</svg>`;

/** 440×130. */
export const lid = `<svg xmlns="http://www.w3.org/2000/svg" width="440" height="150" viewBox="0 0 440 150">
  <path d="M14 56 V92 Q14 140 220 140 Q426 140 426 92 V56 Z" fill="${brassLit}" ${line}/><ellipse cx="220" cy="58" rx="206" ry="50" fill="#a8442c" ${line}/>
  <ellipse cx="220" cy="58" rx="150" ry="33" fill="none" stroke="${cream}" stroke-width="7"/></svg>`;

/** 90×60: wrapped, with its ears. */
export const toffee = `<svg xmlns="http://www.w3.org/2000/svg" width="110" height="74" viewBox="0 0 110 74"><g ${thin}>
  <path d="M34 37 L6 14 L10 60 Z M76 37 L104 14 L100 60 Z" fill="#e9c97c"/><rect x="28" y="12" width="54" height="50" rx="12" fill="#f4b860"/></g><path d="M40 22 h22" stroke="${cream}" stroke-width="7" stroke-linecap="round"/></svg>`;
