/** The chalk board on the stage, stage pixels. */
export const boardSize = { x: 52, y: 92, width: 456, height: 528 } as const;

/** Where the balls of a turn wait, the last to go first, stage pixels. */
export const railSpots = [
  { x: 76, y: 806, radius: 44 },
  { x: 166, y: 806, radius: 44 },
] as const;
