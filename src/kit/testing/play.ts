/**
 * A test driver that reads as sentences:
 *
 *   play(game).seat(1).does('bowl').for(ms(500)).expectEvent('pin-fell')
 *
 * Commands change what seats do; `for`, `until` and `toTheEnd` let time pass; expectations look at the stretch of time that
 * passed last. Every complaint is an Error that says what was wanted and what there was.
 */
import { deepFreeze, type Level, type Pace, type SeatId } from '#core';
import type { ActionDeclarations, ActionTypes, ActionValues } from '#movement';
import { absentSeat, heldInputs, presentSeat, type TickInputs } from '../inputs.ts';
import type { Pack } from '../pack.ts';
import {
  type GameEvent,
  type GameSetup,
  type GameSignal,
  type Outcome,
  roomSeat,
  type SeatInput,
  tickMs,
} from '../rules.ts';
import { openingState, type PlayableGame, tickOf } from '../tick.ts';
import type { AnyBot } from './bots.ts';
import { testPack } from './packs.ts';

/** Reads well: `for(ms(500))`. */
export const ms = (duration: number): number => duration;
/** Reads well: `for(seconds(2))`. */
export const seconds = (duration: number): number => duration * 1000;

/** Half an hour of game: a test that runs longer has a game that hangs. */
const patienceMs = 30 * 60 * 1000;

export interface PlayOptions {
  /** Seats 1 and 2 when not named. */
  readonly seats?: readonly SeatId[];
  /** Who begins; the first in the row when not said. */
  readonly first?: SeatId;
  readonly pace?: Pace;
  /** The manifest's own when not said. */
  readonly level?: Level;
  /** The testing pack when not said; given only to a game that uses one. */
  readonly pack?: Pack | null;
  readonly seed?: number;
  readonly handicaps?: GameSetup['handicaps'];
  /** The whole room plays as one, in `roomSeat`. */
  readonly wholeRoom?: boolean;
}

type Of<A extends ActionDeclarations, K extends keyof ActionTypes> = {
  [N in keyof A & string]: A[N]['kind'] extends K ? N : never;
}[keyof A & string];

export interface Play<S, E extends GameEvent, A extends ActionDeclarations> {
  /** From here on, commands are of this seat. */
  seat(seat: SeatId): Play<S, E, A>;
  /** Fires a trigger (or one beat of an effort) once, at the next tick. `strength` 0..1, 0.7 when not said. */
  does(action: Of<A, 'trigger' | 'effort'>, strength?: number): Play<S, E, A>;
  /** Points there until told otherwise, 0..1 from the top left. */
  points(action: Of<A, 'point'>, x: number, y: number): Play<S, E, A>;
  /** Goes at it at this level, 0..1, until told otherwise. */
  keepsUp(action: Of<A, 'effort'>, level: number): Play<S, E, A>;
  /** Leans, -1 to 1, until told otherwise. */
  leans(action: Of<A, 'lean'>, lean: number): Play<S, E, A>;
  /** Is this steady, 0..1, until told otherwise. */
  holds(action: Of<A, 'steady'>, steady: number): Play<S, E, A>;
  /** Is part of the way into a trigger's movement, 0..1, until told otherwise. */
  beginsTo(action: Of<A, 'trigger'>, progress: number): Play<S, E, A>;
  /** Plays by itself from now on. */
  plays(bot: AnyBot): Play<S, E, A>;
  /** Goes out of the picture, stays in the game. */
  goesAway(): Play<S, E, A>;
  comesBack(): Play<S, E, A>;
  rests(): Play<S, E, A>;
  /** Every seat plays like this from now on; late joiners too. */
  everyonePlays(bot: AnyBot): Play<S, E, A>;
  joins(seat: SeatId): Play<S, E, A>;
  leaves(seat: SeatId): Play<S, E, A>;
  signal(signal: GameSignal): Play<S, E, A>;
  /** Lets time pass. */
  for(durationMs: number): Play<S, E, A>;
  /** Lets time pass until the event happens; complains when it has not within `withinMs` (30 s when not said). */
  until(type: E['type'], withinMs?: number): Play<S, E, A>;
  /** Lets time pass until there is an outcome; complains after half an hour. */
  toTheEnd(): Play<S, E, A>;
  /** It happened; exactly `times` when that is said. */
  expectEvent(type: E['type'], times?: number): Play<S, E, A>;
  expectNoEvent(type: E['type']): Play<S, E, A>;
  expectTurn(seat: SeatId | null): Play<S, E, A>;
  expectAsked(seat: SeatId, action: (keyof A & string) | null): Play<S, E, A>;
  /** Any other thing that must hold of the state now. */
  expectState(what: string, holds: (state: S) => boolean): Play<S, E, A>;
  state(): S;
  outcome(): Outcome | null;
  /** Since the opening. */
  timeMs(): number;
  /** Every event of the stretch of time that passed last. */
  events(): readonly E[];
}

