/**
 * West Country skittles, kindly: three balls a turn at nine pins; all down with balls left and they are set up again; the row claps
 * them up. A long row bowls one ball each, the next at what the last has left. The player's aim is helped, a turn that is left alone
 * completes itself, and only the total is ever compared with anything.
 *
 * Levels. 1, atmosphere: the arrow goes to and fro, and the alley soon bowls for whoever does not. 2, holds attention: the same arrow, and
 * it waits. 3, a goal: the line is the player's, helped. 4, mistakes possible: helped less, and balls stray more. 5, planning: hardly
 * helped, and how hard is part of it: a soft ball leans on the pins, a hard one goes through them.
 */
import {
  enter,
  type GameRules,
  type GameSetup,
  lasted,
  mix,
  nextTurn,
  paceFigures,
  roundsDone,
  type SeatId,
  startTurns,
  stay,
  tickMs,
  ticksIn,
  withSeats,
} from '#kit';
import { aimOn, freshAim, helpFor, surelyPointing, sweepsAlone } from './rules/aim.ts';
import { autoplay } from './rules/autoplay.ts';
import { outcome } from './rules/outcome.ts';
import { chalked, counted, finale, settingBegun, turnOver } from './rules/scoring.ts';
import { setOn, straightened } from './rules/setting.ts';
import {
  allUp,
  ballsATurn,
  isThere,
  leavesPins,
  type SkittlesActions,
  type SkittlesEvent,
  type SkittlesState,
  type SkittlesTick,
  type Stepped,
  upCount,
} from './rules/state.ts';
import { release, rollOn } from './rules/throwing.ts';

export type { SkittlesEvent, SkittlesState } from './rules/state.ts';

/** Turns each, by how many play: three to four minutes at standard pace. */
const roundsBySeats = [0, 5, 3, 2, 6, 5, 4] as const;
/** From so many on a turn is one ball, and the next in the row bowls at what it left: nobody sits out nine balls of others. */
const sharesFrom = 4;

const betweenMs = 900;
/** A person who bends down for a handkerchief keeps the turn; one who has left loses nothing by it. */
const awayMs = 4000;
/** Everyone who is there has had all their turns: the others have this long to come back. */
const othersAwayMs = 8000;
/** With the whole row gone for so long, the game ends by itself. */
const everyoneAwayMs = 120_000;
/** Once the alley has had to bowl one ball of a turn, it waits this long for the next. */
const carriedMs = 8000;
/** On the alley that plays itself (level 1) nobody is waited for longer. */
const atmosphereMs = 8000;
/** A throw in the middle of pointing counts from here on. */
const pointingMs = 1500;
/** Time to see what the ball has left. */
const countingMs = 1700;
const chalkingMs = 2600;
const finaleMs = 5000;
/** The ball follows the arm back: half of the way in this time. */
const pullHalfMs = 70;
const pullShare = 1 - 2 ** (-tickMs / pullHalfMs);

const has = (tick: SkittlesTick, type: 'skip-turn' | 'wind-up'): boolean =>
  tick.signals.some((signal) => signal.type === type);

function nextBall(state: SkittlesState, tick: SkittlesTick): SkittlesState {
  const aim = freshAim(state.ball, state.pins, helpFor(state, tick));
  return { ...state, aim, roll: null, pull: 0, step: enter(sweepsAlone(tick) ? 'ready' : 'aiming') };
}

function between(state: SkittlesState, tick: SkittlesTick): Stepped {
  if (roundsDone(state.turns, state.rounds)) return finale(state);
  const waited: SkittlesState = { ...state, step: stay(state.step) };
  if (!lasted(state.step, betweenMs)) return { state: waited };
  const hasTurns = (seat: SeatId): boolean => (state.turns.had[seat] ?? 0) < state.rounds;
  const seat = nextTurn(state.turns, tick.seats, (each) => isThere(tick, each) && hasTurns(each));
  if (seat === null) {
    const patience = tick.seats.some((each) => isThere(tick, each)) ? othersAwayMs : everyoneAwayMs;
    return lasted(state.step, patience) ? finale(state) : { state: waited };
  }
  const pins = leavesPins(state) ? state.pins : straightened(state.pins.map((spot, i) => spot ?? allUp[i] ?? null));
  return { state: nextBall({ ...state, seat, pins, awayTicks: 0 }, tick), events: [{ type: 'turn-called', seat }] };
}

/** A hand that has only just begun to point may look like a throw for a moment. */
const isMeant = (state: SkittlesState, sure: number): boolean =>
  state.step.name === 'ready' || sure < surelyPointing || lasted(state.step, pointingMs);

/** How long the alley waits for a throw before it throws, kindly; null: for ever. */
function patienceMs(state: SkittlesState, tick: SkittlesTick): number | null {
  if (tick.level === 1) return atmosphereMs;
  const { completesAfterMs } = paceFigures[tick.pace];
  return completesAfterMs !== null && state.carried ? Math.min(carriedMs, completesAfterMs) : completesAfterMs;
}

