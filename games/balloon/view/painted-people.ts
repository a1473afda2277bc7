/** Whoever plays, to the waist, in their colour with their own shape on the chest. Arms are drawn by the view: they move. */
import { blend, cssColour, type PlayerLook, palette, shapeOutline } from '#kit/view';
import { ink } from '../art/colours.ts';

/** Pixels of the picture to a shoulder width, and where the point between the shoulders is, as shares of its size. */
export const bustUnit = 200;
export const bustMiddle = { x: 0.5, y: 130 / 280 } as const;

export const sleeveOf = (look: PlayerLook): number => look.colour;
export const skinOf = (look: PlayerLook): number => blend(look.colour, palette.paper, 0.62);

/** The player's shape as SVG, about (0, 0). */
export function shapeSvg(look: PlayerLook, radius: number, fill: string): string {
  const outline = shapeOutline(look.shape, radius);
  if (outline === null) return `<circle r="${radius}" fill="${fill}"/>`;
  return `<polygon points="${outline.map((value) => value.toFixed(1)).join(' ')}" fill="${fill}"/>`;
}

/** 320×560 stage pixels at twice the drawing's units. */
export function bust(look: PlayerLook): string {
  const hair = cssColour(blend(look.colour, palette.ink, 0.62));
  const skin = cssColour(skinOf(look));
  const colour = cssColour(look.colour);
  const shade = cssColour(blend(look.colour, palette.ink, 0.22));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="560" viewBox="-80 -130 160 280">
  <g stroke="${ink}" stroke-width="5" stroke-linejoin="round">
    <path d="M-15 -40 H15 V-6 H-15 Z" fill="${skin}"/>
    <path d="M-12 -24 L-38 -14 Q-58 -8 -58 14 L-50 60 L-46 150 H46 L50 60 L58 14 Q58 -8 38 -14 L12 -24 Q0 -8 -12 -24 Z" fill="${colour}"/>
    <path d="M0 -103 C22 -103 29 -86 28 -64 C34 -64 34 -50 27 -50 C24 -36 12 -28 0 -28 C-12 -28 -24 -36 -27 -50 C-34 -50 -34 -64 -28 -64 C-29 -86 -22 -103 0 -103 Z" fill="${skin}"/>
    <path d="M0 -110 C26 -110 36 -92 33 -66 L25 -66 C24 -76 18 -82 8 -86 C-6 -80 -18 -80 -25 -66 L-33 -66 C-36 -92 -26 -110 0 -110 Z" fill="${hair}"/>
  </g>
  <path d="M26 -15 L38 -11 Q54 -6 54 14 L47 60 L43 150 H24 Q34 60 26 -15 Z" fill="${shade}"/>
  <path d="M-12 -24 L-24 -16 L-10 6 L0 -10 L10 6 L24 -16 L12 -24 Q0 -10 -12 -24 Z" fill="#f8eed6"/>
  <g transform="translate(0 48)">${shapeSvg(look, 21, '#f8eed6')}</g>
</svg>`;
}
