/** Newcomers and a new pace reach the game that is being played. */
import { playsAsOne, type SessionState, takingPart } from '#session';
import type { GameTable } from './game-table.ts';

export interface KeepUp {
  /** Once a frame. */
  frame(): void;
}

export function createKeepUp(state: () => SessionState, table: Pick<GameTable, 'running' | 'playsItself'>): KeepUp {
  let heeded: SessionState | null = null;
  return {
    frame() {
      const now = state();
      const host = table.running()?.host;
      if (host === undefined || now === heeded || table.playsItself()) return;
      heeded = now;
      host.setPace(now.pace);
      if (!playsAsOne(now)) host.setSeats(takingPart(now).map(({ id }) => id));
    },
  };
}
