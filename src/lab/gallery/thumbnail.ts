/** A picture made small: enough to tell how much of it is how light, and little enough to look at every frame. */

export const thumbnailSize = { width: 96, height: 54 } as const;

/** Makes thumbnails of a canvas as bytes, red, green, blue, row by row. Throws where the browser has no canvas. */
export function createThumbnails(): (canvas: HTMLCanvasElement) => Uint8Array {
  const { width, height } = thumbnailSize;
  const small = document.createElement('canvas');
  small.width = width;
  small.height = height;
  const context = small.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  return (canvas) => {
    context.drawImage(canvas, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const bytes = new Uint8Array(width * height * 3);
    for (let i = 0, j = 0; j < bytes.length; i += 4, j += 3) {
      bytes[j] = data[i] as number;
      bytes[j + 1] = data[i + 1] as number;
      bytes[j + 2] = data[i + 2] as number;
    }
    return bytes;
  };
}
