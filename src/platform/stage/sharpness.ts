/** How finely the picture is drawn. */
import { clamp } from '#core';

/** A window that is drawn larger by hand has its picture made anew this many times at most. */
const steps = 8;

/**
 * Pixels to a stage unit: the `wanted` share, 0..1, of those that are shown, which count in eighths and 1 at most. The picture of a small
 * screen or window is not drawn at full size to be made small: in software that is most of a frame's work.
 */
export function sharpness(wanted: number, shownPx: number, stagePx: number): number {
  if (shownPx <= 0) return wanted; // not laid out yet
  const shown = Math.ceil((steps * shownPx) / stagePx) / steps;
  return wanted * clamp(shown, 1 / steps, 1);
}
