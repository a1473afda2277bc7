import { CanvasSource, Texture } from 'pixi.js';

/**
 * SVG source to a texture of the size its `width` and `height` (else its `viewBox`) say, in stage pixels times `scale`. The
 * picture is drawn once into a canvas of its own: an image of SVG would be drawn afresh, slowly, in every frame.
 * Rejects when the source is not SVG the browser can draw. Needs `img-src blob:`.
 */
export async function rasterise(svg: string, scale: number): Promise<Texture> {
  const { width, height } = sizeOf(svg);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.decoding = 'async';
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(width * scale));
    canvas.height = Math.max(1, Math.ceil(height * scale));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2D canvas to draw an SVG picture into');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
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
