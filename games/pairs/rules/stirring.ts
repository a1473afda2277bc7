/** What the others do: they stir the tea, and a stirred tea jogs the memory of whoever has the turn. */
import { openChoices } from './choices.ts';
import { isThere, type PairsEvent, type PairsState, type PairsTick, type Stepped, tallied } from './state.ts';

/** Stirs until a card begins to glow. */
const stirsToRemember = 3;

/** A card worth turning: the fellow of the one that is held, or of one that lies open; where it was seen, if closed cards are remembered. */
export function worthTurning(state: PairsState): number | null {
  const { cards, held } = state;
  const choices = openChoices(state);
  const itemOf = (index: number): number => cards[index]?.item ?? -1;
  if (held !== null) return choices.find((index) => itemOf(index) === itemOf(held)) ?? null;
  const isOpen = (index: number): boolean => cards[index]?.side === 'up';
  const known = (index: number): boolean =>
    cards.some(
      (card, i) =>
        i !== index && card.item === itemOf(index) && (card.side === 'up' || (card.seen && card.side !== 'gone')),
    );
  return choices.find((index) => known(index) && (!isOpen(index) || choices.every(isOpen))) ?? null;
}

/** The others' stirs of one tick, while somebody chooses. */
export function stirred(state: PairsState, tick: PairsTick): Stepped {
  const stirrers = tick.seats.filter(
    (seat) => seat !== state.seat && isThere(tick, seat) && tick.seat(seat).actions.stir.began,
  );
  if (stirrers.length === 0) return { state };
  const counted = stirrers.reduce((so, seat) => tallied(so, seat, ({ stirs }) => ({ stirs: stirs + 1 })), state);
  const events = stirrers.map((seat): PairsEvent => ({ type: 'tea-stirred', seat }));
  const stirs = state.stirs + stirrers.length;
  const glow = state.glow === null && stirs >= stirsToRemember ? worthTurning(state) : state.glow;
  if (glow === state.glow) return { state: { ...counted, stirs }, events };
  return { state: { ...counted, stirs: 0, glow }, events: [...events, { type: 'memory-stirred' }] };
}
