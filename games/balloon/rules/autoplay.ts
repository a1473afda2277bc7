/** What a fair player does: looks up, brings a hand under the balloon, bats it; and now and then waves it on to the others. */
import { type ActionValues, clamp01, type Random, type SeatId } from '#kit';
import { balloonAt, isComingDown } from './flight.ts';
import { handBottomY, handTopY, laneX, pitchPx } from './hall.ts';
import type { BalloonActions, BalloonState } from './state.ts';

/** From here down it looks near enough. */
const nearY = 410;
/** About half a second more until the hand goes up. */
const batShare = 1 / 28;
/** About once in six seconds. */
const waveShare = 1 / 360;
/** A hand waits so far under the balloon. */
const underPx = 330;

export function autoplay(state: BalloonState, seat: SeatId, random: Random): Partial<ActionValues<BalloonActions>> {
  if (state.step.name !== 'flying') return {};
  if (state.seat !== seat) {
    return random.next() < waveShare ? { bat: { began: true, strength: 0.5, progress: 1 } } : {};
  }
  if (!isComingDown(state.flight)) return {};
  const { x, y } = balloonAt(state.flight, state.flight.ticks);
  const hand = {
    x: clamp01(0.5 + (x - laneX(state.row, seat)) / pitchPx(state.row.length)),
    y: clamp01((y + underPx - handTopY) / (handBottomY - handTopY)),
    sure: 1,
  };
  if (y < nearY || random.next() >= batShare) return { hand };
  return { hand, bat: { began: true, strength: 0.3 + 0.6 * random.next(), progress: 1 } };
}
