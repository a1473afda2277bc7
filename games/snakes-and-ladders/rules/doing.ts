/**
 * How much everybody moves, from whatever they move: a shake, a climb, a throw or a press is the same here, so that one movement
 * (and one switch) plays the whole game.
 */
import { clamp, clamp01, type SeatId, tickMs } from '#kit';
import { isThere, type SnakesState, type SnakesTick, type Tally, tallied } from './state.ts';

/** A press or a beat is heard for about so long. */
const busyHalfLifeMs = 420;
const leanHalfLifeMs = 140;
/** A small movement is nearly worth a large one: from here up all count the same. */
const fullBusy = 0.3;
/** From here on somebody has taken part. */
const joinsFrom = 0.12;
const joinsLean = 0.2;
/** When three in five go at it, it goes as fast as it can. */
const fullRoom = 0.6;

const fade = (halfLifeMs: number): number => 2 ** (-tickMs / halfLifeMs);
/** State is JSON that is written often: no more digits than anybody could see. */
const brief = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** The state with what everybody does in this tick. */
export function felt(state: SnakesState, tick: SnakesTick): SnakesState {
  const busy: Partial<Record<SeatId, number>> = {};
  const leans: Partial<Record<SeatId, number>> = {};
  for (const seat of tick.seats) {
    const { actions } = tick.seat(seat);
    const there = isThere(tick, seat);
    const beats = actions.shake.beat || actions.climb.beat || actions.throw.began || actions.pick.began;
    const now = !there ? 0 : beats ? 1 : Math.max(actions.shake.level, actions.climb.level);
    busy[seat] = brief(Math.max(now, (state.busy[seat] ?? 0) * fade(busyHalfLifeMs)));
    const was = state.leans[seat] ?? 0;
    const wants = there ? clamp(actions.slide, -1, 1) : 0;
    leans[seat] = brief(wants + (was - wants) * fade(leanHalfLifeMs));
  }
  return { ...state, pace: tick.pace, busy, leans };
}

/** How much one seat gives, 0..1. */
export const given = ({ busy, leans }: SnakesState, seat: SeatId): number =>
  clamp01(Math.max(busy[seat] ?? 0, Math.abs(leans[seat] ?? 0) * 0.8) / fullBusy);

/** How hard the room goes at it, 0..1: of those who are there. */
export function roomGives(state: SnakesState, tick: SnakesTick): number {
  const there = tick.seats.filter((seat) => isThere(tick, seat));
  if (there.length === 0) return 0;
  return clamp01(there.reduce((sum, seat) => sum + given(state, seat), 0) / (there.length * fullRoom));
}

/** Which way the room leans, -1..1. */
export function roomLean({ leans, seats }: SnakesState): number {
  const all = seats.map((seat) => leans[seat] ?? 0).filter((each) => Math.abs(each) > 0.05);
  return all.length === 0 ? 0 : all.reduce((sum, each) => sum + each, 0) / all.length;
}

/** Remembers whoever takes part in what goes on, once each. */
export function joinedIn(state: SnakesState, tick: SnakesTick, what: Exclude<keyof Tally, 'throws'>): SnakesState {
  const joining = tick.seats.filter((seat) => {
    const takesPart = (state.busy[seat] ?? 0) >= joinsFrom || Math.abs(state.leans[seat] ?? 0) >= joinsLean;
    return takesPart && !state.joined.includes(seat);
  });
  const joined: SnakesState = joining.length === 0 ? state : { ...state, joined: [...state.joined, ...joining] };
  return joining.reduce((so, seat) => tallied(so, seat, what), joined);
}
