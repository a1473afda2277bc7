/** How it ended: a shared total, and something true and kind of everyone who was in it. */
import type { Line, Outcome, SeatId } from '#kit';
import { noTally, type SkittlesState, type Tally, totalPins } from './state.ts';

const fewPins = 2;

function lineOf(seat: SeatId, tally: Tally, company: boolean): Line {
  if (tally.floppers > 0) return { key: 'outcome.flopper', seat };
  if (tally.spares > 0) return { key: 'outcome.spare', seat };
  if (tally.best >= 4) return { key: 'outcome.best', seat, values: { best: tally.best } };
  if (tally.own > 1) return { key: 'outcome.some', seat, values: { pins: tally.own } };
  if (tally.own === 1) return { key: 'outcome.one', seat };
  if (tally.claps > 0 && company) return { key: 'outcome.clapped', seat };
  return { key: tally.pins > 0 ? 'outcome.helped' : 'outcome.company', seat };
}

/** Null until it is over. */
export function outcome(state: SkittlesState): Outcome | null {
  if (state.step.name !== 'over') return null;
  const seats = [...new Set([...Object.keys(state.turns.had), ...Object.keys(state.tallies)])]
    .map((seat) => Number(seat) as SeatId)
    .sort((a, b) => a - b);
  const tallyOf = (seat: SeatId): Tally => state.tallies[seat] ?? noTally;
  const pins = totalPins(state);
  return {
    together: pins < fewPins ? { key: 'outcome.together-few' } : { key: 'outcome.together', values: { pins } },
    seats: Object.fromEntries(seats.map((seat) => [seat, lineOf(seat, tallyOf(seat), seats.length > 1)])),
    scores: Object.fromEntries(seats.map((seat) => [seat, tallyOf(seat).own])),
  };
}
