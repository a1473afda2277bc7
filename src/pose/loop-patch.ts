/**
 * The patch by which the loop's delay is measured: a lamp on the television that turns bright and dim. It changes at moments
 * that look like chance, so that only one delay fits what the camera sees. Pure: any level can be worked out from the time.
 */
import { randomAt, smoothstep } from '#core';

/** What the patch does, from when. `beganMs` on the clock of the page that draws it. */
export interface LoopPatch {
  readonly seed: number;
  readonly beganMs: number;
}

/**
 * Between two changes, ms. A second at least: never quicker than once a second, by the rules of light. The spread makes the
 * moments uneven: at even ones every delay would fit as well as one a whole period longer.
 */
const leastBetweenMs = 1000;
const spreadMs = 800;
/** A change is a fade and no flash. */
export const patchFadeMs = 300;

const betweenMs = (seed: number, change: number): number =>
  leastBetweenMs + Math.floor(randomAt(seed, change).next() * spreadMs);

/** When the patch begins to change, ms after it began, up to `untilMs`: to bright first, then by turns. */
export function patchChanges({ seed }: Pick<LoopPatch, 'seed'>, untilMs: number): readonly number[] {
  const changes: number[] = [];
  for (let atMs = betweenMs(seed, 0); atMs <= untilMs; atMs += betweenMs(seed, changes.length)) changes.push(atMs);
  return changes;
}

/** How bright the patch is, 0 (dim) to 1, at `atMs` on the clock of `beganMs`. */
export function patchLevel(patch: LoopPatch, atMs: number): number {
  const sinceMs = atMs - patch.beganMs;
  const changes = patchChanges(patch, sinceMs);
  const lastMs = changes.at(-1);
  if (lastMs === undefined) return 0;
  const share = smoothstep((sinceMs - lastMs) / patchFadeMs);
  return changes.length % 2 === 1 ? share : 1 - share;
}
