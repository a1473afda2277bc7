/** All that lets a person set the seats on the television's own page: dragging, writing names, and the doctor's advice. */

import type { SeatId } from '#core';
import { roomSeat } from '#kit';
import type { KeyContext } from '#platform/control';
import type { Stage } from '#platform/stage';
import type { Say } from '#platform/words';
import type { BodySource, Complaint } from '#pose';
import { type Command, inPlay, playsAsOne, type SessionState, seatOf, takingPart } from '#session';
import type { Happening } from './afternoon.ts';
import { createNameWriter } from './name-writer.ts';
import type { Room } from './room.ts';
import { createRoomDoctor } from './room-doctor.ts';
import { createSeatDrag } from './seat-drag.ts';

export interface SeatsByHandOptions {
  state(): SessionState;
  hear(happening: Happening): void;
  readonly stage: Pick<Stage, 'onDrag'>;
  readonly room: Pick<Room, 'figures'>;
  readonly houseSays: Say;
  source(): BodySource | null;
  /** How late the television is, as measured; null before. */
  delayMs(): number | null;
  /** Somebody has said that sound does not come from the television. */
  soundElsewhere(): boolean;
}

export interface SeatsByHand {
  /** Once a frame. */
  frame(nowMs: number): void;
  advice(): Complaint | null;
  /** Whenever a key or a touch has been obeyed: the writing field must have the next letter. */
  heed(): void;
}

export function createSeatsByHand(options: SeatsByHandOptions): SeatsByHand {
  const { state, hear, stage, room, houseSays, source, delayMs, soundElsewhere } = options;
  const obey = (command: Command): void => hear({ type: 'command', command });
  const doctor = createRoomDoctor({
    state,
    room,
    light: () => source()?.statistics().light ?? null,
    delayMs,
    soundElsewhere,
    onMoved: (by) => hear({ type: 'camera-moved', by }),
    crowded: (seat) => source()?.statistics().crowded?.includes(seat) ?? false,
  });
  const writer = createNameWriter({ state, obey, label: houseSays('seats.hand.naming') });
  const drag = createSeatDrag({ state, obey });
  stage.onDrag((phase, x, y) => {
    if (phase === 'down') drag.down(x, y);
    else if (phase === 'move') drag.move(x, y, performance.now());
    else drag.up(x, y);
  });
  return {
    frame(nowMs) {
      doctor.frame(nowMs);
      writer.heed();
    },
    advice: doctor.advice,
    heed: writer.heed,
  };
}

/** What the keys mean depends on this. */
export function keyContextOf(state: SessionState, turnSeat: SeatId | null): KeyContext {
  const { path, hand } = state;
  const at = state.walkwayInHand === null ? undefined : state.walkways[state.walkwayInHand];
  const walkway = at === undefined || state.walkwayInHand === null ? null : { index: state.walkwayInHand, at };
  const held = hand === null ? null : { ...hand, lane: seatOf(state, hand.seat)?.lane ?? null };
  const resting = state.seats.filter(({ status }) => status === 'resting').map(({ id }) => id);
  const asOne = inPlay(state) && playsAsOne(state);
  const seats = asOne ? [roomSeat] : takingPart(state).map(({ id }) => id);
  const byKey = asOne ? [] : takingPart(state).filter(({ lane, status }) => lane === null && status !== 'resting');
  return {
    path: path === 'helping' ? 'playing' : path,
    turnSeat: state.helped ?? turnSeat,
    seats,
    byKey: byKey.map(({ id }) => id),
    resting,
    pace: state.pace,
    hand: held,
    walkway,
  };
}
