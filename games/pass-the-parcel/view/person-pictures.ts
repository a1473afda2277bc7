/** Whoever sits in the row: chair, body and lap in their colour, the head apart, for it nods; arms are drawn by the view. */
import { blend, cssColour, type PlayerLook, palette, shapeOutline } from '#kit/view';
import { ink, wood, woodDark } from '../art/colours.ts';

/** Pixels of these pictures to a shoulder width. */
export const personUnit = 130;
/** The point between the shoulders in the body's picture, and the neck in the head's, as shares of their size. */
export const bodyAnchor = { x: 0.5, y: 84 / 380 } as const;
export const headAnchor = { x: 0.5, y: 104 / 130 } as const;

export const skinOf = (look: PlayerLook): number => blend(look.colour, palette.paper, 0.62);
const css = (colour: number): string => cssColour(colour);
const line = `stroke="${ink}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"`;

function badge({ shape }: PlayerLook, radius: number): string {
  const outline = shapeOutline(shape, radius);
  return outline === null
    ? `<circle r="${radius}" fill="#f8eed6"/>`
    : `<polygon points="${outline.map((value) => value.toFixed(1)).join(' ')}" fill="#f8eed6"/>`;
}

/** 100 units are a shoulder width; the shoulders are at y = 0, the shoes at 250. */
export function personPicture(look: PlayerLook): string {
  const cloth = css(look.colour);
  const shade = css(blend(look.colour, palette.ink, 0.24));
  const dark = css(blend(look.colour, palette.ink, 0.45));
  const skin = css(skinOf(look));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="260" height="494" viewBox="-100 -84 200 380">
  <g fill="${wood}" ${line}><path d="M-66 -58 Q0 -78 66 -58 L70 150 H-70 Z"/></g><path d="M-50 -42 H50 V-18 H-50 Z M-52 6 H52 V24 H-52 Z" fill="${woodDark}"/>
  <g ${line}><path d="M-70 140 L-76 262 M70 140 L76 262" stroke="${woodDark}" stroke-width="14"/>
  <path d="M-38 232 Q-64 236 -66 252 H-16 V232 Z M38 232 Q64 236 66 252 H16 V232 Z" fill="${dark}"/>
  <path d="M-56 176 L-44 240 H-14 L-6 176 Z M56 176 L44 240 H14 L6 176 Z" fill="${shade}"/>
  <path d="M-13 -38 H13 V-4 H-13 Z" fill="${skin}"/>
  <path d="M-12 -22 L-38 -13 Q-58 -7 -58 16 L-50 62 L-48 136 H48 L50 62 L58 16 Q58 -7 38 -13 L12 -22 Q0 -8 -12 -22 Z" fill="${cloth}"/>
  <path d="M-50 116 Q-66 146 -60 180 Q-34 198 -6 184 L0 168 L6 184 Q34 198 60 180 Q66 146 50 116 Q0 106 -50 116 Z" fill="${shade}"/></g>
  <path d="M-12 -22 L-24 -14 L-10 8 L0 -8 L10 8 L24 -14 L12 -22 Q0 -8 -12 -22 Z" fill="#f8eed6"/>
  <g transform="translate(0 58)">${badge(look, 20)}</g></svg>`;
}

/** The neck is at (0, 0). */
export function headPicture(look: PlayerLook): string {
  const skin = css(skinOf(look));
  const hair = css(blend(look.colour, palette.ink, 0.6));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="156" height="169" viewBox="-60 -104 120 130"><g ${line}>
  <path d="M0 -84 C24 -84 31 -66 30 -44 C36 -44 36 -29 29 -29 C26 -14 13 -5 0 -5 C-13 -5 -26 -14 -29 -29 C-36 -29 -36 -44 -30 -44 C-31 -66 -24 -84 0 -84 Z" fill="${skin}"/>
  <path d="M0 -92 C28 -92 39 -72 35 -45 L27 -45 C26 -56 19 -62 9 -66 C-6 -60 -20 -60 -27 -45 L-35 -45 C-39 -72 -28 -92 0 -92 Z" fill="${hair}"/></g></svg>`;
}

/** A big hand in its sleeve, taking hold from the left. 230×250; the fingertips are at (214, 90). */
export function handPicture(look: PlayerLook): string {
  const skin = css(skinOf(look));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="250" height="280" viewBox="0 0 250 280"><g stroke="${ink}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round">
  <path d="M8 274 L22 168 Q60 128 108 150 L132 274 Z" fill="${css(look.colour)}"/><path d="M22 178 Q62 140 112 160 L118 186 Q66 164 18 206 Z" fill="#f8eed6"/>
  <path d="M34 160 Q30 92 78 74 L190 62 Q214 62 212 82 Q210 96 190 98 L222 96 Q240 100 236 118 Q232 130 214 130 L218 132 Q230 140 222 154 Q216 164 202 160 Q206 182 184 184 L128 180 Q104 178 96 166 Z" fill="${skin}"/>
  <path d="M190 98 L148 102 M214 130 L152 132 M202 160 L150 158" fill="none" stroke-width="6"/>
  <path d="M92 76 Q104 38 140 34 Q160 34 156 52 Q140 58 140 78" fill="${skin}"/></g></svg>`;
}
