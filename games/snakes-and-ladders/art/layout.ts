/** Where things are on the pier, stage pixels. The board is as large as the caption lets it be. */
import { placeOf } from '../rules/board.ts';

export const boardBox = { x: 70, y: 46, width: 1056, height: 840, frame: 18 } as const;
export const squareSize = {
  width: (boardBox.width - 2 * boardBox.frame) / 6,
  height: (boardBox.height - 2 * boardBox.frame) / 6,
} as const;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of a square. */
export function middleOf(square: number): Spot {
  const { row, column } = placeOf(square);
  return {
    x: boardBox.x + boardBox.frame + (column + 0.5) * squareSize.width,
    y: boardBox.y + boardBox.height - boardBox.frame - (row + 0.5) * squareSize.height,
  };
}

/** Planks of the pier: where the die rolls. */
export const deckY = 846;
export const cupAt = { x: 1262, y: 740 } as const;
/** Where the die comes to rest, and how large it is: a fifth of the picture's height with its tilt. */
export const dieAt = { x: 1548, y: deckY - 14 } as const;
export const dieEdge = 172;
/** The names' sign. */
export const sign = { x: 1152, y: 46, width: 460, row: 82 } as const;
/** A picture postcard over everything but the board. */
export const card = { x: 1486, y: 462, width: 690, height: 800, border: 26 } as const;
/** The last one, over the whole picture. */
export const lastCard = { x: 960, y: 462, width: 1720, height: 830 } as const;
