import { describe, expect, it } from 'vitest';
import { choices } from './choices.ts';
import type { Command, SessionState } from './contracts.ts';
import { direct } from './director.ts';
import { startSession } from './start.ts';

const card = (id: string, set?: string) =>
  ({
    id,
    ...(set === undefined ? {} : { set }),
    seats: { min: 1, max: 6 },
    tune: 'garden',
    about: { place: 'garden', play: 'together', level: 2, minutes: 2 },
  }) as const;
const games = [card('balloon'), card('footsteps', 'footsteps'), card('wolf', 'footsteps')];

const told = (state: SessionState, command: Command) => direct(state, { type: 'command', command, nowMs: 10 });
const booted = direct(startSession({ games, seed: 1, source: 'none' }), {
  type: 'booted',
  cameraAllowed: false,
  problem: null,
  nowMs: 0,
}).state;
const briefed = (gameId: string): SessionState => {
  const chosen = told(booted, { type: 'choose-game', gameId }).state;
  return told(chosen, { type: 'go-on' }).state;
};
const ids = (state: SessionState): readonly string[] => choices(state).map(({ id }) => id);

describe('sets of a game', () => {
  it('hang under one poster', () => {
    expect(ids(booted)).toEqual(expect.arrayContaining(['game:balloon', 'game:footsteps']));
    expect(ids(booted)).not.toContain('game:wolf');
  });

  it('are chosen between where it is told how the game goes, and back again', () => {
    const footsteps = briefed('footsteps');
    expect([footsteps.path, ids(footsteps)]).toEqual(['briefing', ['go-on', 'game:wolf', 'go-back']]);
    const { state: wolf, effects } = told(footsteps, { type: 'choose-game', gameId: 'wolf' });
    expect(effects).toContainEqual({ type: 'load-game', gameId: 'wolf' });
    expect([wolf.path, wolf.gameId, ids(wolf)]).toEqual(['briefing', 'wolf', ['go-on', 'game:footsteps', 'go-back']]);
    expect(told(wolf, { type: 'go-on' }).effects).toContainEqual(expect.objectContaining({ gameId: 'wolf' }));
  });

  it('leave every other game to the noticeboard', () => {
    const balloon = briefed('balloon');
    expect(ids(balloon)).toEqual(['go-on', 'go-back']);
    expect(told(balloon, { type: 'choose-game', gameId: 'wolf' })).toEqual({
      state: { ...balloon, nowMs: 10 },
      effects: [],
      refused: 'not-now',
    });
  });
});
