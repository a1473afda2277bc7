import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import type { Lane } from '#pose';
import { skittlesCard as skittles } from '../../tests/helpers/session-cards.ts';
import { choices } from './choices.ts';
import type { Command, SessionState } from './contracts.ts';
import { direct } from './director.ts';
import { asSeen, seatOf } from './seats.ts';
import { startSession } from './start.ts';
import { waits } from './waits.ts';

const left: Lane = { centreX: 1.3, centreY: 0.5, side: 0.6 };
const right: Lane = { centreX: 0.5, centreY: 0.5, side: 0.6 };

/** The seats' page with two people proposed, seat 1 at the left of the television. */
function atSeats(source: 'camera' | 'none' = 'camera') {
  let state = startSession({ games: [skittles], seed: 7, source });
  let nowMs = 0;
  const hears = (event: Parameters<typeof direct>[1]): void => {
    state = direct(state, event).state;
  };
  const room = {
    get state(): SessionState {
      return state;
    },
    told(...commands: readonly Command[]) {
      for (const command of commands) hears({ type: 'command', command, nowMs: ++nowMs });
      return room;
    },
    seen(proposals: readonly { seat: SeatId; lane: Lane }[]) {
      hears({ type: 'people-seen', sightings: [], proposals, nowMs: ++nowMs });
      return room;
    },
    waits(ms: number) {
      nowMs += ms;
      hears({ type: 'time-passed', nowMs });
      return room;
    },
    lane: (seat: SeatId): Lane | null | undefined => seatOf(state, seat)?.lane,
    offers: (): readonly string[] => choices(state).map(({ id }) => id),
  };
  hears({ type: 'booted', cameraAllowed: false, problem: null, nowMs });
  room.told({ type: 'choose-game', gameId: 'skittles' });
  if (source === 'none') return room;
  hears({ type: 'source-opened', source: 'camera', nowMs });
  return room.seen([
    { seat: 1, lane: left },
    { seat: 2, lane: right },
  ]);
}

