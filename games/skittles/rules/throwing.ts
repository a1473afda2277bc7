/** From the swing of an arm to the last pin at rest. */
import { clamp, clamp01, enter, type Level, mix, type Pace, stay, tickMs } from '#kit';
import { bowl, type Track, type TrackEvent } from '#kit/physics';
import {
  type Aim,
  type Roll,
  type SkittlesEvent,
  type SkittlesState,
  type SkittlesTick,
  type Stepped,
  upCount,
} from './state.ts';

/** Metres a second of a soft and a hard throw: the weakest still reaches the back pin, the hardest crosses in a second. */
const speeds: Readonly<Record<Pace, readonly [number, number]>> = {
  gentle: [2.3, 2.9],
  standard: [2, 3],
  lively: [1.6, 3.3],
};
/** How heavy the ball is at no handicap, in pins, and what a step of help adds. */
const weights: Readonly<Record<Pace, number>> = { gentle: 3, standard: 2.6, lively: 2.2 };
const weightStep = 0.2;
/** How the alley throws for somebody. */
const helpedStrength = 0.5;

/** How far a throw may stray from the arrow at the middle of the diamond, millimetres. */
const strayMm: Readonly<Record<Pace, number>> = { gentle: 50, standard: 80, lively: 110 };
/** And how much of that at each level: with mistakes possible more, with a plan of one's own less. */
const strays: Readonly<Record<Level, number>> = { 1: 0.5, 2: 0.8, 3: 1, 4: 1.5, 5: 0.6 };
const strayLane = 1;

/** With one pin alone still rocking, time goes this much slower, so that it takes about this long. */
const slowest = 0.3;
const hushMs = 2000;
/** The room has gone quiet before anything slows down. */
const leadMs = 120;

/** Throws the ball down the line the arrow shows. */
export function release(state: SkittlesState, tick: SkittlesTick, strength: number | null): Stepped {
  const { seat, pins, aim } = state;
  if (seat === null) return { state };
  const hard = clamp01(strength ?? helpedStrength);
  const [soft, fast] = speeds[tick.level === 5 ? 'lively' : tick.pace];
  const track = bowl({
    fromX: 0,
    toX: sentTo(aim, tick),
    speed: Math.round(mix(soft, fast, hard) * 20) / 20,
    weight: Math.round(clamp(weights[tick.pace] - (state.handicaps[seat] ?? 0) * weightStep, 1.6, 3.2) * 10) / 10,
    pins,
  });
  const roll: Roll = { track, ms: 0, told: 0, before: pins, helped: strength === null };
  return {
    state: { ...state, roll, pull: 0, ball: state.ball + 1, step: enter('rolling') },
    events: [
      { type: 'ball-released', seat, strength: hard },
      { type: 'ball-rolled', seat, strength: mix(0.4, 1, hard) },
    ],
  };
}

/**
 * The line the arrow shows, and a little way back from it towards where the player pointed: no two throws are alike, less so for
 * those who want a challenge. Towards the player's own side, so that a mirrored throw goes the mirrored way.
 */
function sentTo({ own, line }: Aim, tick: SkittlesTick): number {
  return whole(line + Math.sign(own - line) * strayMm[tick.pace] * strays[tick.level] * tick.random(strayLane).next());
}

const whole = (value: number): number => Math.round(value) + 0; // + 0 turns -0 into 0, as JSON does

/** How fast the track is played at `ms` of it: 1, and less while one pin alone makes up its mind. */
export function playRate({ hush }: Track, ms: number): number {
  if (!hush || ms < hush.fromMs + leadMs || ms > hush.toMs) return 1;
  return clamp((hush.toMs - hush.fromMs - leadMs) / hushMs, slowest, 1);
}

const told: Readonly<Record<TrackEvent['type'], SkittlesEvent['type']>> = {
  knocked: 'pin-knocked',
  wobbled: 'pin-wobbled',
  fell: 'pin-fell',
  cushioned: 'ball-cushioned',
  thudded: 'ball-thudded',
};

/** No sound breaks the hush: whatever would, but the pin itself going down, is not told. */
const breaksHush = ({ hush }: Track, event: TrackEvent): boolean =>
  hush !== null && event.ms > hush.fromMs && event.ms <= hush.toMs && event.type !== 'fell';

/** Plays the track on by a tick. The roll's end is for `counted` to deal with. */
export function rollOn(state: SkittlesState, roll: Roll): Stepped {
  const { track } = roll;
  const ms = Math.round((roll.ms + tickMs * playRate(track, roll.ms)) * 1000) / 1000;
  const due = track.events.filter((event, i) => i >= roll.told && event.ms <= ms);
  const events = due
    .filter((event) => !breaksHush(track, event))
    .map((event): SkittlesEvent => ({ type: told[event.type], strength: event.strength }));
  const { hush } = track;
  if (hush && roll.ms <= hush.toMs && ms > hush.toMs)
    events.push({ type: hush.fell ? 'last-pin-fell' : 'last-pin-stayed' });
  return {
    state: { ...state, roll: { ...roll, ms, told: roll.told + due.length }, step: stay(state.step) },
    events,
  };
}

/** How many pins a throw took. */
export const taken = (roll: Roll): number => upCount(roll.before) - upCount(roll.track.standing);
