/** What a fair player does: has a look, holds a hand on a card, or waits for the frame; the others stir now and then. */
import { type ActionValues, type Random, type SeatId, ticksIn } from '#kit';
import { type Choice, choicesOf, isFramed } from './choices.ts';
import type { PairsActions, PairsState } from './state.ts';
import { worthTurning } from './stirring.ts';

/** A look over the table before the hand goes up. */
const lookTicks = ticksIn(1400);
/** About half a second more until the press. */
const pressShare = 1 / 30;
/** About once in five seconds. */
const stirShare = 1 / 300;
/** Two waves a second in a row of four, when cards are laid. */
const waveShare = 1 / 120;

/** The one it means: what it knows to be a pair, else another each time; worked out from the game, so that the hand rests there. */
function meant(state: PairsState): Choice | null {
  const choices = choicesOf(state);
  const worth = worthTurning(state);
  const rows = state.cards.length / Math.max(1, state.columns);
  const known = choices.find(
    ({ card, column }) => worth !== null && (card === worth || (card === null && column === Math.floor(worth / rows))),
  );
  const had = Object.values(state.turns.had).reduce((sum, each) => sum + each, 0);
  // once a column has been chosen, a card in it
  const cards = choices.filter(({ card }) => card !== null);
  const among = cards.length > 0 ? cards : choices;
  return known ?? among[(had * 5 + (state.held ?? 0) * 3 + state.found.length) % Math.max(1, among.length)] ?? null;
}

const pressed = { began: true, strength: 0.6, progress: 1 };

export function autoplay(state: PairsState, seat: SeatId, random: Random): Partial<ActionValues<PairsActions>> {
  const { name, ticks } = state.step;
  if (name === 'laying') return random.next() < waveShare ? { stir: pressed } : {};
  if (name !== 'choosing') return {};
  if (state.seat !== seat) return random.next() < stirShare ? { stir: pressed } : {};
  const choice = meant(state);
  if (choice === null || ticks < lookTicks) return {};
  const point = { x: choice.x, y: choice.y, sure: 1 };
  const presses = isFramed(state) && state.frame?.name === choice.id && random.next() < pressShare;
  return presses ? { point, choose: pressed } : { point };
}
