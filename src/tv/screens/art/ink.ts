/** The paints as SVG names them, and the few ways in which every picture of the house is put together. */
import { randomAt } from '#core';
import { blend, cssColour, palette } from '#kit/view';

/** A mixture of two paints, `share` (0..1) of the second. */
export const mixed = (from: number, to: number, share: number): string => cssColour(blend(from, to, share));

/** The palette, ready for `fill="…"`. */
export const inks = Object.fromEntries(
  Object.entries(palette).map(([name, colour]) => [name, cssColour(colour)]),
) as Readonly<Record<keyof typeof palette, string>>;

/** Side of the tile that paper grain repeats in, and specks in it: seen as paper at three metres, never as dirt. */
const grainTilePx = 340;
const specks = 420;

/** Tooth of the paper over the whole of a picture: specks a shade lighter and a shade darker than what they lie on. */
export function grain(width: number, height: number): string {
  const random = randomAt(1936, 0);
  const speck = (): string => {
    const size = (1.2 + random.next() * 1.6).toFixed(1);
    const [x, y] = [(random.next() * grainTilePx).toFixed(1), (random.next() * grainTilePx).toFixed(1)];
    return `M${x} ${y}h${size}v${size}h-${size}z`;
  };
  const many = (): string => Array.from({ length: specks }, speck).join('');
  return (
    `<defs><pattern id="grain" width="${grainTilePx}" height="${grainTilePx}" patternUnits="userSpaceOnUse">` +
    `<path d="${many()}" fill="${inks.ink}" opacity=".07"/><path d="${many()}" fill="${inks.paper}" opacity=".13"/>` +
    `</pattern></defs><rect width="${width}" height="${height}" fill="url(#grain)"/>`
  );
}

/** A picture of its own size. */
export const picture = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;

/** A closed shape of straight lines: `x,y x,y …`. */
export const shape = (points: string, fill: string, more = ''): string =>
  `<polygon points="${points}" fill="${fill}" ${more}/>`;

/** A shape of any lines. */
export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;

export const disc = (x: number, y: number, radius: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`;
