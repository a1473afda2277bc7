import { describe, expect, it } from 'vitest';
import type { SeatId } from '#core';
import { direct, type SessionEvent, type SessionState, startSession } from '#session';
import { skittlesCard } from '../../tests/helpers/session-cards.ts';
import { nextPush } from './autopilot.ts';

const games = [skittlesCard];
const people = (...seats: SeatId[]): SessionEvent => ({
  type: 'people-seen',
  nowMs: 0,
  sightings: [],
  proposals: seats.map((seat) => ({ seat, lane: { centreX: seat * 0.3, centreY: 0.5, side: 0.3 } })),
});

function drive(state: SessionState, seats: number, hereMs = 0): SessionState {
  let now = state;
  for (let command = nextPush(now, seats, hereMs); command !== null; command = nextPush(now, seats, hereMs)) {
    now = direct(now, { type: 'command', command, nowMs: 0 }).state;
  }
  return now;
}

const hear = (state: SessionState, ...events: SessionEvent[]): SessionState =>
  events.reduce((now, event) => direct(now, event).state, state);

const inRoom = (): SessionState =>
  hear(
    startSession({ games, seed: 1, source: 'puppet', gameId: 'skittles', autostart: true }),
    { type: 'booted', cameraAllowed: false, problem: null, nowMs: 0 },
    { type: 'source-opened', source: 'puppet', nowMs: 0 },
  );

describe('the autopilot', () => {
  it('has everybody join and begins once the seats wished for are taken', () => {
    const seated = drive(hear(inRoom(), people(1, 2)), 2);
    expect(seated.path).toBe('playing');
    expect(seated.seats.map(({ id, status }) => [id, status])).toEqual([
      [1, 'joined'],
      [2, 'joined'],
    ]);
  });

  it('waits a little for the others, then begins without them', () => {
    const one = hear(inRoom(), people(1));
    expect(drive(one, 2).path).toBe('seats');
    expect(drive(one, 2, 1500).path).toBe('playing');
  });

  it('lets no more play than wished for', () => {
    const { path, seats } = drive(hear(inRoom(), people(1, 2, 3)), 2);
    expect(path).toBe('playing');
    expect(seats.filter(({ status }) => status === 'joined')).toHaveLength(2);
  });

  it('begins at once with keys', () => {
    const keys = hear(
      startSession({ games, seed: 1, source: 'none', gameId: 'skittles', autostart: true, keySeats: 3 }),
      {
        type: 'booted',
        cameraAllowed: false,
        problem: null,
        nowMs: 0,
      },
    );
    expect(drive(keys, 3).path).toBe('playing');
  });

  it('lets a page with a problem be', () => {
    const lost = hear(inRoom(), { type: 'source-failed', problem: { code: 'camera-lost' }, nowMs: 0 });
    expect(drive(lost, 2, 60_000).path).toBe('camera');
  });
});
