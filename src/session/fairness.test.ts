/** Who begins and how much is asked: fair over the afternoon, and private. */
import { describe, expect, it } from 'vitest';
import type { Level, SeatId } from '#core';
import { type Ability, guestAbility } from '#movement';
import type { GameCard, PersonInRecord, SessionSeat, SessionState } from './contracts.ts';
import { firstToPlay, handicapsFor, levelFor } from './fairness.ts';
import { newSeat, startSession } from './start.ts';

const game: GameCard = {
  id: 'skittles',
  seats: { min: 1, max: 6 },
  tune: 'alley',
  about: { place: 'alley', play: 'turns', level: 2, minutes: 5 },
};
const sits = (id: SeatId, change: Partial<SessionSeat> = {}): SessionSeat => ({
  ...newSeat(id, null),
  status: 'joined',
  ...change,
});
const at = (level: Level): Ability => ({ ...guestAbility, arms: 'left', level });
const room = (...seats: readonly SessionSeat[]): SessionState => ({
  ...startSession({ games: [game], seed: 7, gameId: 'skittles' }),
  seats,
});
const part = (seat: SeatId, activeMs: number, restingMs: number): PersonInRecord => ({
  seat,
  person: null,
  name: '',
  activeMs,
  restingMs,
  prompts: 0,
  mood: null,
});
const played = (state: SessionState, ...people: readonly PersonInRecord[]): SessionState => ({
  ...state,
  record: { id: 'now', startedAtMs: 0, lengthMs: 1, games: [], people, mood: null, note: '' },
});

describe('who begins', () => {
  it('is the first of the row in the first game', () => {
    expect(firstToPlay(room(sits(2), sits(1)))).toBe(1);
  });

  it('is whoever has been in play for the least share of their time, not for the fewest minutes', () => {
    const state = played(room(sits(1), sits(2)), part(1, 50_000, 50_000), part(2, 60_000, 240_000));
    expect(firstToPlay(state)).toBe(2);
  });

  it('counts together who sat in a seat one after the other', () => {
    const state = played(room(sits(1), sits(2)), part(1, 0, 10_000), part(1, 90_000, 0), part(2, 50_000, 50_000));
    expect(firstToPlay(state)).toBe(2);
  });

  it('is not the newcomer for having come late, nor are they last', () => {
    const state = played(room(sits(1), sits(2), sits(3)), part(1, 80_000, 20_000), part(3, 20_000, 80_000));
    expect(firstToPlay(state)).toBe(3);
    expect(firstToPlay(played(room(sits(1), sits(2)), part(1, 80_000, 20_000)))).toBe(1);
  });

  it('is nobody who rests or has not joined, and nobody in an empty room', () => {
    expect(firstToPlay(room(sits(1, { status: 'resting' }), sits(2, { status: 'proposed' }), sits(3)))).toBe(3);
    expect(firstToPlay(room())).toBeNull();
  });
});

describe('how much is asked', () => {
  it("is the game's own where nothing is said of anybody", () => {
    expect(levelFor(room(sits(1), sits(2)))).toBe(2);
    expect(levelFor(room())).toBe(2);
  });

  it('is the middle of what is said of those who play, and of two in the middle the lower', () => {
    const three = [sits(1, { ability: at(5) }), sits(2, { ability: at(4) }), sits(3, { ability: at(1) })];
    expect(levelFor(room(...three))).toBe(4);
    expect(levelFor(room(...three.slice(0, 2)))).toBe(4);
    expect(levelFor(room(...three.map((seat) => ({ ...seat, status: 'resting' as const }))))).toBe(2);
  });
});

describe('a handicap', () => {
  it('levels those of whom something is said against the room, and is held to two', () => {
    const state = room(sits(1, { ability: at(5) }), sits(2), sits(3), sits(4, { ability: at(1) }));
    expect(handicapsFor(state)).toEqual({ 1: 2, 4: -1 });
  });

  it('is none for a frailty: one arm and shaking hands ask for no more than the game does', () => {
    const frail = { ability: { ...guestAbility, arms: 'left', tremor: true, smallMovement: true } as const };
    expect(handicapsFor(room(sits(1), sits(2, frail), sits(3)))).toEqual({});
    expect(levelFor(room(sits(1, frail), sits(2, frail), sits(3, frail)))).toBe(2);
  });

  it('is none for a guest, and none for who is in the middle', () => {
    expect(handicapsFor(room(sits(1), sits(2, { ability: at(2) })))).toEqual({});
  });
});
