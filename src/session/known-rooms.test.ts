import { describe, expect, it } from 'vitest';
import type { Lane } from '#pose';
import { skittlesCard } from '../../tests/helpers/session-cards.ts';
import { choices } from './choices.ts';
import type { Command, SessionEvent, SessionState } from './contracts.ts';
import { direct } from './director.ts';
import { remembered, withRemembered } from './remembered.ts';
import { seatOf } from './seats.ts';
import { startSession } from './start.ts';

const games = [skittlesCard];

const left: Lane = { centreX: 1.3, centreY: 0.5, side: 0.6 };
const right: Lane = { centreX: 0.5, centreY: 0.5, side: 0.6 };

const heard = (state: SessionState, ...events: readonly SessionEvent[]): SessionState =>
  events.reduce((now, event) => direct(now, event).state, state);
const told = (state: SessionState, ...commands: readonly Command[]): SessionState =>
  heard(state, ...commands.map((command) => ({ type: 'command', command, nowMs: 1 }) as const));
const opened = (start: SessionState, camera = 'Logi C920'): SessionState =>
  heard(
    told(heard(start, { type: 'booted', cameraAllowed: false, problem: null, nowMs: 0 }), {
      type: 'choose-game',
      gameId: 'skittles',
    }),
    { type: 'source-opened', source: 'camera', aspect: 16 / 9, camera, nowMs: 1 },
  );
const seen = (state: SessionState, ...lanes: readonly Lane[]): SessionState =>
  heard(state, {
    type: 'people-seen',
    sightings: [],
    proposals: lanes.map((lane, i) => ({ seat: (i + 1) as 1 | 2 | 3, lane })),
    nowMs: 2,
  });
const refusal = (state: SessionState, command: Command): string | null =>
  direct(state, { type: 'command', command, nowMs: 9 }).refused;
const offered = (state: SessionState): readonly string[] => choices(state).map(({ id }) => id);
const fresh = startSession({ games, seed: 7 });
const joined = told(seen(opened(fresh), left, right), { type: 'join-seat', seat: 1 }, { type: 'join-seat', seat: 2 });

describe('a room set before', () => {
  const again = withRemembered(fresh, remembered(told(joined, { type: 'go-on' }, { type: 'stop' })));

  it('is kept when a game begins, past goodbye, and offered to the same camera', () => {
    const room = opened(again);
    expect(offered(room)[0]).toBe('same-seats');
    const set = told(room, { type: 'same-seats' });
    expect(set.path).toBe('seats');
    expect(set.seats).toMatchObject([
      { id: 1, lane: left, status: 'joined', present: false },
      { id: 2, lane: right, status: 'joined', present: false },
    ]);
    expect(offered(set)).toContain('undo-seats');
  });

  it('is not offered to another camera, nor once somebody has been counted in', () => {
    expect(offered(opened(again, 'Built-in'))).not.toContain('same-seats');
    expect(offered(seen(opened(again), left))).toContain('same-seats');
    expect(offered(told(seen(opened(again), left), { type: 'join-seat', seat: 1 }))).not.toContain('same-seats');
  });

  it('says why it cannot be had: not known yet, or somebody is counted in', () => {
    expect(refusal(opened(fresh), { type: 'same-seats' })).toBe('no-known-room');
    expect(refusal(opened(again, 'Built-in'), { type: 'same-seats' })).toBe('no-known-room');
    const counted = told(seen(opened(again), left), { type: 'join-seat', seat: 1 });
    expect(refusal(counted, { type: 'same-seats' })).toBe('not-now');
  });

  it('keeps its walkways', () => {
    const passing = told(joined, { type: 'add-walkway' }, { type: 'let-go-seat' }, { type: 'go-on' });
    expect(opened(withRemembered(fresh, remembered(passing))).walkways).toEqual(passing.walkways);
  });
});

