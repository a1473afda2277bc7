/**
 * Creep up the garden behind a clipped bush while Grandmother knits; keep still when she looks. A bush that stirs earns a raised
 * eyebrow and, at most, a short wait. Nobody is sent back to the gate: after some looks she nods off and the path is free.
 *
 * Levels. 1, atmosphere: she looks, and sees nothing but bushes. 2, holds attention: a rustle is wondered at. 3, a goal: behind her chair
 * before she nods off, which is sooner; and she may only have dropped a stitch. 4, mistakes possible: she hears more, and a bush
 * that rustles goes back a step or two. 5, planning: her second look over the shoulder sees as well as the first.
 */
import { enter, type GameRules, type GameSetup, lasted, mix, type SeatId, stay, ticksIn } from '#kit';
import { autoplay } from './rules/autoplay.ts';
import { allBehind, arrivals, creptOn } from './rules/creeping.ts';
import { outcome } from './rules/outcome.ts';
import {
  type CreepActions,
  type CreepEvent,
  type CreepState,
  type CreepTick,
  creeperOf,
  doubleTakeMs,
  facingBackMs,
  figuresOf,
  hushMs,
  isHome,
  moved,
  newCreeper,
  type StepName,
  type Stepped,
  surprisedMs,
  teaMs,
  turningMs,
} from './rules/state.ts';
import { lookBegun, lookMs, watchedOn } from './rules/watching.ts';

export type { CreepEvent, CreepState } from './rules/state.ts';

const clickTicks = ticksIn(620);
/** The first time there is longer to find out how. */
const firstKnitMs = 11_000;
/** One listening in four is the cat's doing. */
const catShare = 0.25;
/** She wakes by herself after this, whoever has come: longer than a bush needs from the gate. */
const dozeMs = 20_000;
/** What staff's help is worth. */
const helpShare = 0.2;

const knitLane = 1;
const listenLane = 2;
const takeLane = 3;

const into = (state: CreepState, name: StepName): CreepState => ({ ...state, step: enter(name) });
const onward = (state: CreepState): CreepState => ({ ...state, step: stay(state.step) });

function knittingBegun(state: CreepState, tick: CreepTick, type: 'knitting-resumed' | 'stitch-picked-up'): Stepped {
  const [least, most] = figuresOf(tick).knitMs;
  const knitMs = Math.round(mix(least, most, tick.random(knitLane).next()));
  return { state: { ...into(state, 'knitting'), knitMs, eyed: null }, events: [{ type }] };
}

function knitting(state: CreepState, tick: CreepTick): Stepped {
  const { ticks } = state.step;
  const clicks: CreepEvent[] = ticks % clickTicks === clickTicks - 1 ? [{ type: 'needle-clicked', strength: 0.7 }] : [];
  const called: CreepEvent[] = state.looks === 0 && ticks === 0 ? [{ type: 'creeping-called' }] : [];
  if (!lasted(state.step, state.knitMs)) return { state: onward(state), events: [...called, ...clicks] };
  const random = tick.random(listenLane);
  const cat: CreepEvent[] = random.next() < catShare ? [{ type: 'cat-mewed' }] : [];
  const feint = state.looks > 0 && !state.feint && random.next() < figuresOf(tick).feints;
  return { state: { ...into(state, 'listening'), feint }, events: [...cat, { type: 'needles-stopped' }] };
}

function facingBack(state: CreepState, tick: CreepTick): Stepped {
  if (!lasted(state.step, facingBackMs)) return { state: onward(state) };
  if (state.looks >= figuresOf(tick).mostLooks) return dozed(state);
  const again = state.looks > 1 && tick.random(takeLane).next() < figuresOf(tick).doubleTakes;
  if (again) return { state: into(state, 'double-take'), events: [{ type: 'bushes-counted' }] };
  return knittingBegun(state, tick, 'knitting-resumed');
}

const dozed = (state: CreepState): Stepped => ({
  state: { ...into(state, 'dozing'), eyed: null },
  events: [{ type: 'grandmother-dozed' }],
});

const after = (state: CreepState, durationMs: number, then: () => Stepped): Stepped =>
  lasted(state.step, durationMs) ? then() : { state: onward(state) };

