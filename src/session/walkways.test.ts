/** Where people only pass: drawn by hand, held within the picture, and nobody is offered a seat there. */
import { describe, expect, it } from 'vitest';
import type { SessionSeat, SessionState } from './contracts.ts';
import { watchPlan } from './seats.ts';
import { newSeat, startSession } from './start.ts';
import { addWalkway, mostWalkways, placeWalkway, removeWalkway, resized, takeWalkway } from './walkways.ts';

const lane = (centreX: number) => ({ centreX, centreY: 0.5, side: 0.5 });
const seat = (id: 1 | 2, centreX: number, status: SessionSeat['status']): SessionSeat => ({
  ...newSeat(id, lane(centreX)),
  status,
});
const room = (...seats: readonly SessionSeat[]): SessionState => ({
  ...startSession({ games: [], seed: 7 }),
  path: 'seats',
  seats,
});

describe('a walkway', () => {
  it('is put where no chair stands, and is in hand then', () => {
    const { state } = addWalkway(room(seat(1, 0.3, 'joined')));
    expect(state.walkways[0]?.centreX).toBeGreaterThan(0.8);
    expect(state.walkwayInHand).toBe(0);
  });

  it('takes back the seat that was offered in it, and leaves who has joined where they are', () => {
    const { state } = addWalkway(room(seat(1, 0.4, 'joined'), seat(2, 1.3, 'proposed')));
    const wide = { centreX: 0.9, centreY: 0.5, width: 1.4, height: 1 };
    expect(placeWalkway(state, 0, wide).state.seats.map(({ id }) => id)).toEqual([1]);
  });

  it('stays within the picture and large enough to be held, wherever it is dragged', () => {
    const { state } = addWalkway(room());
    const [far] = placeWalkway(state, 0, { centreX: 9, centreY: -4, width: 0, height: 7 }).state.walkways;
    expect(far).toEqual({ centreX: state.aspect - 0.05, centreY: 0.5, width: 0.1, height: 1 });
  });

  it('is told to whoever watches the room, as edges in frame heights', () => {
    expect(watchPlan(room(), null).walkways).toBeUndefined();
    const { state } = addWalkway(room());
    const [one] = placeWalkway(state, 0, { centreX: 1, centreY: 0.5, width: 0.5, height: 1 }).state.walkways;
    expect(watchPlan({ ...state, walkways: one === undefined ? [] : [one] }, null).walkways).toEqual([
      { left: 0.75, right: 1.25, top: 0, bottom: 1 },
    ]);
  });

  it('is made wider by a press, and as much narrower by the other', () => {
    const usual = { centreX: 0.9, centreY: 0.5, width: 0.3, height: 1 };
    expect(resized(resized(usual, 1), -1).width).toBeCloseTo(0.3);
    expect(resized(usual, 1).width).toBeGreaterThan(0.3);
  });

  it('is one of a few', () => {
    const full = Array.from({ length: mostWalkways }).reduce<SessionState>((now) => addWalkway(now).state, room());
    expect(full.walkways).toHaveLength(mostWalkways);
    expect(addWalkway(full).refused).toBe('too-many');
  });

  it('goes again, and is in nobody’s hand then', () => {
    const { state } = removeWalkway(addWalkway(room()).state, 0);
    expect([state.walkways, state.walkwayInHand]).toEqual([[], null]);
  });

  it('is not drawn without a camera, on another page, or where there is none', () => {
    expect(addWalkway({ ...room(), source: 'none' }).refused).toBe('no-camera');
    expect(addWalkway({ ...room(), path: 'playing' }).refused).toBe('not-now');
    expect(takeWalkway(room(), 0).refused).toBe('no-such-walkway');
    expect(removeWalkway(room(), 0).refused).toBe('no-such-walkway');
  });
});
