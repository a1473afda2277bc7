/** A village hall with its windows to the west: beams, bunting, panelling, and light that has come a long way. */
import { brick, cloth, hill, hillFar, ink, panel, panelShade, sky, wall, wallLit, wood, woodShade } from './colours.ts';

const pane = (x: number): string => {
  const [w, top, foot] = [236, 236, 560];
  const arch = `M${x} ${foot} V${top + 90} A${w / 2} ${w / 2} 0 0 1 ${x + w} ${top + 90} V${foot} Z`;
  const id = `w${x}`;
  return `<clipPath id="${id}"><path d="${arch}"/></clipPath>
  <g clip-path="url(#${id})">
    <rect x="${x}" y="${top - 60}" width="${w}" height="${foot - top + 60}" fill="${sky}"/>
    <circle cx="${x + (x < 960 ? 150 : 40)}" cy="430" r="58" fill="#fbe3ae"/>
    <path d="M${x} 470 Q${x + 120} 420 ${x + w} 462 V${foot} H${x} Z" fill="${hillFar}"/>
    <path d="M${x} 520 Q${x + 90} 476 ${x + w} 512 V${foot} H${x} Z" fill="${hill}"/>
  </g>
  <path d="${arch}" fill="none" stroke="${wood}" stroke-width="18"/>
  <path d="M${x + w / 2} ${top - 26} V${foot} M${x} 400 H${x + w}" stroke="${wood}" stroke-width="10" fill="none"/>
  <path d="M${x - 26} ${foot} H${x + w + 26} V${foot + 22} H${x - 26} Z" fill="${wood}"/>`;
};

const flag = (x: number, y: number, fill: string): string =>
  `<path d="M${x - 38} ${y} L${x + 38} ${y} L${x} ${y + 74} Z" fill="${fill}"/>`;

/** One swag of bunting between two nails: a hanging line and its flags. */
const swag = (x1: number, x2: number, y: number, drop: number, fills: readonly string[]): string => {
  const at = (share: number): readonly [number, number] => [x1 + (x2 - x1) * share, y + drop * 4 * share * (1 - share)];
  const flags = fills.map((fill, i) => {
    const [x, flagY] = at((i + 0.5) / fills.length);
    return flag(x, flagY, fill);
  });
  return `<path d="M${x1} ${y} Q${(x1 + x2) / 2} ${y + drop * 2} ${x2} ${y}" fill="none" stroke="${woodShade}" stroke-width="5"/>${flags.join('')}`;
};

const flags = [brick, cloth, '#c98a3c', panel, cloth, brick] as const;

/** Where the number hangs, stage pixels. */
export const sheet = { x: 92, y: 64, width: 330, height: 306 } as const;

/** 1920×1080. */
export const hall = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <rect width="1920" height="1080" fill="${wall}"/>
  <path d="M1180 1080 L1920 300 V640 L1500 1080 Z M240 1080 L980 240 H1240 L520 1080 Z" fill="${wallLit}" opacity="0.75"/>
  <path d="M0 0 H1920 V34 H0 Z" fill="${woodShade}"/>
  <path d="M0 34 H1920 V58 H0 Z" fill="${wood}"/>
  <path d="M470 58 H530 V96 L470 84 Z M1390 58 H1450 V84 L1390 96 Z" fill="${wood}"/>
  ${pane(494)}${pane(1190)}
  ${swag(40, 500, 72, 34, flags)}${swag(1420, 1880, 72, 34, [...flags].reverse())}
  <g>
    <rect x="${sheet.x + 10}" y="${sheet.y + 92}" width="${sheet.width}" height="${sheet.height}" fill="${woodShade}" opacity="0.28"/>
    <rect x="${sheet.x}" y="${sheet.y + 80}" width="${sheet.width}" height="${sheet.height}" fill="${cloth}"/>
    <rect x="${sheet.x}" y="${sheet.y + 80}" width="${sheet.width}" height="16" fill="${brick}"/>
    <rect x="${sheet.x}" y="${sheet.y + 80 + sheet.height - 16}" width="${sheet.width}" height="16" fill="${brick}"/>
  </g>
  <g transform="translate(1640 310)">
    <circle cx="0" cy="0" r="86" fill="${wood}"/>
    <circle cx="0" cy="0" r="68" fill="${cloth}"/>
    <path d="M0 0 L0 42 M0 0 L0 -54" stroke="${ink}" stroke-width="10" stroke-linecap="round"/>
    <path d="M0 -62 V-52 M0 62 V52 M-62 0 H-52 M62 0 H52" stroke="${woodShade}" stroke-width="6"/>
  </g>
  <rect y="640" width="1920" height="440" fill="${panel}"/>
  <rect y="624" width="1920" height="22" fill="${wood}"/>
  ${Array.from({ length: 8 }, (_, i) => `<rect x="${26 + i * 240}" y="672" width="190" height="240" fill="${panelShade}"/>`).join('')}
</svg>`;
