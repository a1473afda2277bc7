/** The parlour: striped paper, a window on the moonlit town, paper chains, a standard lamp, a rug. */
import {
  brass,
  cream,
  curtain,
  curtainShade,
  floor,
  ink,
  moon,
  night,
  rug,
  rugEdge,
  town,
  wall,
  wallLit,
  wallStripe,
  wood,
  woodDark,
} from './colours.ts';

const stripes = Array.from(
  { length: 20 },
  (_, i) => `<rect x="${i * 96 + 30}" width="36" height="640" fill="${wallStripe}"/>`,
).join('');

const chainColours = ['#a8442c', '#e9c97c', '#4f7350', '#3d6f80', '#c77b58'] as const;

/** Paper chain from one nail to another: rings on a hanging line, in turn. */
function chain(x1: number, x2: number, y: number, drop: number, from: number): string {
  const count = Math.round((x2 - x1) / 46);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    const ringY = y + drop * 4 * share * (1 - share);
    const tilt = Math.atan2(drop * 4 * (1 - 2 * share), x2 - x1) * 57;
    const colour = chainColours[(i + from) % chainColours.length];
    return `<ellipse cx="${(x1 + (x2 - x1) * share).toFixed(0)}" cy="${ringY.toFixed(0)}" rx="29" ry="${i % 2 ? 12 : 22}" transform="rotate(${tilt.toFixed(0)} ${(x1 + (x2 - x1) * share).toFixed(0)} ${ringY.toFixed(0)})" fill="none" stroke="${colour}" stroke-width="11"/>`;
  }).join('');
}

const frame = (x: number, y: number, w: number, h: number, inside: string): string =>
  `<g transform="translate(${x} ${y})"><rect x="6" y="10" width="${w}" height="${h}" fill="${woodDark}" opacity="0.25"/><rect width="${w}" height="${h}" fill="${wood}"/><rect x="16" y="16" width="${w - 32}" height="${h - 32}" fill="${cream}"/>${inside}</g>`;

/** 1920×1080. */
export const parlour = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">
  <rect width="1920" height="700" fill="${wall}"/>${stripes}
  <ellipse cx="1806" cy="330" rx="470" ry="400" fill="${wallLit}" opacity="0.55"/>
  <ellipse cx="1806" cy="320" rx="290" ry="262" fill="${wallLit}" opacity="0.6"/>
  <rect width="1920" height="26" fill="${woodDark}"/>
  <rect y="596" width="1920" height="104" fill="${wood}"/><rect y="584" width="1920" height="18" fill="${woodDark}"/>
  <g>
    <rect x="730" y="70" width="460" height="400" fill="${woodDark}"/>
    <rect x="748" y="88" width="424" height="364" fill="${night}"/>
    <circle cx="1060" cy="176" r="56" fill="${moon}"/>
    <path d="M748 452 V372 L786 346 L822 372 V350 H836 V320 H852 V366 L904 330 L952 372 V352 L996 318 L1040 352 V300 L1054 262 L1068 300 V366 L1112 340 L1172 380 V452 Z" fill="${town}"/>
    <path d="M800 392 h18 v20 h-18 Z M922 396 h18 v20 h-18 Z M1104 398 h18 v20 h-18 Z" fill="${moon}"/>
    <path d="M960 88 V452 M748 262 H1172" stroke="${woodDark}" stroke-width="12"/>
    <path d="M690 58 H830 Q816 240 746 330 Q752 420 744 520 H690 Z" fill="${curtain}"/><path d="M690 58 H742 Q748 260 718 330 Q724 430 716 520 H690 Z" fill="${curtainShade}"/>
    <path d="M1230 58 H1090 Q1104 240 1174 330 Q1168 420 1176 520 H1230 Z" fill="${curtain}"/><path d="M1230 58 H1178 Q1172 260 1202 330 Q1196 430 1204 520 H1230 Z" fill="${curtainShade}"/>
    <rect x="660" y="44" width="600" height="18" rx="9" fill="${brass}"/>
  </g>
  ${chain(20, 690, 58, 70, 0)}${chain(1230, 1900, 58, 70, 2)}
  ${frame(436, 190, 190, 230, `<path d="M16 150 Q70 96 120 140 T174 132 V214 H16 Z" fill="#8d8f56"/><circle cx="120" cy="72" r="24" fill="#e9c97c"/><path d="M40 170 L78 120 L112 170 Z" fill="#a8442c"/>`)}
  ${frame(1306, 200, 176, 210, `<path d="M62 194 Q50 142 74 126 H102 Q126 142 114 194 Z" fill="#3d6f80"/><g stroke="#4f7350" stroke-width="7"><path d="M84 128 L62 78 M88 128 V62 M92 128 L118 82"/></g><circle cx="58" cy="72" r="22" fill="#a8442c"/><circle cx="90" cy="52" r="24" fill="#e9c97c"/><circle cx="122" cy="78" r="21" fill="#c77b58"/>`)}
  <g>
    <rect x="1800" y="330" width="12" height="450" fill="${woodDark}"/>
    <path d="M1736 176 H1876 L1912 340 H1700 Z" fill="#f2c774"/><path d="M1736 176 H1768 L1752 340 H1700 Z" fill="#f9dc9a"/>
    <path d="M1700 340 H1912 M1736 176 H1876" stroke="${woodDark}" stroke-width="8"/>
  </g>
  <rect y="700" width="1920" height="380" fill="${floor}"/>
  <path d="M0 764 H1920 M0 850 H1920 M0 956 H1920" stroke="#7f5438" stroke-width="5"/>
  <ellipse cx="960" cy="846" rx="860" ry="146" fill="${rugEdge}"/><ellipse cx="960" cy="846" rx="834" ry="130" fill="${rug}"/>
  <ellipse cx="960" cy="846" rx="770" ry="108" fill="none" stroke="${rugEdge}" stroke-width="6" opacity="0.7"/>
  <rect x="0" y="1000" width="1920" height="80" fill="${ink}" opacity="0.16"/>
</svg>`;
