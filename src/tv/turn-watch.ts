/** What the game and the bodies in it tell the director: whose turn it is, and when the room needs a breather. */
import type { SeatId } from '#core';
import { type ActivePlay, type Breather, breatherFor, fresh, gentleRange, stepActivePlay } from '#movement';
import { inPlay, type SessionState, takingPart } from '#session';
import type { Happening } from './afternoon.ts';
import type { Room } from './room.ts';

export interface TurnWatchParts {
  state(): SessionState;
  hear(happening: Happening): void;
  /** Whose turn it is in the game on the table. */
  turnSeat(): SeatId | null;
  /** Who has that turn with them. */
  turnPartners(): readonly SeatId[];
  readonly room: Pick<Room, 'body' | 'figures'>;
}

export interface TurnWatch {
  /** Once a frame. */
  frame(nowMs: number, dtMs: number): void;
}

export function createTurnWatch({ state, hear, turnSeat, turnPartners, room }: TurnWatchParts): TurnWatch {
  const plays = new Map<SeatId, ActivePlay>();
  let told: Breather = 'not-yet';

  const tellTurn = (): void => {
    const seat = turnSeat();
    const partners = seat === null ? [] : turnPartners();
    const { seat: known = null, partners: knownPartners = [] } = state().turn ?? {};
    if (seat !== known || partners.join() !== knownPartners.join()) hear({ type: 'turn-called', seat, partners });
  };

  const tellBreather = (nowMs: number, dtMs: number): void => {
    for (const { id, lane, status, present, range, ability } of takingPart(state())) {
      const idle = lane === null || status === 'resting' || !present;
      const body = idle ? null : room.body(id);
      const motion = idle ? 0 : (room.figures(id, nowMs).sample?.motion ?? 0);
      const seen = { body, motion, range: range ?? gentleRange(ability) };
      plays.set(id, stepActivePlay(plays.get(id) ?? fresh, seen, dtMs));
    }
    const when = breatherFor([...plays.values()]);
    if (when === told) return;
    told = when;
    hear({ type: 'breather-due', when });
  };

  return {
    frame(nowMs, dtMs) {
      if (!inPlay(state())) {
        // a breather, an ending, another game: they rest meanwhile
        if (state().path !== 'paused') {
          plays.clear();
          told = 'not-yet';
        }
        return;
      }
      if (state().demo) return;
      tellTurn();
      tellBreather(nowMs, dtMs);
    },
  };
}
