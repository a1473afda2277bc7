/** On the board: hopping along, up a ladder hand over hand, down the helter-skelter, and what lies on a square. */
import { clamp01, enter, lasted, type PackItem, stay, stepShare, tickMs, ticksIn } from '#kit';
import { isLadder, lastSquare, ownPictures, pictureOn, wayFrom, waysOf } from './board.ts';
import { joinedIn, roomGives, roomLean } from './doing.ts';
import { figures, landedMs, wavingMs } from './pacing.ts';
import { counterAt, type SnakesEvent, type SnakesState, type SnakesTick, type Stepped, withCounter } from './state.ts';

/** Rungs that are heard on a ladder: an octave. */
export const rungs = 8;
/** From this lean to one side and then to the other, the room says "ooh". */
const swayFrom = 0.25;
/** And not more often than this. */
const swayTicks = ticksIn(900);
/** What staff's help is worth on a ladder. */
const helpedWay = 0.34;

/** The counter sets off by `pips` squares. */
export function walkBegun(state: SnakesState, pips: number): SnakesState {
  const from = counterAt(state, state.turn).square;
  const to = Math.min(lastSquare, from + pips);
  const set = withCounter(state, { hasRock: false });
  return { ...set, walk: { from, to }, step: enter('walking') };
}

/** One square more every `hopMs`; then it stands. */
export function walking(state: SnakesState, tick: SnakesTick): Stepped {
  const { walk } = state;
  if (walk === null) return { state: { ...state, step: enter('landed') } };
  const hopTicks = ticksIn(figures[tick.pace].hopMs);
  const step = stay(state.step);
  const hops = Math.floor(step.ticks / hopTicks);
  if (step.ticks % hopTicks !== 0) return { state: { ...state, step } };
  const square = Math.min(walk.to, walk.from + hops);
  const hopped = withCounter({ ...state, step }, { square });
  const events: SnakesEvent[] = [{ type: 'counter-stepped', strength: Math.min(1, 0.4 + hops / 10) }];
  if (square < walk.to) return { state: hopped, events };
  return { state: { ...hopped, walk: null, step: enter('landed') }, events };
}

/** What waits on the square: a deed, a picture not seen yet, or nothing; null for nothing. */
function foundHere(state: SnakesState): Stepped | null {
  const { square } = counterAt(state, state.turn);
  const way = wayFrom(state.level, square);
  if (way !== null) {
    const climbs = isLadder(way.deed);
    const found = { ...state, deed: way.deed, way: 0, joined: [], swayed: 0, slid: state.slid || !climbs };
    const type = climbs ? 'ladder-found' : 'slide-found';
    return {
      state: { ...found, step: enter(climbs ? 'climbing' : 'sliding') },
      events: [{ type, says: `deed.${way.deed}` }],
    };
  }
  const picture = pictureOn(square);
  if (picture < 0 || state.seen.includes(picture)) return null;
  const looking: SnakesState = { ...state, picture, seen: [...state.seen, picture], step: enter('looking') };
  return { state: looking, events: [asking(state.items, picture)] };
}

/** The question to a picture: the pack's, else what it is; or the house's own. */
function asking(items: readonly PackItem[], picture: number): SnakesEvent {
  const item = items[picture];
  if (item !== undefined) return { type: 'item-found', question: item.say ?? item.caption };
  return { type: 'picture-found', says: `picture.${ownPictures[picture] ?? ownPictures[0]}` };
}

/** A slide of the board, for whoever is first at the top when nobody has been down one: the row is not to go home without. */
export function treated(state: SnakesState): Stepped {
  const slide = waysOf(state.level).find(({ deed }) => !isLadder(deed));
  if (slide === undefined) return { state };
  const there = withCounter(state, { square: slide.from });
  return {
    state: { ...there, deed: slide.deed, way: 0, joined: [], swayed: 0, slid: true, step: enter('sliding') },
    events: [{ type: 'slide-found', says: 'deed.once-more' }],
  };
}

/** It stands on its square for a moment, then whatever lies there happens. `null` when the turn is over. */
export function landed(state: SnakesState): Stepped | null {
  const waits = foundHere(state) === null ? landedMs : landedMs / 2;
  return lasted(state.step, waits) ? foundHere(state) : { state: { ...state, step: stay(state.step) } };
}

/** Everyone climbs: by itself slowly, with the whole room three times as fast. `top` says what comes then. */
export function climbed(
  before: SnakesState,
  tick: SnakesTick,
  times: { readonly aloneMs: number; readonly togetherMs: number },
  top: (state: SnakesState) => Stepped,
): Stepped {
  const state = joinedIn(before, tick, 'climbs');
  const helped = tick.signals.some(({ type }) => type === 'help') ? helpedWay : 0;
  const alone = tickMs / times.aloneMs;
  const together = tickMs / times.togetherMs;
  const way = clamp01(state.way + alone + (together - alone) * roomGives(state, tick) + helped);
  const rung = Math.floor(way * rungs);
  const events: SnakesEvent[] =
    rung > Math.floor(state.way * rungs) ? [{ type: 'rung-climbed', strength: rung / rungs }] : [];
  const climbing: SnakesState = { ...state, way, step: stay(state.step) };
  if (way < 1) return { state: climbing, events };
  const after = top(climbing);
  return { state: after.state, events: [...events, ...(after.events ?? [])] };
}

/** At the top of a ladder: there the turn is over as after any walk. */
export function ladderTopped(state: SnakesState): Stepped {
  const way = wayFrom(state.level, counterAt(state, state.turn).square);
  const up = withCounter(state, { square: way?.to ?? counterAt(state, state.turn).square });
  return { state: { ...up, deed: null, step: enter('landed') }, events: [{ type: 'ladder-topped' }] };
}

/** Down the helter-skelter, and a stick of rock at the bottom. */
export function sliding(before: SnakesState, tick: SnakesTick): Stepped {
  const state = joinedIn(before, tick, 'slides');
  const lean = roomLean(state);
  const side = Math.abs(lean) < swayFrom ? state.swayed : Math.sign(lean);
  const swings = side !== state.swayed && state.step.ticks % swayTicks > swayTicks / 3;
  const events: SnakesEvent[] = swings ? [{ type: 'room-swayed', strength: Math.min(1, 0.4 + Math.abs(lean)) }] : [];
  const { slideMs } = figures[tick.pace];
  const sat: SnakesState = {
    ...state,
    swayed: swings ? side : state.swayed,
    way: stepShare(stay(state.step), slideMs),
    step: stay(state.step),
  };
  if (!lasted(sat.step, slideMs)) return { state: sat, events };
  const way = wayFrom(state.level, counterAt(state, state.turn).square);
  const down = withCounter(sat, { square: way?.to ?? 1, hasRock: true });
  return { state: { ...down, step: enter('waving') }, events: [...events, { type: 'mat-landed' }] };
}

/** Waved enough? */
export const isWaved = ({ step }: SnakesState): boolean => lasted(step, wavingMs);
