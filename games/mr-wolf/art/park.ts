/**
 * A town park on an October afternoon: copper beeches either side of a gravel walk, a bandstand, an iron clock on its pillar, the sun
 * low on the left. Flat shapes, six colours and their shades.
 */
import { clock, post } from './layout.ts';

const sky = '#f7e2b4';
const skyLow = '#f3c98a';
const sun = '#fdf3d8';
const hill = '#c2b183';
const pine = '#2f4f43';
const pineLit = '#48705a';
const copper = '#b2572f';
const copperLit = '#d27a3c';
const copperDeep = '#8a3f26';
const gold = '#e0a13d';
const goldLit = '#f0c064';
const trunk = '#5b3a2a';
const lawn = '#b7ac62';
const lawnLit = '#d3c67c';
const lawnDeep = '#948c4d';
const gravel = '#efdfb4';
const gravelShade = '#d9c391';
const iron = '#28463b';
const ironLit = '#3f6655';
const paper = '#f8eed6';
const slate = '#3d6f80';
const ink = '#2a1f1a';
const bed = '#5b4a35';

const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

/** A beech: masses of leaf, the lit ones towards the sun, on a trunk that leans as they do. */
function beech(x: number, y: number, size: number, paints: readonly [string, string, string]): string {
  const [shade, body, lit] = paints;
  const at = (dx: number, dy: number, r: number, fill: string): string =>
    disc(Math.round(x + dx * size), Math.round(y - dy * size), Math.round(r * size), fill);
  return `<path d="M${x - 15 * size} ${y} Q${x - 4 * size} ${y - 110 * size} ${x - 22 * size} ${y - 220 * size} H${x + 20 * size} Q${x + 8 * size} ${y - 100 * size} ${x + 20 * size} ${y} Z" fill="${trunk}"/>
    ${at(70, 210, 84, shade)}${at(20, 190, 90, shade)}${at(-70, 230, 84, body)}${at(40, 320, 96, body)}${at(-30, 330, 92, body)}
    ${at(-62, 262, 56, lit)}${at(-24, 372, 54, lit)}${at(28, 272, 46, lit)}`;
}

const coppers = [copperDeep, copper, copperLit] as const;
const golds = ['#bf7f2c', gold, goldLit] as const;
const pines = ['#223a33', pine, pineLit] as const;

/** A roof like a tea cosy on eight thin posts. */
const bandstand = `<g>
  <path d="M214 430 H566 L578 476 H202 Z" fill="${paper}"/><path d="M400 430 H566 L578 476 H400 Z" fill="#dcc79a"/>
  ${[232, 300, 468, 540].map((x) => `<path d="M${x} 268 h10 v164 h-10 Z" fill="${iron}"/>`).join('')}
  <path d="M232 392 H548 v10 H232 Z M232 414 H548 v8 H232 Z" fill="${ironLit}"/>
  <path d="M190 276 Q250 214 330 196 Q372 186 390 130 Q408 186 450 196 Q530 214 590 276 Z" fill="${slate}"/>
  <path d="M190 276 Q250 214 330 196 Q372 186 390 130 Q384 200 330 276 Z" fill="#5b8fa0"/>
  <path d="M186 272 H594 V290 H186 Z" fill="${paper}"/>${disc(390, 126, 12, gold)}
</g>`;

const hours = Array.from({ length: 12 }, (_, i) => {
  const angle = (i / 12) * Math.PI * 2;
  const long = i % 3 === 0 ? 26 : 14;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  return `<path d="M${clock.x + x * 112} ${clock.y + y * 112} L${clock.x + x * (112 - long)} ${clock.y + y * (112 - long)}" stroke="${ink}" stroke-width="${i % 3 === 0 ? 13 : 8}" stroke-linecap="round"/>`;
}).join('');

