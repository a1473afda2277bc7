/**
 * The painted board: six rows of six, begun at the bottom left and boustrophedon, as the ox ploughs. A good deed has a ladder, a
 * small sin has a slide; nothing bites. Which of them there are depends on the level.
 */

import type { Level } from '#kit';

export const lastSquare = 36;
const perRow = 6;

/** Row (0 the lowest) and column (0 the left) of a square, 1 to 36. */
export function placeOf(square: number): { readonly row: number; readonly column: number } {
  const row = Math.floor((square - 1) / perRow);
  const along = (square - 1) % perRow;
  return { row, column: row % 2 === 0 ? along : perRow - 1 - along };
}

export const ladderDeeds = ['biscuit-shared', 'bus-held', 'washing-rescued', 'tea-made'] as const;
export const slideDeeds = ['cake-tasted', 'fish-stretched', 'deckchair-fought', 'hymn-slept'] as const;
export type LadderDeed = (typeof ladderDeeds)[number];
export type SlideDeed = (typeof slideDeeds)[number];
export type Deed = LadderDeed | SlideDeed;

/** A way from one square to another that is not walked. */
export interface Way {
  readonly deed: Deed;
  readonly from: number;
  readonly to: number;
}

const ways: Readonly<Record<Deed, Way>> = {
  'biscuit-shared': { deed: 'biscuit-shared', from: 4, to: 15 },
  'bus-held': { deed: 'bus-held', from: 11, to: 26 },
  'washing-rescued': { deed: 'washing-rescued', from: 18, to: 30 },
  'tea-made': { deed: 'tea-made', from: 22, to: 34 },
  'cake-tasted': { deed: 'cake-tasted', from: 28, to: 16 },
  'fish-stretched': { deed: 'fish-stretched', from: 17, to: 7 },
  'deckchair-fought': { deed: 'deckchair-fought', from: 24, to: 12 },
  'hymn-slept': { deed: 'hymn-slept', from: 31, to: 20 },
};

export const isLadder = (deed: Deed): deed is LadderDeed => (ladderDeeds as readonly Deed[]).includes(deed);

/** How many of the ladders and of the slides are painted on the board of each level. */
const painted: Readonly<Record<Level, readonly [ladders: number, slides: number]>> = {
  1: [4, 2],
  2: [4, 3],
  3: [4, 4],
  4: [3, 4],
  5: [4, 4],
};

/** Every ladder and slide on the board of `level`. */
export function waysOf(level: Level): readonly Way[] {
  const [ladders, slides] = painted[level];
  return [...ladderDeeds.slice(0, ladders), ...slideDeeds.slice(0, slides)].map((deed) => ways[deed]);
}

/** The ladder or slide that begins on `square`, if any. */
export const wayFrom = (level: Level, square: number): Way | null =>
  waysOf(level).find(({ from }) => from === square) ?? null;

/** What the house itself has to show, where there is no pack. */
export const ownPictures = ['bucket', 'ices', 'teapot', 'costume', 'donkey', 'postcard'] as const;

/** Squares with something to look at, and which of the pictures it is. */
export const pictureSquares = [6, 9, 19, 23, 29, 32] as const;

/** Which picture (0 the first) lies on `square`; -1 where there is none. */
export const pictureOn = (square: number): number => (pictureSquares as readonly number[]).indexOf(square);
