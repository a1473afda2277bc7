/** Tells the source what to watch: whose turn it is often, whoever rests seldom. */
import type { SeatId } from '#core';
import type { BodySource } from '#pose';
import { type SessionState, watchPlan } from '#session';

export interface SourcePlan {
  /** Once a frame. The source hears only what is new to it. */
  frame(): void;
}

export function createSourcePlan(
  state: () => SessionState,
  turnSeat: () => SeatId | null,
  source: () => BodySource | null,
): SourcePlan {
  let told: BodySource | null = null;
  let planTold = '';
  return {
    frame() {
      const now = source();
      const plan = watchPlan(state(), turnSeat());
      const text = JSON.stringify(plan);
      if (now === told && text === planTold) return;
      told = now;
      planTold = text;
      now?.setSeats(plan);
    },
  };
}
