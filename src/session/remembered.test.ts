import { describe, expect, it } from 'vitest';
import { guestAbility } from '#movement';
import { skittlesCard } from '../../tests/helpers/session-cards.ts';
import type { Command, SessionState } from './contracts.ts';
import { direct } from './director.ts';
import { remembered, withRemembered } from './remembered.ts';
import { seatOf } from './seats.ts';
import { startSession } from './start.ts';

const fresh = startSession({
  games: [skittlesCard],
  seed: 1,
});
const told = (state: SessionState, ...commands: Command[]): SessionState =>
  commands.reduce((now, command) => direct(now, { type: 'command', command, nowMs: 1 }).state, state);
const opened = (state: SessionState): SessionState =>
  direct(state, { type: 'booted', cameraAllowed: false, problem: null, nowMs: 0 }).state;
const seated: readonly Command[] = [
  { type: 'use-source', source: 'none' },
  { type: 'choose-game', gameId: 'skittles' },
];

describe('what is remembered', () => {
  const afternoon = told(
    opened(fresh),
    ...seated,
    { type: 'name-seat', seat: 2, name: ' Margaret ' },
    { type: 'set-ability', seat: 2, ability: { ...guestAbility, arms: 'left' } },
    { type: 'set-pace', pace: 'lively' },
  );

  it('is settings and what staff have said, and nothing a camera told', () => {
    expect(Object.keys(remembered(afternoon))).toEqual([
      'pace',
      'volumes',
      'wish',
      'packs',
      'seats',
      'rooms',
      'kept',
      'afternoon',
    ]);
    expect(remembered(afternoon).seats).toEqual([
      { id: 2, name: 'Margaret', ability: { ...guestAbility, arms: 'left' }, person: null, mark: 2 },
    ]);
  });

  it('is there again when the house opens again and somebody sits down', () => {
    const again = told(opened(withRemembered(fresh, remembered(afternoon))), ...seated);
    expect(again.pace).toBe('lively');
    expect(seatOf(again, 2)).toMatchObject({ name: 'Margaret', ability: { arms: 'left' } });
    expect(seatOf(again, 1)?.name).toBe('');
  });

  it('stays with the chair when somebody gets up and sits down again', () => {
    const lane = { x: 0.5, y: 0.5, size: 0.4 } as unknown as NonNullable<SessionState['seats'][number]['lane']>;
    const camera = { ...withRemembered(fresh, remembered(afternoon)), path: 'room' as const, sourceOpen: true };
    const seen = (state: SessionState, seats: readonly (1 | 2)[]): SessionState =>
      direct(state, { type: 'people-seen', sightings: [], proposals: seats.map((seat) => ({ seat, lane })), nowMs: 2 })
        .state;
    const back = seen(seen(seen(camera, [1, 2]), [1]), [1, 2]);
    expect(seatOf(back, 2)?.name).toBe('Margaret');
  });

  it('holds no names after goodbye', () => {
    expect(remembered(told(afternoon, { type: 'stop' })).seats).toEqual([]);
    expect(remembered(told(afternoon, { type: 'stop' })).pace).toBe('lively');
  });
});
