/**
 * The scan of the whole picture: squares that overlap, looked at one by one, and the people come upon merged.
 * Measured on eleven pictures with 38 people, seated rows and wheelchairs among them: the whole frame at once found
 * 24; full-height squares and then squares of 62 % found 37.
 */
import { clamp01, median } from '#core';
import type { Lane, Pose, Sighting } from './contracts.ts';
import { hipsOf, type Spot, shouldersOf } from './lanes.ts';

/** One square to look at. `pass` 0: full height, for people near; 1: 62 % of it, for those further away. */
export interface ScanTile {
  readonly lane: Lane;
  readonly pass: 0 | 1;
}

const sides = [1, 0.62] as const;
/**
 * Least share of a square that its neighbour shows too, so that a person cut by one is whole in the other. At 0.37 a
 * wide picture takes 11 squares; at 0.4 it would take 18.
 */
const overlap = 0.37;

/** Centres of `side`-long stretches that cover 0..`length` with the overlap wanted. */
function centres(length: number, side: number): number[] {
  if (side >= length) return [length / 2];
  const count = 1 + Math.ceil((length - side) / (side * (1 - overlap)) - 1e-9);
  return Array.from({ length: count }, (_, i) => side / 2 + (i * (length - side)) / (count - 1));
}

/** All squares for a frame of this aspect (width over height), in the order to look at them. */
export function scanTiles(aspect: number): readonly ScanTile[] {
  return sides.flatMap((side, pass) =>
    centres(1, side).flatMap((centreY) =>
      centres(aspect, side).map((centreX) => ({ lane: { centreX, centreY, side }, pass: pass as 0 | 1 })),
    ),
  );
}

/** A sighting with what tells whether two of them are one person. */
export interface Glimpse extends Sighting {
  /** In frame heights. */
  readonly nose: Spot;
}

/**
 * Size of a body as shoulder width in frame heights, from whatever of shoulders, ears and torso speaks for the larger:
 * somebody turned sideways has narrow shoulders but not a short back. A seated back is 1.35 shoulder widths from hips
 * to shoulders and ears are 0.42 widths apart (adult proportions, measured on the model's own output for frontal
 * people); what they vouch for counts nine tenths, so that a frontal person is measured by the shoulders.
 */
export function bodyScale(pose: Pose, aspect: number): number {
  const { shoulderLeft: a, shoulderRight: b, earLeft, earRight } = pose;
  const across = Math.hypot((a.x - b.x) * aspect, a.y - b.y);
  const ears = Math.hypot((earLeft.x - earRight.x) * aspect, earLeft.y - earRight.y);
  const shoulders = shouldersOf(pose, aspect);
  const hips = hipsOf(pose, aspect);
  const back = hips === null ? 0 : Math.hypot(hips.x - shoulders.x, hips.y - shoulders.y);
  return Math.max(across, (0.9 * ears) / 0.42, Math.min((0.9 * back) / 1.35, 2 * across));
}

/**
 * Shoulders narrower than this share of the frame's height are a hand, a picture on the wall or somebody 12 m away: the
 * smallest standing figure the model found in a shrunk square had 0.034.
 */
const leastScale = 0.03;

/** What the scan saw of a body in one square, or null when head and shoulders are not surely there. */
export function glimpse(pose: Pose, tile: Lane, aspect: number): Glimpse | null {
  const sure = Math.min(pose.nose.sure, pose.shoulderLeft.sure, pose.shoulderRight.sure);
  if (sure < 0.5) return null;
  const shoulders = shouldersOf(pose, aspect);
  const scale = bodyScale(pose, aspect);
  if (!(scale > leastScale) || !(scale < 1.2)) return null;
  const whole = isWhole(shoulders, scale, tile, aspect);
  return {
    x: shoulders.x / aspect,
    y: shoulders.y,
    scale,
    sure: clamp01(sure * (whole ? 1 : 0.6)),
    nose: { x: pose.nose.x * aspect, y: pose.nose.y },
  };
}

