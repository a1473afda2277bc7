/**
 * The scan once seats are set: nothing is searched in which nothing happens. A square is looked at when something has moved
 * in it outside of the lanes, again while it shows somebody who has no lane, and, in case somebody came in unnoticed, once
 * in a slow round. Eleven squares a second cost more than all the poses of two players (430 M multiply-adds a square);
 * this costs one square in five seconds while the row plays among itself.
 */
import type { Lane } from './contracts.ts';
import { isInLane, type Spot } from './lanes.ts';
import type { ScanTile } from './scan.ts';

interface SquareWatch {
  readonly lookedAtMs: number;
  readonly stirredAtMs: number;
  /** The last look showed somebody who has no lane. */
  readonly loose: boolean;
  /** Looks at this square are at least so far apart. */
  readonly waitMs: number;
}

export interface ScanWatch {
  readonly tiles: readonly ScanTile[];
  readonly squares: readonly SquareWatch[];
  readonly lookedAtMs: number;
}

/** At most five squares in two seconds, whatever goes on. */
export const watchEveryMs = 400;
/** With nothing going on, one square in so long. */
const roundEveryMs = 5000;
/** What moved so long ago has gone, or was shown by a look since. */
const staleAfterMs = 4000;
/** A square that shows the same for look after look is looked at less and less, down to this. */
const waitAtMostMs = 3200;
/** A square of which the lanes cover more than this shows nobody new. */
const wholly = 0.95;
/** Points along each side of a square at which its cover is tried. */
const grid = 12;

export function startWatch(tiles: readonly ScanTile[], atMs: number): ScanWatch {
  const square = { lookedAtMs: atMs, stirredAtMs: Number.NEGATIVE_INFINITY, loose: false, waitMs: watchEveryMs };
  return { tiles, squares: tiles.map(() => square), lookedAtMs: atMs };
}

/** How well a square shows a place: 1 in its middle, 0 at its edge and outside. */
function shows({ centreX, centreY, side }: Lane, { x, y }: Spot): number {
  return Math.max(0, 1 - (2 * Math.max(Math.abs(x - centreX), Math.abs(y - centreY))) / side);
}

/** In each pass the one square that shows best what has moved: whoever it is may be near or far. */
export function stirred(watch: ScanWatch, spots: readonly Spot[], atMs: number): ScanWatch {
  if (spots.length === 0) return watch;
  const shown = watch.tiles.map(({ lane }) => spots.reduce((sum, spot) => sum + shows(lane, spot), 0));
  const most = new Map<number, number>();
  shown.forEach((sum, i) => {
    const pass = watch.tiles[i]?.pass ?? 0;
    const best = most.get(pass);
    if (sum > 0 && (best === undefined || sum > (shown[best] ?? 0))) most.set(pass, i);
  });
  const best = new Set(most.values());
  return { ...watch, squares: watch.squares.map((each, i) => (best.has(i) ? { ...each, stirredAtMs: atMs } : each)) };
}

function isCovered({ centreX, centreY, side }: Lane, lanes: readonly Lane[]): boolean {
  let inside = 0;
  for (let i = 0; i < grid * grid; i += 1) {
    const x = centreX + side * (((i % grid) + 0.5) / grid - 0.5);
    const y = centreY + side * ((Math.floor(i / grid) + 0.5) / grid - 0.5);
    if (lanes.some((lane) => isInLane({ x, y }, lane))) inside += 1;
  }
  return inside > wholly * grid * grid;
}

/** The square to look at now, or null. `lanes`: those of the seats that are looked at anyway. */
export function nextSquare(watch: ScanWatch, lanes: readonly Lane[], atMs: number): number | null {
  if (atMs - watch.lookedAtMs < watchEveryMs) return null;
  const calls = ({ lookedAtMs, stirredAtMs, loose, waitMs }: SquareWatch): boolean =>
    (loose || (stirredAtMs > lookedAtMs && atMs - stirredAtMs < staleAfterMs)) && atMs - lookedAtMs >= waitMs;
  const round = atMs - watch.lookedAtMs >= roundEveryMs;
  const open = watch.squares
    .map((square, index) => ({ square, index, tile: watch.tiles[index] }))
    .filter(({ square }) => round || calls(square))
    .filter(({ tile }) => tile !== undefined && !isCovered(tile.lane, lanes))
    .sort((a, b) => a.square.lookedAtMs - b.square.lookedAtMs);
  return (open.find(({ square }) => calls(square)) ?? open[0])?.index ?? null;
}

/** The square has been looked at; `loose`: it showed somebody who has no lane. */
export function lookedAt(watch: ScanWatch, index: number, loose: boolean, atMs: number): ScanWatch {
  const squares = watch.squares.map((square, i) => {
    if (i !== index) return square;
    const called = square.loose || square.stirredAtMs > square.lookedAtMs;
    const same = called && loose === square.loose;
    return {
      ...square,
      lookedAtMs: atMs,
      loose,
      waitMs: same ? Math.min(2 * square.waitMs, waitAtMostMs) : watchEveryMs,
    };
  });
  return { ...watch, squares, lookedAtMs: atMs };
}
