/**
 * Runs one game: uneven frames in, even ticks and drawable states out. The shell hands it a clock and what the seats do;
 * nothing it runs can throw through a frame.
 */
import { deepFreeze, isSeatId, type Level, type Pace, type SeatId } from '#core';
import {
  type ActionDeclarations,
  autoplayInputs,
  beginner,
  type GameEvent,
  type GameSetup,
  type GameSignal,
  heldInputs,
  type Outcome,
  openingState,
  type Pack,
  type PlayableGame,
  type TickFacts,
  type TickInputs,
  tickMs,
  tickOf,
} from '#kit';
import { type DueTicks, dueTicks, type FixedStep, fixedStepAtRest } from './fixed-step.ts';
import { createRunRecorder, type RunLog } from './run-log.ts';

/** What the seats do at the tick that stands for `tickTimeMs` on the caller's clock. Called once a tick, in order. */
export type ReadInputs<A extends ActionDeclarations = ActionDeclarations> = (
  tickTimeMs: number,
  dtMs: number,
) => TickInputs<A>;

export interface GameHostOptions<S, E extends GameEvent, A extends ActionDeclarations> {
  readonly game: PlayableGame<S, E, A>;
  /** In room order. At least one. */
  readonly seats: readonly SeatId[];
  /** Who begins, where somebody has to; the first in the row when not said. */
  readonly first?: SeatId;
  readonly seed: number;
  readonly pace: Pace;
  /** The manifest's own when not said. */
  readonly level?: Level;
  /** The words of the chosen pack; a game that does not use one never sees it. */
  readonly pack?: Pack | null;
  readonly handicaps?: GameSetup['handicaps'];
  /** The whole room plays as one. */
  readonly wholeRoom?: boolean;
  /** Freezes every state, so that rules which change one fail at once: for development and tests. */
  readonly strict?: boolean;
}

/** `ended`: there is an outcome. `failed`: the rules broke and the last good state is kept. Both stay. */
export type HostStatus = 'running' | 'frozen' | 'ended' | 'failed';

/** Said once each. */
export type HostNotice =
  | { readonly type: 'ended'; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly reason: string };

/** What to draw and to sound now: `alpha` (0..1) of the way from `previous` to `next`. */
export interface HostFrame<S, E> {
  readonly previous: S;
  readonly next: S;
  readonly alpha: number;
  readonly events: readonly E[];
  readonly notices: readonly HostNotice[];
}

export interface GameHost<S, E extends GameEvent, A extends ActionDeclarations> {
  /** One frame at `nowMs` on any clock that goes forward. Never throws. */
  advance(nowMs: number, read: ReadInputs<A>): HostFrame<S, E>;
  /** One tick without a clock: for scrubbing and tests. Does nothing when frozen, ended or failed. */
  tick(inputs: TickInputs<A>): HostFrame<S, E>;
  /** From now on no time passes. */
  freeze(): void;
  /** Time passes again, from the next frame on: nothing leaps. */
  thaw(): void;
  /** Told to the rules at the next tick. */
  signal(signal: GameSignal): void;
  /** Late joiners come, leavers go, at the next tick. In room order. */
  setSeats(seats: readonly SeatId[]): void;
  setPace(pace: Pace): void;
  setLevel(level: Level): void;
  status(): HostStatus;
  state(): S;
  outcome(): Outcome | null;
  /** Whose turn it is; null when nobody's, or when the game has failed. */
  turnSeat(): SeatId | null;
  /** Who has that turn with them. */
  turnPartners(): readonly SeatId[];
  /** The declared action a seat is asked for now, or null. */
  asks(seat: SeatId): (keyof A & string) | null;
  /** Ticks run so far. */
  ticks(): number;
  log(): RunLog;
  /** Hand this to `advance` and the game plays itself. */
  readonly autoplay: ReadInputs<A>;
}

const sentenceOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const roomOrder = (seats: readonly SeatId[]): readonly SeatId[] => [...new Set(seats.filter(isSeatId))];

