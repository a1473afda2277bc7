/** The net on the ceiling: full, with what everybody has been playing for; and open, its two sides hanging. Top left (480, 0). */
import { cssColour, playerLook } from '#kit/view';
import { wood } from '../art/colours.ts';

export const netLeft = 480;
const size = 'width="960" height="260" viewBox="0 0 960 260"';
const seats = [1, 2, 3, 4, 5, 6] as const;
const spots = [
  [210, 70],
  [320, 84],
  [430, 74],
  [540, 84],
  [650, 72],
  [750, 76],
  [270, 122],
  [380, 140],
  [490, 146],
  [600, 138],
  [700, 122],
] as const;
const packed = spots
  .map(([x, y], i) => {
    const { colour } = playerLook(seats[(i * 5) % 6] ?? 1, '');
    return `<circle cx="${x}" cy="${y}" r="60" fill="${cssColour(colour)}"/><path d="M${x - 38} ${y - 16} q8 -22 28 -26" fill="none" stroke="#f8eed6" stroke-width="7" stroke-linecap="round" opacity="0.6"/>`;
  })
  .join('');

const cords = (from: string): string => `<g fill="none" stroke="${wood}" stroke-width="6">${from}</g>`;

export const netFull = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>
  <g opacity="0.6">${packed}</g>
  ${cords(`<path d="M30 40 C180 140 330 212 480 212 C630 212 780 140 930 40"/>
    <path d="M60 40 C220 90 340 150 480 150 C620 150 740 90 900 40 M200 40 C260 120 330 180 400 206 M340 40 C390 110 440 170 520 208 M480 40 C530 110 600 170 640 186 M760 40 C700 120 630 180 560 206 M620 40 C570 110 520 170 440 208 M480 40 C430 110 360 170 320 186"/>`)}
</svg>`;

export const netOpen = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>
  ${cords(`<path d="M30 40 C60 120 90 180 76 240 M130 40 C130 120 130 170 108 236 M30 40 C60 100 100 110 130 40 M48 100 C80 130 110 130 128 110 M70 170 C90 190 110 190 122 170"/>
    <path d="M930 40 C900 120 870 180 884 240 M830 40 C830 120 830 170 852 236 M930 40 C900 100 860 110 830 40 M912 100 C880 130 850 130 832 110 M890 170 C870 190 850 190 838 170"/>`)}
</svg>`;
