/** The chalk board on the stage, stage pixels. */
export const boardSize = { x: 52, y: 92, width: 456, height: 528 } as const;

/** Where the balls of a turn wait, the last to go first, stage pixels. */
export const railSpots = [
  { x: 76, y: 806, radius: 44 },
  { x: 166, y: 806, radius: 44 },
] as const;

/** The close look at one pin: where it hangs on the stage, its size, and where in it the pin stands. Stage pixels. */
export const closeSize = { x: 560, y: 150, width: 800, height: 640, footY: 560, pinTall: 430 } as const;
