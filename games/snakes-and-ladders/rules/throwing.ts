/** The cup, the throw and what lies there. Anybody shakes; one throws; the gull tips the cup for whoever does not. */
import { clamp01, enter, lasted, paceFigures, type SeatId, stay, tickMs, ticksIn } from '#kit';
import { drawnPips, knocksOf, tumbleMs, turnsOf, windFrom } from './die.ts';
import { given, joinedIn, roomGives } from './doing.ts';
import { callMs, choosingMs, donkeyThrowsMs, figures, gullMs, ringMs, shakenSooner } from './pacing.ts';
import {
  counterAt,
  type SnakesActions,
  type SnakesEvent,
  type SnakesState,
  type SnakesTick,
  type Stepped,
  tallied,
  throwersOf,
} from './state.ts';
import { walkBegun } from './travelling.ts';

const dieLane = 1;
const rattleTicks = ticksIn(430);
/** The donkey, the gull and a helping hand throw like this. */
const kindStrength = 0.5;
/** The cup is seen to wait before a shake counts as a throw; and a shake it must be. */
const shakesOutMs = 1200;
const shakesOutFrom = 0.6;

/** How long after a throw a partner's arm still has a part in it. */
const togetherMs = 1500;

const strengthOf = (tick: SnakesTick, seat: SeatId): number | null => {
  const { actions } = tick.seat(seat);
  if (actions.throw.began) return actions.throw.strength;
  return actions.pick.began ? actions.pick.strength : null;
};

/** A throw or a press of whoever's throw it is: the first of two. */
const trigger = (state: SnakesState, tick: SnakesTick): { readonly seat: SeatId; readonly strength: number } | null => {
  for (const seat of throwersOf(state)) {
    const strength = strengthOf(tick, seat);
    if (strength !== null) return { seat, strength };
  }
  return null;
};

const isHelped = (state: SnakesState, tick: SnakesTick): boolean =>
  tick.signals.some((signal) => signal.type === 'help' && throwersOf(state).includes(signal.seat));

/** The dice as they will lie, drawn here and nowhere else. */
function thrown(
  state: SnakesState,
  tick: SnakesTick,
  strength: number,
  by: readonly SeatId[] = [],
  again = false,
): SnakesState {
  const { square, hasRock } = counterAt(state, state.turn);
  const behind = Math.max(...state.counters.map((counter) => counter.square)) - square;
  const handicap = Math.min(...throwersOf(state).map((seat) => state.handicaps[seat] ?? 0), 2);
  const both = behind >= windFrom;
  const random = tick.random(dieLane);
  const pips = Array.from({ length: both || state.level === 5 ? 2 : 1 }, () =>
    drawnPips(random, { behind, hasRock, handicap }),
  );
  const dice = { pips, both, strength: clamp01(strength), again, by };
  return { ...state, thrown: dice, throws: state.throws + 1, ringed: 0, step: enter('tumbling') };
}

function thrownBy(state: SnakesState, tick: SnakesTick, seat: SeatId, strength: number): Stepped {
  const own = tallied({ ...state, gulled: { ...state.gulled, [seat]: 0 } }, seat, 'throws');
  return { state: thrown(own, tick, strength, [seat]), events: [{ type: 'die-thrown', seat, strength }] };
}

/** Thrown for somebody, by the gull or at a helper's word. */
function thrownFor(state: SnakesState, tick: SnakesTick, seat: SeatId): Stepped {
  const gulled = { ...state.gulled, [seat]: (state.gulled[seat] ?? 0) + 1 };
  return { state: thrown({ ...state, gulled }, tick, kindStrength), events: [{ type: 'gull-tipped' }] };
}

/** A throw, if there is one in this tick. */
function throwNow(state: SnakesState, tick: SnakesTick): Stepped | null {
  const { thrower } = state;
  if (thrower === null) return null;
  const began = trigger(state, tick);
  if (began !== null) return thrownBy(state, tick, began.seat, began.strength);
  return isHelped(state, tick) ? thrownFor(state, tick, thrower) : null;
}

/** The cup grows warm: by itself, and the sooner the more hands shake. Whoever throws meanwhile has thrown. */
export function shaking(before: SnakesState, tick: SnakesTick): Stepped {
  const early = lasted(before.step, callMs) ? throwNow(before, tick) : null;
  if (early !== null) return early;
  const state = joinedIn(before, tick, 'shakes');
  const hard = state.thrower === null ? 1 : roomGives(state, tick);
  const shaken = clamp01(state.shaken + (tickMs / figures[tick.pace].shakeMs) * (1 + (shakenSooner - 1) * hard));
  const { ticks } = state.step;
  const events: SnakesEvent[] =
    ticks % rattleTicks === rattleTicks - 1 && (hard > 0.1 || tick.pace === 'gentle')
      ? [{ type: 'cup-rattled', strength: 0.35 + 0.65 * hard }]
      : [];
  const next: SnakesState = { ...state, shaken, step: stay(state.step) };
  return { state: shaken >= 1 ? { ...next, step: enter('ready') } : next, events };
}

/** One movement is enough: who goes on shaking a cup long enough has thrown. At once when gentle, else after a first prompt. */
const keepsShaking = (state: SnakesState, tick: SnakesTick): SeatId | null =>
  lasted(state.step, tick.pace === 'gentle' ? shakesOutMs : paceFigures[tick.pace].promptAfterMs)
    ? (throwersOf(state).find((seat) => given(state, seat) > shakesOutFrom) ?? null)
    : null;

