/**
 * Each in turn rings the bell, three times round. Nobody can ring it badly: a bell that is left alone long enough is
 * rung by the wind, and only a seat's own rings are counted as its own.
 */
import {
  clamp01,
  enter,
  type GameEvent,
  type GameRules,
  hadTurn,
  lasted,
  nextTurn,
  type Outcome,
  paceFigures,
  type SeatId,
  type Step,
  seatsOwed,
  startTurns,
  stay,
  type Tick,
  type Turns,
  withSeats,
} from '#kit';
import type { manifest } from './manifest.ts';

type Actions = typeof manifest.actions;
type StepName = 'between' | 'called' | 'ringing' | 'over';

export interface BellState {
  readonly step: Step<StepName>;
  readonly turns: Turns;
  /** Whose turn it is. */
  readonly seat: SeatId | null;
  /** How hard the bell was last rung, 0..1. */
  readonly strength: number;
  /** Rings of each seat's own making. */
  readonly rings: Readonly<Partial<Record<SeatId, number>>>;
  /** Every ring, the wind's too. */
  readonly heard: number;
}

export interface BellEvent extends GameEvent {
  readonly type: 'turn-called' | 'bell-rung' | 'bell-nudged' | 'bell-rested';
}

type Stepped = { readonly state: BellState; readonly events?: readonly BellEvent[] };

const rounds = 3;
/** Long enough to hear a bell out and to look along the row. */
const ringingMs = 2500;
const betweenMs = 700;
/** A person who bends down for a handkerchief keeps the turn; one who has left loses nothing by it. */
const awayMs = 4000;
/** How hard the wind rings. */
const nudge = 0.3;

function betweenTurns(state: BellState, tick: Tick<Actions>): Stepped {
  const ready = (seat: SeatId) => tick.seat(seat).present && !tick.seat(seat).resting;
  const owed = seatsOwed(state.turns, tick.seats, rounds);
  if (owed.length === 0) return over(state);
  if (!lasted(state.step, betweenMs)) return { state: { ...state, step: stay(state.step) } };
  const seat = nextTurn(state.turns, owed, ready);
  if (seat !== null)
    return { state: { ...state, seat, step: enter('called') }, events: [{ type: 'turn-called', seat }] };
  // those who could play have; an empty room is waited for, a single empty chair not for ever
  const waited = lasted(state.step, betweenMs + awayMs) && tick.seats.some(ready);
  return waited ? over(state) : { state: { ...state, step: stay(state.step) } };
}

function called(state: BellState, seat: SeatId, tick: Tick<Actions>): Stepped {
  const { actions, present, resting } = tick.seat(seat);
  if (actions.ring.began) {
    const rings = { ...state.rings, [seat]: (state.rings[seat] ?? 0) + 1 };
    return rung({ ...state, rings }, { type: 'bell-rung', seat, strength: clamp01(0.3 + 0.7 * actions.ring.strength) });
  }
  const { completesAfterMs } = paceFigures[tick.pace];
  const helped = tick.signals.some((signal) => signal.type === 'help' && signal.seat === seat);
  if (helped || (completesAfterMs !== null && lasted(state.step, completesAfterMs))) {
    return rung(state, { type: 'bell-nudged', seat, strength: nudge });
  }
  const skipped = tick.signals.some((signal) => signal.type === 'skip-turn');
  if (skipped || resting || (!present && lasted(state.step, awayMs))) return { state: turnOver(state, seat) };
  return { state: { ...state, step: stay(state.step) } };
}

function rung(state: BellState, event: BellEvent): Stepped {
  const { strength = nudge } = event;
  return { state: { ...state, step: enter('ringing'), strength, heard: state.heard + 1 }, events: [event] };
}

const turnOver = (state: BellState, seat: SeatId): BellState => ({
  ...state,
  seat: null,
  turns: hadTurn(state.turns, seat),
  step: enter('between'),
});

const over = (state: BellState): Stepped => ({
  state: { ...state, seat: null, step: enter('over') },
  events: [{ type: 'bell-rested' }],
});

function step(before: BellState, tick: Tick<Actions>): Stepped {
  if (before.step.name === 'over') return { state: before };
  const state: BellState = { ...before, turns: withSeats(before.turns, tick.seats) };
  if (tick.signals.some((signal) => signal.type === 'wind-up')) return over(state);
  const { seat } = state;
  if (seat === null) return betweenTurns(state, tick);
  if (!tick.seats.includes(seat)) return { state: turnOver(state, seat) };
  if (state.step.name === 'called') return called(state, seat, tick);
  return { state: lasted(state.step, ringingMs) ? turnOver(state, seat) : { ...state, step: stay(state.step) } };
}

function outcome(state: BellState): Outcome | null {
  if (state.step.name !== 'over') return null;
  const seats = Object.keys(state.turns.had).map((seat) => Number(seat) as SeatId);
  const lineOf = (seat: SeatId) => {
    const rings = state.rings[seat] ?? 0;
    if (rings > 1) return { key: 'outcome.rang', seat, values: { rings } };
    return { key: rings === 1 ? 'outcome.rang-once' : 'outcome.listened', seat };
  };
  return {
    together: { key: 'outcome.together', values: { rings: state.heard } },
    seats: Object.fromEntries(seats.map((seat) => [seat, lineOf(seat)])),
    scores: Object.fromEntries(seats.map((seat) => [seat, state.rings[seat] ?? 0])),
  };
}

export const rules: GameRules<BellState, BellEvent, Actions> = {
  setup: ({ seats, first }) => ({
    step: enter('between'),
    turns: startTurns(seats, first),
    seat: null,
    strength: 0,
    rings: {},
    heard: 0,
  }),
  step,
  outcome,
  turnSeat: (state) => state.seat,
  asks: (state, seat) => (state.step.name === 'called' && state.seat === seat ? 'ring' : null),
  // about a second and a half to look up, then a fair pull
  autoplay: (state, seat, random) =>
    state.seat === seat && state.step.name === 'called' && random.next() < 1 / 90
      ? { ring: { began: true, strength: 0.4 + 0.5 * random.next(), progress: 1 } }
      : {},
};
