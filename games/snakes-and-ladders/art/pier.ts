/** The end of a pier: sky, a far headland, the sea, planks, and a helter-skelter that can be seen from the station. */
import {
  brick,
  brickShade,
  cream,
  ink,
  oak,
  oakDark,
  paper,
  plank,
  plankShade,
  sea,
  seaDeep,
  seaLit,
  sky,
  skyLow,
  straw,
} from './colours.ts';
import { boardBox, deckY } from './layout.ts';

/** Striped tower with its chute going round: the middle of its foot is (x, y), `h` pixels tall. */
export function towerArt(x: number, y: number, h: number): string {
  const [foot, top] = [h * 0.165, h * 0.095];
  const half = (share: number): number => foot + (top - foot) * share;
  const at = (share: number): number => y - h * 0.76 * share;
  const bands = Array.from({ length: 8 }, (_, i) => {
    const [a, b] = [i / 8, (i + 1) / 8];
    return `<path fill="${i % 2 ? paper : brick}" d="M${x - half(a)} ${at(a)} L${x - half(b)} ${at(b)} H${x + half(b)} L${x + half(a)} ${at(a)} Z"/>`;
  });
  const shade = `<path fill="${brickShade}" opacity="0.28" d="M${x + foot * 0.35} ${y} L${x + top * 0.35} ${at(1)} H${x + top} L${x + foot} ${y} Z"/>`;
  const chute = [0.02, 0.26, 0.5, 0.74].map((from) => {
    const [low, high] = [half(from) * 1.22, half(from + 0.1) * 1.22];
    const y0 = at(from);
    const way = `M${x - low} ${y0 - h * 0.012} Q${x} ${y0 + h * 0.03} ${x + high} ${y0 - h * 0.075}`;
    return `<path d="${way}" fill="none" stroke="${ink}" stroke-width="${h * 0.05}" stroke-linecap="round"/><path d="${way}" fill="none" stroke="${straw}" stroke-width="${h * 0.036}" stroke-linecap="round"/>`;
  });
  const capY = at(1);
  return `<g>${bands.join('')}${shade}
    <path fill="none" stroke="${ink}" stroke-width="7" d="M${x - foot} ${y} L${x - top} ${capY} H${x + top} L${x + foot} ${y}"/>
    ${chute.join('')}
    <path fill="${cream}" stroke="${ink}" stroke-width="7" d="M${x - top * 1.25} ${capY} V${capY - h * 0.1} H${x + top * 1.25} V${capY} Z"/>
    <path fill="${oakDark}" d="M${x - top * 0.4} ${capY} v${-h * 0.075} q${top * 0.4} ${-h * 0.03} ${top * 0.8} 0 V${capY} Z"/>
    <path fill="${brick}" stroke="${ink}" stroke-width="7" stroke-linejoin="round" d="M${x - top * 1.6} ${capY - h * 0.1} Q${x - top * 0.4} ${capY - h * 0.16} ${x} ${capY - h * 0.235} Q${x + top * 0.4} ${capY - h * 0.16} ${x + top * 1.6} ${capY - h * 0.1} Z"/>
  </g>`;
}

export const cloud = (x: number, y: number, s: number): string =>
  `<path fill="${paper}" opacity="0.85" transform="translate(${x} ${y}) scale(${s})" d="M0 40 Q-6 12 26 14 Q36 -16 70 -6 Q96 -26 120 2 Q156 -2 156 40 Z"/>`;

const planks = Array.from({ length: 9 }, (_, i) => {
  const x = i * 240 - 60;
  return `<path d="M${x} ${deckY - 66} L${(x - 960) * 1.55 + 960} 1080" stroke="${plankShade}" stroke-width="6"/>`;
}).join('');

const rail = `<path d="M1126 596 H1920 M1126 690 H1920" stroke="${oakDark}" stroke-width="12"/>${[
  1160, 1330, 1500, 1670, 1840,
]
  .map(
    (x) =>
      `<path d="M${x} 574 V790" stroke="${oakDark}" stroke-width="18"/><circle cx="${x}" cy="570" r="17" fill="${oak}"/>`,
  )
  .join('')}`;

/** 1920×1080. */
export const pierPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="1" stop-color="${skyLow}"/></linearGradient></defs>
  <rect width="1920" height="560" fill="url(#s)"/>
  ${cloud(1230, 440, 1.1)}${cloud(1500, 60, 0.9)}${cloud(1750, 330, 1.2)}
  <path fill="#8fa98f" d="M1000 500 Q1180 430 1290 470 T1560 508 V560 H1000 Z"/>
  <rect y="506" width="1920" height="300" fill="${sea}"/>
  <path d="M1120 548 h180 M1380 566 h140 M1200 640 h120 M1560 622 h200 M1420 700 h150 M1760 720 h120" stroke="${seaLit}" stroke-width="9" stroke-linecap="round"/>
  <path d="M0 560 H70 M1130 596 h90 M1640 668 h120" stroke="${seaDeep}" stroke-width="9" stroke-linecap="round"/>
  ${rail}
  <rect y="${deckY - 66}" width="1920" height="${1080 - deckY + 66}" fill="${plank}"/>
  <rect y="${deckY - 66}" width="1920" height="14" fill="${oakDark}"/>
  ${planks}
  ${towerArt(1740, deckY - 30, 800)}
  <path fill="${oakDark}" d="M${boardBox.x + 60} 860 h46 v120 h-46 Z M${boardBox.x + boardBox.width - 106} 860 h46 v120 h-46 Z"/>
</svg>`;
