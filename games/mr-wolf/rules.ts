/**
 * All ask Mr Wolf the time; he looks at his watch, tells an hour, and so many steps are taken behind his back. When they are near, or
 * have asked often enough, he calls dinner, and all run home: which is his table, laid for everyone from the beginning. The first
 * time he is left alone with the soup. The second time he comes after them with the pie. Nobody is caught.
 *
 * Levels. 1, atmosphere: he never looks over his shoulder. 2, holds attention: he does, and sees sheep, grazing. 3, a goal: to touch
 * his coat before he calls, which is sooner. 4, mistakes possible: a step too many makes a leaf crackle, and is taken back. 5,
 * planning: the hour is shown for a moment only, and has to be kept in mind.
 */
import { enter, type GameRules, type GameSetup, lasted, mix, type SeatId, stay, ticksIn } from '#kit';
import { autoplay } from './rules/autoplay.ts';
import { outcome } from './rules/outcome.ts';
import {
  allMoved,
  desertedMs,
  figuresOf,
  followMs,
  gatherMs,
  glanceMs,
  isThere,
  moved,
  newSheep,
  type StepName,
  type Stepped,
  servedMs,
  sheepOf,
  stepsLeft,
  turningBackMs,
  turningMs,
  type WolfActions,
  type WolfEvent,
  type WolfState,
  type WolfTick,
} from './rules/state.ts';
import { allRun, allStepped, legsGoOn, nearest, ranOn, steppedFor, steppedOn } from './rules/stepping.ts';

export type { WolfEvent, WolfState } from './rules/state.ts';

/** All say it together; the first time there is longer to find out how. */
const askMs = 3000;
const firstAskMs = 6500;
/** He takes his time over his watch, and nobody knows how long. */
const ponderMs = [1100, 2300] as const;
/** Whoever is so far has him within reach: dinner. */
const near = 0.9;
/** What is told is heard before anything is counted as late. */
const tellMs = 1800;
/** All have taken their steps: a moment to stand. */
const standMs = 900;

const ponderLane = 1;
const hourLane = 2;
const glanceLane = 3;

const into = (state: WolfState, name: StepName): WolfState => ({ ...state, step: enter(name) });
const onward = (state: WolfState): WolfState => ({ ...state, step: stay(state.step) });

const after = (state: WolfState, durationMs: number, then: () => Stepped): Stepped =>
  lasted(state.step, durationMs) ? then() : { state: onward(state) };

const asksFirst = (state: WolfState): boolean => state.dinners === 0 && state.asked === 0;

/** Another round: nobody has stepped yet. */
const asked = (state: WolfState): Stepped => ({
  state: into(state, 'asking'),
  events: [{ type: 'time-asked', says: asksFirst(state) ? 'time-asked.first' : 'time-asked' }],
});

function asking(state: WolfState, tick: WolfTick): Stepped {
  if (state.step.ticks === 0 && asksFirst(state)) return { state: onward(state), events: asked(state).events ?? [] };
  return after(state, asksFirst(state) ? firstAskMs : askMs, () => ({
    state: {
      ...into(state, 'pondering'),
      ponderMs: Math.round(mix(...ponderMs, tick.random(ponderLane).next())),
      asked: state.asked + 1,
    },
    events: [{ type: 'watch-opened' }],
  }));
}

function answered(state: WolfState, tick: WolfTick): Stepped {
  const { mostAsked, hours } = figuresOf(tick);
  if (nearest(state) >= near || state.asked > mostAsked) return gathered(state);
  const hour = tick.random(hourLane).whole(...hours);
  const stepShare = 1 / figuresOf(tick).pathSteps;
  const fresh = allMoved(state, () => ({ taken: 0, stride: 0, crackled: false }));
  return {
    state: { ...into(fresh, 'stepping'), hour, hourBefore: state.hour, stepShare, toBeKept: tick.level === 5 },
    events: [{ type: 'hour-told', says: `hour.${hour}`, strength: 0.8 }],
  };
}

function stepping(before: WolfState, tick: WolfTick): Stepped {
  const { state, events } = steppedOn(before, tick);
  const { patienceMs, glances } = figuresOf(tick);
  const late = lasted(state.step, tellMs + patienceMs * (state.hour + 1));
  const stood = (seat: SeatId): boolean => !isThere(tick, seat) || sheepOf(state, seat).sinceStep >= ticksIn(standMs);
  const done = allStepped(state, tick) && state.seats.every(stood);
  if (!late && !done) return { state: onward(state), events };
  const glance = nearest(state) < near && tick.random(glanceLane).next() < glances;
  const next: Stepped = glance ? { state: into(state, 'glancing'), events: [{ type: 'wolf-glanced' }] } : asked(state);
  return { state: next.state, events: [...events, ...(next.events ?? [])] };
}

const gathered = (state: WolfState): Stepped => ({
  state: into(state, 'gathering'),
  events: [{ type: 'watch-shut', strength: 0.9 }],
});

const called = (state: WolfState): Stepped => ({
  state: { ...into(state, 'running'), dinners: state.dinners + 1 },
  events: [{ type: 'dinner-called', strength: 0.9 }],
});