export function createGameHost<S, E extends GameEvent, A extends ActionDeclarations>(
  options: GameHostOptions<S, E, A>,
): GameHost<S, E, A> {
  const { game, seed, handicaps = {}, wholeRoom = false } = options;
  const { rules, manifest } = game;
  const kept = <T>(value: T): T => (options.strict ? deepFreeze(value) : value);

  let seats = roomOrder(options.seats);
  let pace = options.pace;
  let level = options.level ?? manifest.level;
  let signals: GameSignal[] = [];
  let clock: FixedStep = fixedStepAtRest;
  let alpha = 0;
  let status: HostStatus = 'running';
  let ticks = 0;
  let result: Outcome | null = null;
  const pack = manifest.usesPack ? (options.pack ?? null) : null;
  const first = beginner(seats, options.first);
  const opening = { gameId: manifest.id, seed, pace, level, pack, seats, first, handicaps, wholeRoom };
  const recorder = createRunRecorder(manifest.actions, opening);
  let next: S = kept(openingState(game, opening));
  let previous: S = next;

  const step = (inputs: TickInputs<A>, events: E[], notices: HostNotice[]): void => {
    const told = heldInputs(manifest.actions, seats, inputs);
    const facts: TickFacts<A> = { n: ticks, seed, pace, level, seats, signals, inputs: told };
    signals = [];
    recorder.ticked(facts, next);
    ticks += 1;
    const stepped = rules.step(next, tickOf(manifest.actions, facts));
    const outcome = rules.outcome(stepped.state);
    previous = next;
    next = kept(stepped.state);
    events.push(...(stepped.events ?? []));
    if (outcome) {
      result = kept(outcome);
      status = 'ended';
      notices.push({ type: 'ended', outcome });
    }
  };

  const attempt = (read: () => TickInputs<A>, events: E[], notices: HostNotice[]): void => {
    try {
      step(read(), events, notices);
    } catch (thrown) {
      status = 'failed';
      notices.push({ type: 'failed', reason: sentenceOf(thrown) });
    }
  };

  const frame = (events: readonly E[], notices: readonly HostNotice[]): HostFrame<S, E> => ({
    previous,
    next,
    alpha: status === 'ended' || status === 'failed' ? 1 : alpha,
    events,
    notices,
  });

  const asked = <T>(question: () => T): T | null => {
    if (status === 'failed') return null;
    try {
      return question();
    } catch {
      return null; // a question about the state is never worth a broken frame; the contract suite finds such rules
    }
  };

  return {
    advance(nowMs, read) {
      const events: E[] = [];
      const notices: HostNotice[] = [];
      if (status !== 'running') return frame(events, notices);
      const due: DueTicks = dueTicks(clock, nowMs);
      clock = due.step;
      alpha = due.alpha;
      for (const tickTimeMs of due.timesMs) {
        if (status === 'running') attempt(() => read(tickTimeMs, tickMs), events, notices);
      }
      return frame(events, notices);
    },
    tick(inputs) {
      const events: E[] = [];
      const notices: HostNotice[] = [];
      alpha = 1;
      if (status === 'running') attempt(() => inputs, events, notices);
      return frame(events, notices);
    },
    freeze() {
      if (status === 'running') status = 'frozen';
    },
    thaw() {
      if (status !== 'frozen') return;
      status = 'running';
      clock = { ...clock, lastMs: null };
    },
    signal(signal) {
      signals.push(signal);
    },
    setSeats(wanted) {
      seats = roomOrder(wanted);
    },
    setPace(wanted) {
      pace = wanted;
    },
    setLevel(wanted) {
      level = wanted;
    },
    status: () => status,
    state: () => next,
    outcome: () => result,
    turnSeat: () => asked(() => rules.turnSeat(next)),
    turnPartners: () => asked(() => rules.turnPartners?.(next)) ?? [],
    asks: (seat) => asked(() => rules.asks(next, seat)),
    ticks: () => ticks,
    log: () => recorder.log(ticks, next),
    autoplay: () => autoplayInputs(game, next, { seats, seed, n: ticks }),
  };
}
