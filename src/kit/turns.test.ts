import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeatId, seatIds } from '#core';
import { hadTurn, nextTurn, roundsDone, rowFrom, seatsOwed, startTurns, withSeats } from './turns.ts';

const all = (): boolean => true;

describe('turns', () => {
  it('go along the row and begin again', () => {
    let turns = startTurns([1, 3, 4]);
    const order: (SeatId | null)[] = [];
    for (let i = 0; i < 6; i += 1) {
      const seat = nextTurn(turns, [1, 3, 4], all);
      order.push(seat);
      if (seat !== null) turns = hadTurn(turns, seat);
    }
    expect(order).toEqual([1, 3, 4, 1, 3, 4]);
    expect(roundsDone(turns, 2)).toBe(true);
    expect(roundsDone(turns, 3)).toBe(false);
  });

  it('begin with whoever is to begin, and come round', () => {
    let turns = startTurns([1, 3, 4], 4);
    const order = [0, 1, 2].map(() => {
      const seat = nextTurn(turns, [1, 3, 4], all) ?? 1;
      turns = hadTurn(turns, seat);
      return seat;
    });
    expect(order).toEqual([4, 1, 3]);
    expect(rowFrom([1, 3, 4], 3)).toEqual([3, 4, 1]);
  });

  it('pass over those who are away, who then go first', () => {
    let turns = startTurns([1, 2, 3]);
    turns = hadTurn(turns, 1);
    expect(nextTurn(turns, [1, 2, 3], (seat) => seat !== 2)).toBe(3);
    turns = hadTurn(turns, 3);
    expect(nextTurn(turns, [1, 2, 3], all)).toBe(2);
    expect(nextTurn(turns, [1, 2, 3], () => false)).toBeNull();
  });

  it('start late comers level with whoever has had fewest, and forget leavers', () => {
    let turns = startTurns([1, 2]);
    for (const seat of [1, 2, 1, 2, 1] as const) turns = hadTurn(turns, seat);
    const wider = withSeats(turns, [1, 2, 5]);
    expect(wider.had).toEqual({ 1: 3, 2: 2, 5: 2 });
    expect(withSeats(wider, [5]).had).toEqual({ 5: 2 });
    expect(withSeats(wider, [1, 2, 5])).toBe(wider);
  });

  it('know who is still owed one, here or not', () => {
    const turns = hadTurn(startTurns([1, 2, 3]), 2);
    expect(seatsOwed(turns, [1, 2, 3], 1)).toEqual([1, 3]);
    expect(seatsOwed(turns, [2], 1)).toEqual([]);
  });

  it('stay within one of each other while everyone is there, whoever comes and goes', () => {
    const rooms = fc.array(fc.subarray([...seatIds], { minLength: 1 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rooms, (told) => {
        let turns = startTurns(told[0] ?? [1]);
        for (const seats of told) {
          turns = withSeats(turns, seats);
          for (let i = 0; i < seats.length; i += 1) {
            const seat = nextTurn(turns, seats, all);
            if (seat !== null) turns = hadTurn(turns, seat);
          }
          const had = Object.values(turns.had);
          expect(Math.max(...had) - Math.min(...had)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
