/** What a fair player does: feels the parcel, sends it on; pulls at the paper in strokes; claps along meanwhile. */
import { type ActionValues, type Random, type SeatId, ticksIn } from '#kit';
import { holdMs } from './figures.ts';
import { type ParcelActions, type ParcelState, unwrappers } from './state.ts';

/** After weighing it in both hands, about three quarters of a second more. */
const weighMs = 500;
const passShare = 1 / 45;
/** A stroke and a clap, about every three quarters of a second. */
const strokeShare = 1 / 45;
const clapShare = 1 / 50;

export function autoplay(state: ParcelState, seat: SeatId, random: Random): Partial<ActionValues<ParcelActions>> {
  const { name } = state.step;
  if (name === 'passing' && state.holder === seat && state.flight === null) {
    if (state.heldTicks < ticksIn(holdMs + weighMs) || random.next() >= passShare) return {};
    return { pass: { began: true, strength: 0.3 + 0.45 * random.next(), progress: 1 } };
  }
  if (name === 'unwrapping' && unwrappers(state).includes(seat)) {
    return { unwrap: { level: 0.45 + 0.35 * random.next(), beat: random.next() < strokeShare } };
  }
  if (name !== 'passing' && name !== 'unwrapping') return {};
  const beat = random.next() < clapShare;
  return { clap: { level: beat ? 0.5 : 0.3, beat } };
}
