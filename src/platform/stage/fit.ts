/** How wide a text is when set in `sizePx` and wrapped at `wrapPx`, and how many lines it takes. */
export type MeasureText = (sizePx: number, wrapPx: number) => { readonly widthPx: number; readonly lines: number };

export interface FitOptions {
  readonly sizePx: number;
  readonly smallestPx: number;
  readonly widthPx: number;
  readonly maxLines: number;
  /** How tall the lines may be together; as tall as they come when not said. */
  readonly heightPx?: number;
}

/** Line height over font size: open enough to keep two lines apart, close enough to be one saying. */
export const lineShare = 1.12;

export interface Fit {
  readonly sizePx: number;
  /** Where to wrap, so that the lines come out about equally long. */
  readonly wrapPx: number;
  /** False when even the smallest size does not fit the box: the words must be changed, not the size. */
  readonly fits: boolean;
}

/** Steps of size tried; smaller steps cannot be told apart from a chair. */
const stepPx = 2;

/**
 * The largest size from `sizePx` down to `smallestPx` at which the text fits into `widthPx`, `heightPx` and `maxLines`, never smaller,
 * whatever happens.
 */
export function fitText(measure: MeasureText, options: FitOptions): Fit {
  const { widthPx, smallestPx, maxLines, heightPx = Number.POSITIVE_INFINITY } = options;
  const fitsAt = (sizePx: number): boolean => {
    const measured = measure(sizePx, widthPx);
    const tallPx = measured.lines * sizePx * lineShare;
    return measured.lines <= maxLines && measured.widthPx <= widthPx && tallPx <= heightPx;
  };
  let sizePx = Math.max(smallestPx, options.sizePx);
  while (sizePx > smallestPx && !fitsAt(sizePx)) sizePx = Math.max(smallestPx, sizePx - stepPx);
  return { sizePx, wrapPx: evenWrap(measure, sizePx, widthPx), fits: fitsAt(sizePx) };
}

/** The narrowest wrap that takes no more lines than the widest does. */
function evenWrap(measure: MeasureText, sizePx: number, widthPx: number): number {
  const { lines } = measure(sizePx, widthPx);
  if (lines < 2) return widthPx;
  let low = widthPx / lines;
  let high = widthPx;
  for (let halving = 0; halving < 6; halving += 1) {
    const middle = (low + high) / 2;
    const measured = measure(sizePx, middle);
    if (measured.lines === lines && measured.widthPx <= middle) high = middle;
    else low = middle;
  }
  return high;
}
