import { randomAt, type SeatId } from '#core';
import type { ActionDeclarations } from '#movement';
import { presentSeat, type TickInputs } from './inputs.ts';
import type { GameEvent } from './rules.ts';
import type { PlayableGame } from './tick.ts';

/** Lanes of randomness from here on belong to the players, so that rules and players never share a number. */
const playerLane = 1000;

/** The randomness a player in `seat` draws from at tick `n`. */
export const playerRandom = (seed: number, n: number, seat: SeatId): ReturnType<typeof randomAt> =>
  randomAt(seed, n, playerLane + seat);

/** What fair players in `seats` would do at tick `n`: the game plays itself, for idle pictures and for tests. */
export function autoplayInputs<S, E extends GameEvent, A extends ActionDeclarations>(
  { manifest, rules }: PlayableGame<S, E, A>,
  state: S,
  moment: { readonly seats: readonly SeatId[]; readonly seed: number; readonly n: number },
): TickInputs<A> {
  const entries = moment.seats.map((seat) => {
    const actions = rules.autoplay(state, seat, playerRandom(moment.seed, moment.n, seat));
    return [seat, presentSeat(manifest.actions, actions)] as const;
  });
  return Object.fromEntries(entries) as TickInputs<A>;
}
