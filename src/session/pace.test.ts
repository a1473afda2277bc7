import { describe, expect, it } from 'vitest';
import { direct } from './director.ts';
import { startSession } from './start.ts';

const start = startSession({ games: [], seed: 7 });
const playing = { ...start, path: 'playing' as const };
const livelier = { type: 'command', command: { type: 'set-pace', pace: 'lively' }, nowMs: 5 } as const;

describe('the pace dial', () => {
  it('is said while a game is played', () => {
    const { state, effects } = direct(playing, livelier);
    expect(state.pace).toBe('lively');
    expect(effects).toContainEqual({ type: 'say', line: { key: 'pace.lively' } });
  });

  it('says nothing twice, and nothing while the house is paused', () => {
    expect(direct({ ...playing, pace: 'lively' }, livelier).effects).toEqual([{ type: 'remember' }]);
    expect(direct({ ...playing, path: 'paused' }, livelier).effects).toEqual([{ type: 'remember' }]);
  });
});
