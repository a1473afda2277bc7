/**
 * A balloon is kept up along the row. Whom it is for shows in its colour; a raised hand sends it on. Nobody ever drops it: what sinks
 * too low, the dog noses up again, and the next one comes a little slower. After enough of it the net on the ceiling opens.
 *
 * Levels. 1, atmosphere: it comes slower, and any hand in the row keeps it up. 2, holds attention: the hand it is for. 3, a goal: the row is
 * told how often. 4, mistakes possible: it sinks faster, and a hand has to be nearer. 5, planning: a hand to one side of it sends it to the
 * other, and so chooses who is next.
 */
import {
  enter,
  type GameRules,
  type GameSetup,
  hadTurn,
  lasted,
  type Pace,
  startTurns,
  stay,
  ticksIn,
  withSeats,
} from '#kit';
import { autoplay } from './rules/autoplay.ts';
import { airStrength, hushed, nosed, patted, wavedOn } from './rules/batting.ts';
import { flownOn, isLow, launched } from './rules/flight.ts';
import { middleX } from './rules/hall.ts';
import { meeting } from './rules/meeting.ts';
import { outcome } from './rules/outcome.ts';
import { chosenSeat, sent } from './rules/sending.ts';
import {
  type BalloonActions,
  type BalloonEvent,
  type BalloonState,
  type BalloonTick,
  isThere,
  type Stepped,
} from './rules/state.ts';

export type { BalloonEvent, BalloonState } from './rules/state.ts';

/** Touches in a party, by how many play: two to three minutes at standard pace. */
const goalBySeats = [18, 18, 22, 27, 28, 30, 30] as const;
/** With the whole row gone for so long, the party ends by itself. */
const everyoneAwayMs = 90_000;
/** Everybody looks up: nothing else happens for so long, the last balloon's way to the net included. */
export const hushMs = 2600;
/** From the net's opening to the end. */
export const finaleMs = 7000;

const has = (tick: BalloonTick, type: 'skip-turn' | 'wind-up'): boolean =>
  tick.signals.some((signal) => signal.type === type);

function flying(before: BalloonState, tick: BalloonTick): Stepped {
  const { seat } = before;
  const there = tick.seats.some((each) => isThere(tick, each));
  const lonely: BalloonState = { ...before, aloneTicks: there ? 0 : before.aloneTicks + 1 };
  if (has(tick, 'wind-up') || lonely.aloneTicks >= ticksIn(everyoneAwayMs)) return hushed(lonely);
  const gone = seat !== null && (!tick.seats.includes(seat) || tick.seat(seat).resting);
  if (gone || (seat === null && there)) return sent(lonely, tick, chosenSeat(lonely, tick), 'air', airStrength);
  if (seat !== null && has(tick, 'skip-turn')) {
    const passed = { ...lonely, turns: hadTurn(lonely.turns, seat), saves: 0 };
    return sent(passed, tick, chosenSeat(passed, tick), 'air', airStrength);
  }
  const { state: waved, events: waves = [] } = wavedOn(lonely, tick);
  if (waved.touches > lonely.touches) return { state: waved, events: waves };
  const moved: BalloonState = { ...waved, flight: flownOn(waved.flight), step: stay(waved.step) };
  const and = ({ state, events = [] }: Stepped): Stepped => ({ state, events: [...waves, ...events] });
  if (seat !== null) {
    if (tick.signals.some((signal) => signal.type === 'help' && signal.seat === seat))
      return and(patted(moved, seat, tick, null));
    const { strength, handY } = meeting(moved, seat, tick);
    if (strength !== null) return and(patted(moved, seat, tick, strength));
    if (!isLow(moved.flight)) return and({ state: { ...moved, handY } });
  }
  return and(isLow(moved.flight) ? nosed(moved, tick) : { state: moved });
}

/** From level 3 on the row is told what it is up to. */
const tossed = ({ goal }: BalloonState, { level }: BalloonTick): BalloonEvent =>
  level < 3 ? { type: 'balloon-tossed' } : { type: 'balloon-tossed', bats: goal, says: 'balloon-tossed-goal' };

function step(before: BalloonState, tick: BalloonTick): Stepped {
  const { name } = before.step;
  if (name === 'over') return { state: before };
  const turns = withSeats(before.turns, tick.seats);
  const state: BalloonState = turns === before.turns ? before : { ...before, turns, row: tick.seats };
  if (name === 'flying') {
    if (state.step.ticks > 0 || state.seat !== null) return flying(state, tick);
    const { state: opened, events = [] } = flying({ ...state, step: stay(state.step) }, tick);
    return { state: opened, events: [tossed(state, tick), ...events] };
  }
  if (name === 'hush') {
    const hushing = { ...state, flight: flownOn(state.flight), step: stay(state.step) };
    if (!lasted(state.step, hushMs)) return { state: hushing };
    return { state: { ...state, step: enter('finale') }, events: [{ type: 'balloons-dropped', bats: state.bats }] };
  }
  return { state: { ...state, step: lasted(state.step, finaleMs) ? enter('over') : stay(state.step) } };
}

/** Somebody has just let go of it, over the middle of the table. */
const opening = (pace: Pace) =>
  launched({
    from: { x: middleX, y: 420 },
    toX: middleX,
    strength: 0.6,
    pace,
    haste: 1,
    ease: 0,
    kind: 'round',
    next: 'round',
    sentBy: 'air',
  });

const setup = ({ seats, first, pace, level, handicaps }: GameSetup): BalloonState => ({
  step: enter('flying'),
  turns: startTurns(seats, first),
  row: seats,
  seat: null,
  flight: opening(pace),
  bats: 0,
  touches: 0,
  goal: goalBySeats[seats.length] ?? 30,
  saves: 0,
  anyHand: level === 1,
  ease: Object.fromEntries(
    seats.flatMap((seat) => ((handicaps[seat] ?? 0) < 0 ? [[seat, -(handicaps[seat] ?? 0)]] : [])),
  ),
  handY: null,
  aimed: 0,
  waved: [],
  called: [],
  tallies: {},
  aloneTicks: 0,
});

export const rules: GameRules<BalloonState, BalloonEvent, BalloonActions> = {
  setup,
  step,
  outcome,
  turnSeat: ({ step: { name }, seat }) => (name === 'flying' ? seat : null),
  asks: (state, seat) =>
    state.step.name === 'flying' && (state.anyHand ? state.seat !== null : state.seat === seat) ? 'bat' : null,
  autoplay,
};
