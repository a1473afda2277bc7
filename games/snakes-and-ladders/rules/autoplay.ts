/** What a fair player does: shakes along, throws when the cup is warm, climbs, sways from side to side with all the others. */
import { type ActionValues, type Random, type SeatId, tickMs, ticksIn } from '#kit';
import { type SnakesActions, type SnakesState, throwersOf } from './state.ts';

/** A stroke about twice in three seconds. */
const strokeShare = 1 / 90;
const noticeTicks = ticksIn(800);
/** About a second until the arm comes up. */
const throwShare = 1 / 60;
const swayMs = 2600;

export function autoplay(state: SnakesState, seat: SeatId, random: Random): Partial<ActionValues<SnakesActions>> {
  const { name, ticks } = state.step;
  const stroke = { level: 0.5 + 0.3 * random.next(), beat: random.next() < strokeShare };
  const lifts = ticks > noticeTicks && throwersOf(state).includes(seat) && random.next() < throwShare;
  const lift = { began: true, strength: 0.4 + 0.5 * random.next(), progress: 1 };
  switch (name) {
    case 'shaking':
      return { shake: stroke };
    case 'ready':
      return lifts ? { throw: lift } : {};
    case 'choosing':
      return lifts && state.level === 5 ? { pick: lift } : {};
    case 'climbing':
    case 'gathering':
      return { climb: stroke };
    case 'sliding':
      return { slide: 0.75 * Math.sin(((ticks * tickMs) / swayMs) * 2 * Math.PI), climb: { level: 0.2, beat: false } };
    default:
      return {};
  }
}