/** The clock that says what Mr Wolf says. */
const pillarClock = `<g>
  <ellipse cx="${clock.x + 70}" cy="560" rx="150" ry="18" fill="${ink}" opacity="0.2"/>
  <path d="M${clock.x - 62} 560 L${clock.x - 44} 520 H${clock.x + 44} L${clock.x + 62} 560 Z" fill="${iron}"/>
  <path d="M${clock.x - 30} 522 L${clock.x - 20} 330 H${clock.x + 20} L${clock.x + 30} 522 Z" fill="${iron}"/>
  <path d="M${clock.x - 24} 522 L${clock.x - 16} 330 H${clock.x - 4} L${clock.x - 8} 522 Z" fill="${ironLit}"/>
  <path d="M${clock.x - 52} 332 Q${clock.x} 362 ${clock.x + 52} 332 L${clock.x + 34} 318 H${clock.x - 34} Z" fill="${ironLit}"/>
  <path d="M${clock.x - 30} 62 Q${clock.x} 20 ${clock.x + 30} 62 Z" fill="${gold}"/>
  ${disc(clock.x, clock.y, 146, iron)}${disc(clock.x - 4, clock.y - 4, 138, ironLit)}${disc(clock.x, clock.y, 128, paper)}
  ${hours}
</g>`;

/** Leaves that have come down already. */
const leaves = Array.from({ length: 62 }, (_, i) => {
  const near = ((i * 37) % 100) / 100;
  const x = (i * 311) % 1920;
  const y = 540 + near * 330;
  const size = 5 + near * 9;
  const turn = (i * 71) % 180;
  const fill = [copper, gold, copperLit, copperDeep][i % 4] as string;
  return `<ellipse cx="${x}" cy="${y.toFixed(0)}" rx="${(size * 1.5).toFixed(1)}" ry="${(size * 0.7).toFixed(1)}" fill="${fill}" transform="rotate(${turn} ${x} ${y.toFixed(0)})"/>`;
}).join('');

/** 1920×1080. */
export const parkPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="1" stop-color="${skyLow}"/></linearGradient></defs>
  <rect width="1920" height="520" fill="url(#sky)"/>
  ${disc(724, 176, 96, sun)}
  <path d="M0 400 Q300 300 700 372 T1300 360 T1920 330 V500 H0 Z" fill="${hill}"/>
  <path d="M560 462 Q640 396 720 424 Q760 380 830 418 Q880 388 930 424 Q1000 392 1060 426 Q1120 386 1190 424 Q1260 396 1330 430 L1370 480 H560 Z" fill="#9aa377"/>
  ${beech(1250, 492, 0.72, golds)}${beech(640, 486, 0.66, golds)}
  ${bandstand}
  ${beech(1690, 520, 1.12, coppers)}${beech(60, 520, 1.16, coppers)}${beech(1880, 560, 1.2, pines)}
  <path d="M0 476 H1920 V1080 H0 Z" fill="${lawn}"/>
  <path d="M0 540 L760 484 L380 640 L0 730 Z M0 860 L470 690 L700 700 L0 1010 Z" fill="${lawnLit}"/>
  <path d="M1920 500 L1200 486 L1500 620 L1920 690 Z M1920 790 L1420 720 L1600 880 L1920 950 Z" fill="${lawnDeep}"/>
  <path d="M${post.x - 96} 480 H${post.x + 96} Q1130 620 1420 900 H500 Q790 620 ${post.x - 96} 480 Z" fill="${gravel}"/>
  <path d="M${post.x + 30} 480 H${post.x + 96} Q1130 620 1420 900 H1180 Q1030 640 ${post.x + 30} 480 Z" fill="${gravelShade}"/>
  ${pillarClock}
  ${leaves}
  <path d="M0 884 H1920 V1080 H0 Z" fill="${bed}"/>
  <path d="M0 934 H1920 V1080 H0 Z" fill="${pine}"/>
</svg>`;

/** 200×40: one hand of the clock, pointing right from its middle at (20, 20); it is as long as `longPx`. */
export const handPicture = (longPx: number, widePx: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${longPx + 40}" height="40" viewBox="0 0 ${longPx + 40} 40">
  <path d="M4 ${20 - widePx / 2} H${20 + longPx * 0.7} L${20 + longPx} 20 L${20 + longPx * 0.7} ${20 + widePx / 2} H4 Z" fill="${ink}"/><circle cx="20" cy="20" r="13" fill="${ink}"/></svg>`;
