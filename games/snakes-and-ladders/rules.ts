/**
 * Snakes and ladders on a board by the sea. In turn they throw a die with weight; everybody shakes the cup, everybody climbs the ladder
 * and everybody sways down the helter-skelter, which bites nobody and has a stick of rock at its foot. Who is behind has kinder
 * luck, and when one is at the top the rest have one throw more and are fetched up to the bandstand together.
 *
 * Five and six share three counters, and partners throw together. Nobody goes home without a slide: when none has been ridden, whoever is
 * first at the top takes the row down one.
 *
 * Levels. 1, atmosphere: the gull soon throws for whoever does not; two slides. 2, holds attention: three slides. 3, a goal: four
 * slides, and the bandstand further off for it. 4, mistakes possible: one ladder less, and whoever throws may let the die lie or throw
 * it once more. 5, planning: two dice, and whoever throws takes one of them. At every level the gull, time and
 * the donkey finish what nobody does.
 */
import {
  enter,
  type GameRules,
  type GameSetup,
  lasted,
  type Pack,
  type PackItem,
  type Random,
  rowFrom,
  type SeatId,
  stay,
  ticksIn,
} from '#kit';
import { autoplay } from './rules/autoplay.ts';
import { lastSquare, pictureSquares } from './rules/board.ts';
import { dealtCounters, throwersFor, withSeats } from './rules/counters.ts';
import { felt } from './rules/doing.ts';
import { outcome } from './rules/outcome.ts';
import {
  everyoneAwayMs,
  figures,
  finaleMs,
  gatherAloneMs,
  gatherTogetherMs,
  hushMs,
  openingMs,
} from './rules/pacing.ts';
import {
  counterAt,
  isThere,
  type SnakesActions,
  type SnakesEvent,
  type SnakesState,
  type SnakesTick,
  type StepName,
  type Stepped,
} from './rules/state.ts';
import { asked, choosing, ready, shaking, tumbling } from './rules/throwing.ts';
import { climbed, isWaved, ladderTopped, landed, sliding, treated, walking } from './rules/travelling.ts';

export type { SnakesEvent, SnakesState } from './rules/state.ts';

/** After so many for each counter, whoever keeps coming down the slides is fetched up all the same. */
const mostThrows = 9;

/** Ends are played out whatever happens. */
const ending: ReadonlySet<StepName> = new Set(['gathering', 'hush', 'finale', 'over']);

const onward = (state: SnakesState): Stepped => ({ state: { ...state, step: stay(state.step) } });

function calledBy({ thrower, partner }: Pick<SnakesState, 'thrower' | 'partner'>): SnakesEvent {
  if (thrower === null) return { type: 'donkey-called' };
  if (partner === null) return { type: 'turn-called', seat: thrower };
  return { type: 'partners-called', seat: thrower, partner };
}

/** The cup goes to whoever is to throw for the counter in `turn`. */
function called(state: SnakesState, tick: SnakesTick, turn: number): Stepped {
  const throwers = throwersFor(state, counterAt(state, turn), tick);
  const clean = { shaken: 0, thrown: null, deed: null, picture: null, way: 0, walk: null, joined: [], ringed: 0 };
  return {
    state: { ...state, ...clean, ...throwers, turn, step: enter('shaking') },
    events: [calledBy(throwers)],
  };
}

/** After a turn: the next counter that is not at the top yet, or all of them together. */
function turnOver(before: SnakesState, tick: SnakesTick): Stepped {
  const here = counterAt(before, before.turn);
  const first = here.square >= lastSquare && before.lastThrows === null;
  const others = before.counters.length - 1;
  const left = first ? others : before.lastThrows === null ? null : before.lastThrows - 1;
  const enough = before.throws >= mostThrows * before.counters.length;
  // the ride is its own turn, and takes no throw from anybody
  if ((first || enough) && !before.slid)
    return treated({ ...before, lastThrows: first ? others + 1 : before.lastThrows });
  const state: SnakesState = { ...before, lastThrows: left };
  const arrived: SnakesEvent[] = first ? [{ type: 'top-reached' }] : [];
  if (enough || (left !== null && left <= 0)) return gathered(state, arrived);
  const { length } = state.counters;
  for (let by = 1; by <= length; by += 1) {
    const turn = (state.turn + by) % length;
    if (counterAt(state, turn).square >= lastSquare) continue;
    const next = called(state, tick, turn);
    return { state: next.state, events: [...arrived, ...(next.events ?? [])] };
  }
  return gathered(state, arrived);
}

function gathered(state: SnakesState, before: readonly SnakesEvent[] = []): Stepped {
  const clean = { thrown: null, deed: null, picture: null, walk: null, joined: [], way: 0 };
  return {
    state: { ...state, ...clean, step: enter('gathering') },
    events: [...before, { type: 'climb-called' }],
  };
}

const upTogether = (state: SnakesState): Stepped => ({
  state: {
    ...state,
    counters: state.counters.map((counter) => ({ ...counter, square: lastSquare, hasRock: false })),
    step: enter('hush'),
  },
  events: [{ type: 'hush-fell' }],
});

