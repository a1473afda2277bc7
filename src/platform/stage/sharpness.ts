/** How finely the picture is drawn. */
import { clamp } from '#core';

/** A window that is drawn larger by hand has its picture made anew this many times at most. */
const steps = 8;

/**
 * Pixels to a stage unit, 0.125..1: as many as are `wanted`, and no more than are shown, in eighths. The picture of a small screen
 * or window is not drawn at full size to be made small: in software that is most of a frame's work.
 */
export function sharpness(wanted: number, shownPx: number, stagePx: number): number {
  if (shownPx <= 0) return wanted; // not laid out yet
  const shown = Math.ceil((steps * shownPx) / stagePx) / steps;
  return Math.min(wanted, clamp(shown, 1 / steps, 1));
}
