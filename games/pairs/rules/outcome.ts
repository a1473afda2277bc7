/** How it ended: an album that is everyone's, and something true and kind of each. */
import type { Line, Outcome, PackItem, SeatId } from '#kit';
import { noTally, type PairsState, type Tally } from './state.ts';

/** Fewer would sound like a count of what was not done. */
const few = 2;

function lineOf(seat: SeatId, { found, chosen, stirs }: Tally, items: readonly PackItem[]): Line {
  const item = found === null || chosen === 0 ? undefined : items[found];
  if (item) return { key: 'outcome.found', seat, values: { caption: item.caption } };
  if (chosen > 0) return { key: 'outcome.turned', seat };
  return { key: stirs > 0 ? 'outcome.stirred' : 'outcome.company', seat };
}

function together({ items, found }: PairsState): Line {
  if (items.length === 0) return { key: 'outcome.nothing' };
  const pairs = found.length;
  return pairs < few ? { key: 'outcome.together-few' } : { key: 'outcome.together', values: { pairs } };
}

/** Of ten cards of theirs, how many they chose themselves: the number of turns is chance, the choosing is not. */
const ownShare = ({ chosen, helped }: Tally): number => (10 * chosen) / Math.max(1, chosen + helped);

/** Null until it is over. */
export function outcome(state: PairsState): Outcome | null {
  if (state.step.name !== 'over') return null;
  const seats = [...new Set([...Object.keys(state.turns.had), ...Object.keys(state.tallies)])]
    .map((seat) => Number(seat) as SeatId)
    .sort((a, b) => a - b);
  const tallyOf = (seat: SeatId): Tally => state.tallies[seat] ?? noTally;
  return {
    together: together(state),
    seats: Object.fromEntries(seats.map((seat) => [seat, lineOf(seat, tallyOf(seat), state.items)])),
    scores: Object.fromEntries(seats.map((seat) => [seat, ownShare(tallyOf(seat))])),
  };
}
