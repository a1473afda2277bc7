/** For how long the music plays and with whom it stops, when staff do not say: so that each has about as many layers. */
import { mix, nextTurn, type SeatId, ticksIn } from '#kit';
import { figuresOf } from './figures.ts';
import { isThere, type ParcelState, type ParcelTick } from './state.ts';

const boutLane = 1;
const choiceLane = 2;

/** Any of those who have had fewest layers and are not the last who had one; null when nobody is there. */
export function chosenSeat({ turns }: ParcelState, tick: ParcelTick): SeatId | null {
  const there = tick.seats.filter((seat) => isThere(tick, seat));
  const others = there.filter((seat) => seat !== turns.last);
  const ready = others.length > 0 ? others : there;
  if (ready.length === 0) return null;
  const had = (seat: SeatId): number => turns.had[seat] ?? 0;
  const fewest = Math.min(...there.map(had));
  const level = ready.filter((seat) => had(seat) === fewest);
  return level.length > 0
    ? tick.random(choiceLane).pick(level)
    : nextTurn(turns, tick.seats, (seat) => isThere(tick, seat));
}

export function bout(
  state: ParcelState,
  tick: ParcelTick,
): Pick<ParcelState, 'boutTicks' | 'boutLengthTicks' | 'chosen'> {
  const [least, most] = figuresOf(tick.pace, state.level).boutMs;
  return {
    boutTicks: 0,
    boutLengthTicks: ticksIn(mix(least, most, tick.random(boutLane).next())),
    chosen: chosenSeat(state, tick),
  };
}
