/** Cards go on the table one by one: by themselves, and sooner with every wave of the row. */
import { enter, lasted, type Random, stay, ticksIn } from '#kit';
import { unchosen } from './choices.ts';
import {
  type Card,
  isThere,
  type PairsEvent,
  type PairsState,
  type PairsTick,
  type Stepped,
  tallied,
} from './state.ts';
import { columnsFor, pairsOnTable } from './table.ts';

/** A card goes down by itself after this. */
const layMs = 1100;
/** Waves closer together than this lay one card. */
const soonestMs = 300;

/** In another order, the same for every replay. */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  const all = [...things];
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = random.whole(0, i);
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
}

/** The next table. At level 1 every picture lies open. */
export function dealt(state: PairsState, tick: PairsTick): Stepped {
  const pairs = Math.min(pairsOnTable(tick.level, tick.pace), state.toCome.length);
  const chosen = state.toCome.slice(0, pairs);
  const side = tick.level === 1 ? 'up' : 'down';
  const cards = shuffled([...chosen, ...chosen], tick.random()).map(
    (item): Card => ({ item, side, changedAt: state.clock, seen: side === 'up', by: null }),
  );
  const next: PairsState = {
    ...unchosen(state),
    step: enter('laying'),
    cards,
    columns: columnsFor(cards.length),
    laid: 0,
    held: null,
    second: null,
    seat: null,
    glow: null,
    stirs: 0,
    toCome: state.toCome.slice(pairs),
  };
  return { state: next, events: [{ type: 'cards-dealt' }] };
}

/** One tick of laying. */
export function layOn(state: PairsState, tick: PairsTick): Stepped {
  const wavers = tick.seats.filter((seat) => isThere(tick, seat) && tick.seat(seat).actions.stir.began);
  const waved = wavers.reduce((so, seat) => tallied(so, seat, ({ stirs }) => ({ stirs: stirs + 1 })), state);
  const due = lasted(state.step, layMs) || (wavers.length > 0 && state.step.ticks >= ticksIn(soonestMs));
  if (!due) return { state: { ...waved, step: stay(state.step) } };
  const laid = state.laid + 1;
  const seat = wavers[0];
  const events: readonly PairsEvent[] = [{ type: 'card-laid', ...(seat === undefined ? {} : { seat }) }];
  const down = {
    ...waved,
    laid,
    cards: state.cards.map((card, i) => (i === state.laid ? { ...card, changedAt: state.clock } : card)),
  };
  return { state: { ...down, step: enter(laid >= state.cards.length ? 'between' : 'laying') }, events };
}
