/** Motion energy of the room and of every seat from frame to frame, evened out over a moment. */
import { halfLife, mix, type SeatId } from '#core';
import { type Box, type GrayFrame, type Ground, motionBetween, type Spot, stirredOutside } from '#pose';
import { grayOf } from './gray-of.ts';
import type { Plate } from './plate.ts';

export interface MotionWatch {
  look(plate: Plate, capturedAtMs: number, boxes: ReadonlyMap<SeatId, Box>, ground: Ground): void;
  room(): number;
  /** Where something moved outside of lanes and walkways, by the picture last looked at; nothing when that was passed over. */
  outside(): readonly Spot[];
  seat(seat: SeatId): number;
  /** Forgets the last picture: the next has nothing to be compared with. */
  restart(): void;
}

/**
 * Pictures compared are at least so far apart: cameras in a dim room and clips of 15 pictures a second send each one
 * twice, and half of all differences would be nothing, the other half doubled.
 */
const apartMs = 60;
/** Rises at once, falls by half in this time: an arm that stops at the top of its swing has not stopped playing. */
const fallHalfLifeMs = 80;

export function createMotionWatch(): MotionWatch {
  let before: { readonly gray: GrayFrame; readonly atMs: number } | null = null;
  let room = 0;
  let seats = new Map<SeatId, number>();
  let outside: readonly Spot[] = [];

  const eased = (was: number, is: number, dtMs: number): number =>
    is >= was ? is : mix(was, is, halfLife(dtMs, fallHalfLifeMs));

  return {
    look(plate, capturedAtMs, boxes, ground) {
      outside = [];
      if (before !== null && capturedAtMs - before.atMs < apartMs) return;
      const gray = grayOf(plate);
      if (before !== null) {
        const dtMs = capturedAtMs - before.atMs;
        const reading = motionBetween(before.gray, gray, dtMs, boxes, ground);
        outside = stirredOutside(before.gray, gray, ground);
        room = eased(room, reading.room, dtMs);
        seats = new Map([...reading.seats].map(([seat, energy]) => [seat, eased(seats.get(seat) ?? 0, energy, dtMs)]));
      }
      before = { gray, atMs: capturedAtMs };
    },
    room: () => room,
    outside: () => outside,
    seat: (seat) => seats.get(seat) ?? 0,
    restart() {
      before = null;
      room = 0;
      outside = [];
      seats = new Map();
    },
  };
}