/** What goes on, one tick further. */
function goesOn(state: SnakesState, tick: SnakesTick): Stepped {
  const { step } = state;
  const { pace } = tick;
  switch (step.name) {
    case 'opening':
      if (step.ticks === 0) return { state: onward(state).state, events: [{ type: 'board-opened' }] };
      return lasted(step, openingMs) ? called(state, tick, 0) : onward(state);
    case 'shaking':
      return shaking(state, tick);
    case 'ready':
      return ready(state, tick);
    case 'tumbling':
      return tumbling(state, tick);
    case 'choosing':
      return choosing(state, tick);
    case 'walking':
      return walking(state, tick);
    case 'landed':
      return landed(state) ?? turnOver(state, tick);
    case 'climbing': {
      const { climbAloneMs, climbTogetherMs } = figures[pace];
      return climbed(state, tick, { aloneMs: climbAloneMs, togetherMs: climbTogetherMs }, ladderTopped);
    }
    case 'sliding':
      return sliding(state, tick);
    case 'waving':
      return isWaved(state) ? turnOver(state, tick) : onward(state);
    case 'looking':
      return lasted(step, figures[pace].lookMs) ? turnOver(state, tick) : onward(state);
    case 'gathering':
      return climbed(state, tick, { aloneMs: gatherAloneMs, togetherMs: gatherTogetherMs }, upTogether);
    case 'hush':
      return lasted(step, hushMs)
        ? { state: { ...state, step: enter('finale') }, events: [{ type: 'flags-raised' }] }
        : onward(state);
    default:
      return lasted(step, finaleMs) ? { state: { ...state, step: enter('over') } } : onward(state);
  }
}

/** What staff may hurry on, and to what. */
function skipped(state: SnakesState, tick: SnakesTick): Stepped {
  switch (state.step.name) {
    case 'climbing':
      return ladderTopped(state);
    case 'walking': {
      const { walk, counters, turn } = state;
      const square = walk?.to ?? counterAt(state, turn).square;
      const there = counters.map((counter, i) => (i === turn ? { ...counter, square } : counter));
      return { state: { ...state, counters: there, walk: null, step: enter('landed') } };
    }
    case 'sliding':
      return { state: { ...state, step: { name: 'sliding', ticks: ticksIn(figures[tick.pace].slideMs) } } };
    default:
      return turnOver(state, tick);
  }
}

/** Whoever was to throw has gone or rests: somebody else of the counter does, or the donkey. */
function minded(state: SnakesState, tick: SnakesTick): Stepped {
  const waits = state.step.name === 'shaking' || state.step.name === 'ready';
  if (!waits) return { state };
  const { thrower, partner } = state;
  const stays = (seat: SeatId | null): boolean => seat !== null && isThere(tick, seat);
  if (stays(thrower)) return { state: partner === null || stays(partner) ? state : { ...state, partner: null } };
  const others = throwersFor(state, counterAt(state, state.turn), tick);
  return others.thrower === thrower ? { state } : called(state, tick, state.turn);
}

function step(before: SnakesState, tick: SnakesTick): Stepped {
  if (before.step.name === 'over') return { state: before };
  const seated = felt(withSeats(before, tick.seats), tick);
  if (ending.has(seated.step.name)) return goesOn(seated, tick);
  const anyone = tick.seats.some((seat) => isThere(tick, seat));
  const state: SnakesState = { ...seated, aloneTicks: anyone ? 0 : seated.aloneTicks + 1 };
  const has = (type: 'skip-turn' | 'wind-up'): boolean => tick.signals.some((signal) => signal.type === type);
  if (has('wind-up') || state.aloneTicks >= ticksIn(everyoneAwayMs)) return gathered(state);
  if (has('skip-turn') && state.step.name !== 'opening') return skipped(state, tick);
  const mind = minded(state, tick);
  const next = goesOn(mind.state, tick);
  return { state: next.state, events: [...(mind.events ?? []), ...(next.events ?? [])] };
}

/** Which pictures of a pack lie on the board: as many as there are squares for, and never one twice. */
function dealtItems(pack: Pack | null, random: Random): readonly PackItem[] {
  if (pack === null || pack.items.length < pictureSquares.length) return [];
  return pictureSquares.reduce<readonly PackItem[]>((dealt) => {
    const left = pack.items.filter((item) => !dealt.includes(item));
    return [...dealt, random.pick(left)];
  }, []);
}

function setup({ seats, first, handicaps, pace, level, pack, random }: GameSetup): SnakesState {
  return {
    step: enter('opening'),
    pace,
    level,
    items: dealtItems(pack, random),
    seats,
    handicaps,
    counters: dealtCounters(rowFrom(seats, first)),
    turn: 0,
    thrower: first,
    partner: null,
    shaken: 0,
    thrown: null,
    ringed: 0,
    walk: null,
    deed: null,
    way: 0,
    picture: null,
    seen: [],
    busy: {},
    leans: {},
    joined: [],
    tallies: {},
    gulled: {},
    swayed: 0,
    throws: 0,
    slid: false,
    lastThrows: null,
    aloneTicks: 0,
  };
}

const notAsked: ReadonlySet<StepName> = new Set(['opening', 'hush', 'finale', 'over']);

export const rules: GameRules<SnakesState, SnakesEvent, SnakesActions> = {
  setup,
  step,
  outcome,
  // Whoever threw stays the one whom a single switch plays for, on ladder and slide too.
  turnSeat: (state): SeatId | null => (notAsked.has(state.step.name) ? null : state.thrower),
  turnPartners: ({ step: { name }, partner }) => (notAsked.has(name) || partner === null ? [] : [partner]),
  asks: asked,
  autoplay,
};
