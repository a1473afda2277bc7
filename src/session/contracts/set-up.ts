/** The television as far as reading from the chairs goes: asked once, kept on this machine. */
export interface Television {
  /** Diagonal, 10 to 200. */
  readonly televisionInches: number;
  /** From the farthest chair, 0.5 to 20. */
  readonly chairMetres: number;
  readonly sight: 'ordinary' | 'older' | 'low';
}

/** Of this machine and this room, not of an afternoon. */
export type SetUpCommand =
  /** Null for whichever camera is there. */
  | { readonly type: 'choose-camera'; readonly camera: string | null }
  | { readonly type: 'set-television'; readonly television: Television }
  /** Makes itself heard, so that somebody can tell where from. */
  | { readonly type: 'test-sound' };
