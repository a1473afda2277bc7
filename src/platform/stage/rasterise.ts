import { CanvasSource, Texture } from 'pixi.js';
import { stageSize } from '#kit/view';
import type { PackPicture } from '#session';
import { filterFor, type ThemePaint } from './theme-paint.ts';

/**
 * SVG source to a texture of the size its `width` and `height` (else its `viewBox`) say, in stage pixels times `scale`. The
 * picture is drawn once into a canvas of its own: an image of SVG would be drawn afresh, slowly, in every frame.
 * Rejects when the source is not SVG the browser can draw. Needs `img-src blob:`.
 */
export async function rasterise(svg: string, scale: number, paint: ThemePaint): Promise<Texture> {
  const { width, height } = sizeOf(svg);
  const filter = filterFor(paint, { width, height }, stageSize);
  const picture = new Blob([svg], { type: 'image/svg+xml' });
  return painted(picture, { width: width * scale, height: height * scale }, scale, everywhere, filter);
}

/**
 * A picture of a pack to a square texture of `sizePx` stage pixels times `scale`: whole, in the middle, clear around it.
 * Rejects with a sentence when the browser cannot draw it. Needs `img-src blob:`.
 */
export async function rasteriseFitted(
  { type, bytes }: PackPicture,
  sizePx: number,
  scale: number,
  paint: ThemePaint,
): Promise<Texture> {
  const side = sizePx * scale;
  return painted(new Blob([bytes], { type }), { width: side, height: side }, scale, wholeInTheMiddle, paint.things);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left, top, width and height of where a picture goes in a canvas. */
type Place = (picture: Size, canvas: Size) => readonly [number, number, number, number];

const everywhere: Place = (_, { width, height }) => [0, 0, width, height];

const wholeInTheMiddle: Place = (picture, canvas) => {
  const fit = Math.min(canvas.width / picture.width, canvas.height / picture.height);
  const [width, height] = [picture.width * fit, picture.height * fit];
  return [(canvas.width - width) / 2, (canvas.height - height) / 2, width, height];
};

async function painted(
  picture: Blob,
  { width, height }: Size,
  scale: number,
  place: Place,
  filter: string,
): Promise<Texture> {
  const url = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.decoding = 'async';
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(width));
    canvas.height = Math.max(1, Math.ceil(height));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2D canvas to draw a picture into');
    context.imageSmoothingQuality = 'high';
    context.filter = filter;
    context.drawImage(image, ...place(image, canvas));
    return new Texture({ source: new CanvasSource({ resource: canvas, resolution: scale }) });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0];
  if (root === undefined) throw new Error('not an SVG picture');
  const attribute = (name: string): number =>
    Number.parseFloat(new RegExp(`\\s${name}="([\\d.]+)`).exec(root)?.[1] ?? '');
  const box = /viewBox="[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(root);
  const width = attribute('width') || Number(box?.[1]);
  const height = attribute('height') || Number(box?.[2]);
  if (!(width > 0 && height > 0)) throw new Error('an SVG picture without a size: give it width and height');
  return { width, height };
}
