import { describe, expect, it } from 'vitest';
import { skittlesCard as skittles } from '../../tests/helpers/session-cards.ts';
import { direct } from './director.ts';
import { withSeat } from './seats.ts';
import { startSession } from './start.ts';

const start = startSession({ games: [skittles], seed: 7, gameId: 'skittles' });
const playing = { ...withSeat(start, 2, { status: 'joined' }), path: 'playing' as const };
const prompt = { type: 'prompted', seat: 2, action: 'bowl', nowMs: 5 } as const;

describe('prompts in the record', () => {
  it('are counted by seat, game and action', () => {
    const once = direct(playing, prompt).state;
    const twice = direct(once, prompt).state;
    const other = direct(twice, { ...prompt, action: 'clap' }).state;
    expect(other.seats[0]?.prompts).toEqual({ skittles: { bowl: 2, clap: 1 } });
  });

  it('of a seat that has gone are left alone', () => {
    expect(direct(playing, { ...prompt, seat: 5 }).state.seats).toEqual(playing.seats);
  });

  it('are not mistaken for something a person did', () => {
    expect(direct(playing, prompt).state.touchedMs).toBe(playing.touchedMs);
  });
});
