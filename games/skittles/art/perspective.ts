/**
 * From the boards to the picture. A high, long look down the alley: metres right of the middle, metres from the bowler, metres
 * up; out come stage pixels. The numbers put a front pin at 18 % of the picture's height and the ball above the captions.
 */

/** Pixels a metre would have one metre from the eye. */
const focalPx = 2489;
/** How far behind the resting ball the eye is, and how high, metres. */
const eyeBack = 4.27;
const eyeHigh = 1.42;
/** Where the far distance would be, and the middle of the boards, stage pixels. */
const horizonPx = 22;
const middlePx = 960;

/** Pixels to a metre at `y`. */
export const scaleAt = (y: number): number => focalPx / (eyeBack + y);

export const screenX = (x: number, y: number): number => middlePx + x * scaleAt(y);
export const screenY = (y: number, up = 0): number => horizonPx + (eyeHigh - up) * scaleAt(y);
