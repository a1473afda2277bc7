/** Plays a run log again: the same rules must come to the same state. */
import { digest, type SeatId } from '#core';
import {
  type ActionDeclarations,
  absentSeat,
  type GameEvent,
  type GameSignal,
  openingState,
  type PlayableGame,
  type SeatInput,
  type TickInputs,
  tickOf,
} from '#kit';
import { unpackAction } from './packed-action.ts';
import { type RunChange, type RunLog, ticksPerCheckpoint } from './run-log.ts';

/** One tick of a run: what the game was told, and what came of it. */
export interface ReplayedTick<S, E> {
  readonly n: number;
  readonly inputs: TickInputs;
  /** After the tick. */
  readonly state: S;
  readonly events: readonly E[];
}

type Told = {
  seats: readonly SeatId[];
  pace: RunLog['pace'];
  level: RunLog['level'];
  signals: GameSignal[];
  inputs: Partial<Record<SeatId, SeatInput<ActionDeclarations>>>;
};

function apply(told: Told, change: RunChange, declarations: ActionDeclarations): void {
  if (change.type === 'seats') told.seats = change.seats;
  else if (change.type === 'pace') told.pace = change.pace;
  else if (change.type === 'level') told.level = change.level;
  else if (change.type === 'signal') told.signals.push(change.signal);
  else {
    const before = told.inputs[change.seat] ?? absentSeat(declarations);
    told.inputs = { ...told.inputs, [change.seat]: changedInput(before, change, declarations) };
  }
}

function changedInput(
  before: SeatInput<ActionDeclarations>,
  change: Extract<RunChange, { readonly seat: SeatId }>,
  declarations: ActionDeclarations,
): SeatInput<ActionDeclarations> {
  if (change.type === 'presence') return { ...before, present: change.present, resting: change.resting };
  const declared = declarations[change.action];
  if (!declared) throw new Error(`The log has an action "${change.action}" that the game does not have.`);
  return { ...before, actions: { ...before.actions, [change.action]: unpackAction(declared.kind, change.value) } };
}

/**
 * The run, tick by tick, for scrubbing and for looking at a bug. Throws when the log is of another game, or where the
 * rules did.
 */
export function* replayTicks<S, E extends GameEvent, A extends ActionDeclarations>(
  game: PlayableGame<S, E, A>,
  log: RunLog,
): Generator<ReplayedTick<S, E>, void, void> {
  const { manifest, rules } = game;
  if (log.gameId !== manifest.id) throw new Error(`The log is of "${log.gameId}", not of "${manifest.id}".`);
  const told: Told = { seats: log.seats, pace: log.pace, level: log.level, signals: [], inputs: {} };
  let state = openingState(game, log);
  let at = 0;
  for (let n = 0; n < log.ticks; n += 1) {
    told.signals = [];
    for (let change = log.changes[at]; change && change.tick <= n; change = log.changes[at]) {
      apply(told, change, manifest.actions);
      at += 1;
    }
    const facts = {
      n,
      seed: log.seed,
      pace: told.pace,
      level: told.level,
      seats: told.seats,
      signals: told.signals,
      inputs: told.inputs as TickInputs<A>,
    };
    const stepped = rules.step(state, tickOf(manifest.actions, facts));
    state = stepped.state;
    yield { n, inputs: told.inputs, state, events: stepped.events ?? [] };
  }
}

export interface Replay<S> {
  /** True when the digest is that of the log. */
  readonly same: boolean;
  readonly digest: string;
  readonly state: S;
  /** The first checkpoint, in ticks, at which the replay was already another run; null when none was. */
  readonly partedByTick: number | null;
  /** Why the rules broke, or null. */
  readonly failure: string | null;
}

/** Plays `log` again and compares. Throws when the log is of another game. */
export function replay<S, E extends GameEvent, A extends ActionDeclarations>(
  game: PlayableGame<S, E, A>,
  log: RunLog,
): Replay<S> {
  if (log.gameId !== game.manifest.id) throw new Error(`The log is of "${log.gameId}", not of "${game.manifest.id}".`);
  let state = openingState(game, log);
  let partedByTick: number | null = null;
  let failure: string | null = null;
  try {
    for (const ticked of replayTicks(game, log)) {
      state = ticked.state;
      const ticks = ticked.n + 1;
      const checkpoint = ticks % ticksPerCheckpoint === 0 ? log.checkpoints[ticks / ticksPerCheckpoint - 1] : undefined;
      if (partedByTick === null && checkpoint !== undefined && checkpoint !== digest(state)) partedByTick = ticks;
    }
  } catch (thrown) {
    failure = thrown instanceof Error ? thrown.message : String(thrown);
  }
  const reached = digest(state);
  return { same: reached === log.digest, digest: reached, state, partedByTick, failure };
}
