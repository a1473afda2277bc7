/** How things that stand side by side share the width of the stage. */
import { safeArea } from '#kit/view';

export interface Span {
  readonly left: number;
  readonly right: number;
}

const wholePx = safeArea.right - safeArea.left;

const plateGapPx = 36;
const widestPlatePx = 620;

export interface Spread {
  readonly x: number;
  readonly width: number;
}

/** Where `count` plates stand between two edges, which are the safe ones: equally wide, about the middle. */
export function spreadPlates(count: number, span: Span = safeArea): readonly Spread[] {
  const spanPx = span.right - span.left;
  const width = Math.min(widestPlatePx, Math.floor((spanPx - plateGapPx * (count - 1)) / Math.max(1, count)));
  const left = span.left + (spanPx - (width * count + plateGapPx * (count - 1))) / 2;
  return Array.from({ length: count }, (_, i) => ({ x: left + i * (width + plateGapPx), width }));
}

const widestColumnPx = 420;

export interface Column {
  readonly centre: number;
  readonly width: number;
}

/** Where `count` chairs stand between the safe edges. */
export function columns(count: number): readonly Column[] {
  const width = Math.min(widestColumnPx, wholePx / Math.max(1, count));
  const left = (safeArea.left + safeArea.right - width * count) / 2;
  return Array.from({ length: count }, (_, i) => ({ centre: left + width * (i + 0.5), width }));
}
