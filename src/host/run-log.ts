/**
 * What was done in one game, small enough to attach to a bug report: seed, seats and every change of an action's value.
 * It holds no body: only what the game was told.
 */
import { digest, type Level, type Pace, type SeatId } from '#core';
import type { ActionDeclarations, GameSetup, GameSignal, Pack, SeatInput, TickFacts } from '#kit';
import { type PackedAction, packAction, sameNumbers } from './packed-action.ts';

/** Something that was different from tick `tick` on; a signal is for that tick alone. */
export type RunChange =
  | { readonly tick: number; readonly type: 'seats'; readonly seats: readonly SeatId[] }
  | { readonly tick: number; readonly type: 'pace'; readonly pace: Pace }
  | { readonly tick: number; readonly type: 'level'; readonly level: Level }
  | { readonly tick: number; readonly type: 'signal'; readonly signal: GameSignal }
  | {
      readonly tick: number;
      readonly type: 'presence';
      readonly seat: SeatId;
      readonly present: boolean;
      readonly resting: boolean;
    }
  | {
      readonly tick: number;
      readonly type: 'action';
      readonly seat: SeatId;
      readonly action: string;
      readonly value: PackedAction;
    };

export interface RunOpening {
  readonly gameId: string;
  readonly seed: number;
  readonly pace: Pace;
  readonly level: Level;
  /** The words of the pack that was played with; null for a game that uses none. */
  readonly pack: Pack | null;
  readonly seats: readonly SeatId[];
  /** Who began. */
  readonly first: SeatId;
  readonly handicaps: GameSetup['handicaps'];
  /** The whole room played as one. */
  readonly wholeRoom: boolean;
}

export interface RunLog extends RunOpening {
  /** In order of ticks. */
  readonly changes: readonly RunChange[];
  /** The state's digest after every `ticksPerCheckpoint` ticks: tells where a replay parts from the run. */
  readonly checkpoints: readonly string[];
  /** How many ticks are covered. */
  readonly ticks: number;
  /** The state's digest after `ticks`. */
  readonly digest: string;
}

/** Ten seconds: a digest of a large state takes about a millisecond. */
export const ticksPerCheckpoint = 600;

/** About eight minutes of four seats that point all the time: some 5 MB as text. A longer run is logged up to there. */
export const changesAtMost = 150_000;

export interface RunRecorder {
  /** Call before each step, with what the rules will be told and the state they will be given. */
  ticked(facts: TickFacts<ActionDeclarations>, before: unknown): void;
  /** The log of `ticks` ticks that led to `state`. */
  log(ticks: number, state: unknown): RunLog;
}

type Known = { present: boolean; resting: boolean; readonly actions: Map<string, PackedAction> };

/** Keeps what changes. Recording goes by the changes alone, so that a quiet minute costs nothing. */
export function createRunRecorder(declarations: ActionDeclarations, opening: RunOpening): RunRecorder {
  const changes: RunChange[] = [];
  const checkpoints: string[] = [];
  const known = new Map<SeatId, Known>();
  let seats = opening.seats;
  let { pace, level } = opening;
  let full: { readonly ticks: number; readonly digest: string } | null = null;

  const actionsOf = (tick: number, seat: SeatId, input: SeatInput<ActionDeclarations>, before: Known): void => {
    for (const [action, { kind }] of Object.entries(declarations)) {
      const value = packAction(kind, input.actions[action] as never);
      const last = before.actions.get(action);
      if (last !== undefined && sameNumbers(last, value)) continue;
      before.actions.set(action, value);
      changes.push({ tick, type: 'action', seat, action, value });
    }
  };

  const seatTold = (tick: number, seat: SeatId, input: SeatInput<ActionDeclarations>): void => {
    const before = known.get(seat);
    if (before === undefined || before.present !== input.present || before.resting !== input.resting) {
      changes.push({ tick, type: 'presence', seat, present: input.present, resting: input.resting });
    }
    const now = before ?? { present: input.present, resting: input.resting, actions: new Map() };
    now.present = input.present;
    now.resting = input.resting;
    known.set(seat, now);
    actionsOf(tick, seat, input, now);
  };

  return {
    ticked(facts, before) {
      if (full) return;
      const tick = facts.n;
      if (tick > 0 && tick % ticksPerCheckpoint === 0) checkpoints.push(digest(before));
      if (changes.length >= changesAtMost) {
        full = { ticks: tick, digest: digest(before) };
        return;
      }
      if (!sameNumbers(seats, facts.seats)) {
        seats = facts.seats;
        changes.push({ tick, type: 'seats', seats });
      }
      if (pace !== facts.pace) {
        pace = facts.pace;
        changes.push({ tick, type: 'pace', pace });
      }
      if (level !== facts.level) {
        level = facts.level;
        changes.push({ tick, type: 'level', level });
      }
      for (const signal of facts.signals) changes.push({ tick, type: 'signal', signal });
      for (const seat of facts.seats) {
        const input = facts.inputs[seat];
        if (input) seatTold(tick, seat, input);
      }
    },
    log: (ticks, state) => ({
      ...opening,
      changes: [...changes],
      checkpoints: [...checkpoints],
      ticks: full?.ticks ?? ticks,
      digest: full?.digest ?? digest(state),
    }),
  };
}