type Doing = { input: SeatInput<ActionDeclarations>; bot: AnyBot | null };

/** Sits down to a game. States are frozen, so that rules which change one fail. */
export function play<S, E extends GameEvent, A extends ActionDeclarations>(
  game: PlayableGame<S, E, A>,
  options: PlayOptions = {},
): Play<S, E, A> {
  const { manifest, rules } = game;
  const declarations: ActionDeclarations = manifest.actions;
  const {
    pace = 'standard',
    level = manifest.level,
    pack = testPack,
    seed = 1,
    handicaps = {},
    wholeRoom = false,
  } = options;
  let seats: readonly SeatId[] = options.seats ?? (wholeRoom ? [roomSeat] : [1, 2]);
  let current: SeatId = seats[0] ?? 1;
  let everyone: AnyBot | null = null;
  const doing = new Map<SeatId, Doing>();
  let signals: GameSignal[] = [];
  let n = 0;
  let state = deepFreeze(
    openingState(game, {
      seats,
      pace,
      level,
      pack,
      seed,
      handicaps,
      wholeRoom,
      ...(options.first && { first: options.first }),
    }),
  );
  let seen: E[] = [];
  let looked = false;

  const complain = (sentence: string): never => {
    const happened = seen.map((event) => event.type).join(', ') || 'nothing';
    throw new Error(`${sentence} (at ${Math.round(n * tickMs)} ms; happened: ${happened})`);
  };
  const of = (seat: SeatId): Doing => {
    const known = doing.get(seat) ?? { input: presentSeat(declarations), bot: everyone };
    doing.set(seat, known);
    return known;
  };
  const set = (action: string, value: unknown): void => {
    const seat = of(current);
    const actions = { ...seat.input.actions, [action]: value } as ActionValues;
    seat.input = { ...seat.input, present: true, actions };
  };
  const now = (action: string): unknown => of(current).input.actions[action];

  const step = (): void => {
    const told: Partial<Record<SeatId, SeatInput<ActionDeclarations>>> = {};
    for (const seat of seats) {
      const { bot, input } = of(seat);
      told[seat] = bot ? bot({ actions: declarations, rules, state, seat, n, seed }) : input;
    }
    const inputs = heldInputs(manifest.actions, seats, told as TickInputs<A>);
    const stepped = rules.step(state, tickOf(manifest.actions, { n, seed, pace, level, seats, signals, inputs }));
    state = deepFreeze(stepped.state);
    seen.push(...(stepped.events ?? []));
    signals = [];
    n += 1;
    for (const known of doing.values())
      known.input = { ...known.input, actions: afterTick(declarations, known.input.actions) };
  };
  const passUntil = (durationMs: number, reached: () => boolean): boolean => {
    if (looked) seen = [];
    looked = false;
    for (let i = 0; i < Math.round(durationMs / tickMs); i += 1) {
      step();
      if (reached()) return true;
    }
    return false;
  };
  const expect = (holds: boolean, sentence: () => string): Play<S, E, A> => {
    looked = true;
    return holds ? driver : complain(sentence());
  };
  const then = (command: () => void): Play<S, E, A> => {
    command();
    return driver;
  };

  const driver: Play<S, E, A> = {
    seat: (seat) => then(() => (current = seat)),
    does: (action, strength = 0.7) =>
      then(() =>
        set(
          action,
          declarations[action]?.kind === 'effort'
            ? { level: strength, beat: true }
            : { began: true, strength, progress: 1 },
        ),
      ),
    points: (action, x, y) => then(() => set(action, { x, y, sure: 1 })),
    keepsUp: (action, level) => then(() => set(action, { level, beat: false })),
    leans: (action, lean) => then(() => set(action, lean)),
    holds: (action, steady) => then(() => set(action, steady)),
    beginsTo: (action, progress) => then(() => set(action, { ...(now(action) as object), progress })),
    plays: (bot) => then(() => (of(current).bot = bot)),
    goesAway: () => then(() => Object.assign(of(current), { bot: null, input: absentSeat(declarations) })),
    comesBack: () => then(() => Object.assign(of(current), { bot: everyone, input: presentSeat(declarations) })),
    rests: () =>
      then(() => Object.assign(of(current), { bot: null, input: { ...presentSeat(declarations), resting: true } })),
    everyonePlays: (bot) =>
      then(() => {
        everyone = bot;
        for (const known of doing.values()) known.bot = bot;
      }),
    joins: (seat) => then(() => (seats = [...new Set([...seats, seat])].sort((a, b) => a - b))),
    leaves: (seat) => then(() => (seats = seats.filter((each) => each !== seat))),
    signal: (signal) => then(() => signals.push(signal)),
    for: (durationMs) => then(() => passUntil(durationMs, () => false)),
    until: (type, withinMs = 30_000) =>
      passUntil(withinMs, () => seen.some((event) => event.type === type))
        ? driver
        : complain(`"${type}" did not happen within ${withinMs} ms`),
    toTheEnd: () =>
      passUntil(patienceMs, () => rules.outcome(state) !== null)
        ? driver
        : complain('The game did not end within half an hour'),
    expectEvent: (type, times) => {
      const count = seen.filter((event) => event.type === type).length;
      const holds = times === undefined ? count > 0 : count === times;
      return expect(
        holds,
        () => `Expected "${type}"${times === undefined ? '' : ` ${times} times`}; it happened ${count} times`,
      );
    },
    expectNoEvent: (type) => expect(!seen.some((event) => event.type === type), () => `Expected no "${type}"`),
    expectTurn: (seat) => {
      const turn = rules.turnSeat(state);
      return expect(turn === seat, () => `Expected the turn of seat ${seat}; it is that of ${turn}`);
    },
    expectAsked: (seat, action) => {
      const asked = rules.asks(state, seat);
      return expect(
        asked === action,
        () => `Expected seat ${seat} to be asked for ${action}; it is asked for ${asked}`,
      );
    },
    expectState: (what, holds) => expect(holds(state), () => `Expected ${what}; the state is ${JSON.stringify(state)}`),
    state: () => state,
    outcome: () => rules.outcome(state),
    timeMs: () => n * tickMs,
    events: () => seen,
  };
  return driver;
}

/** What happens once is over after a tick; what lasts goes on. */
function afterTick(declarations: ActionDeclarations, actions: ActionValues): ActionValues {
  const entries = Object.entries(declarations).map(([name, { kind }]) => {
    const value = actions[name] as ActionTypes['trigger'] & ActionTypes['effort'];
    if (kind === 'trigger') return [name, value.began ? { began: false, strength: 0, progress: 0 } : value];
    if (kind === 'effort') return [name, value.beat ? { level: 0, beat: false } : value];
    return [name, value];
  });
  return Object.fromEntries(entries) as ActionValues;
}
