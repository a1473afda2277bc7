/** While the music plays: from lap to lap, over those who rest, and on by itself when it has lain too long. */
import { enter, type SeatId, stay, ticksIn } from '#kit';
import { bout, chosenSeat } from './choosing.ts';
import { figuresOf, heartyStrength, holdMs, knotAfterMs, knotsFrom, plansFrom, runsDownMs } from './figures.ts';
import {
  type Flight,
  isLast,
  isThere,
  type ParcelEvent,
  type ParcelState,
  type ParcelTick,
  type Place,
  type Stepped,
  tallied,
} from './state.ts';

/** With the end of the music wanted it does not stay so long in one lap. */
const hurriedDriftMs = 1300;
/** The cat sends it back. */
const catHoldsMs = 1100;
const driftStrength = 0.35;
/** So much of the way more for each lap that it flies over. */
const fartherShare = 0.3;
/** Music that has looked for a place this long stops wherever it can. */
const longestSearchMs = 20_000;

/** Where the parcel may lie, along the row: the cat makes up the numbers. */
function placesOf(tick: ParcelTick): readonly Place[] {
  const there: readonly Place[] = tick.seats.filter((seat) => isThere(tick, seat));
  return there.length > 1 ? there : [...there, 'cat'];
}

/** The next place along, `hops` of them; turns round at the end of the row. */
function nextAlong(state: ParcelState, tick: ParcelTick, hops: number): { to: Place; way: 1 | -1; crossed: number } {
  const places = placesOf(tick);
  const order = (place: Place): number => (place === 'cat' ? 7 : place);
  const at = order(state.holder);
  const ahead = places.filter((place) => (order(place) - at) * state.way > 0);
  const along = state.way > 0 ? ahead : [...ahead].reverse();
  const behind = places.filter((place) => (order(place) - at) * state.way < 0);
  const back = state.way > 0 ? [...behind].reverse() : behind;
  const [list, way] = along.length > 0 ? [along, state.way] : [back, state.way === 1 ? -1 : 1];
  const to = list[Math.min(hops, list.length) - 1] ?? state.holder;
  return { to, way: way as 1 | -1, crossed: Math.max(1, Math.min(hops, list.length)) };
}

function sent(state: ParcelState, tick: ParcelTick, strength: number): ParcelState {
  const hearty = state.level >= plansFrom && strength >= heartyStrength;
  const { to, way, crossed } = nextAlong(state, tick, hearty ? 2 : 1);
  if (to === state.holder) return { ...state, heldTicks: 0 };
  const { flightMs } = figuresOf(tick.pace, state.level);
  const gap = state.holder === 'cat' || to === 'cat' ? 1 : Math.abs(to - state.holder);
  const lengthTicks = ticksIn(flightMs * (1 + fartherShare * (Math.max(crossed, gap) - 1)));
  const flight: Flight = { from: state.holder, to, ticks: 0, lengthTicks, strength: hearty ? 1 : strength };
  return { ...state, way, flight, heldTicks: 0 };
}

const landed = (state: ParcelState, { to }: Flight): Stepped => ({
  state: { ...state, holder: to, flight: null, heldTicks: 0 },
  events: [to === 'cat' ? { type: 'parcel-landed' } : { type: 'parcel-landed', seat: to }],
});

const flying = (state: ParcelState, flight: Flight): Stepped =>
  flight.ticks + 1 >= flight.lengthTicks
    ? landed(state, flight)
    : { state: { ...state, flight: { ...flight, ticks: flight.ticks + 1 } } };

/** How long it lies in a lap before it goes on by itself. */
function driftMs(state: ParcelState, tick: ParcelTick): number {
  const own = figuresOf(tick.pace, state.level).driftMs;
  return state.boutTicks > state.boutLengthTicks ? Math.min(own, hurriedDriftMs) : own;
}

