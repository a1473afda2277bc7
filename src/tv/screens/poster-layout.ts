import { cork } from './art/noticeboard.ts';

export interface PosterPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gapPx = 26;
const edgePx = 26;
/** Up to here in a row; then there are two rows. */
const abreast = 3;
const widest = 1180;

/** Where `count` posters hang on the cork, row by row, each as large as fits; more than six are not hung. */
export function layPosters(count: number): readonly PosterPlace[] {
  const hung = Math.min(6, count);
  const rows = hung > abreast ? 2 : 1;
  const inRow = Math.ceil(hung / rows);
  const width = Math.min(widest, (cork.width - 2 * edgePx - gapPx * (inRow - 1)) / Math.max(1, inRow));
  const height = (cork.height - 2 * edgePx - gapPx * (rows - 1)) / rows;
  return Array.from({ length: hung }, (_, i) => {
    const row = Math.floor(i / inRow);
    const here = row === rows - 1 ? hung - inRow * row : inRow;
    const left = cork.x + (cork.width - (width * here + gapPx * (here - 1))) / 2;
    return {
      x: left + (i - row * inRow) * (width + gapPx),
      y: cork.y + edgePx + row * (height + gapPx),
      width,
      height,
    };
  });
}
