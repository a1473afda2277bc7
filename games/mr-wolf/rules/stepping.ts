/** One tick of the way: who takes a step, who takes one too many, who runs home. */
import { clamp, mix, type SeatId, smoothstep, tickMs, ticksIn } from '#kit';
import {
  figuresOf,
  isThere,
  moved,
  type Sheep,
  type Stepped,
  sheepOf,
  stepsLeft,
  type WolfEvent,
  type WolfState,
  type WolfTick,
} from './state.ts';

/** Less effort than this is a body at rest. */
const leastEffort = 0.08;
/** As much effort as this is comfortable; more is not rewarded. */
const comfortableEffort = 0.6;
/** The smallest effort that counts goes at this share of a comfortable one. */
const slowest = 0.6;
/** What a step of handicap is worth in speed. */
const handicapShare = 0.12;
/** A stroke, or a key, is a whole step; but not so soon after another. */
const betweenStepsMs = 450;
/** A picture is a fifth of a second old, and a body takes a moment to come to rest: a step too many counts after this. */
const graceMs = 1400;
/** A step takes a sheep so long, and the whole way home so long. */
const oneStepMs = 380;
const runHomeMs = 1500;

/** Ways are kept to a millionth. */
const exactly = (way: number): number => Math.round(clamp(way, 0, 1) * 1e6) / 1e6;

/** Share of a step in one tick of this effort. */
function strideOf(state: WolfState, seat: SeatId, tick: WolfTick, level: number): number {
  if (level < leastEffort) return 0;
  const speed = mix(slowest, 1, smoothstep((level - leastEffort) / (comfortableEffort - leastEffort)));
  const help = 1 - (state.handicaps[seat] ?? 0) * handicapShare;
  return (speed * help * tickMs) / figuresOf(tick).strideMs;
}

/** `sheep` a step further, `by` of the way, of its own doing or not. */
const stepped = (sheep: Sheep, by: number, own: boolean): Sheep => ({
  ...sheep,
  goal: exactly(sheep.goal + by),
  taken: sheep.taken + 1,
  stride: 0,
  sinceStep: 0,
  ownSteps: sheep.ownSteps + (own ? 1 : 0),
  touched: sheep.touched || exactly(sheep.goal + by) >= 1,
});

const stepTaken = (before: Sheep, after: Sheep, seat: SeatId): readonly WolfEvent[] => [
  { type: 'step-taken', seat, strength: Math.round((0.3 + 0.5 * after.goal) * 100) / 100 },
  ...(after.touched && !before.touched ? [{ type: 'coat-touched', seat } as const] : []),
];

/** Staff take what is left of this seat's steps for it. */
export function steppedFor(before: WolfState, seat: SeatId): WolfState {
  const by = before.stepShare;
  const left = stepsLeft(before, seat);
  const sheep = Array.from({ length: left }).reduce<Sheep>((so) => stepped(so, by, false), sheepOf(before, seat));
  return moved(before, seat, sheep);
}

/** A step after the last: heard where he hears, once a round. */
function tooMany(state: WolfState, seat: SeatId, tick: WolfTick, moves: boolean): Stepped {
  const sheep = sheepOf(state, seat);
  const { hears, back } = figuresOf(tick);
  const late = sheep.taken > 0 && sheep.sinceStep >= ticksIn(graceMs);
  if (!hears || !moves || !late || sheep.crackled || sheep.goal >= 1) return { state };
  const goal = exactly(sheep.goal - back * state.stepShare);
  return { state: moved(state, seat, { crackled: true, goal }), events: [{ type: 'leaf-crackled', seat }] };
}

/** Everybody's next step, while he tells the hour. */
export function steppedOn(before: WolfState, tick: WolfTick): Required<Stepped> {
  const events: WolfEvent[] = [];
  const by = before.stepShare;
  let state = before;
  for (const seat of before.seats) {
    if (!isThere(tick, seat)) continue;
    const sheep = sheepOf(state, seat);
    const { level, beat } = tick.seat(seat).actions.step;
    if (stepsLeft(state, seat) === 0) {
      const heard = tooMany(state, seat, tick, beat || level >= comfortableEffort);
      state = heard.state;
      events.push(...(heard.events ?? []));
      continue;
    }
    const stride = sheep.stride + strideOf(state, seat, tick, level);
    const ready = sheep.sinceStep >= ticksIn(betweenStepsMs);
    const after = ready && (beat || stride >= 1) ? stepped(sheep, by, true) : { ...sheep, stride: Math.min(1, stride) };
    if (after.taken > sheep.taken) events.push(...stepTaken(sheep, after, seat));
    state = moved(state, seat, after);
  }
  return { state, events };
}

/** Who raises a hand and runs, once dinner has been called. */
export function ranOn(before: WolfState, tick: WolfTick): Required<Stepped> {
  const events: WolfEvent[] = [];
  let state = before;
  for (const seat of before.seats) {
    const sheep = sheepOf(state, seat);
    if (sheep.runs || !isThere(tick, seat)) continue;
    const { home, step } = tick.seat(seat).actions;
    if (!home.began && !step.beat) continue;
    events.push({ type: 'run-begun', seat, strength: 0.7 });
    state = moved(state, seat, { runs: true, ownRuns: sheep.ownRuns + 1 });
  }
  return { state, events };
}

/** Legs go on whatever is being asked: towards the next step, or home. */
export function legsGoOn(before: WolfState): WolfState {
  const step = (tickMs / oneStepMs) * before.stepShare;
  const run = tickMs / runHomeMs;
  return before.seats.reduce((state, seat) => {
    const sheep = sheepOf(state, seat);
    const goal = sheep.runs ? 0 : sheep.goal;
    const most = sheep.runs ? run : step;
    const way = exactly(sheep.way + clamp(goal - sheep.way, -most, most));
    const sinceStep = Math.min(1000, sheep.sinceStep + 1);
    return moved(state, seat, { way, goal, sinceStep });
  }, before);
}

/** True when everyone who is there has taken their steps; with nobody there it is not. */
export function allStepped(state: WolfState, tick: WolfTick): boolean {
  const there = state.seats.filter((seat) => isThere(tick, seat));
  return there.length > 0 && there.every((seat) => stepsLeft(state, seat) === 0);
}

/** True when everyone who is there has set off home. */
export function allRun(state: WolfState, tick: WolfTick): boolean {
  const there = state.seats.filter((seat) => isThere(tick, seat));
  return there.length > 0 && there.every((seat) => sheepOf(state, seat).runs);
}

/** How near the nearest is, 0 to 1. */
export const nearest = (state: WolfState): number =>
  state.seats.reduce((most, seat) => Math.max(most, sheepOf(state, seat).goal), 0);
