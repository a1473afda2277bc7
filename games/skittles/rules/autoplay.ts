/** What a fair player does: points, waits a breath, draws back, bowls; and claps with the row. Also the idle picture. */
import { type ActionValues, type Random, randomAt, type SeatId, ticksIn } from '#kit';
import { pointedReachMm } from './aim.ts';
import { middleYMm } from './kindly-line.ts';
import { type SkittlesActions, type SkittlesState, totalPins } from './state.ts';

/** A look down the alley before anything, then the arm goes back for a while. */
const lookTicks = ticksIn(900);
const drawTicks = ticksIn(800);
/** About a second more until the throw. */
const throwShare = 1 / 40;
/** About one clap a second. */
const clapShare = 1 / 55;

/** A fair player points at a pin that stands, give or take a hand's breadth. */
const astrayMm = 200;

/** Somewhere else each time: worked out from the game, so that the hand rests there, and by chance, so that no seat points better. */
function aimOf(state: SkittlesState): number {
  const { turns, ball, pins } = state;
  const standing = pins.flatMap((spot) => spot ?? []);
  const had = Object.values(turns.had).reduce((sum, each) => sum + each, 0);
  const chance = randomAt(totalPins(state), had, ball);
  const spot = standing[Math.floor(chance.next() * standing.length)] ?? { x: 0, y: middleYMm };
  const astray = (2 * chance.next() - 1) * astrayMm;
  return 0.5 + ((spot.x * middleYMm) / spot.y + astray) / (2 * pointedReachMm);
}

export function autoplay(state: SkittlesState, seat: SeatId, random: Random): Partial<ActionValues<SkittlesActions>> {
  const { name, ticks } = state.step;
  if (name === 'setting') {
    return random.next() < clapShare ? { clap: { began: true, strength: 0.5 + 0.4 * random.next(), progress: 1 } } : {};
  }
  if (state.seat !== seat || (name !== 'aiming' && name !== 'ready')) return {};
  const aim = { x: aimOf(state), y: 0.5, sure: 1 };
  if (name === 'aiming') return { aim };
  const progress = Math.min(1, Math.max(0, (ticks - lookTicks) / drawTicks));
  if (progress < 1 || random.next() >= throwShare) return { aim, bowl: { began: false, strength: 0, progress } };
  return { aim, bowl: { began: true, strength: 0.35 + 0.5 * random.next(), progress: 1 } };
}
