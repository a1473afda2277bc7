/** Who moves, moves in one place; hands at the edges of six lanes and a clock move in many. */
import type { Spot } from './lanes.ts';

/** Side of a place, frame heights: the chest and arms of somebody near, all of somebody who stands far away. */
const placeSide = 0.3;
/** A place is three blocks wide, and is tried at every block. */
const block = placeSide / 3;
/** More columns than any camera's picture is wide: a block's number is its row times these and its column. */
const columns = 1000;

const blockOf = ({ x, y }: Spot): number => Math.floor(y / block) * columns + Math.floor(x / block);
const around = [-columns - 1, -columns, -columns + 1, -1, 0, 1, columns - 1, columns, columns + 1] as const;

/** Those of `spots` that lie in a place with at least `least` of them. */
export function inOnePlace(spots: readonly Spot[], least: number): readonly Spot[] {
  if (spots.length < least) return [];
  const counts = new Map<number, number>();
  for (const spot of spots) counts.set(blockOf(spot), (counts.get(blockOf(spot)) ?? 0) + 1);
  const stirring = new Set<number>();
  for (const middle of [...counts.keys()].flatMap((of) => around.map((by) => of + by))) {
    const blocks = around.map((by) => middle + by);
    if (blocks.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0) < least) continue;
    for (const each of blocks) stirring.add(each);
  }
  return spots.filter((spot) => stirring.has(blockOf(spot)));
}
