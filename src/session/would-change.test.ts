import { describe, expect, it } from 'vitest';
import { skittlesCard } from '../../tests/helpers/session-cards.ts';
import { direct } from './director.ts';
import { startSession } from './start.ts';
import { wouldChange } from './would-change.ts';

const games = [skittlesCard];

const noticeboard = direct(startSession({ games, seed: 1, source: 'none' }), {
  type: 'booted',
  cameraAllowed: false,
  problem: null,
  nowMs: 0,
}).state;

describe('whether a command would change anything', () => {
  it('is so for what fits the page', () => {
    expect(wouldChange(noticeboard, { type: 'choose-game', gameId: 'skittles' })).toBe(true);
    expect(wouldChange(noticeboard, { type: 'pause' })).toBe(true);
    expect(wouldChange(noticeboard, { type: 'set-pace', pace: 'lively' })).toBe(true);
  });

  it('is not so for a turn that nobody has, a seat that nobody sits in, a game that there is not', () => {
    expect(wouldChange(noticeboard, { type: 'skip-turn' })).toBe(false);
    expect(wouldChange(noticeboard, { type: 'rest-seat', seat: 4 })).toBe(false);
    expect(wouldChange(noticeboard, { type: 'choose-game', gameId: 'chess' })).toBe(false);
  });

  it('leaves the afternoon as it is', () => {
    const before = JSON.stringify(noticeboard);
    wouldChange(noticeboard, { type: 'stop' });
    expect(JSON.stringify(noticeboard)).toBe(before);
  });
});