/** Whoever has not got up is called home by those who have. */
function running(before: WolfState, tick: WolfTick): Stepped {
  const { state, events } = ranOn(before, tick);
  if (before.seats.every((seat) => sheepOf(before, seat).way === 0 && sheepOf(before, seat).runs)) return ran(before);
  const waited = lasted(state.step, figuresOf(tick).runMs);
  const left = state.seats.filter((seat) => !sheepOf(state, seat).runs);
  if (left.length === 0 || !(waited || allRun(state, tick))) return { state: onward(state), events };
  const fetched = left.reduce((so, seat) => moved(so, seat, { runs: true }), state);
  const late: readonly WolfEvent[] = left.some((seat) => isThere(tick, seat)) ? [{ type: 'others-called-home' }] : [];
  return { state: onward(fetched), events: [...events, ...late] };
}

function ran(state: WolfState): Stepped {
  const home = allMoved(state, () => ({ goal: 0, taken: 0, runs: false }));
  if (home.dinners < home.lastDinner) return { state: into(home, 'deserted'), events: [{ type: 'soup-left' }] };
  return { state: into(home, 'following'), events: [{ type: 'wolf-followed' }] };
}

/** What he does next. */
function heGoesOn(state: WolfState, tick: WolfTick): Stepped {
  switch (state.step.name) {
    case 'asking':
      return asking(state, tick);
    case 'pondering':
      return after(state, state.ponderMs, () => answered(state, tick));
    case 'stepping':
      return stepping(state, tick);
    case 'glancing':
      return after(state, glanceMs, () => asked(state));
    case 'gathering':
      return after(state, gatherMs, () => ({ state: into(state, 'turning') }));
    case 'turning':
      return after(state, turningMs, () => called(state));
    case 'running':
      return running(state, tick);
    case 'deserted':
      return after(state, desertedMs, () => ({ state: into(state, 'turning-back') }));
    case 'turning-back':
      return after(state, turningBackMs, () => asked({ ...state, asked: 0 }));
    case 'following':
      return after(state, followMs, () => ({ state: into(state, 'served'), events: [{ type: 'dinner-served' }] }));
    default:
      return after(state, servedMs, () => ({ state: into(state, 'over') }));
  }
}

/** The end is played out whatever happens. */
const ending: ReadonlySet<StepName> = new Set(['following', 'served', 'over']);
/** He has made up his mind: dinner. */
const dinnerTime: ReadonlySet<StepName> = new Set(['gathering', 'turning', 'running']);

/** Late comers begin level with whoever is furthest back; leavers keep what they did. */
function withSeats(state: WolfState, seats: readonly SeatId[]): WolfState {
  if (seats.length === state.seats.length && seats.every((seat, i) => seat === state.seats[i])) return state;
  const goals = state.seats.map((seat) => sheepOf(state, seat).goal);
  const back = goals.length > 0 ? Math.min(0.8, ...goals) : 0;
  const newcomers = seats.filter((seat) => state.sheep[seat] === undefined);
  return newcomers.reduce((so, seat) => moved(so, seat, newSheep(back)), { ...state, seats });
}

function helped(before: WolfState, tick: WolfTick): WolfState {
  return tick.signals.reduce((state, signal) => {
    if (signal.type !== 'help' || !state.seats.includes(signal.seat)) return state;
    if (state.step.name === 'stepping') return steppedFor(state, signal.seat);
    return state.step.name === 'running' ? moved(state, signal.seat, { runs: true }) : state;
  }, before);
}

/** Staff bring it to its end: the next dinner is the last, and it is now. */
function woundUp(state: WolfState): Stepped {
  const last = { ...state, lastDinner: state.step.name === 'running' ? state.dinners : state.dinners + 1 };
  return dinnerTime.has(state.step.name) ? { state: last } : gathered(last);
}

const has = (tick: WolfTick, type: 'skip-turn' | 'wind-up'): boolean =>
  tick.signals.some((signal) => signal.type === type);

function step(before: WolfState, tick: WolfTick): Stepped {
  if (before.step.name === 'over') return { state: before };
  const seated = withSeats(before, tick.seats);
  if (ending.has(seated.step.name)) return heGoesOn(legsGoOn(seated), tick);
  const state = legsGoOn(helped(seated, tick));
  if (has(tick, 'wind-up')) return woundUp(state);
  if (has(tick, 'skip-turn') && state.step.name === 'stepping') return asked(state);
  return heGoesOn(state, tick);
}

/** He calls so many dinners: soup, and pie. */
const courses = 2;

const setup = ({ seats, handicaps, pace, level, wholeRoom }: GameSetup): WolfState => ({
  step: enter('asking'),
  ponderMs: ponderMs[0],
  hour: 12,
  hourBefore: 12,
  stepShare: 1 / figuresOf({ pace, level }).pathSteps,
  asked: 0,
  dinners: 0,
  lastDinner: courses,
  toBeKept: false,
  asOne: wholeRoom,
  seats,
  handicaps,
  sheep: Object.fromEntries(seats.map((seat) => [seat, newSheep(0)])),
});

const asks = (state: WolfState, seat: SeatId): (keyof WolfActions & string) | null => {
  const { name } = state.step;
  if (name === 'stepping') return stepsLeft(state, seat) > 0 ? 'step' : null;
  return name === 'running' && !sheepOf(state, seat).runs ? 'home' : null;
};

export const rules: GameRules<WolfState, WolfEvent, WolfActions> = {
  setup,
  step,
  outcome,
  turnSeat: () => null,
  asks,
  autoplay,
};
