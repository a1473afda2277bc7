/** The row claps the pins back up. With nobody clapping they stand up by themselves, and nobody hears why. */
import { clamp, stay, tickMs, ticksIn } from '#kit';
import {
  allUp,
  type Pins,
  type SkittlesEvent,
  type SkittlesState,
  type SkittlesTick,
  tallied,
  upCount,
} from './state.ts';

/** One clap, two pins: a row of two has them all up in a few claps. */
const pinsAClap = 2;
/** Pins stand up one at a time, so that each is heard. */
const betweenPinsMs = 170;
/** With nobody clapping, the first stands up after this, and then one after another. */
const unclappedMs = 4000;
const alonePinsMs = 380;
/** Nobody is rushed: this long at least to see the pins all up. */
export const admireMs = 700;

/** From the back to the front, so that each is seen going up. */
const standsNext = (pins: Pins): number => pins.lastIndexOf(null);

export interface Setting {
  readonly state: SkittlesState;
  readonly events: readonly SkittlesEvent[];
  readonly allUp: boolean;
}

/** One tick of clapping. */
export function setOn(before: SkittlesState, tick: SkittlesTick): Setting {
  const events: SkittlesEvent[] = [];
  let state: SkittlesState = { ...before, quietTicks: before.quietTicks + 1, step: stay(before.step) };
  for (const seat of tick.seats) {
    const { began, strength } = tick.seat(seat).actions.clap;
    if (!began || tick.seat(seat).resting) continue;
    events.push({ type: 'row-clapped', seat, strength: clamp(0.4 + 0.6 * strength, 0, 1) });
    state = tallied({ ...state, claps: Math.min(allUp.length, state.claps + pinsAClap) }, seat, (tally) => ({
      claps: tally.claps + 1,
    }));
  }
  const alone = state.claps === 0 && state.step.ticks >= ticksIn(unclappedMs);
  const due = state.quietTicks >= ticksIn(alone ? alonePinsMs : betweenPinsMs);
  const pin = standsNext(state.pins);
  if (due && pin >= 0 && (alone || state.claps > 0)) {
    const pins = state.pins.map((spot, i) => (i === pin ? (allUp[i] ?? null) : spot));
    state = { ...state, pins, quietTicks: 0, claps: Math.max(0, state.claps - 1) };
    events.push({ type: 'pin-stood', strength: upCount(pins) / allUp.length });
  }
  const admired = state.quietTicks * tickMs >= admireMs;
  return { state, events, allUp: upCount(state.pins) === allUp.length && admired };
}

/** Pins that wandered in the turn before are put straight. */
export const straightened = (pins: Pins): Pins => pins.map((spot, i) => (spot ? (allUp[i] ?? null) : null));
