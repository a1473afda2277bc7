/** What the game on the table asks, of whom, and what of it the page shows. */
import type { SeatId } from '#core';
import { playsAsOne, type SessionState, takingPart } from '#session';
import type { GameTable } from './game-table.ts';
import { type Asked, askedNow, type Prompting } from './prompting.ts';
import type { Room } from './room.ts';
import type { Ask } from './screen-model.ts';

export interface AskingParts {
  state(): SessionState;
  readonly table: Pick<GameTable, 'running' | 'definition' | 'playsItself'>;
  readonly room: Pick<Room, 'progress'>;
  readonly prompting: Pick<Prompting, 'now' | 'step'>;
}

export interface Asking {
  /** Whose turn it is; null where everybody plays at once, and before a game. */
  turnSeat(): SeatId | null;
  turnPartners(): readonly SeatId[];
  /** What whoever has the turn is asked to do. */
  action(): string | null;
  /** Once a frame of play: help climbs and fades. */
  frame(dtMs: number): void;
  /** The ask of whose turn it is or, where everybody plays at once, of the one who is being helped. */
  shown(): Ask | null;
}

export function createAsking({ state, table, room, prompting }: AskingParts): Asking {
  const turnSeat = (): SeatId | null => table.running()?.host.turnSeat() ?? null;
  const isTogether = (): boolean => turnSeat() === null && table.definition()?.manifest.play === 'together';
  const asked = (): readonly Asked[] =>
    table.playsItself() || playsAsOne(state())
      ? []
      : askedNow(table.running()?.host ?? null, takingPart(state()), isTogether());
  return {
    turnSeat,
    turnPartners: () => table.running()?.host.turnPartners() ?? [],
    action() {
      const seat = turnSeat();
      return seat === null ? null : (table.running()?.host.asks(seat) ?? null);
    },
    frame: (dtMs) => prompting.step(asked(), dtMs, isTogether()),
    shown() {
      const one = asked().find(({ seat }) => !isTogether() || prompting.now(seat).rung > 0);
      return one ? { ...one, progress: room.progress(one.seat, one.action), ...prompting.now(one.seat) } : null;
    },
  };
}
