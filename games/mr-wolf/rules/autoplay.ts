/** What a fair player does: takes the steps he told, stands when they are done, runs when dinner is called. */
import { type ActionValues, type Random, type SeatId, ticksIn } from '#kit';
import { sheepOf, stepsLeft, type WolfActions, type WolfState } from './state.ts';

/** Time to hear what he says. */
const hearTicks = ticksIn(900);
const startleTicks = ticksIn(400);
/** About a step a second; about a second to get a hand up. */
const strokeShare = 1 / 60;
const handShare = 1 / 50;

export function autoplay(state: WolfState, seat: SeatId, random: Random): Partial<ActionValues<WolfActions>> {
  const { name, ticks } = state.step;
  if (name === 'stepping' && ticks > hearTicks && stepsLeft(state, seat) > 0) {
    return { step: { level: 0.4 + 0.3 * random.next(), beat: random.next() < strokeShare } };
  }
  const startled = name === 'running' && ticks > startleTicks && !sheepOf(state, seat).runs;
  return startled && random.next() < handShare ? { home: { began: true, strength: 0.6, progress: 1 } } : {};
}