describe('a camera that has moved', () => {
  const by = { x: 0.2, y: 0.05 };
  const moved = heard(joined, { type: 'camera-moved', by, nowMs: 3 });

  it('leaves the seats as they are and asks', () => {
    expect(moved.seats).toEqual(joined.seats);
    expect(offered(moved)).toEqual(['follow-camera', 'keep-seats']);
    expect(heard(moved, { type: 'time-passed', nowMs: 60_000 }).path).toBe('seats');
  });

  it('takes the seats along when told, and that can be taken back', () => {
    const along = told(moved, { type: 'follow-camera' });
    expect(seatOf(along, 2)?.lane?.centreX).toBeCloseTo(0.7);
    expect(seatOf(along, 2)?.lane?.centreY).toBeCloseTo(0.55);
    expect(told(along, { type: 'undo-seats' }).seats).toEqual(joined.seats);
  });

  it('or leaves them', () => {
    const kept = told(moved, { type: 'keep-seats' });
    expect(kept.seats).toEqual(joined.seats);
    expect(offered(kept)[0]).toBe('go-on');
  });

  it('is asked about no more once that is answered', () => {
    const kept = told(moved, { type: 'keep-seats' });
    expect(refusal(kept, { type: 'keep-seats' })).toBe('not-now');
    expect(refusal(kept, { type: 'follow-camera' })).toBe('not-now');
  });

  it('is not asked about in a game, or where nobody plays', () => {
    expect(heard(told(joined, { type: 'go-on' }), { type: 'camera-moved', by, nowMs: 3 }).moved).toBeNull();
    expect(heard(seen(opened(fresh), left), { type: 'camera-moved', by, nowMs: 3 }).moved).toBeNull();
  });
});

describe('a walkway', () => {
  const walkway = { centreX: 0.5, centreY: 0.5, width: 0.3, height: 1 };
  const drawn = told(seen(opened(fresh), left), { type: 'add-walkway' }, { type: 'place-walkway', index: 0, walkway });

  it('is added in hand where no chair stands, and let go', () => {
    const added = told(seen(opened(fresh), left), { type: 'add-walkway' });
    expect(added.walkwayInHand).toBe(0);
    expect(added.walkways[0]?.centreX).toBeLessThan(1);
    expect(told(added, { type: 'let-go-seat' }).walkwayInHand).toBeNull();
  });

  it('offers nobody a seat, whoever stands there', () => {
    expect(seen(drawn, left, right).seats.map(({ id }) => id)).toEqual([1]);
    const two = seen(opened(fresh), left, right);
    const over = told(two, { type: 'add-walkway' }, { type: 'place-walkway', index: 0, walkway });
    expect(over.seats.map(({ id }) => id)).toEqual([1]);
  });

  it('leaves a seat that somebody has joined', () => {
    const over = told(joined, { type: 'add-walkway' }, { type: 'place-walkway', index: 0, walkway });
    expect(over.seats).toEqual(joined.seats);
  });

  it('stays in the picture, whatever is asked', () => {
    const far = told(drawn, { type: 'place-walkway', index: 0, walkway: { ...walkway, centreX: 4, width: 3 } });
    expect(far.walkways[0]).toMatchObject({ width: 16 / 9, centreX: 8 / 9 });
  });

  it('is refused where there is no page, no camera or no room for it, and when it is not there', () => {
    expect(refusal(fresh, { type: 'add-walkway' })).toBe('not-now');
    expect(refusal(told(opened(fresh), { type: 'use-source', source: 'none' }), { type: 'add-walkway' })).toBe(
      'no-camera',
    );
    const four = told(drawn, ...Array.from({ length: 3 }, () => ({ type: 'add-walkway' }) as const));
    expect(refusal(four, { type: 'add-walkway' })).toBe('too-many');
    for (const type of ['take-walkway', 'remove-walkway'] as const)
      expect(refusal(drawn, { type, index: 3 })).toBe('no-such-walkway');
    expect(refusal(drawn, { type: 'place-walkway', index: 3, walkway })).toBe('no-such-walkway');
  });

  it('is removed, and that is taken back', () => {
    const gone = told(drawn, { type: 'remove-walkway', index: 0 });
    expect(gone.walkways).toEqual([]);
    expect(told(gone, { type: 'undo-seats' }).walkways).toEqual([walkway]);
  });
});
