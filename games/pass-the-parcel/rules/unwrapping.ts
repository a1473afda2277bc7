/** A layer comes off: by whoever has it at their own rate, a little sooner when the room drums, and in the end by itself. */
import { enter, hadTurn, lasted, type SeatId, stay, tickMs, ticksIn } from '#kit';
import { isWearable, type Layer } from './contents.ts';
import {
  awayMs,
  drumHelp,
  figuresOf,
  headlineAtMs,
  knotWorth,
  pieces,
  stoppedMs,
  strokeWorth,
  talkAtMs,
} from './figures.ts';
import { musicAgain } from './passing.ts';
import {
  isLast,
  isThere,
  type ParcelEvent,
  type ParcelState,
  type ParcelTick,
  type Stepped,
  tallied,
  unwrappers,
} from './state.ts';

/** Even a small effort is most of a large one. */
const leastPull = 0.55;
/** An effort below this is nobody's. */
const anyEffort = 0.05;

/** How hard a seat pulls at this tick, in shares of full effort; a press of its key is one stroke. */
function pull(tick: ParcelTick, seat: SeatId): { readonly rate: number; readonly strokes: number } {
  if (!isThere(tick, seat)) return { rate: 0, strokes: 0 };
  const { unwrap, pass } = tick.seat(seat).actions;
  const rate = unwrap.level > anyEffort ? leastPull + (1 - leastPull) * unwrap.level : 0;
  return { rate, strokes: (unwrap.beat ? 1 : 0) + (pass.began ? 1 : 0) };
}

const piecesOff = (torn: number): number => Math.max(0, Math.min(pieces, Math.floor(torn * pieces + 1e-6)));

/** What has come off since `before`, as it is heard: the string first, then paper. */
function heardSince(before: number, after: number, seat: SeatId | null): readonly ParcelEvent[] {
  const who = seat === null ? {} : { seat };
  return Array.from({ length: piecesOff(after) - piecesOff(before) }, (_, i): ParcelEvent => {
    const piece = piecesOff(before) + i;
    return piece === 0
      ? { type: 'string-pulled', ...who }
      : { type: 'paper-torn', ...who, strength: 0.6 + 0.08 * piece };
  });
}

/** Everybody looks at whoever has it; the knot is felt. */
export function stoppedOn(state: ParcelState): Stepped {
  if (!lasted(state.step, stoppedMs)) return { state: { ...state, step: stay(state.step) } };
  return { state: { ...state, step: enter('unwrapping'), torn: state.knot ? -knotWorth : 0, knot: false } };
}

export function unwrapping(before: ParcelState, tick: ParcelTick): Stepped {
  const { holder } = before;
  const last = isLast(before);
  const away = !last && (holder === 'cat' || !isThere(tick, holder));
  const state: ParcelState = { ...before, step: stay(before.step), awayTicks: away ? before.awayTicks + 1 : 0 };
  const somebody = tick.seats.some((seat) => isThere(tick, seat));
  // Whoever has gone keeps their turn for later: the music goes on, and the paper stays as it is.
  if (away && somebody && state.awayTicks >= ticksIn(awayMs)) return { state: musicAgain(state, tick) };
  if (!last && tick.signals.some(({ type }) => type === 'skip-turn')) return { state: musicAgain(state, tick) };

  const figures = figuresOf(tick.pace, state.level);
  const hands = unwrappers(state);
  const pulls = hands.map((seat) => ({ seat, ...pull(tick, seat) }));
  const rate = pulls.reduce((sum, each) => sum + each.rate, 0) / Math.max(1, Math.min(hands.length, 2));
  const strokes = pulls.reduce((sum, each) => sum + each.strokes, 0);
  const perTick = tickMs / figures.unwrapMs;
  const loose = tickMs / figures.loosensMs;
  const drummed = 1 + drumHelp * state.spirit;
  const helped = tick.signals.some((signal) => signal.type === 'help' && hands.includes(signal.seat));
  const torn = helped
    ? 1
    : Math.min(1, before.torn + perTick * Math.min(1.4, rate) * drummed + loose + strokeWorth * strokes);

  const pulling = pulls.filter((each) => each.rate > 0 || each.strokes > 0).map(({ seat }) => seat);
  const off = piecesOff(torn) - piecesOff(before.torn);
  const tallies = pulling.reduce((so, seat) => (off > 0 ? tallied(so, seat, 'tears') : so), { ...state, torn });
  const reads = state.step.ticks === ticksIn(headlineAtMs);
  const events: ParcelEvent[] = [
    ...(reads && state.layers[0]
      ? [{ type: 'headline-read', says: `headline.${state.layers[0].paper}` } as const]
      : []),
    ...heardSince(before.torn, torn, hands.length === 1 ? (hands[0] ?? null) : null),
  ];
  if (torn < 1) return { state: tallies, events };
  const { state: found, events: also = [] } = unwrapped(tallies);
  return { state: found, events: [...events, ...also] };
}

function foundEvent({ treasure }: Layer, seat: SeatId | null): ParcelEvent {
  const who = seat === null ? {} : { seat };
  if (treasure.kind === 'picture')
    return { type: 'treasure-found', ...who, says: 'found.picture', caption: treasure.caption };
  return {
    type: 'treasure-found',
    ...who,
    says: treasure.kind === 'trifle' ? `found.${treasure.trifle}` : 'found.tin',
  };
}

/** The last of the paper is off. */
function unwrapped(state: ParcelState): Stepped {
  const [layer, ...layers] = state.layers;
  if (layer === undefined) return { state };
  if (layer.treasure.kind === 'tin') {
    return { state: { ...state, layers, shown: layer, step: enter('hush') }, events: [{ type: 'room-hushed' }] };
  }
  const seat = state.holder === 'cat' ? null : state.holder;
  const { treasure } = layer;
  const wears = seat !== null && treasure.kind === 'trifle' && isWearable(treasure.trifle) ? treasure.trifle : null;
  const counted = seat === null ? state : tallied({ ...state, turns: hadTurn(state.turns, seat) }, seat, 'layers');
  return {
    state: {
      ...counted,
      layers,
      shown: layer,
      step: enter('showing'),
      worn: seat !== null && wears ? { ...counted.worn, [seat]: [...(counted.worn[seat] ?? []), wears] } : counted.worn,
    },
    events: [foundEvent(layer, seat)],
  };
}

function askedEvent({ treasure }: Layer): ParcelEvent {
  if (treasure.kind === 'picture') {
    return treasure.question === null
      ? { type: 'talk-asked', says: 'talk.picture' }
      : { type: 'talk-asked', says: 'talk.question', question: treasure.question };
  }
  return { type: 'talk-asked', says: treasure.kind === 'trifle' ? `talk.${treasure.trifle}` : 'talk.picture' };
}

/** It is looked at and talked about; staff may go on sooner. */
export function showing(state: ParcelState, tick: ParcelTick): Stepped {
  const moved = tick.signals.some(({ type }) => type === 'skip-turn' || type === 'stop-here');
  if (moved || lasted(state.step, figuresOf(tick.pace, state.level).showMs)) return { state: musicAgain(state, tick) };
  const asks = state.shown !== null && state.step.ticks === ticksIn(talkAtMs);
  return { state: { ...state, step: stay(state.step) }, events: asks && state.shown ? [askedEvent(state.shown)] : [] };
}
