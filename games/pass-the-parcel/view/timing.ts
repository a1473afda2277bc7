/** Times that more than one part of the picture goes by, worked out from the state. */
import { tickMs } from '#kit';
import { decadeOf, isWearable, type PaperId } from '../rules/contents.ts';
import type { ParcelState, StepName } from '../rules/state.ts';

/** How long the step has lasted as the frame is drawn, ms. */
export const stepMs = ({ step }: ParcelState, alpha: number): number => (step.ticks + alpha) * tickMs;

export const isMusical = (name: StepName): boolean => name === 'passing' || name === 'treat' || name === 'over';

/** One sway of the row, there and back: two bars of the tune. */
export const swayMs = 2400;

/** Which of the three tones of newspaper: the further in, the yellower. */
export function toneOf(paper: PaperId): 0 | 1 | 2 {
  const decade = Number(decadeOf(paper));
  return decade >= 1970 ? 0 : decade >= 1940 ? 1 : 2;
}

/** A thing to wear is looked at for so long; then its card goes, and the room sees it worn. */
export const wornFromMs = 5600;

/** Whether the card with what was found is up, `ms` into its showing. */
export function isCardUp({ step, shown }: ParcelState, ms: number): boolean {
  if (step.name !== 'showing' || shown === null) return false;
  const { treasure } = shown;
  return !(treasure.kind === 'trifle' && isWearable(treasure.trifle)) || ms < wornFromMs;
}
