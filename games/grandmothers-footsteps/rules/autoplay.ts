/** What a fair player does: creeps, stops when the needles stop, stirs now and then all the same, waves when there. */
import { type ActionValues, type Random, randomAt, type SeatId, ticksIn } from '#kit';
import { type CreepActions, type CreepState, creeperOf, isHome } from './state.ts';

/** Time to notice that the needles have stopped. */
const noticeTicks = ticksIn(450);
/** In so many looks somebody's nose itches: whose is chance, by how they have crept, and stays so for all of a look. */
const itchShare = 1 / 11;
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
  const chance = Math.round(1e6 * creeperOf(state, seat).own);
  const itches = name === 'looking' && randomAt(chance, state.looks, seat).next() < itchShare;
  return itches && ticks > itch.from && ticks < itch.to ? { freeze: 0.05 } : {};
}
