/**
 * Everybody as one player: what the whole picture shows of movement, and every key that is pressed for anybody, is read as if one
 * person who has no arms sat in one seat. Nobody's body is looked at.
 */
import { type ActionDeclarations, roomSeat } from '#kit';
import { createSeatReader, type DeviceInput, guestAbility, type ReaderSeat, type RoomReadings } from '#movement';

export interface WholeRoom {
  /** How much everybody moves, 0..1, as a source tells it. */
  moved(motion: number, capturedAtMs: number): void;
  /** A device acts for one of them, and so for all. */
  act(input: DeviceInput): void;
  /** One tick of `roomSeat`, which is always there. */
  read(actions: ActionDeclarations, tickMs: number, dtMs: number): RoomReadings;
}

/** Whatever moves is an answer; there is nobody in particular whose arms it could be. */
const everybody: ReaderSeat = {
  id: roomSeat,
  ability: { ...guestAbility, arms: 'neither' },
  range: null,
  hasLane: false,
  resting: false,
};

/** Holds what is known of one room; another source begins another. */
export function createWholeRoom(): WholeRoom {
  // always: one mover of many is thinned out by all who sit still, and the pace of the game makes nobody bigger
  const reader = createSeatReader({ pace: 'gentle' });
  reader.setSeats([everybody]);
  return {
    moved: (motion, capturedAtMs) => reader.hear({ seat: roomSeat, capturedAtMs, aspect: 1, pose: null, motion }),
    act: (input) => reader.act({ ...input, seat: roomSeat }),
    read(actions, tickMs, dtMs) {
      reader.setActions(actions);
      return reader.read(tickMs, dtMs);
    },
  };
}
