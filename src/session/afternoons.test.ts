/** An afternoon cut short: what is put by of it, for how long it is offered, and that nothing of it is lost. */
import { describe, expect, it } from 'vitest';
import { skittlesCard as game } from '../../tests/helpers/session-cards.ts';
import { afresh, afternoonNow, resumeAfternoon, withAfternoonOffered } from './afternoons.ts';
import { type Afternoon, afternoonLastsMs, type SessionState } from './contracts.ts';
import { startSession } from './start.ts';

const wall = 1_700_000_000_000;
const record = {
  id: 'today',
  startedAtMs: wall - 600_000,
  lengthMs: 500_000,
  games: [{ gameId: 'skittles', playedMs: 300_000, finished: false }],
  people: [],
  mood: null,
  note: '',
};
const cut: Afternoon = {
  savedAtMs: wall - 60_000,
  programme: null,
  gameId: 'skittles',
  seats: [],
  teams: null,
  record,
};
const board = (offered: Afternoon | null, more: Partial<SessionState> = {}): SessionState => ({
  ...startSession({ games: [game], seed: 7 }),
  path: 'noticeboard',
  wallAtZeroMs: wall,
  offered,
  ...more,
});

describe('an afternoon put by', () => {
  it('is what is played now, and nothing before the first game or after goodbye', () => {
    const playing = board(null, { path: 'playing', gameId: 'skittles', record });
    expect(afternoonNow(playing)).toEqual({ ...cut, savedAtMs: wall });
    expect(afternoonNow(board(null))).toBeNull();
    for (const path of ['goodbye', 'summary'] as const) expect(afternoonNow({ ...playing, path })).toBeNull();
  });

  it('stays put by while it is only offered: a second power cut loses nothing', () => {
    expect(afternoonNow(board(cut))).toBe(cut);
  });
});

describe('an afternoon offered', () => {
  it.each([
    ['a minute ago', 60_000, true],
    ['just within three hours', afternoonLastsMs, true],
    ['longer ago', afternoonLastsMs + 1, false],
    ['in the future, by a clock put back', -1, false],
  ])('is offered when it was %s: %i ms, %s', (_, ageMs, offered) => {
    const state = withAfternoonOffered(board({ ...cut, savedAtMs: wall - ageMs }));
    expect(state.offered !== null).toBe(offered);
    expect(state.kept.records.map(({ id }) => id)).toEqual(offered ? [] : ['today']);
  });

  it('goes on with its record, from the noticeboard alone', () => {
    const back = resumeAfternoon(board(cut)).state;
    expect([back.record?.id, back.gameId, back.offered]).toEqual(['today', 'skittles', null]);
    expect(resumeAfternoon(board(cut, { path: 'summary' })).refused).toBe('not-now');
    expect(resumeAfternoon(board(null)).refused).toBe('nothing-to-resume');
  });

  it('goes on without a game that is no more', () => {
    const back = resumeAfternoon(board({ ...cut, gameId: 'gone' })).state;
    expect([back.path, back.record?.id, back.programme]).toEqual(['noticeboard', 'today', null]);
  });

  it('is a record when something else is begun', () => {
    const fresh = afresh(board(cut)).state;
    expect([fresh.offered, fresh.record, fresh.kept.records]).toEqual([null, null, [record]]);
  });
});
