/** How it ended: a number that is everyone's, and something true and kind of each. */
import type { Line, Outcome, SeatId } from '#kit';
import { type BalloonState, noTally, type Tally } from './state.ts';

/** Fewer would sound like a count of what was not done. */
const few = 3;

function lineOf(seat: SeatId, { bats, waves, helped }: Tally, company: boolean): Line {
  if (bats >= few) return { key: 'outcome.kept', seat, values: { bats } };
  if (bats > 0) return { key: 'outcome.touched', seat };
  if (waves > 0 && company) return { key: 'outcome.waved', seat };
  return { key: helped > 0 ? 'outcome.helped' : 'outcome.company', seat };
}

/** Null until it is over. */
export function outcome(state: BalloonState): Outcome | null {
  if (state.step.name !== 'over') return null;
  const seats = [...new Set([...Object.keys(state.turns.had), ...Object.keys(state.tallies)])]
    .map((seat) => Number(seat) as SeatId)
    .sort((a, b) => a - b);
  const tallyOf = (seat: SeatId): Tally => state.tallies[seat] ?? noTally;
  const { bats } = state;
  return {
    together: bats < few ? { key: 'outcome.together-few' } : { key: 'outcome.together', values: { bats } },
    seats: Object.fromEntries(seats.map((seat) => [seat, lineOf(seat, tallyOf(seat), seats.length > 1)])),
    scores: Object.fromEntries(seats.map((seat) => [seat, tallyOf(seat).bats])),
  };
}