/** False when the square's edge, not the frame's, cuts the shoulders or the head off. */
function isWhole(shoulders: Spot, scale: number, tile: Lane, aspect: number): boolean {
  const left = tile.centreX - tile.side / 2;
  const top = tile.centreY - tile.side / 2;
  const room = 0.55 * scale;
  return (
    (left < 0.01 || shoulders.x - left > room) &&
    (left + tile.side > aspect - 0.01 || left + tile.side - shoulders.x > room) &&
    (top < 0.01 || shoulders.y - top > 1.2 * scale)
  );
}

/** Everybody whom a square showed, in frame coordinates. */
export const glimpsesOf = (poses: readonly Pose[], tile: Lane, aspect: number): readonly Glimpse[] =>
  poses.map((pose) => glimpse(pose, tile, aspect)).filter((seen) => seen !== null);

/** Noses or shoulders nearer than this many shoulder widths are one person's. */
const samePerson = 0.6;

/** True when both are one person. */
export function isSame(a: Glimpse, b: Glimpse, aspect: number): boolean {
  const unit = samePerson * median([a.scale, b.scale]);
  const noses = Math.hypot(a.nose.x - b.nose.x, a.nose.y - b.nose.y);
  const shoulders = Math.hypot((a.x - b.x) * aspect, a.y - b.y);
  return Math.min(noses, shoulders) < unit;
}

/**
 * True for a "body" less than half as large that lies on another's arms or torso: a square that cut somebody off made
 * a small person of their elbow. Whoever really sits there sits twice as far away, behind somebody.
 */
function isLimbOf(person: Glimpse, seen: Glimpse, aspect: number): boolean {
  const beside = (Math.abs(seen.x - person.x) * aspect) / person.scale;
  const below = (seen.y - person.y) / person.scale;
  return seen.scale < 0.5 * person.scale && beside < 1.1 && below > -1 && below < 2.5;
}

/** One glimpse for each person, the surest, in order of certainty. */
export function mergeGlimpses(glimpses: readonly Glimpse[], aspect: number): readonly Glimpse[] {
  const people: Glimpse[] = [];
  for (const seen of [...glimpses].sort((a, b) => b.sure - a.sure)) {
    if (!people.some((person) => isSame(person, seen, aspect))) people.push(seen);
  }
  return people.filter((seen) => !people.some((person) => isLimbOf(person, seen, aspect)));
}

/** Everybody, once each. */
export const sightingsOf = (glimpses: readonly Glimpse[], aspect: number): readonly Sighting[] =>
  mergeGlimpses(glimpses, aspect).map(({ x, y, scale, sure }) => ({ x, y, scale, sure }));

/** What each square showed when it was last looked at. */
export interface ScanMemory {
  readonly aspect: number;
  readonly tiles: readonly ScanTile[];
  /** Next square to look at. */
  readonly next: number;
  readonly seen: readonly { readonly atMs: number; readonly glimpses: readonly Glimpse[] }[];
}

export function startScan(aspect: number): ScanMemory {
  const tiles = scanTiles(aspect);
  return { aspect, tiles, next: 0, seen: tiles.map(() => ({ atMs: Number.NEGATIVE_INFINITY, glimpses: [] })) };
}

/** What a square showed is believed until it is looked at again, yet no longer than this: people move. */
const forgetAfterMs = 6000;

/**
 * Takes in the bodies found in square `index`, in frame coordinates. `sightings` is there when a pass has ended:
 * everybody seen lately, once each; null in between. `watched`: those who are followed in their lanes anyway, so that a
 * slow scan does not lose them.
 */
export function rememberTile(
  memory: ScanMemory,
  index: number,
  poses: readonly Pose[],
  atMs: number,
  watched: readonly Glimpse[] = [],
): { readonly memory: ScanMemory; readonly sightings: readonly Sighting[] | null } {
  const { aspect, tiles } = memory;
  const tile = tiles[index];
  if (tile === undefined) return { memory, sightings: null };
  const seen = memory.seen.with(index, { atMs, glimpses: glimpsesOf(poses, tile.lane, aspect) });
  const next = (index + 1) % tiles.length;
  const ended = tiles[next]?.pass !== tile.pass;
  const after = { ...memory, seen, next };
  if (!ended) return { memory: after, sightings: null };
  const fresh = seen.filter((look) => atMs - look.atMs < forgetAfterMs).flatMap((look) => look.glimpses);
  return { memory: after, sightings: sightingsOf([...watched, ...fresh], aspect) };
}
