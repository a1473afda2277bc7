import { describe, expect, it } from 'vitest';
import { choices } from './choices.ts';
import type { Command, SessionState } from './contracts.ts';
import { direct } from './director.ts';
import { watchPlan } from './seats.ts';
import { startSession } from './start.ts';
import { playsAsOne } from './whole-room.ts';

const card = (id: string, more: object = {}) =>
  ({
    id,
    seats: { min: 1, max: 6 },
    tune: 'garden',
    about: { place: 'garden', play: 'together', level: 2, minutes: 2 },
    ...more,
  }) as const;
const games = [
  card('balloon'),
  card('footsteps', { set: 'footsteps', wholeRoom: true }),
  card('wolf', { set: 'footsteps', wholeRoom: true }),
];

const told = (state: SessionState, command: Command) => direct(state, { type: 'command', command, nowMs: 10 });
const briefed = (gameId: string): SessionState => {
  const fresh = startSession({ games, seed: 1, source: 'none', keySeats: 3 });
  const { state } = direct(fresh, { type: 'booted', cameraAllowed: false, problem: null, nowMs: 0 });
  return told(told(state, { type: 'choose-game', gameId }).state, { type: 'go-on' }).state;
};
const asOne = told(briefed('footsteps'), { type: 'set-whole-room', on: true }).state;
/** A camera looks at a room in which nobody has been found. */
const seatless = (gameId: string): SessionState => {
  const fresh = startSession({ games, seed: 1 });
  const { state } = direct(fresh, { type: 'booted', cameraAllowed: false, problem: null, nowMs: 0 });
  const asked = told(state, { type: 'choose-game', gameId }).state;
  return direct(asked, { type: 'source-opened', source: 'camera', nowMs: 20 }).state;
};
const ids = (state: SessionState): readonly string[] => choices(state).map(({ id }) => id);

describe('the whole room', () => {
  it('is offered where the game allows it, and taken back', () => {
    expect(ids(briefed('footsteps'))).toEqual(['go-on', 'game:wolf', 'whole-room', 'go-back']);
    expect(ids(asOne)).toEqual(['go-on', 'game:wolf', 'by-the-seat', 'go-back']);
    expect(told(asOne, { type: 'set-whole-room', on: false }).state.wholeRoom).toBe(false);
    expect(told(briefed('balloon'), { type: 'set-whole-room', on: true }).refused).toBe('not-as-one');
  });

  it('plays as one seat, with nobody before the others and no handicap', () => {
    const { effects } = told(asOne, { type: 'go-on' });
    expect(effects).toContainEqual(
      expect.objectContaining({ type: 'start-game', seats: [1], first: 1, wholeRoom: true, handicaps: {} }),
    );
    expect(told(briefed('footsteps'), { type: 'go-on' }).effects).toContainEqual(
      expect.objectContaining({ type: 'start-game', seats: [1, 2, 3], wholeRoom: false }),
    );
  });

  it('holds for the afternoon, for the games that allow it', () => {
    expect(playsAsOne(told(asOne, { type: 'choose-game', gameId: 'wolf' }).state)).toBe(true);
    const board = told(told(asOne, { type: 'go-back' }).state, { type: 'go-back' }).state;
    expect(board.path).toBe('noticeboard');
    expect(playsAsOne(told(board, { type: 'choose-game', gameId: 'balloon' }).state)).toBe(false);
    const again = told(board, { type: 'choose-game', gameId: 'footsteps' }).state;
    expect(again).toMatchObject({ path: 'briefing', wholeRoom: true });
    expect(told(again, { type: 'stop' }).state.wholeRoom).toBe(false);
  });

  it('can be chosen from the noticeboard, and in no game that is on', () => {
    const board = told(told(briefed('footsteps'), { type: 'go-back' }).state, { type: 'go-back' }).state;
    expect(told(board, { type: 'set-whole-room', on: true }).state.wholeRoom).toBe(true);
    const playing = told(briefed('footsteps'), { type: 'go-on' }).state;
    expect(told(playing, { type: 'set-whole-room', on: true }).refused).toBe('not-now');
    expect(told(told(playing, { type: 'pause' }).state, { type: 'set-whole-room', on: true }).refused).toBe('not-now');
    const none = startSession({ games: [card('balloon')], seed: 1 });
    expect(told({ ...none, path: 'noticeboard' }, { type: 'set-whole-room', on: true }).refused).toBe('not-as-one');
  });

  it('plays with nobody in a seat, and goes back to looking for people', () => {
    const looking = seatless('footsteps');
    expect(looking.path).toBe('room');
    expect(ids(looking)).toContain('whole-room');
    expect(ids(seatless('balloon'))).not.toContain('whole-room');
    const briefing = told(looking, { type: 'set-whole-room', on: true }).state;
    expect(briefing.path).toBe('briefing');
    expect(told(briefing, { type: 'go-on' }).effects).toContainEqual(
      expect.objectContaining({ type: 'start-game', seats: [1], wholeRoom: true }),
    );
    expect(told(briefing, { type: 'set-whole-room', on: false }).state).toMatchObject({
      path: 'room',
      wholeRoom: false,
    });
    expect(told(briefing, { type: 'go-back' }).state.path).toBe('room');
  });

  it('looks for people again where a session goes on with a game that is played from the seats', () => {
    const items = ['footsteps', 'balloon'].map((gameId) => ({ do: 'game' as const, gameId, packId: null }));
    const begun = { ...seatless('footsteps'), programme: { items, place: 0 } as unknown as SessionState['programme'] };
    const first = told(told(begun, { type: 'set-whole-room', on: true }).state, { type: 'go-on' }).state;
    expect(first.path).toBe('playing');
    expect(told(first, { type: 'skip-item' }).state).toMatchObject({ path: 'room', gameId: 'balloon' });
  });

  it('is shown with seats where a game shows itself', () => {
    expect(playsAsOne({ ...asOne, demo: true })).toBe(false);
  });

  it('has the source tell of the whole picture while it plays, and follow nobody’s arms', () => {
    const lane = { centreX: 0.5, centreY: 0.5, side: 0.6 };
    const { state } = told(asOne, { type: 'go-on' });
    const seen = { ...state, seats: state.seats.map((seat) => ({ ...seat, lane })) };
    expect(watchPlan(asOne, null).wholeRoom).toBeUndefined();
    expect(watchPlan(seen, null)).toMatchObject({ wholeRoom: true, seats: [{ eagerness: 'rest' }, {}, {}] });
  });

  it('is helped as one', () => {
    const { state } = told(asOne, { type: 'go-on' });
    expect(told(state, { type: 'help-seat', seat: 3 }).effects).toEqual([
      { type: 'signal-game', signal: { type: 'help', seat: 1 } },
    ]);
    expect(told(state, { type: 'help-together', seat: 3 }).refused).toBe('not-now');
  });
});