/** What she does next. */
function sheGoesOn(state: CreepState, tick: CreepTick): Stepped {
  const { name } = state.step;
  const looked = { type: 'grandmother-looked' } as const;
  switch (name) {
    case 'knitting':
      return knitting(state, tick);
    case 'listening':
      return after(state, figuresOf(tick).listenMs, () =>
        state.feint ? knittingBegun(state, tick, 'stitch-picked-up') : { state: into(state, 'turning') },
      );
    case 'turning':
      return after(state, turningMs, () => ({ state: into(lookBegun(state), 'looking'), events: [looked] }));
    case 'looking':
      return after(state, lookMs(tick.pace), () => ({ state: into({ ...state, eyed: null }, 'facing-back') }));
    case 'facing-back':
      return facingBack(state, tick);
    case 'double-take':
      return after(state, doubleTakeMs, () => knittingBegun(state, tick, 'knitting-resumed'));
    case 'dozing':
      return after(state, dozeMs, () => hushed(state));
    case 'hush':
      return after(state, hushMs, () => ({
        state: into(state, 'surprised'),
        events: [{ type: 'grandmother-surprised' }],
      }));
    case 'surprised':
      return after(state, surprisedMs, () => ({ state: into(state, 'tea'), events: [{ type: 'tea-poured' }] }));
    default:
      return after(state, teaMs, () => ({ state: into(state, 'over') }));
  }
}

const hushed = (state: CreepState): Stepped => ({ state: into(state, 'hush'), events: [{ type: 'hush-fell' }] });

/** Ends are played out whatever happens. */
const ending: ReadonlySet<StepName> = new Set(['hush', 'surprised', 'tea', 'over']);
const creepable: ReadonlySet<StepName> = new Set(['knitting', 'listening', 'facing-back', 'dozing']);

/** Late comers begin level with whoever is furthest back; leavers keep what they did. */
function withSeats(state: CreepState, seats: readonly SeatId[]): CreepState {
  if (seats.length === state.seats.length && seats.every((seat, i) => seat === state.seats[i])) return state;
  const ways = state.seats.map((seat) => creeperOf(state, seat).way);
  const back = ways.length > 0 ? Math.min(0.8, ...ways) : 0;
  const newcomers = seats.filter((seat) => state.creepers[seat] === undefined);
  return newcomers.reduce((so, seat) => moved(so, seat, newCreeper(back)), { ...state, seats });
}

function helped(state: CreepState, tick: CreepTick): CreepState {
  return tick.signals.reduce((so, signal) => {
    if (signal.type !== 'help' || !so.seats.includes(signal.seat)) return so;
    return moved(so, signal.seat, { waits: 0, way: Math.min(1, creeperOf(so, signal.seat).way + helpShare) });
  }, state);
}

const has = (tick: CreepTick, type: 'skip-turn' | 'wind-up'): boolean =>
  tick.signals.some((signal) => signal.type === type);

function step(before: CreepState, tick: CreepTick): Stepped {
  if (before.step.name === 'over') return { state: before };
  const seated = withSeats(before, tick.seats);
  if (ending.has(seated.step.name)) return sheGoesOn(seated, tick);
  const state = helped(seated, tick);
  const { name } = state.step;
  if (has(tick, 'wind-up') && name !== 'dozing') return dozed(state);
  if (has(tick, 'skip-turn') && name === 'looking') return { state: into({ ...state, eyed: null }, 'facing-back') };
  const bodies = bodiesGoOn(state, tick);
  const events = [...bodies.events, ...arrivals(seated, bodies.state)];
  const done = creepable.has(name) && allBehind(bodies.state, tick);
  const she = done ? hushed(bodies.state) : sheGoesOn(bodies.state, tick);
  return { state: she.state, events: [...events, ...(she.events ?? [])] };
}

function bodiesGoOn(state: CreepState, tick: CreepTick): Required<Stepped> {
  const { name } = state.step;
  if (name === 'looking' || (name === 'double-take' && tick.level === 5)) return watchedOn(state, tick);
  return creepable.has(name) ? creptOn(state, tick) : { state, events: [] };
}

const setup = ({ seats, handicaps, wholeRoom }: GameSetup): CreepState => ({
  step: enter('knitting'),
  knitMs: firstKnitMs,
  feint: false,
  looks: 0,
  asOne: wholeRoom,
  seats,
  handicaps,
  creepers: Object.fromEntries(seats.map((seat) => [seat, newCreeper(0)])),
  eyed: null,
});

const asks = (state: CreepState, seat: SeatId): (keyof CreepActions & string) | null => {
  const { name } = state.step;
  if (name === 'listening' || name === 'turning' || name === 'looking' || name === 'double-take') return 'freeze';
  if (name !== 'knitting' && name !== 'dozing') return null;
  return isHome(creeperOf(state, seat)) ? 'wave' : 'creep';
};

export const rules: GameRules<CreepState, CreepEvent, CreepActions> = {
  setup,
  step,
  outcome,
  turnSeat: () => null,
  asks,
  autoplay,
};
