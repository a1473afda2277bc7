/** How many cards lie on the table, and where. Pure geometry, shared by rules and view: 0..1 of the television. */
import type { Level, Pace } from '#kit';

/**
 * Pairs on a table. Six cards are what can be pointed at with ease on one screen; with more, a column is chosen first and then a
 * card in it (`choices.ts`), which is planning, and is asked of those who like it.
 */
const pairsOn: Readonly<Record<Level, Readonly<Record<Pace, number>>>> = {
  1: { gentle: 2, standard: 2, lively: 3 },
  2: { gentle: 2, standard: 3, lively: 3 },
  3: { gentle: 3, standard: 3, lively: 4 },
  4: { gentle: 3, standard: 4, lively: 6 },
  5: { gentle: 4, standard: 6, lively: 6 },
};

export const pairsOnTable = (level: Level, pace: Pace): number => pairsOn[level][pace];

/** Tables in a game, by pairs on each: eight to twelve pairs in all, four minutes. */
export const tablesOf = (pairs: number): number => (pairs <= 2 ? 4 : pairs === 3 ? 3 : 2);

/** Columns for so many cards: 2×2, 3×2, 4×2, 4×3. */
export const columnsFor = (cards: number): number => (cards <= 4 ? 2 : cards <= 6 ? 3 : 4);

export interface Box {
  /** Middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const [stageWidth, stageHeight] = [1920, 1080];
/** The cards' part of the table, clear of the caption and of the top and bottom eighths: pixels. */
const middle = { x: 960, y: 512 } as const;
/** Side of a card, at least 22 % of the height, and the gap between two: pixels, by rows. */
const sizes: Readonly<Record<number, { readonly side: number; readonly gap: number }>> = {
  1: { side: 320, gap: 34 },
  2: { side: 320, gap: 34 },
  3: { side: 242, gap: 12 },
};

export const rowsOf = (cards: number, columns: number): number => Math.max(1, Math.ceil(cards / Math.max(1, columns)));

/** Where card `index` of `cards` lies. */
export function cardBox(index: number, cards: number, columns: number): Box {
  const rows = rowsOf(cards, columns);
  const { side, gap } = sizes[rows] ?? { side: 242, gap: 12 };
  const [column, row] = [Math.floor(index / rows), index % rows];
  const x = middle.x + (column - (columns - 1) / 2) * (side + gap);
  const y = middle.y + (row - (rows - 1) / 2) * (side + gap);
  return { x: x / stageWidth, y: y / stageHeight, width: side / stageWidth, height: side / stageHeight };
}

/** The box around a whole column. */
export function columnBox(column: number, cards: number, columns: number): Box {
  const rows = rowsOf(cards, columns);
  const [first, last] = [cardBox(column * rows, cards, columns), cardBox(column * rows + rows - 1, cards, columns)];
  return { ...first, y: (first.y + last.y) / 2, height: last.y - first.y + last.height };
}