describe('a seat set by hand', () => {
  it('is taken, asked about and let go, by the same choices as everything else', () => {
    const room = atSeats();
    expect(room.offers()).toEqual(['go-on', 'go-back', 'add-seat', 'walkways', 'seat:1', 'seat:2']);
    room.told({ type: 'choose', index: 5 });
    expect(room.state.hand).toEqual({ seat: 2, doing: 'choosing' });
    expect(room.offers()).toEqual([
      'hand:naming',
      'hand:moving',
      'hand:swapping',
      'play',
      'remove-seat',
      'let-go-seat',
      'seat:1',
    ]);
    room.told({ type: 'choose', index: 5 });
    expect(room.state.hand).toBeNull();
  });

  it('stays where it was put, whatever the scan says', () => {
    const lane = { centreX: 0.8, centreY: 0.4, side: 0.6 };
    const room = atSeats().told({ type: 'place-seat', seat: 2, lane });
    expect(seatOf(room.state, 2)).toMatchObject({ lane, status: 'joined' });
    room.seen([
      { seat: 1, lane: left },
      { seat: 2, lane: right },
    ]);
    expect(room.lane(2)).toEqual(lane);
  });

  it('is never put outside the picture', () => {
    const room = atSeats().told({ type: 'place-seat', seat: 1, lane: { centreX: 4, centreY: 3, side: 0 } });
    expect(room.lane(1)).toEqual({ centreX: 16 / 9, centreY: 1, side: 0.12 });
  });

  it('is not offered a second time to the one who sits in it', () => {
    const room = atSeats().told({ type: 'place-seat', seat: 2, lane: right });
    room.seen([
      { seat: 1, lane: left },
      { seat: 3, lane: { ...right, centreX: 0.55 } },
    ]);
    expect(room.state.seats.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('swaps chairs with another: name and number go along, and the row shows who sits where', () => {
    const room = atSeats().told(
      { type: 'name-seat', seat: 1, name: 'Margaret' },
      { type: 'swap-seats', seat: 1, other: 2 },
    );
    expect(seatOf(room.state, 1)).toMatchObject({ name: 'Margaret', lane: right, status: 'joined' });
    expect(room.lane(2)).toEqual(left);
    expect(asSeen(room.state.seats).map(({ id }) => id)).toEqual([2, 1]);
  });

  it('is added where there is most room, and put away for good', () => {
    const room = atSeats().told({ type: 'add-seat' });
    expect(room.state.hand).toEqual({ seat: 3, doing: 'moving' });
    expect(room.lane(3)).toMatchObject({ centreX: expect.closeTo(0.9, 1), side: 0.6 });
    room.told({ type: 'remove-seat', seat: 2 }).seen([
      { seat: 1, lane: left },
      { seat: 2, lane: right },
    ]);
    expect(room.state.seats.map(({ id }) => id)).toEqual([1, 3]);
  });

  it('is added for the keys alone as well, up to six', () => {
    const room = atSeats('none');
    for (let i = 0; i < 6; i += 1) room.told({ type: 'add-seat' });
    expect(room.state.seats.map(({ id, lane }) => [id, lane])).toEqual([1, 2, 3, 4, 5, 6].map((id) => [id, null]));
    expect(room.offers()).not.toContain('add-seat');
    room.told({ type: 'take-seat', seat: 2, doing: 'choosing' });
    expect(room.offers().slice(0, 4)).toEqual(['hand:naming', 'rest', 'remove-seat', 'let-go-seat']);
  });

  it.each<Command>([
    { type: 'place-seat', seat: 1, lane: { centreX: 0.9, centreY: 0.5, side: 0.7 } },
    { type: 'swap-seats', seat: 1, other: 2 },
    { type: 'add-seat' },
    { type: 'remove-seat', seat: 1 },
    { type: 'name-seat', seat: 1, name: 'Arthur' },
  ])('is as it was before after $type is taken back', (command) => {
    const room = atSeats();
    const { seats, knownSeats, notSeats } = room.state;
    room.told(command);
    expect(room.state.seats).not.toEqual(seats);
    expect(room.offers().some((id) => id === 'undo-seats') || room.state.hand !== null).toBe(true);
    room.told({ type: 'undo-seats' });
    expect(room.state).toMatchObject({ seats, knownSeats, notSeats, seatsBefore: null, hand: null });
  });

  it('takes a whole move and a whole name back, not its last step', () => {
    const room = atSeats().told({ type: 'take-seat', seat: 1, doing: 'moving' });
    for (const centreX of [1.2, 1.1, 1]) room.told({ type: 'place-seat', seat: 1, lane: { ...left, centreX } });
    room.told({ type: 'undo-seats' });
    expect(room.lane(1)).toEqual(left);
    room.told({ type: 'take-seat', seat: 1, doing: 'naming' });
    for (const name of ['I', 'Iv', 'Ivy']) room.told({ type: 'name-seat', seat: 1, name });
    room.told({ type: 'let-go-seat' }, { type: 'undo-seats' });
    expect(seatOf(room.state, 1)?.name).toBe('');
  });

  it('has a name in any script, cut between letters, with a space while it is being written', () => {
    const room = atSeats().told({ type: 'take-seat', seat: 1, doing: 'naming' });
    const named = (name: string) => seatOf(room.told({ type: 'name-seat', seat: 1, name }).state, 1)?.name;
    expect(named('Mary ')).toBe('Mary ');
    expect(named('Мария')).toBe('Мария');
    expect(named(`${'a'.repeat(23)}👵🏽`)).toBe('a'.repeat(23));
    expect(named('a\u202Eb\nc ')).toBe('abc ');
    room.told({ type: 'let-go-seat' });
    expect(seatOf(room.state, 1)?.name).toBe('abc');
    expect(room.state.knownSeats[0]?.name).toBe('abc');
  });

  it('keeps the page waiting while it is in hand, and is let go when nobody goes on', () => {
    const room = atSeats().told(
      { type: 'join-seat', seat: 1 },
      { type: 'join-seat', seat: 2 },
      { type: 'take-seat', seat: 1, doing: 'naming' },
    );
    room.waits(waits.someJoined + 1);
    expect(room.state).toMatchObject({ path: 'seats', hand: { seat: 1 } });
    room.waits(waits.hand);
    expect(room.state).toMatchObject({ path: 'seats', hand: null });
  });

  it('falls out of the hand when the one who was only seen has gone', () => {
    const room = atSeats().told({ type: 'take-seat', seat: 2, doing: 'choosing' });
    room.seen([{ seat: 1, lane: left }]);
    expect(room.state.hand).toBeNull();
  });

  it('leaves no place behind on disk or after goodbye', () => {
    const room = atSeats().told({ type: 'remove-seat', seat: 1 }, { type: 'stop' });
    expect(room.state).toMatchObject({ seats: [], notSeats: [], seatsBefore: null });
  });
});
