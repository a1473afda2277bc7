/** All that watches the row for the director: turns and breathers, ranges, drops, and hands that choose. */
import type { SeatId } from '#core';
import type { DwellTarget, RangeMeasuring } from '#movement';
import type { Command, SessionState } from '#session';
import type { Happening } from './afternoon.ts';
import { createChooser } from './chooser.ts';
import type { ChoosingSeen } from './choosing.ts';
import { createDropWatch } from './drop-watch.ts';
import { createRangeWatch } from './range-watch.ts';
import type { Room } from './room.ts';
import { createTurnWatch } from './turn-watch.ts';

export interface WatchesParts {
  state(): SessionState;
  hear(happening: Happening): void;
  readonly room: Room;
  /** Whose turn it is in the game on the table, and who has it with them. */
  turnSeat(): SeatId | null;
  turnPartners(): readonly SeatId[];
  /** What hands can point at on the page that is up. */
  targets(): readonly DwellTarget[];
  obey(command: Command): void;
}

export interface Watches {
  /** Once a frame. */
  frame(nowMs: number, dtMs: number): void;
  /** What is to be drawn of hands that choose; null on pages where none do. */
  choosing(): ChoosingSeen | null;
  /** How far a window is polished; null for a seat that has none now. */
  window(seat: SeatId): RangeMeasuring | null;
}

export function createWatches(parts: WatchesParts): Watches {
  const { state, hear, room } = parts;
  const turns = createTurnWatch(parts);
  const ranges = createRangeWatch(state, hear, room);
  const drops = createDropWatch(state, hear, room);
  const chooser = createChooser(parts);
  return {
    frame(nowMs, dtMs) {
      turns.frame(nowMs, dtMs);
      ranges.frame(dtMs);
      drops.frame(dtMs);
      chooser.frame(dtMs);
    },
    choosing: chooser.seen,
    window: ranges.window,
  };
}