function waiting(before: SkittlesState, seat: SeatId, tick: SkittlesTick): Stepped {
  const { actions, present, resting } = tick.seat(seat);
  const state: SkittlesState = {
    ...before,
    awayTicks: present ? 0 : before.awayTicks + 1,
    pull: Math.round(mix(before.pull, actions.bowl.progress, pullShare) * 1000) / 1000,
    step: stay(before.step),
  };
  if (actions.bowl.began && !resting && isMeant(state, actions.aim.sure))
    return release(state, tick, actions.bowl.strength);
  const patience = patienceMs(state, tick);
  const helped = tick.signals.some((signal) => signal.type === 'help' && signal.seat === seat);
  const left = resting || state.awayTicks >= ticksIn(awayMs);
  if (!left && (helped || (patience !== null && lasted(state.step, patience)))) {
    return release({ ...state, carried: true }, tick, null);
  }
  if (left) return passed(state, seat);
  const { aim, settled } =
    state.step.name === 'aiming' || state.aim.sweeping || sweepsAlone(tick)
      ? aimOn(state, tick)
      : { aim: state.aim, settled: false };
  if (state.step.name === 'ready' || !settled) return { state: { ...state, aim } };
  return { state: { ...state, aim, step: enter('ready') }, events: [{ type: 'aim-settled', seat }] };
}

/** A turn that ends early, unremarked; what was bowled stays on the board. */
function passed(state: SkittlesState, seat: SeatId): Stepped {
  const done = turnOver(state, seat);
  return !leavesPins(done) && upCount(done.pins) < allUp.length && !roundsDone(done.turns, done.rounds)
    ? settingBegun(done, 'turn')
    : { state: done };
}

function rolling(state: SkittlesState, seat: SeatId): Stepped {
  const { roll } = state;
  if (!roll) return { state: { ...state, step: enter('counting') } };
  if (roll.ms >= roll.track.ms) return counted(state, seat, roll);
  return rollOn(state, roll);
}

function counting(state: SkittlesState, seat: SeatId, tick: SkittlesTick): Stepped {
  if (!lasted(state.step, countingMs)) return { state: { ...state, step: stay(state.step) } };
  if (state.turnPins.length >= state.ballsEach)
    return state.ballsEach === 1 ? passed(state, seat) : chalked(state, seat);
  if (upCount(state.pins) === 0) return settingBegun(state, 'ball');
  return { state: nextBall(state, tick) };
}

function chalking(state: SkittlesState, seat: SeatId): Stepped {
  if (!lasted(state.step, chalkingMs)) return { state: { ...state, step: stay(state.step) } };
  return passed({ ...state, pins: straightened(state.pins) }, seat);
}

function setting(state: SkittlesState, tick: SkittlesTick): Stepped {
  const set = setOn(state, tick);
  if (!set.allUp) return set;
  if (state.after === 'ball' && state.seat !== null) {
    return { state: nextBall(set.state, tick), events: set.events };
  }
  return { state: { ...set.state, seat: null, step: enter('between') }, events: set.events };
}

function stepped(state: SkittlesState, tick: SkittlesTick): Stepped {
  const { seat, step } = state;
  if (step.name === 'setting') return setting(state, tick);
  if (step.name === 'finale') {
    return { state: { ...state, step: lasted(step, finaleMs) ? enter('over') : stay(step) } };
  }
  if (seat === null) return between(state.step.name === 'between' ? state : { ...state, step: enter('between') }, tick);
  switch (step.name) {
    case 'aiming':
    case 'ready':
      return waiting(state, seat, tick);
    case 'rolling':
      return rolling(state, seat);
    case 'counting':
      return counting(state, seat, tick);
    case 'chalking':
      return chalking(state, seat);
    default:
      return { state: turnOver(state, seat) };
  }
}

function step(before: SkittlesState, tick: SkittlesTick): Stepped {
  const { name } = before.step;
  if (name === 'over') return { state: before };
  const state: SkittlesState = { ...before, turns: withSeats(before.turns, tick.seats) };
  if (name === 'finale') return stepped(state, tick);
  if (has(tick, 'wind-up')) return finale(atRest(state));
  const { seat } = state;
  const gone = seat !== null && !tick.seats.includes(seat);
  if (seat !== null && (gone || (has(tick, 'skip-turn') && name !== 'setting'))) return passed(atRest(state), seat);
  return stepped(state, tick);
}

/** A ball on its way is counted as it will come to rest. */
function atRest(state: SkittlesState): SkittlesState {
  const { seat, roll, step: now } = state;
  const known = now.name === 'rolling' && seat !== null && roll ? counted(state, seat, roll).state : state;
  return { ...known, roll: null };
}

const setup = ({ seats, first, handicaps }: GameSetup): SkittlesState => ({
  step: enter('between'),
  turns: startTurns(seats, first),
  rounds: roundsBySeats[seats.length] ?? 1,
  ballsEach: seats.length >= sharesFrom ? 1 : ballsATurn,
  // one more than a row of three or six can be divided by: else the same two would always have all nine
  ballsASet: seats.length >= sharesFrom && seats.length % ballsATurn === 0 ? ballsATurn + 1 : ballsATurn,
  handicaps,
  seat: null,
  ball: 0,
  turnPins: [],
  carried: false,
  pins: allUp,
  aim: freshAim(0, allUp, 0.5),
  pull: 0,
  roll: null,
  tallies: {},
  awayTicks: 0,
  quietTicks: 0,
  claps: 0,
  after: 'turn',
});

const asksOf = (state: SkittlesState, seat: SeatId): (keyof SkittlesActions & string) | null => {
  const { name } = state.step;
  if (name === 'setting') return 'clap';
  if (state.seat !== seat) return null;
  return name === 'aiming' ? 'aim' : name === 'ready' ? 'bowl' : null;
};

export const rules: GameRules<SkittlesState, SkittlesEvent, SkittlesActions> = {
  setup,
  step,
  outcome,
  turnSeat: (state) => (state.step.name === 'setting' ? null : state.seat),
  asks: asksOf,
  autoplay,
};
