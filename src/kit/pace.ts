import type { Pace } from '#core';

/** What a pace means inside a game. */
export interface PaceFigures {
  /** Time for a move before it is asked for again, a little more plainly. */
  readonly promptAfterMs: number;
  /** The game finishes a turn by itself, kindly, after this; null: it waits. */
  readonly completesAfterMs: number | null;
  /** How long an object takes to cross the screen. */
  readonly crossingMs: number;
  /** Either side of the beat that counts as on it. */
  readonly rhythmWindowMs: number;
  /** Beats a minute: lowest and highest. */
  readonly tempoBpm: readonly [number, number];
  /** How long stillness is asked for. */
  readonly holdStillMs: number;
  /** How much of the aim the game does, 0..1. */
  readonly aimHelp: number;
}

/** Starting points from the design of bodies (its pace table) and of skittles (aim help); to be measured with players. */
export const paceFigures: Readonly<Record<Pace, PaceFigures>> = {
  gentle: {
    promptAfterMs: 15_000,
    completesAfterMs: 45_000,
    crossingMs: 8000,
    rhythmWindowMs: 700,
    tempoBpm: [60, 70],
    holdStillMs: 1500,
    aimHelp: 0.95,
  },
  standard: {
    promptAfterMs: 8000,
    completesAfterMs: 30_000,
    crossingMs: 5000,
    rhythmWindowMs: 400,
    tempoBpm: [76, 88],
    holdStillMs: 3000,
    aimHelp: 0.85,
  },
  lively: {
    promptAfterMs: 5000,
    completesAfterMs: null,
    crossingMs: 3000,
    rhythmWindowMs: 250,
    tempoBpm: [96, 108],
    holdStillMs: 5000,
    aimHelp: 0.7,
  },
};
