/** Balloons: a round one and a long one, in the colour of whoever they are for, with that player's shape on them. */
import { blend, cssColour, type PlayerLook, palette } from '#kit/view';
import { ink } from '../art/colours.ts';
import { shapeSvg } from './painted-people.ts';

/** Half of the width of the round one's picture that is balloon; the middle of the picture is the middle of the balloon. */
export const roundRadius = 150;
export const longRadius = 100;

const paints = (colour: number) => ({
  fill: cssColour(colour),
  lit: cssColour(blend(colour, palette.paper, 0.45)),
  shade: cssColour(blend(colour, palette.ink, 0.25)),
});

/** 340×460. */
export function roundBalloon(colour: number, look: PlayerLook | null): string {
  const { fill, lit, shade } = paints(colour);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="340" height="480" viewBox="-170 -240 340 480">
  <path d="M0 182 Q-22 206 4 222 Q18 230 8 240" fill="none" stroke="${ink}" stroke-width="5"/>
  <path d="M-16 186 L0 162 L16 186 Z" fill="${shade}" stroke="${ink}" stroke-width="8" stroke-linejoin="round"/>
  <path d="M0 -176 C92 -176 150 -104 150 -14 C150 78 66 168 0 168 C-66 168 -150 78 -150 -14 C-150 -104 -92 -176 0 -176 Z" fill="${fill}"/>
  <path d="M96 -132 C190 -40 140 110 14 164 C70 130 120 60 120 -20 C120 -64 112 -100 96 -132 Z" fill="${shade}"/>
  <path d="M-96 -112 C-124 -84 -130 -40 -122 -12 C-104 -14 -108 -70 -74 -104 C-66 -122 -84 -124 -96 -112 Z" fill="${lit}"/>
  <path d="M0 -176 C92 -176 150 -104 150 -14 C150 78 66 168 0 168 C-66 168 -150 78 -150 -14 C-150 -104 -92 -176 0 -176 Z" fill="none" stroke="${ink}" stroke-width="9"/>
  <g transform="translate(0 6)">${look ? shapeSvg(look, 62, '#f8eed6') : ''}</g>
</svg>`;
}

/** 260×640: as wide as the hand is long, and taller than anybody wants. */
export function longBalloon(colour: number, look: PlayerLook | null): string {
  const { fill, lit, shade } = paints(colour);
  const skin =
    'M0 -280 C66 -280 86 -232 80 -184 C74 -150 100 -120 98 -70 C96 -30 84 -10 88 40 C92 96 96 130 84 180 C74 224 40 262 0 262 C-40 262 -74 224 -84 180 C-96 130 -92 96 -88 40 C-84 -10 -96 -30 -98 -70 C-100 -120 -74 -150 -80 -184 C-86 -232 -66 -280 0 -280 Z';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="620" viewBox="-120 -310 240 620">
  <path d="M-14 282 L0 258 L14 282 Z" fill="${shade}" stroke="${ink}" stroke-width="8" stroke-linejoin="round"/>
  <path d="${skin}" fill="${fill}"/>
  <path d="M52 -262 C60 -200 60 -140 76 -80 C64 -20 66 60 70 130 C66 190 40 240 10 258 C60 250 78 210 84 180 C96 130 92 96 88 40 C84 -10 96 -30 98 -70 C100 -120 74 -150 80 -184 C84 -220 76 -248 52 -262 Z" fill="${shade}"/>
  <path d="M-52 -232 C-64 -206 -60 -176 -58 -160 C-44 -160 -50 -200 -34 -228 C-32 -244 -46 -244 -52 -232 Z M-74 -100 C-82 -70 -78 -50 -70 -30 C-58 -40 -66 -70 -58 -98 C-60 -112 -72 -110 -74 -100 Z" fill="${lit}"/>
  <path d="${skin}" fill="none" stroke="${ink}" stroke-width="9"/>
  <g transform="translate(0 6)">${look ? shapeSvg(look, 52, '#f8eed6') : ''}</g>
</svg>`;
}
