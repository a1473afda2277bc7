/** Minutes as they are written down: who was in play, who was there, and under which name. */
import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { guestAbility } from '#movement';
import type { Profile, SessionSeat, SessionState } from './contracts.ts';
import {
  isInPlay,
  withGameBegun,
  withGameFinished,
  withPromptWritten,
  withRecordClosed,
  withTimeCounted,
} from './record-time.ts';
import { newSeat, nothingKept, startSession } from './start.ts';

const sits = (id: SeatId, change: Partial<SessionSeat> = {}): SessionSeat => ({
  ...newSeat(id, null),
  status: 'joined',
  ...change,
});
const rose = (records: boolean): Profile => ({
  id: 'rose',
  nickname: 'Rose',
  mark: null,
  ability: guestAbility,
  hearing: 'ordinary',
  sight: 'ordinary',
  likes: '',
  avoid: '',
  consents: { records, photographs: false, voice: false },
  keep: false,
  lastUsedAtMs: 0,
});
const playing = (...seats: readonly SessionSeat[]): SessionState => ({
  ...startSession({ games: [], seed: 7 }),
  path: 'playing',
  wallAtZeroMs: 1_000_000,
  seats,
});
const begun = (state: SessionState): SessionState => withGameBegun(state, 'skittles');
const minutesOf = ({ record }: SessionState) =>
  record?.people.map(({ seat, activeMs, restingMs }) => [seat, activeMs, restingMs]);

describe('a minute of play', () => {
  it('is in play for whose turn it is and who has it with them, and rest for all others who are there', () => {
    const turn = { seat: 1, partners: [2], awaySinceMs: null } as const;
    const state = begun({ ...playing(sits(1), sits(2), sits(3), sits(4, { status: 'resting' })), turn });
    expect(minutesOf(withTimeCounted(state, 1000))).toEqual([
      [1, 1000, 0],
      [2, 1000, 0],
      [3, 0, 1000],
      [4, 0, 1000],
    ]);
  });

  it("is everybody's where it is nobody's turn, but for who has gone out", () => {
    const state = playing(sits(1), sits(2, { present: false }), sits(3, { status: 'resting' }));
    expect(state.seats.map((seat) => isInPlay(state, seat))).toEqual([true, false, false]);
  });

  it('is written for nobody who was only offered a seat', () => {
    const state = begun(playing(sits(1), sits(2, { status: 'proposed' })));
    expect(minutesOf(withTimeCounted(state, 1000))).toEqual([[1, 1000, 0]]);
  });

  it('is of the session but of nobody while all is paused, and of nothing before the noticeboard and in a demo', () => {
    const state = begun(playing(sits(1)));
    const paused = withTimeCounted({ ...state, path: 'paused' }, 1000);
    expect([paused.record?.lengthMs, minutesOf(paused)]).toEqual([1000, []]);
    for (const nothing of [{ path: 'noticeboard' }, { path: 'goodbye' }, { demo: true }] as const) {
      expect(withTimeCounted({ ...state, ...nothing }, 1000).record?.lengthMs).toBe(0);
    }
  });

  it('is not made longer by a laptop that slept, nor shorter by a clock put back', () => {
    const state = begun(playing(sits(1)));
    expect(withTimeCounted(state, 8 * 3_600_000).record?.lengthMs).toBe(70_000);
    expect(withTimeCounted(state, -5000)).toBe(state);
  });

  it('is of the game begun last', () => {
    const second = withGameBegun(withGameFinished(withTimeCounted(begun(playing(sits(1))), 2000)), 'pairs');
    expect(withTimeCounted(second, 1000).record?.games).toEqual([
      { gameId: 'skittles', playedMs: 2000, finished: true },
      { gameId: 'pairs', playedMs: 1000, finished: false },
    ]);
  });
});

describe('a name in the record', () => {
  const seated = (consented: boolean): SessionState => ({
    ...begun(playing(sits(1, { person: 'rose', name: 'Rose' }))),
    kept: { ...nothingKept, people: [rose(consented)] },
  });

  it('is there with consent, and without it the person is a guest', () => {
    expect(withTimeCounted(seated(true), 1000).record?.people[0]).toMatchObject({ person: 'rose', name: 'Rose' });
    expect(withTimeCounted(seated(false), 1000).record?.people[0]).toMatchObject({ person: null, name: '' });
  });

  it('is not written of a guest who was named on the plate alone', () => {
    const state = begun(playing(sits(1, { name: 'Harold' })));
    expect(withPromptWritten(state, 1).record?.people).toEqual([
      { seat: 1, person: null, name: '', activeMs: 0, restingMs: 0, prompts: 1, mood: null },
    ]);
  });

  it('has a line for each who sat in the same seat in turn', () => {
    const first = withTimeCounted(seated(true), 1000);
    const next = withTimeCounted({ ...first, seats: [sits(1)] }, 500);
    expect(next.record?.people.map(({ name, activeMs }) => [name, activeMs])).toEqual([
      ['Rose', 1000],
      ['', 500],
    ]);
  });
});

describe('a record', () => {
  it('goes on with the next game, and is another when three hours have passed', () => {
    const one = begun(playing(sits(1)));
    expect(withGameBegun({ ...one, nowMs: 3_600_000 }, 'pairs').record?.games).toHaveLength(2);
    const later = withGameBegun({ ...one, nowMs: 4 * 3_600_000 }, 'pairs');
    expect(later.record?.games.map(({ gameId }) => gameId)).toEqual(['pairs']);
    expect(later.kept.records.map(({ id }) => id)).toEqual([one.record?.id]);
    expect(later.record?.id).not.toBe(one.record?.id);
  });

  it('is kept once however often it is closed, and not at all when nothing was played', () => {
    const closed = withRecordClosed(withRecordClosed(begun(playing(sits(1, { person: 'rose' })))));
    expect(closed.kept.records).toHaveLength(1);
    expect(closed.kept.lastSeating).toEqual([{ seat: 1, person: 'rose' }]);
    const nothing = playing(sits(1));
    expect(withRecordClosed(nothing)).toBe(nothing);
  });

  it('is not lost when the last change by hand is taken back', () => {
    const closed = withRecordClosed({ ...begun(playing(sits(1))), keptBefore: nothingKept });
    expect(closed.keptBefore?.records).toHaveLength(1);
  });
});
