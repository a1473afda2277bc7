/** How it ended: all on the bandstand, and something true and kind of each. */
import type { Line, Outcome, SeatId } from '#kit';
import { noTally, type SnakesState, type Tally } from './state.ts';

/** From so many ladders and slides on, somebody has been a help on them. */
const muchHelp = 3;

function lineOf(seat: SeatId, { throws, shakes, climbs, slides }: Tally): Line {
  const helps = climbs + slides;
  if (throws > 1 && helps >= muchHelp) return { key: 'outcome.both', seat, values: { throws } };
  if (throws > 1) return { key: 'outcome.threw', seat, values: { throws } };
  if (throws === 1) return { key: 'outcome.once', seat };
  if (helps > 0) return { key: 'outcome.climbed', seat };
  return { key: shakes > 0 ? 'outcome.shook' : 'outcome.company', seat };
}

const scoreOf = ({ throws, shakes, climbs, slides }: Tally): number => 2 * throws + shakes + climbs + slides;

/** Null until it is over. */
export function outcome(state: SnakesState): Outcome | null {
  if (state.step.name !== 'over') return null;
  const known = new Set([...state.seats, ...Object.keys(state.tallies).map((seat) => Number(seat) as SeatId)]);
  const each = [...known].map((seat) => [seat, state.tallies[seat] ?? noTally] as const);
  const anyone = each.some(([, tally]) => scoreOf(tally) > 0);
  return {
    together: { key: anyone ? 'outcome.together' : 'outcome.quiet' },
    seats: Object.fromEntries(each.map(([seat, tally]) => [seat, lineOf(seat, tally)])),
    scores: Object.fromEntries(each.map(([seat, tally]) => [seat, scoreOf(tally)])),
  };
}