/** In somebody's hands: sent on by them, by staff, or by its own weight. */
function held(before: ParcelState, tick: ParcelTick): Stepped {
  const { holder } = before;
  const state: ParcelState = { ...before, heldTicks: before.heldTicks + 1 };
  if (holder === 'cat') {
    if (state.heldTicks < ticksIn(catHoldsMs) || !tick.seats.some((seat) => isThere(tick, seat))) return { state };
    return { state: sent(state, tick, driftStrength), events: [{ type: 'cat-patted' }] };
  }
  if (!isThere(tick, holder)) return drifted(state, tick, holder);
  const { began, strength } = tick.seat(holder).actions.pass;
  if (began && state.heldTicks >= ticksIn(holdMs)) {
    const passed = tallied(state, holder, 'passes');
    return { state: sent(passed, tick, strength), events: [{ type: 'parcel-passed', seat: holder, strength }] };
  }
  const isHelped = tick.signals.some(
    (signal) => signal.type === 'skip-turn' || (signal.type === 'help' && signal.seat === holder),
  );
  if (isHelped || state.heldTicks >= ticksIn(driftMs(state, tick))) return drifted(state, tick, holder);
  const knots = state.level >= knotsFrom && !state.knot && state.heldTicks >= ticksIn(knotAfterMs);
  return knots ? { state: { ...state, knot: true }, events: [{ type: 'knot-tied', seat: holder }] } : { state };
}

const drifted = (state: ParcelState, tick: ParcelTick, seat: SeatId): Stepped => ({
  state: sent(state, tick, driftStrength),
  events: [{ type: 'parcel-drifted', seat, strength: driftStrength }],
});

/** Whether the music may stop with whoever has the parcel now. */
function stopsHere(state: ParcelState, tick: ParcelTick): boolean {
  const { holder, flight } = state;
  if (holder === 'cat' || flight !== null || !isThere(tick, holder)) return false;
  if (state.stopWanted) return true;
  if (state.heldTicks < ticksIn(holdMs)) return false;
  const overMs = state.boutTicks - state.boutLengthTicks;
  if (overMs < 0) return false;
  if (overMs > ticksIn(longestSearchMs)) return true;
  if (state.level < plansFrom) return holder === state.chosen || isLast(state);
  // Whoever plans may send it on while the gramophone runs down; then it stops with any who have had fewest.
  if (overMs < ticksIn(runsDownMs)) return false;
  const fewest = Math.min(
    ...tick.seats.filter((seat) => isThere(tick, seat)).map((seat) => state.turns.had[seat] ?? 0),
  );
  return (state.turns.had[holder] ?? 0) <= fewest || isLast(state);
}

function stopped(state: ParcelState): Stepped {
  const seat = state.holder === 'cat' ? {} : { seat: state.holder };
  return {
    state: { ...state, step: enter('stopped'), stopWanted: false, torn: 0, awayTicks: 0 },
    events: [{ type: isLast(state) ? 'last-layer-came' : 'music-stopped', ...seat }],
  };
}

/** One tick of the music. */
export function passing(before: ParcelState, tick: ParcelTick): Stepped {
  const wanted = before.stopWanted || tick.signals.some((signal) => signal.type === 'stop-here');
  const begins: ParcelEvent[] = before.step.ticks === 0 ? [{ type: 'music-began' }] : [];
  const isSeated = before.chosen !== null && isThere(tick, before.chosen);
  const state: ParcelState = {
    ...before,
    step: stay(before.step),
    stopWanted: wanted,
    boutTicks: before.boutTicks + 1,
    chosen: isSeated ? before.chosen : chosenSeat(before, tick),
  };
  const runsDown = state.level >= plansFrom && state.boutTicks === state.boutLengthTicks;
  if (runsDown) begins.push({ type: 'gramophone-ran-down' });
  if (stopsHere(state, tick)) return withBefore(begins, stopped(state));
  return withBefore(begins, state.flight === null ? held(state, tick) : flying(state, state.flight));
}

const withBefore = (before: readonly ParcelEvent[], { state, events = [] }: Stepped): Stepped => ({
  state,
  events: [...before, ...events],
});

/** The music goes on, from whoever has the parcel. */
export const musicAgain = (state: ParcelState, tick: ParcelTick): ParcelState => ({
  ...state,
  ...bout(state, tick),
  step: enter('passing'),
  shown: null,
  flight: null,
  heldTicks: 0,
});
