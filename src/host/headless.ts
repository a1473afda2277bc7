/** A whole game without pictures, sound or a clock, as fast as the machine goes: tests, balance, replays. */
import { digest, type Level, type Pace, type SeatId } from '#core';
import {
  type ActionDeclarations,
  autoplayInputs,
  type GameEvent,
  type GameSetup,
  type GameSignal,
  type Outcome,
  type Pack,
  type PlayableGame,
  type TickInputs,
} from '#kit';
import { createGameHost } from './game-host.ts';
import type { RunLog } from './run-log.ts';

/** What the players and the room can see before tick `n`. */
export interface Moment<S> {
  readonly n: number;
  readonly state: S;
  readonly seats: readonly SeatId[];
  readonly seed: number;
}

export interface HeadlessOptions<S, E extends GameEvent, A extends ActionDeclarations> {
  readonly seats: readonly SeatId[];
  readonly seed: number;
  readonly pace: Pace;
  /** The manifest's own when not said. */
  readonly level?: Level;
  readonly pack?: Pack | null;
  readonly handicaps?: GameSetup['handicaps'];
  readonly wholeRoom?: boolean;
  /** What the seats do; without it everyone plays by `rules.autoplay`. */
  readonly inputs?: (moment: Moment<S>) => TickInputs<A>;
  /** What staff say before a tick. */
  readonly signals?: (moment: Moment<S>) => readonly GameSignal[];
  /** Who is in the game from this tick on. */
  readonly seatsAt?: (moment: Moment<S>) => readonly SeatId[];
  /** Gives up here; a game that has not ended has a null outcome. */
  readonly maxTicks: number;
  /** Freezes every state. */
  readonly strict?: boolean;
  /** Told after every tick. */
  readonly watch?: (moment: Moment<S>, events: readonly E[]) => void;
}

export interface HeadlessRun<S> {
  readonly outcome: Outcome | null;
  readonly ticks: number;
  readonly state: S;
  readonly digest: string;
  /** Why the rules broke, or null. */
  readonly failure: string | null;
  /** How often each type of event happened. */
  readonly events: Readonly<Record<string, number>>;
  /** Made when it is asked for. */
  log(): RunLog;
}

/** Plays until there is an outcome, the rules break, or `maxTicks`. */
export function playHeadless<S, E extends GameEvent, A extends ActionDeclarations>(
  game: PlayableGame<S, E, A>,
  options: HeadlessOptions<S, E, A>,
): HeadlessRun<S> {
  const {
    seed,
    pace,
    level = game.manifest.level,
    pack = null,
    handicaps = {},
    wholeRoom = false,
    strict = false,
  } = options;
  const host = createGameHost({ game, seats: options.seats, seed, pace, level, pack, handicaps, wholeRoom, strict });
  const inputs = options.inputs ?? ((moment: Moment<S>) => autoplayInputs(game, moment.state, moment));
  const events: Record<string, number> = {};
  let seats = options.seats;
  let failure: string | null = null;
  while (host.status() === 'running' && host.ticks() < options.maxTicks) {
    const before: Moment<S> = { n: host.ticks(), state: host.state(), seats, seed };
    const wanted = options.seatsAt?.(before) ?? seats;
    if (wanted !== seats) host.setSeats(wanted);
    seats = wanted;
    for (const signal of options.signals?.(before) ?? []) host.signal(signal);
    const frame = host.tick(inputs({ ...before, seats }));
    for (const event of frame.events) events[event.type] = (events[event.type] ?? 0) + 1;
    for (const notice of frame.notices) if (notice.type === 'failed') failure = notice.reason;
    options.watch?.({ n: host.ticks(), state: host.state(), seats, seed }, frame.events);
  }
  const state = host.state();
  return { outcome: host.outcome(), ticks: host.ticks(), state, digest: digest(state), failure, events, log: host.log };
}
