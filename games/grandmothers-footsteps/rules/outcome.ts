/** How it ended: everyone round her chair, and something true and kind of each. */
import type { Line, Outcome, SeatId } from '#kit';
import { type Creeper, type CreepState, isHome } from './state.ts';

/** Somebody has crept when this much of the path was their own doing. */
const creptShare = 0.5;
const someShare = 0.02;

function lineOf(seat: SeatId, creeper: Creeper): Line {
  if (isHome(creeper) && creeper.own >= creptShare) {
    return { key: creeper.rustles === 0 ? 'outcome.silent' : 'outcome.crept', seat };
  }
  return { key: creeper.own >= someShare ? 'outcome.part' : 'outcome.company', seat };
}

/** Null until it is over. */
export function outcome(state: CreepState): Outcome | null {
  if (state.step.name !== 'over') return null;
  const known = Object.entries(state.creepers).map(([seat, creeper]) => [Number(seat) as SeatId, creeper] as const);
  const anyone = known.some(([, creeper]) => isHome(creeper));
  return {
    together: { key: anyone ? 'outcome.together' : 'outcome.quiet' },
    seats: Object.fromEntries(known.map(([seat, creeper]) => [seat, lineOf(seat, creeper)])),
    scores: Object.fromEntries(known.map(([seat, { own }]) => [seat, Math.round(own * 100)])),
  };
}
