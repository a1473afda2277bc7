/** While she looks: whose bush rustles, and what she makes of it. Nobody is out; she only wonders. */
import { clamp, paceFigures, type SeatId, ticksIn } from '#kit';
import {
  type CreepEvent,
  type CreepState,
  type CreepTick,
  creeperOf,
  figuresOf,
  isHome,
  isThere,
  moved,
  type Stepped,
} from './state.ts';

/** A picture is a fifth of a second old, and a body takes a moment to come to rest: nothing counts before this. */
const graceMs = 600;
/** Each rustle makes her this much more short-sighted for that bush. */
const easierShare = 0.35;
/** A step of handicap: more or less time to stir. */
const handicapShare = 0.25;

/** Two strokes, or two presses of a key, are as much as a body that keeps moving. */
const strokeShare = 0.7;
/** A body at rest undoes its stirring this much more slowly than it made it. */
const calmsShare = 0.125;

/** How long her look lasts. */
export const lookMs = (pace: CreepTick['pace']): number => graceMs + paceFigures[pace].holdStillMs;

function allowedTicks(state: CreepState, seat: SeatId, tick: CreepTick): number {
  const { rustles } = creeperOf(state, seat);
  const kinder = 1 + rustles * easierShare - (state.handicaps[seat] ?? 0) * handicapShare;
  return ticksIn(figuresOf(tick).stirMs * clamp(kinder, 0.5, 3));
}

/** One tick of being looked at. */
export function watchedOn(before: CreepState, tick: CreepTick): Required<Stepped> {
  if (tick.level === 1 || before.step.ticks < ticksIn(graceMs)) return { state: before, events: [] };
  const { steadyFrom, waitMs, back } = figuresOf(tick);
  const events: CreepEvent[] = [];
  let state = before;
  for (const seat of before.seats) {
    const creeper = creeperOf(state, seat);
    if (creeper.rustled || isHome(creeper) || !isThere(tick, seat)) continue;
    const { creep, freeze } = tick.seat(seat).actions;
    const allowed = allowedTicks(state, seat, tick);
    const stroke = creep.beat ? allowed * strokeShare : 0;
    const stir = Math.max(0, creeper.stir + stroke + (freeze < steadyFrom ? 1 : -calmsShare));
    if (stir < allowed) {
      if (stir !== creeper.stir) state = moved(state, seat, { stir });
      continue;
    }
    events.push({ type: 'bush-rustled', seat, strength: 0.8 });
    if (state.eyed === null) events.push({ type: 'eyebrow-raised', seat });
    state = moved({ ...state, eyed: state.eyed ?? seat }, seat, {
      stir: 0,
      rustled: true,
      rustles: creeper.rustles + 1,
      waits: waitMs > 0 ? ticksIn(waitMs) : 0,
      way: Math.max(0, creeper.way - back),
    });
  }
  return { state, events };
}

/** A new look: nobody has stirred yet. */
export function lookBegun(before: CreepState): CreepState {
  const state: CreepState = { ...before, looks: before.looks + 1, eyed: null };
  return state.seats.reduce((so, seat) => moved(so, seat, { stir: 0, rustled: false }), state);
}
