/** The chalk board on the stage, stage pixels. */
export const boardSize = { x: 52, y: 92, width: 456, height: 528 } as const;
