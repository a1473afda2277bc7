/** How it ended: everyone at his table, and something true and kind of each. */
import type { Line, Outcome, SeatId } from '#kit';
import type { Sheep, WolfState } from './state.ts';

/** A run home is worth as much as so many steps. */
const runWorth = 2;

function lineOf(seat: SeatId, { touched, ownSteps, ownRuns }: Sheep): Line {
  if (touched && ownSteps > 0) return { key: 'outcome.touched', seat };
  if (ownSteps > 1) return { key: 'outcome.stepped', seat, values: { steps: ownSteps } };
  return { key: ownSteps + ownRuns > 0 ? 'outcome.part' : 'outcome.company', seat };
}

/** Null until it is over. */
export function outcome(state: WolfState): Outcome | null {
  if (state.step.name !== 'over') return null;
  const known = Object.entries(state.sheep).map(([seat, sheep]) => [Number(seat) as SeatId, sheep] as const);
  const anyone = known.some(([, { ownSteps, ownRuns }]) => ownSteps + ownRuns > 0);
  return {
    together: { key: anyone ? 'outcome.together' : 'outcome.quiet' },
    seats: Object.fromEntries(known.map(([seat, sheep]) => [seat, lineOf(seat, sheep)])),
    scores: Object.fromEntries(known.map(([seat, { ownSteps, ownRuns }]) => [seat, ownSteps + runWorth * ownRuns])),
  };
}
