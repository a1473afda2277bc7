/** How it ended: a tin that was everyone's, and something true and kind of each. */
import type { Line, Outcome, SeatId } from '#kit';
import { type ParcelState, type Tally, tallyOf } from './state.ts';

function lineOf(state: ParcelState, seat: SeatId, { layers, passes, claps }: Tally): Line {
  const worn = state.worn[seat]?.at(-1);
  if (worn !== undefined) return { key: `outcome.wears.${worn}`, seat };
  if (layers > 0) return { key: 'outcome.opened', seat };
  if (passes > 0) return { key: 'outcome.passed', seat };
  return { key: claps > 0 ? 'outcome.clapped' : 'outcome.company', seat };
}

/** Null until it is over. */
export function outcome(state: ParcelState): Outcome | null {
  if (state.step.name !== 'over') return null;
  const seats = [...new Set([...Object.keys(state.turns.had), ...Object.keys(state.tallies)])]
    .map((seat) => Number(seat) as SeatId)
    .sort((a, b) => a - b);
  const opened = seats.reduce((sum, seat) => sum + tallyOf(state, seat).layers, 0);
  const worth = ({ tears, passes }: Tally): number => tears + passes;
  return {
    together:
      opened > 1 ? { key: 'outcome.together', values: { layers: opened + 1 } } : { key: 'outcome.together-cat' },
    seats: Object.fromEntries(seats.map((seat) => [seat, lineOf(state, seat, tallyOf(state, seat))])),
    scores: Object.fromEntries(seats.map((seat) => [seat, worth(tallyOf(state, seat))])),
  };
}
