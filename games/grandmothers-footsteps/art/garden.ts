/**
 * The back garden of a cottage at tea time: whitewash under thatch, roses round a green door, a lawn that runs down to the gate, the
 * sun low on the left. Flat shapes, six colours and their shades.
 */
import { chair } from './layout.ts';

const sky = '#f6dfa6';
const skyLow = '#f3cf8d';
const sun = '#fbefcf';
const hillFar = '#b5b883';
const hill = '#93a06b';
const hedge = '#2f4f43';
const hedgeLit = '#466a4f';
const wall = '#f3e6c6';
const wallShade = '#dcc79a';
const thatch = '#a9824a';
const thatchLit = '#c39a58';
const thatchShade = '#7f5f37';
const door = '#35594b';
const doorShade = '#28463b';
const frame = '#f8eed6';
const pane = '#f4b860';
const paneShade = '#d8924a';
const brick = '#a8442c';
const rose = '#c96a52';
const stone = '#dccba0';
const stoneShade = '#bda777';
const lawn = '#c3c07c';
const lawnLit = '#d8cf8e';
const lawnDeep = '#a8ab69';
const path = '#ecdcae';
const bed = '#5b4a35';
const lavender = '#7d7a98';

const bloom = (x: number, y: number, r: number, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/>`;

/** Roses up and over the door: leaf first, then blossom here and there. */
const climbing = ((): string => {
  const arch = Array.from({ length: 23 }, (_, i) => {
    const angle = Math.PI * (i / 22);
    const x = chair.x - Math.cos(angle) * 196;
    const y = 236 - Math.sin(angle) * 166;
    return { x: Math.round(x), y: Math.round(y) };
  });
  const stems = [0, 1, 2, 3, 4, 5].flatMap((i) => [
    { x: chair.x - 196 + (i % 2) * 14, y: 260 + i * 40 },
    { x: chair.x + 196 - (i % 2) * 14, y: 260 + i * 40 },
  ]);
  const all = [...stems, ...arch];
  const leaves = all.map(({ x, y }, i) => bloom(x, y, 24 + ((i * 7) % 11), i % 3 ? hedgeLit : hedge)).join('');
  const blossoms = all
    .map(({ x, y }, i) =>
      i % 2 ? '' : bloom(x + ((i * 13) % 25) - 12, y + ((i * 17) % 21) - 10, 11, i % 4 ? rose : frame),
    )
    .join('');
  return leaves + blossoms;
})();

const windowAt = (x: number): string => `<g>
  <path fill="${frame}" d="M${x - 104} 196 h208 v190 h-208 Z"/>
  <path fill="${pane}" d="M${x - 90} 210 h180 v162 h-180 Z"/>
  <path fill="${paneShade}" d="M${x - 90} 372 L${x + 90} 240 V372 Z"/>
  <path fill="${frame}" d="M${x - 5} 210 h10 v162 h-10 Z M${x - 90} 286 h180 v10 h-180 Z"/>
  <path fill="${brick}" d="M${x - 116} 386 h232 v34 h-232 Z"/>
  ${[-90, -54, -18, 18, 54, 90].map((dx, i) => bloom(x + dx, 380 - (i % 2) * 10, 20, i % 2 ? rose : hedgeLit)).join('')}
</g>`;

/** A border of tall flowers along one side of the lawn, growing towards us. */
const border = (side: -1 | 1): string => {
  const plants = Array.from({ length: 12 }, (_, i) => {
    const near = i / 11;
    const x = 960 + side * (770 + near * 180 + ((i * 53) % 60));
    const y = 505 + near * 330;
    const tall = 90 + near * 90 + ((i * 37) % 50);
    const colour = [lavender, rose, frame][i % 3] as string;
    const spike = [0, 1, 2, 3].map((n) =>
      bloom(x, y - tall + n * tall * 0.16, (9 + n * 2.6) * (0.7 + near * 0.6), colour),
    );
    return `<path fill="none" stroke="${hedge}" stroke-width="${6 + near * 4}" d="M${x} ${y} V${y - tall}"/>
      <ellipse cx="${x}" cy="${y - 14}" rx="${30 + near * 22}" ry="${24 + near * 14}" fill="${i % 2 ? hedge : hedgeLit}"/>${spike.join('')}`;
  });
  return plants.join('');
};

/** 1920×1080. */
export const gardenPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="1" stop-color="${skyLow}"/></linearGradient></defs>
  <rect width="1920" height="520" fill="url(#sky)"/>
  <circle cx="210" cy="210" r="104" fill="${sun}"/>
  <path fill="${hillFar}" d="M0 330 Q180 250 380 310 T760 300 V520 H0 Z M1240 300 Q1480 250 1660 300 T1920 270 V520 H1240 Z"/>
  <path fill="${hill}" d="M0 392 Q220 330 470 386 V520 H0 Z M1460 380 Q1700 320 1920 372 V520 H1460 Z"/>
  <path fill="${hedge}" d="M0 442 Q30 400 92 414 Q140 384 206 410 Q270 388 330 412 Q392 392 470 420 V530 H0 Z"/>
  <path fill="${hedge}" d="M1450 420 Q1520 390 1590 412 Q1650 388 1716 410 Q1790 386 1846 412 Q1890 402 1920 424 V530 H1450 Z"/>
  <path fill="${hedgeLit}" d="M0 442 Q30 400 92 414 Q140 384 206 410 Q150 404 110 436 Q50 424 0 470 Z M1450 420 Q1520 390 1590 412 Q1540 412 1490 440 L1450 450 Z"/>
  <path fill="${wall}" d="M420 120 H1500 V520 H420 Z"/>
  <path fill="${wallShade}" d="M1330 120 H1500 V520 H1200 Z"/>
  <path fill="${thatchShade}" d="M360 148 Q960 112 1560 148 L1548 174 Q960 140 372 174 Z"/>
  <path fill="${thatch}" d="M360 150 Q420 40 520 -10 H1400 Q1500 40 1560 150 Q1300 120 960 118 T360 150 Z"/>
  <path fill="${thatchLit}" d="M360 150 Q420 40 520 -10 H760 Q600 40 560 132 Q450 138 360 150 Z"/>
  ${windowAt(606)}${windowAt(1314)}
  <path fill="${frame}" d="M${chair.x - 176} 500 V230 Q${chair.x - 176} 62 ${chair.x} 62 T${chair.x + 176} 230 V500 Z"/>
  <path fill="${door}" d="M${chair.x - 158} 500 V232 Q${chair.x - 158} 80 ${chair.x} 80 T${chair.x + 158} 232 V500 Z"/>
  <path fill="${doorShade}" d="M${chair.x + 20} 81 Q${chair.x + 158} 92 ${chair.x + 158} 232 V500 H${chair.x + 60} Z"/>
  ${climbing}
  <path fill="${lawn}" d="M0 500 H1920 V1080 H0 Z"/>
  <path fill="${lawnLit}" d="M0 560 L820 516 L420 640 L0 740 Z M0 860 L560 700 L900 690 L0 1010 Z"/>
  <path fill="${lawnDeep}" d="M1920 520 L1330 516 L1520 640 L1920 700 Z M1920 800 L1480 740 L1660 900 L1920 960 Z"/>
  <path fill="${path}" d="M838 512 H1082 Q1120 640 1300 900 H620 Q800 640 838 512 Z"/>
  <path fill="${stoneShade}" d="M640 486 H1280 V528 H640 Z"/>
  <path fill="${stone}" d="M640 480 H1280 L1296 506 H624 Z"/>
  ${border(-1)}${border(1)}
  <path fill="${bed}" d="M0 912 Q480 888 960 904 T1920 900 V1080 H0 Z"/>
  <path fill="${hedge}" d="M0 930 Q480 908 960 924 T1920 918 V1080 H0 Z"/>
</svg>`;
