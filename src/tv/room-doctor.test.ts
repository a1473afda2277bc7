import { expect, it } from 'vitest';
import { type SessionState, startSession } from '#session';
import { createRoomDoctor } from './room-doctor.ts';

const sitter = { x: 0.5, y: 0.4, scale: 0.12, sure: 1 };
const room = {
  ...startSession({ games: [], seed: 1 }),
  path: 'room',
  sourceOpen: true,
  sightings: [sitter],
} satisfies SessionState;

/** What is said after half a minute in which nothing has changed. */
function said(delayMs: number | null, state: SessionState = room, { elsewhere = false, crowded = false } = {}) {
  const doctor = createRoomDoctor({
    state: () => state,
    room: { figures: () => ({ sample: null, poseHz: 0, values: {}, began: {} }) },
    light: () => null,
    delayMs: () => delayMs,
    soundElsewhere: () => elsewhere,
    crowded: () => crowded,
    onMoved: () => {},
  });
  for (let nowMs = 0; nowMs <= 30_000; nowMs += 500) doctor.frame(nowMs);
  return doctor.advice()?.code ?? null;
}

it('says that the television is late when that has been measured, before a game and not in one', () => {
  expect(said(null)).toBeNull();
  expect(said(140)).toBeNull();
  expect(said(220)).toBe('slow-television');
  expect(said(220, { ...room, path: 'playing' })).toBeNull();
});

it('says that sound comes from elsewhere when somebody has told so', () => {
  expect(said(null, room, { elsewhere: true })).toBe('sound-elsewhere');
  expect(said(null, { ...room, path: 'playing' }, { elsewhere: true })).toBeNull();
});

it('says in play that two are in one chair, and nothing while somebody is being helped there', () => {
  const seats = [
    { id: 1, lane: { centreX: 0.5, centreY: 0.5, side: 0.6 }, status: 'joined' },
  ] as unknown as SessionState['seats'];
  const during = (path: SessionState['path']) => said(null, { ...room, path, seats }, { crowded: true });
  expect(during('playing')).toBe('two-in-one-seat');
  expect(during('helping')).toBeNull();
});
