/** When a hand meets the balloon, and how hard. */
import { clamp, mix, type Pace, type SeatId, tickHz } from '#kit';
import { balloonAt, isComingDown } from './flight.ts';
import { handAt } from './hall.ts';
import type { BalloonState, BalloonTick } from './state.ts';

/** A raised hand counts from here down: just over the head when gentle, where it can be touched when lively. */
const opensY: Readonly<Record<Pace, number>> = { gentle: 270, standard: 340, lively: 400 };
/** A step of help: so much sooner. */
const easePx = 40;
/** A hand may be this far from the balloon's edge, pixels. */
const reachHelpPx: Readonly<Record<Pace, number>> = { gentle: 420, standard: 130, lively: 40 };
const easeReachPx = 80;
/** Half as large again as drawn. */
const hitShare = 1.5;
/** From level 4 on a hand is helped so much of that. */
const strictShare = 0.5;
const surelyUp = 0.5;
/** A hand that is held still gives a soft bounce; one that goes up at a picture's height a second, the hardest. */
const stillStrength = 0.3;
const hardPxPerS = 1080;

/** Where the balloon must have come for a movement without a place to count, stage pixels from the top. */
export const openY = (state: BalloonState, pace: Pace): number =>
  opensY[pace] - easePx * (state.seat === null ? 0 : (state.ease[state.seat] ?? 0));

/** Nearer to the middle than this, of the balloon's radius, a hand sends it nowhere in particular. */
const aimedFrom = 0.4;

/** Which way a hand beside the balloon sends it: -1 to the left of the row, 1 to the right, 0 for neither. */
export function sideSentTo({ flight, row }: BalloonState, seat: SeatId, tick: BalloonTick): -1 | 0 | 1 {
  const { hand } = tick.seat(seat).actions;
  if (hand.sure < surelyUp) return 0;
  const off = handAt(row, seat, hand.x, hand.y).x - balloonAt(flight, flight.ticks).x;
  if (Math.abs(off) < flight.radius * aimedFrom) return 0;
  return off < 0 ? 1 : -1;
}

export interface Meeting {
  /** 0..1 of a bat; null: it has not been met. */
  readonly strength: number | null;
  readonly handY: number | null;
}

/** What the seat the balloon is for makes of this tick. */
export function meeting(state: BalloonState, seat: SeatId, tick: BalloonTick): Meeting {
  const { bat, hand } = tick.seat(seat).actions;
  const { flight } = state;
  const isUp = hand.sure >= surelyUp;
  const at = handAt(state.row, seat, hand.x, hand.y);
  const handY = isUp ? Math.round(at.y) : null;
  if (!isComingDown(flight)) return { strength: null, handY };
  const { x, y } = balloonAt(flight, flight.ticks);
  if (bat.began && y >= openY(state, tick.pace)) return { strength: mix(0.3, 1, bat.strength), handY };
  if (!isUp) return { strength: null, handY };
  const help = reachHelpPx[tick.pace] * (tick.level >= 4 ? strictShare : 1) + easeReachPx * (state.ease[seat] ?? 0);
  const under = y + flight.radius * hitShare >= at.y - help / 4;
  const beside = Math.abs(at.x - x) <= flight.radius * hitShare + help;
  const low = y >= openY(state, tick.pace) - 2 * easePx;
  if (!(under && beside && low)) return { strength: null, handY };
  const speed = state.handY === null ? 0 : Math.max(0, state.handY - at.y) * tickHz;
  return { strength: clamp(mix(stillStrength, 1, speed / hardPxPerS), stillStrength, 1), handY };
}