/** The cup waits. */
export function ready(state: SnakesState, tick: SnakesTick): Stepped {
  const now = throwNow(state, tick);
  if (now !== null) return now;
  const next: SnakesState = { ...state, step: stay(state.step) };
  const { thrower } = state;
  if (thrower === null) {
    if (!lasted(state.step, donkeyThrowsMs)) return { state: next };
    return { state: thrown(state, tick, kindStrength), events: [{ type: 'die-thrown', strength: kindStrength }] };
  }
  const shakes = keepsShaking(state, tick);
  if (shakes !== null) return thrownBy(state, tick, shakes, given(state, shakes));
  const patienceMs = gullMs(tick.pace, state.level, state.gulled[thrower] ?? 0);
  return lasted(state.step, patienceMs) ? thrownFor(state, tick, thrower) : { state: next };
}

const knockTicks = (strength: number): readonly number[] => knocksOf(turnsOf(strength)).map((atMs) => ticksIn(atMs));

/** An arm that comes up a moment after the partner's has thrown with it. */
function joinedThrow(before: SnakesState, tick: SnakesTick): Required<Stepped> {
  const { thrown: dice } = before;
  if (dice === null || dice.by.length === 0 || lasted(before.step, togetherMs)) return { state: before, events: [] };
  const seat = throwersOf(before).find((each) => !dice.by.includes(each) && strengthOf(tick, each) !== null);
  if (seat === undefined) return { state: before, events: [] };
  const shared: SnakesState = { ...before, thrown: { ...dice, by: [...dice.by, seat] } };
  return { state: tallied(shared, seat, 'throws'), events: [{ type: 'throw-shared', seat, strength: kindStrength }] };
}

/** The die rolls; when it lies it is told, or chosen. */
export function tumbling(before: SnakesState, tick: SnakesTick): Stepped {
  const { state, events: joined } = joinedThrow(before, tick);
  const { thrown: dice } = state;
  if (dice === null) return { state };
  const next: SnakesState = { ...state, step: stay(state.step) };
  const knock = knockTicks(dice.strength).indexOf(next.step.ticks);
  const events: SnakesEvent[] = [...joined];
  if (knock >= 0) events.push({ type: 'die-knocked', strength: Math.max(0.3, 0.9 - 0.12 * knock) });
  if (!lasted(next.step, tumbleMs)) return { state: next, events };
  const [first = 1, second = 0] = dice.pips;
  const pips = dice.both ? first + second : first;
  const chooses = state.thrower !== null && !dice.again && !dice.both;
  if (state.level === 5 && chooses)
    return { state: { ...next, step: enter('choosing') }, events: [{ type: 'dice-lay' }] };
  if (state.level === 4 && chooses) {
    return { state: { ...next, step: enter('choosing') }, events: [{ type: 'die-lay', pips }] };
  }
  const settled: SnakesEvent = {
    type: dice.both ? 'wind-rose' : 'die-settled',
    pips,
    ...(state.thrower === null ? {} : { seat: state.thrower }),
  };
  return { state: walkBegun(next, pips), events: [...events, settled] };
}

const taken = (state: SnakesState, pips: number): Stepped => ({
  state: walkBegun(state, pips),
  events: [{ type: 'die-taken', pips }],
});

/**
 * Level 4: let it lie (time does that), or throw it once more. Level 5: the ring goes from die to die; a throw takes the ringed one, a lean takes
 * it over; time takes the larger.
 */
export function choosing(state: SnakesState, tick: SnakesTick): Stepped {
  const dice = state.thrown?.pips ?? [1];
  const began = lasted(state.step, callMs) ? trigger(state, tick) : null;
  const isOver = lasted(state.step, choosingMs) || isHelped(state, tick);
  if (state.level === 4) {
    if (began === null) return isOver ? taken(state, dice[0] ?? 1) : { state: { ...state, step: stay(state.step) } };
    const again = thrown(state, tick, began.strength, [began.seat], true);
    return { state: again, events: [{ type: 'die-thrown', strength: began.strength }] };
  }
  const lean = state.thrower === null ? 0 : (state.leans[state.thrower] ?? 0);
  const turned = Math.floor((state.step.ticks * tickMs) / ringMs) % 2;
  const ringed = Math.abs(lean) > 0.35 ? (lean < 0 ? 0 : 1) : turned;
  if (began !== null) return taken({ ...state, ringed }, dice[ringed] ?? 1);
  if (isOver) return taken({ ...state, ringed: dice.indexOf(Math.max(...dice)) }, Math.max(...dice));
  return { state: { ...state, ringed, step: stay(state.step) } };
}

/** What a seat is asked for now. */
export function asked(state: SnakesState, seat: SeatId): (keyof SnakesActions & string) | null {
  const throws = throwersOf(state).includes(seat);
  switch (state.step.name) {
    case 'shaking':
      return 'shake';
    case 'ready':
      return throws ? 'throw' : null;
    case 'choosing':
      if (!throws) return null;
      return state.level === 5 ? 'pick' : 'throw';
    case 'climbing':
    case 'gathering':
      return 'climb';
    case 'sliding':
      return 'slide';
    default:
      return null;
  }
}
