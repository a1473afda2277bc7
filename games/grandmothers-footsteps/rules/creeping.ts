/** One tick of the path: who goes on, who arrives, who waves the others on. */
import { clamp, mix, type SeatId, smoothstep, tickMs, ticksIn } from '#kit';
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

/** Less effort than this is a body at rest. */
const leastEffort = 0.08;
/** As much effort as this is comfortable; more is not rewarded. */
const comfortableEffort = 0.6;
/** The smallest effort that counts goes at this share of a comfortable one. */
const slowest = 0.6;
/** What a step of handicap is worth in speed. */
const handicapShare = 0.12;
/** While she dozes a bush goes by itself, as long as this for the whole path. */
const carriedMs = 11_000;
/** Each wave takes everyone who is behind so far along. */
const waveShare = 0.008;
const betweenWavesMs = 700;

/** Ways are kept to a millionth: a slow stride is a few of them a tick. */
const exactly = (way: number): number => Math.round(clamp(way, 0, 1) * 1e6) / 1e6;

/** Share of the path in one tick of this effort. */
function stride(state: CreepState, seat: SeatId, tick: CreepTick, level: number): number {
  if (level < leastEffort) return 0;
  const speed = mix(slowest, 1, smoothstep((level - leastEffort) / (comfortableEffort - leastEffort)));
  const help = 1 - (state.handicaps[seat] ?? 0) * handicapShare;
  return (speed * help * tickMs) / figuresOf(tick).pathMs;
}

function waves(before: CreepState, seat: SeatId, tick: CreepTick, events: CreepEvent[]): CreepState {
  const { creep, wave } = tick.seat(seat).actions;
  const { sinceWave } = creeperOf(before, seat);
  if (!(wave.began || creep.beat) || sinceWave < ticksIn(betweenWavesMs)) return before;
  const behind = before.seats.filter((each) => isThere(tick, each) && !isHome(creeperOf(before, each)));
  if (behind.length === 0) return before;
  events.push({ type: 'others-waved-on', seat, strength: 0.4 });
  return behind.reduce(
    (state, each) => moved(state, each, { way: exactly(creeperOf(state, each).way + waveShare) }),
    moved(before, seat, { sinceWave: 0 }),
  );
}

/** Everybody's next step. */
export function creptOn(before: CreepState, tick: CreepTick): Required<Stepped> {
  const events: CreepEvent[] = [];
  const dozing = before.step.name === 'dozing';
  let state = before;
  for (const seat of before.seats) {
    const creeper = creeperOf(state, seat);
    state = moved(state, seat, {
      waits: Math.max(0, creeper.waits - 1),
      sinceWave: Math.min(1000, creeper.sinceWave + 1),
    });
    if (!isThere(tick, seat)) continue;
    if (isHome(creeper)) {
      state = waves(state, seat, tick, events);
      continue;
    }
    if (creeper.waits > 0) continue;
    const own = stride(state, seat, tick, tick.seat(seat).actions.creep.level);
    const way = creeper.way + Math.max(own, dozing ? tickMs / carriedMs : 0);
    state = moved(state, seat, { way: exactly(way), own: Math.min(1, creeper.own + own) });
  }
  return { state, events };
}

/** Whoever has got there since `before`. */
export const arrivals = (before: CreepState, state: CreepState): readonly CreepEvent[] =>
  state.seats
    .filter((seat) => isHome(creeperOf(state, seat)) && !isHome(creeperOf(before, seat)))
    .map((seat) => ({ type: 'chair-reached', seat }));

/** True when everyone who is there is behind her chair; with nobody there it is not. */
export function allBehind(state: CreepState, tick: CreepTick): boolean {
  const there = state.seats.filter((seat) => isThere(tick, seat));
  return there.length > 0 && there.every((seat) => isHome(creeperOf(state, seat)));
}
