/** The board, painted by a man who did shop fronts: numbers that are read from the promenade, ladders in oak, slides in stripes. */
import { isLadder, lastSquare, ownPictures, pictureOn, placeOf, type Way } from '../rules/board.ts';
import { brick, brickShade, cream, ink, oak, oakDark, paper, pine, sand, sea, straw } from './colours.ts';
import { numeral } from './digits.ts';
import { deedIcons, pictureIcons } from './icons.ts';
import { boardBox, middleOf, type Spot, squareSize } from './layout.ts';

const { width, height } = squareSize;
const numberPx = 60;
const iconPx = 74;

const icon = (drawn: string, { x, y }: Spot): string =>
  `<svg x="${x + width / 2 - iconPx - 8}" y="${y + height / 2 - iconPx - 6}" width="${iconPx}" height="${iconPx}" viewBox="-4 -4 108 108">${drawn}</svg>`;

function groundOf(n: number, ways: readonly Way[]): string {
  const { row, column } = placeOf(n);
  const way = ways.find(({ from }) => from === n);
  if (way) return isLadder(way.deed) ? '#cfdcae' : '#f0c19c';
  if (pictureOn(n) >= 0) return '#f4d678';
  return (row + column) % 2 === 0 ? paper : '#e9d6a6';
}

function drawnOn(n: number, hasPack: boolean, ways: readonly Way[]): string | null {
  const way = ways.find(({ from }) => from === n);
  if (way) return deedIcons[way.deed];
  const own = ownPictures[pictureOn(n)];
  if (own === undefined) return null;
  return hasPack ? pictureIcons.postcard : pictureIcons[own];
}

function square(n: number, ways: readonly Way[]): string {
  const { x, y } = middleOf(n);
  const fill = groundOf(n, ways);
  return `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" fill="${fill}"/>
    <rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" fill="none" stroke="${oak}" stroke-width="4"/>
    ${n === lastSquare ? bandstand({ x, y }) : ''}`;
}

/** What must be read whatever is painted across a square: its number, and what it is about. */
function sayings(n: number, hasPack: boolean, ways: readonly Way[]): string {
  const { x, y } = middleOf(n);
  const number = numeral(n, x - width / 2 + 16, y - height / 2 + 14, numberPx, {
    colour: ink,
    halo: groundOf(n, ways),
  });
  const drawn = drawnOn(n, hasPack, ways);
  return `${n === lastSquare ? '' : number}${drawn ? icon(drawn, { x, y }) : ''}`;
}

const bandstand = ({ x, y }: Spot): string => `<g transform="translate(${x} ${y + height / 2})">
  <rect x="${-width / 2}" y="${-height}" width="${width}" height="${height}" fill="${sea}"/>
  <path d="M${-width / 2} -14 H${width / 2} V0 H${-width / 2} Z" fill="${sand}"/>
  <path d="M-62 -14 H62 V-34 H-62 Z" fill="${paper}" stroke="${ink}" stroke-width="5"/>
  <path d="M-52 -34 V-82 M-18 -34 V-82 M18 -34 V-82 M52 -34 V-82" stroke="${paper}" stroke-width="9"/>
  <path d="M-74 -82 Q-30 -96 0 -126 Q30 -96 74 -82 Z" fill="${brick}" stroke="${ink}" stroke-width="5" stroke-linejoin="round"/>
  <path d="M-20 -88 Q-8 -100 0 -122 Q8 -100 20 -88 Z" fill="${paper}"/></g>`;

function ladder({ from, to }: Way): string {
  const [a, b] = [middleOf(from), middleOf(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  const half = 25;
  const at = (share: number, side: number): string =>
    `${(a.x + (b.x - a.x) * share + nx * side).toFixed(1)} ${(a.y + (b.y - a.y) * share + ny * side).toFixed(1)}`;
  const count = Math.max(4, Math.round(length / 42));
  const treads = Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return `M${at(share, -half)} L${at(share, half)}`;
  }).join(' ');
  const rails = `M${at(0.02, -half)} L${at(0.98, -half)} M${at(0.02, half)} L${at(0.98, half)}`;
  return `<g fill="none" stroke-linecap="round"><path d="${treads} ${rails}" stroke="${ink}" stroke-width="20"/><path d="${treads}" stroke="${straw}" stroke-width="9"/><path d="${rails}" stroke="${oak}" stroke-width="10"/></g>`;
}

/** Where a slide runs: a chute with two swings in it. `share` 0 its top, 1 its foot. */
export function slideAt({ from, to }: Way, share: number): Spot {
  const [a, b] = [middleOf(from), middleOf(to)];
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  const swing = 40 * Math.sin(share * Math.PI * 3) * Math.sin(share * Math.PI);
  return { x: a.x + (b.x - a.x) * share + nx * swing, y: a.y + (b.y - a.y) * share + ny * swing };
}

function slide(way: Way): string {
  const points = Array.from({ length: 41 }, (_, i) => slideAt(way, i / 40));
  const path = `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L')}`;
  const foot = slideAt(way, 1);
  return `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="${path}" stroke="${ink}" stroke-width="50"/><path d="${path}" stroke="${brick}" stroke-width="38"/>
    <path d="${path}" stroke="${paper}" stroke-width="38" stroke-dasharray="26 26" stroke-linecap="butt"/><path d="${path}" stroke="${brickShade}" stroke-width="7"/></g>
    <ellipse cx="${foot.x}" cy="${foot.y + 6}" rx="44" ry="17" fill="${oakDark}"/><ellipse cx="${foot.x}" cy="${foot.y}" rx="42" ry="15" fill="${cream}" stroke="${ink}" stroke-width="5"/>`;
}

/** The whole board, for the stage's (0, 0): 1200 wide, 900 tall. */
export function boardPicture(ways: readonly Way[], hasPack: boolean): string {
  const { x, y, width: wide, height: tall, frame } = boardBox;
  const squares = Array.from({ length: lastSquare }, (_, i) => square(i + 1, ways)).join('');
  const over = Array.from({ length: lastSquare }, (_, i) => sayings(i + 1, hasPack, ways)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="910" viewBox="0 0 1200 910">
    <rect x="${x + 14}" y="${y + 14}" width="${wide}" height="${tall}" rx="16" fill="${ink}" opacity="0.3"/>
    <rect x="${x}" y="${y}" width="${wide}" height="${tall}" rx="16" fill="${pine}"/>
    <rect x="${x + 5}" y="${y + 5}" width="${wide - 10}" height="${tall - 10}" rx="12" fill="none" stroke="${straw}" stroke-width="4"/>
    <rect x="${x + frame}" y="${y + frame}" width="${wide - 2 * frame}" height="${tall - 2 * frame}" fill="${paper}"/>
    ${squares}${ways
      .filter(({ deed }) => isLadder(deed))
      .map(ladder)
      .join('')}${ways
      .filter(({ deed }) => !isLadder(deed))
      .map(slide)
      .join('')}${over}
  </svg>`;
}
