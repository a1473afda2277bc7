/** What a fair player does: creeps, stops when the needles stop, stirs now and then all the same, waves when there. */
import { type ActionValues, type Random, type SeatId, ticksIn } from '#kit';
import { type CreepActions, type CreepState, creeperOf, isHome } from './state.ts';

/** Time to notice that the needles have stopped. */
const noticeTicks = ticksIn(450);
/** One look in so many, somebody's nose itches: whose depends on how long she has knitted, which is chance. */
const itchEvery = 11;
const itch = { from: ticksIn(900), to: ticksIn(1700) };
/** About a stroke a second, about a wave in two. */
const strokeShare = 1 / 60;
const waveShare = 1 / 120;

export function autoplay(state: CreepState, seat: SeatId, random: Random): Partial<ActionValues<CreepActions>> {
  const { name, ticks } = state.step;
  const free = name === 'knitting' || name === 'dozing' || (name === 'listening' && ticks < noticeTicks);
  if (free && isHome(creeperOf(state, seat))) {
    return random.next() < waveShare ? { wave: { began: true, strength: 0.6, progress: 1 }, freeze: 0.5 } : {};
  }
  if (free) return { creep: { level: 0.5 + 0.3 * random.next(), beat: random.next() < strokeShare }, freeze: 0.3 };
  const itches = name === 'looking' && (state.looks * 5 + seat * 7 + state.knitMs) % itchEvery === 0;
  return itches && ticks > itch.from && ticks < itch.to ? { freeze: 0.05 } : {};
}
