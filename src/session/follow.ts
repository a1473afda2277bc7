/** What the room does together, step by step: warm-up, cool-down, a breather. Worked out from the time, so that nothing is kept of it. */
import type { MovementName } from '#movement';
import type { SessionPath, SessionState } from './contracts.ts';
import { timeHere } from './step.ts';

export interface FollowStep {
  /** Words key, said and shown. */
  readonly line: string;
  /** Shown as a moving picture; null for a breath. */
  readonly movement: MovementName | null;
  readonly lengthMs: number;
}

const move = (movement: MovementName, lengthMs: number): FollowStep => ({
  line: `movement.${movement}.say`,
  movement,
  lengthMs,
});
const breath = (way: 'in' | 'out', lengthMs: number): FollowStep => ({
  line: `breather.${way}`,
  movement: null,
  lengthMs,
});

/** In for four seconds and out for six, twice: slower than anybody breathes at play. */
const breathing = [breath('in', 4000), breath('out', 6000), breath('in', 4000), breath('out', 6000)];

/** A minute to warm up, small before large; forty seconds to cool down, large before small. */
const programmes: Readonly<Partial<Record<SessionPath, readonly FollowStep[]>>> = {
  'warm-up': [
    move('sway', 10_000),
    move('raise', 10_000),
    move('reach', 10_000),
    move('pump', 10_000),
    move('clap', 10_000),
    move('swing', 10_000),
  ],
  breather: breathing,
  'cool-down': [move('reach', 10_000), move('sway', 10_000), ...breathing],
};

/** How long a page of steps takes; 0 for a page that has none. */
export const followMs = (path: SessionPath): number =>
  (programmes[path] ?? []).reduce((sum, { lengthMs }) => sum + lengthMs, 0);

/** What is done now, the how manyeth step it is, and for how long already; null on pages without steps. Past the end it is the last. */
export function followNow(
  state: SessionState,
): (FollowStep & { readonly index: number; readonly doneMs: number }) | null {
  const steps = programmes[state.path];
  if (steps === undefined) return null;
  let endsMs = 0;
  const index = steps.findIndex(({ lengthMs }) => {
    endsMs += lengthMs;
    return timeHere(state) < endsMs;
  });
  const at = index < 0 ? steps.length - 1 : index;
  const current = steps[at] as FollowStep;
  const beganMs = steps.slice(0, at).reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  return { ...current, index: at, doneMs: Math.min(current.lengthMs, timeHere(state) - beganMs) };
}
