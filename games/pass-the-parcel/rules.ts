/**
 * Pass the Parcel. The music plays and the parcel goes along the row; the music stops, and whoever has it takes off a layer of
 * newspaper. There is something in every layer, and in the last something for everybody. Nobody is out and nobody wins.
 *
 * What the levels change:
 *   1  atmosphere: the parcel goes along and comes open by itself; nobody is asked for more than to clap
 *   2  holds attention: it does not stay so long in one lap, and a layer is off in a few strokes
 *   3  goal: it is passed and unwrapped, with the help of the pace
 *   4  mistakes possible: it waits in the lap, and from one that keeps it the cat takes the string and leaves a knot
 *   5  planning: a hearty pass goes over a neighbour's head, and the gramophone runs down before it stops: keep it or send it on
 */
import {
  enter,
  type GameRules,
  type GameSetup,
  lasted,
  type SeatId,
  startTurns,
  stay,
  tickMs,
  ticksIn,
  withSeats,
} from '#kit';
import { autoplay } from './rules/autoplay.ts';
import { wrapped } from './rules/contents.ts';
import { clapApartMs, clapWorth, everyoneAwayMs, hushMs, spiritHalfMs, treatMs } from './rules/figures.ts';
import { outcome } from './rules/outcome.ts';
import { passing } from './rules/passing.ts';
import {
  isThere,
  type ParcelActions,
  type ParcelEvent,
  type ParcelState,
  type ParcelTick,
  type Stepped,
  tallied,
  unwrappers,
} from './rules/state.ts';
import { showing, stoppedOn, unwrapping } from './rules/unwrapping.ts';

export type { ParcelEvent, ParcelState } from './rules/state.ts';

/** The toffees go round so long after the lid is off. */
const sharedAtMs = 3200;

function goesOn(state: ParcelState, tick: ParcelTick): Stepped {
  switch (state.step.name) {
    case 'passing':
      return passing(state, tick);
    case 'stopped':
      return stoppedOn(state);
    case 'unwrapping':
      return unwrapping(state, tick);
    case 'showing':
      return showing(state, tick);
    case 'hush':
      if (!lasted(state.step, hushMs)) return { state: { ...state, step: stay(state.step) } };
      return { state: { ...state, step: enter('treat') }, events: [{ type: 'tin-opened' }] };
    default:
      if (lasted(state.step, treatMs)) return { state: { ...state, step: enter('over') } };
      return {
        state: { ...state, step: stay(state.step) },
        events: state.step.ticks === ticksIn(sharedAtMs) ? [{ type: 'toffees-shared' }] : [],
      };
  }
}

/** Who claps along now: everybody but whoever has something better to do. */
function clappers(state: ParcelState): readonly SeatId[] {
  if (state.step.name === 'unwrapping') return state.row.filter((seat) => !unwrappers(state).includes(seat));
  if (state.step.name !== 'passing') return [];
  return state.row.filter((seat) => seat !== state.holder || state.flight !== null);
}

/** The room's spirit: every clap lifts it, and it sinks slowly. */
function withClaps(before: ParcelState, tick: ParcelTick): Required<Stepped> {
  let state: ParcelState = { ...before, spirit: before.spirit * 2 ** (-tickMs / spiritHalfMs) };
  const events: ParcelEvent[] = [];
  for (const seat of clappers(before)) {
    if (!isThere(tick, seat)) continue;
    const { clap, pass } = tick.seat(seat).actions;
    if (!clap.beat && !pass.began) continue;
    state = { ...state, spirit: Math.min(1, state.spirit + clapWorth) };
    const since = tick.n - (state.clapped[seat] ?? Number.NEGATIVE_INFINITY);
    if (since < ticksIn(clapApartMs)) continue;
    state = { ...tallied(state, seat, 'claps'), clapped: { ...state.clapped, [seat]: tick.n } };
    events.push({ type: 'row-clapped', seat, strength: 0.35 + 0.4 * Math.max(clap.level, pass.strength) });
  }
  return { state, events };
}

/** Late comers begin level; a leaver's parcel stays where their chair was until it is sent on. */
function seated(before: ParcelState, tick: ParcelTick): ParcelState {
  const turns = withSeats(before.turns, tick.seats);
  const there = tick.seats.some((seat) => isThere(tick, seat));
  const aloneTicks = there ? 0 : before.aloneTicks + 1;
  return turns === before.turns ? { ...before, aloneTicks } : { ...before, turns, row: tick.seats, aloneTicks };
}

/** Straight to the tin. */
const woundUp = (state: ParcelState): ParcelState => ({
  ...state,
  layers: state.layers.slice(-1),
  shown: null,
  flight: null,
  torn: 0,
  knot: false,
  step: enter('unwrapping'),
});

function step(before: ParcelState, tick: ParcelTick): Stepped {
  const { name } = before.step;
  if (name === 'over') return { state: before };
  const state = seated(before, tick);
  if (name === 'hush' || name === 'treat') return goesOn(state, tick);
  const ends = tick.signals.some(({ type }) => type === 'wind-up') || state.aloneTicks >= ticksIn(everyoneAwayMs);
  if (ends && !(name === 'unwrapping' && state.layers.length <= 1)) {
    return { state: woundUp(state), events: [{ type: 'last-layer-came' }] };
  }
  const { state: clapped, events: claps } = withClaps(state, tick);
  const { state: next, events = [] } = goesOn(clapped, tick);
  return { state: next, events: [...claps, ...events] };
}

/** The first bout begins in the lap of whoever is to begin. */
function setup({ seats, first, level, pack, random }: GameSetup): ParcelState {
  return {
    step: enter('passing'),
    level,
    turns: startTurns(seats, first),
    row: seats,
    layers: wrapped(seats, pack, random),
    shown: null,
    holder: first,
    flight: null,
    way: 1,
    heldTicks: 0,
    boutTicks: 0,
    boutLengthTicks: ticksIn(random.whole(firstBoutMs[0], firstBoutMs[1])),
    chosen: random.pick(seats),
    stopWanted: false,
    torn: 0,
    knot: false,
    spirit: 0,
    clapped: {},
    worn: {},
    tallies: {},
    awayTicks: 0,
    aloneTicks: 0,
  };
}
/** The first time there is longer to find out how. */
const firstBoutMs = [11_000, 14_000] as const;

/** At level 1 nothing depends on anybody: whatever they do livens the room. */
function asks(
  { step: { name }, level, holder, flight, ...state }: ParcelState,
  seat: SeatId,
): keyof ParcelActions | null {
  if (name !== 'passing' && name !== 'unwrapping') return null;
  if (level === 1) return 'clap';
  if (name === 'passing') return holder === seat && flight === null ? 'pass' : 'clap';
  const last = state.layers.length <= 1;
  return last || holder === seat ? 'unwrap' : 'clap';
}

export const rules: GameRules<ParcelState, ParcelEvent, ParcelActions> = {
  setup,
  step,
  outcome,
  turnSeat: ({ step: { name }, holder, layers }) =>
    holder !== 'cat' && (name === 'passing' || name === 'stopped' || (name === 'unwrapping' && layers.length > 1))
      ? holder
      : null,
  asks,
  autoplay,
};
