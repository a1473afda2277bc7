/** Wooden peg people in their Sunday boaters, each in their colour with their own sign; and the donkey of the beach. */
import { blend, cssColour, type PlayerLook, palette, shapeOutline } from '#kit/view';
import { brick, ink, paper, straw } from '../art/colours.ts';

/** Of the picture; the foot is in the middle of its lower edge, the shoulders so far above it. */
export const pegSize = { width: 180, height: 250, shoulderY: 118, footY: 242 } as const;

export const clothOf = (look: PlayerLook): number => look.colour;
export const skinOf = (look: PlayerLook): number => blend(look.colour, palette.paper, 0.62);

function signSvg(look: PlayerLook, radius: number): string {
  const outline = shapeOutline(look.shape, radius);
  if (outline === null) return `<circle r="${radius}" fill="${paper}"/>`;
  return `<polygon points="${outline.map((value) => value.toFixed(1)).join(' ')}" fill="${paper}"/>`;
}

const frame = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pegSize.width}" height="${pegSize.height}" viewBox="-90 0 180 250"><g stroke="${ink}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round">${inside}</g></svg>`;

export function pegPerson(look: PlayerLook): string {
  const colour = cssColour(look.colour);
  const shade = cssColour(blend(look.colour, palette.ink, 0.25));
  const skin = cssColour(skinOf(look));
  return frame(`
    <path d="M-34 104 Q0 88 34 104 Q62 130 66 226 Q66 240 50 240 H-50 Q-66 240 -66 226 Q-62 130 -34 104 Z" fill="${colour}"/>
    <path d="M30 108 Q54 136 58 226 Q58 236 46 236 H30 Q44 170 30 108 Z" fill="${shade}" stroke="none"/>
    <circle cx="0" cy="72" r="38" fill="${skin}"/>
    <path d="M-14 78 q4 -6 8 0 M8 78 q4 -6 8 0" fill="none" stroke-width="5"/>
    <path d="M-12 92 Q0 102 12 92" fill="none" stroke-width="5"/>
    <path d="M-58 50 Q0 30 58 50 Q60 60 50 60 Q0 46 -50 60 Q-60 60 -58 50 Z" fill="${straw}"/>
    <path d="M-32 44 V16 Q0 6 32 16 V44 Q0 34 -32 44 Z" fill="${straw}"/>
    <path d="M-32 44 V32 Q0 22 32 32 V44 Q0 34 -32 44 Z" fill="${colour}" stroke-width="5"/>
    <g transform="translate(0 172)" stroke="none">${signSvg(look, 30)}</g>`);
}

const coat = '#9a8f84';
const coatLit = '#c9bfb0';

export const pegDonkey = frame(`
  <path d="M-36 24 Q-66 -4 -58 50 Q-52 66 -34 60 Z M36 24 Q66 -4 58 50 Q52 66 34 60 Z" fill="${coat}"/>
  <path d="M-38 128 Q0 110 38 128 Q62 150 66 226 Q66 240 50 240 H-50 Q-66 240 -66 226 Q-62 150 -38 128 Z" fill="${coat}"/>
  <path d="M-46 166 H46 V214 H-46 Z" fill="${brick}"/>
  <path d="M-36 50 Q0 30 36 50 L42 112 Q36 146 0 146 Q-36 146 -42 112 Z" fill="${coat}"/>
  <path d="M-42 108 Q0 90 42 108 Q40 146 0 146 Q-40 146 -42 108 Z" fill="${coatLit}" stroke-width="6"/>
  <circle cx="-14" cy="120" r="5" fill="${ink}" stroke="none"/><circle cx="14" cy="120" r="5" fill="${ink}" stroke="none"/>
  <circle cx="-18" cy="82" r="7" fill="${ink}" stroke="none"/><circle cx="18" cy="82" r="7" fill="${ink}" stroke="none"/>
  <path d="M-50 50 Q0 28 50 50 L34 44 Q30 14 0 14 Q-30 14 -34 44 Z" fill="${straw}"/>`);
