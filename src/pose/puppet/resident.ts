/** A puppet without a script: sits, and does what it is asked, one thing after another. */
import type { Side } from '../joints.ts';
import type { FigureState } from './body.ts';
import { type Move, rad, type TimedMove } from './moves.ts';
import { createPerformer, moveLengthMs, type Part } from './performer.ts';

/** What a resident can be asked for; the names are those of the house's movements. */
export type PracticeMovement = 'raise' | 'reach' | 'swing' | 'lob' | 'pump' | 'clap' | 'sway' | 'still' | 'any';

/** The period of a resident's idle life, ms. */
const lifeLoopMs = 60_000;

function moveFor(movement: PracticeMovement, side: Side): Move & { readonly amplitude?: number } {
  switch (movement) {
    case 'raise':
      return { type: 'raise', side, holdMs: 1100 };
    case 'reach':
      return { type: 'reach', side, to: { outward: 0.55, up: 0.2, forward: 0.5 }, holdMs: 1600 };
    case 'swing':
      return { type: 'swing', side };
    case 'lob':
      return { type: 'lob', side };
    case 'pump':
      return { type: 'pump', hz: 0.7, lengthMs: 7000 };
    case 'clap':
      return { type: 'clap', times: 3 };
    case 'sway':
      return { type: 'sway', hz: 0.3, leanRad: rad(9), lengthMs: 6500 };
    case 'still':
      return { type: 'still', lengthMs: 5000 };
    case 'any':
      return { type: 'raise', side, holdMs: 200, amplitude: 0.45 };
  }
}

export interface Resident {
  readonly id: string;
  /** Begins the movement, unless another is still going on: then it is not heard, and the answer is false. */
  ask(movement: PracticeMovement, atMs: number): boolean;
  isBusy(atMs: number): boolean;
  at(timeMs: number): FigureState;
}

/** `side`: the hand it plays with. Times are on one clock that only goes forward. */
export function createResident(part: Omit<Part, 'script'>, side: Side): Resident {
  let perform = createPerformer({ ...part, script: [] }, lifeLoopMs);
  let untilMs = Number.NEGATIVE_INFINITY;
  return {
    id: part.figure.id,
    isBusy: (atMs) => atMs < untilMs,
    at: (timeMs) => perform(timeMs),
    ask: (movement, atMs) => {
      if (atMs < untilMs) return false;
      const move: TimedMove = { ...moveFor(movement, side), atMs };
      const asked = { ...part, script: [move] };
      perform = createPerformer(asked, lifeLoopMs);
      untilMs = atMs + moveLengthMs(asked, move);
      return true;
    },
  };
}
