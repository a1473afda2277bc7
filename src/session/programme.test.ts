/** Today's session, as it is put together from what there is, what is wished for and what was played lately. */
import { describe, expect, it } from 'vitest';
import type { Command, GameCard, SessionRecord, SessionState, SessionWish } from './contracts.ts';
import { direct } from './director.ts';
import { gameAhead, gamesToday, itemNow, programmeToday, wished } from './programme.ts';
import { firstWish, nothingKept, startSession } from './start.ts';

const card = (id: string, about: Partial<GameCard['about']> = {}): GameCard => ({
  id,
  seats: { min: 1, max: 6 },
  tune: 'alley',
  about: { place: 'alley', play: 'turns', level: 2, minutes: 4, ...about },
});
const recordOf = (day: number, ...gameIds: readonly string[]): SessionRecord => ({
  id: `record-${day}`,
  startedAtMs: day * 86_400_000,
  lengthMs: 1_200_000,
  games: gameIds.map((gameId) => ({ gameId, playedMs: 300_000, finished: true })),
  people: [],
  mood: null,
  note: '',
});
const withGames = (games: readonly GameCard[], wish: Partial<SessionWish> = {}): SessionState => ({
  ...startSession({ games, seed: 7 }),
  wish: { ...firstWish, ...wish },
});
const played = (state: SessionState, ...records: readonly SessionRecord[]): SessionState => ({
  ...state,
  kept: { ...nothingKept, records },
});
const idsOf = (state: SessionState): readonly string[] => gamesToday(state).map(({ gameId }) => gameId);
const four = [card('a'), card('b'), card('c'), card('d')];

describe("today's session", () => {
  it('is none where there is no game', () => {
    expect(programmeToday(withGames([]))).toBeNull();
  });

  it('has at least one game, however short the afternoon', () => {
    expect(idsOf(withGames([card('long', { minutes: 30 })], { minutes: 8 }))).toEqual(['long']);
  });

  it.each([8, 20, 40] as const)('fills %i minutes and does not run over', (minutes) => {
    const state = withGames(four, { minutes });
    const taken = gamesToday(state).length * (4 + 1.5) + 2.5;
    expect(taken).toBeLessThanOrEqual(minutes);
    expect(taken + 4 + 1.5).toBeGreaterThan(minutes);
  });

  it('never has the same game twice running, though there be only one', () => {
    expect(idsOf(withGames([card('only')], { minutes: 40 }))).toEqual(['only']);
    const two = idsOf(withGames([card('a'), card('b')], { minutes: 40 }));
    for (const [i, id] of two.entries()) expect(id).not.toBe(two[i + 1]);
  });

  it('begins with windows and a warm-up and ends with a cool-down', () => {
    const items = programmeToday(withGames(four))?.items.map((item) => item.do) ?? [];
    expect(items.slice(0, 2)).toEqual(['measure', 'warm-up']);
    expect(items.at(-1)).toBe('cool-down');
  });

  it('asks for more as it goes on', () => {
    const games = [card('hard', { level: 3 }), card('easy', { level: 1 }), card('middling', { level: 2 })];
    expect(idsOf(withGames(games))).toEqual(['easy', 'middling', 'hard']);
  });

  it('is made of what was not played last week', () => {
    const state = played(withGames(four, { minutes: 20 }), recordOf(1, 'a', 'b', 'c'), recordOf(2, 'd'));
    const ids = idsOf(state);
    expect(ids).toHaveLength(3);
    expect(ids).not.toContain('d');
  });

  it('is the same each time it is looked at, and another when drawn again', () => {
    const games = Array.from({ length: 12 }, (_, i) => card(`game-${i}`));
    const state = withGames(games);
    expect(idsOf(state)).toEqual(idsOf(state));
    const draws = [1, 2, 3, 4].map((draw) => idsOf(withGames(games, { draw })).join());
    expect(new Set(draws).size).toBeGreaterThan(1);
  });
});

describe('a kind of afternoon', () => {
  const games = [
    card('calm', { suits: ['calm'] }),
    card('hard', { level: 5 }),
    card('carols', { suits: ['christmas'] }),
    card('hymns', { suits: ['singing', 'christmas'] }),
  ];

  it('that is gentle leaves out what asks much', () => {
    expect(idsOf(withGames(games, { template: 'gentle', minutes: 40 }))).not.toContain('hard');
  });

  it.each(['gentle', 'lively', 'visit-day', 'sing-along'] as const)(
    '%s has no game that is of Christmas alone',
    (template) => {
      expect(idsOf(withGames(games, { template, minutes: 40 }))).not.toContain('carols');
    },
  );

  it('has what suits it best before all else', () => {
    const sing = withGames([card('a'), card('b'), card('hymns', { suits: ['singing'] })], {
      template: 'sing-along',
      minutes: 8,
    });
    expect(idsOf(sing)).toEqual(['hymns']);
  });
});

describe('a session of the centre’s own', () => {
  const own = {
    id: 'own',
    name: 'Friday',
    games: [
      { gameId: 'b', packId: 'seaside' },
      { gameId: 'gone', packId: null },
      { gameId: 'b', packId: null },
    ],
  };
  const state: SessionState = {
    ...withGames(four, { playlist: 'own', minutes: 8 }),
    kept: { ...nothingKept, playlists: [own] },
  };

  it('is played as it is written, but for games that are no more', () => {
    expect(gamesToday(state)).toEqual([own.games[0], own.games[2]]);
  });

  it('is none when nothing of it is left', () => {
    expect(programmeToday({ ...state, games: [] })).toBeNull();
  });

  it('gives way to the kind of afternoon when it has been deleted, or another is chosen', () => {
    expect(gamesToday({ ...state, kept: nothingKept }).length).toBeGreaterThan(0);
    expect(wished({ ...state, wish: { ...state.wish, draw: 3 } }, { template: 'lively' })).toMatchObject({
      template: 'lively',
      playlist: null,
      draw: 0,
    });
    expect(wished(state, { minutes: 40 }).playlist).toBe('own');
  });
});

describe('the place in a session', () => {
  const programme = programmeToday(withGames(four));
  const at = (place: number) => ({ programme: programme === null ? null : { ...programme, place } });

  it('is an item, and nothing past the end or outside of a session', () => {
    expect(itemNow(at(0))).toEqual({ do: 'measure' });
    expect(itemNow(at(99))).toBeNull();
    expect(itemNow({ programme: null })).toBeNull();
  });

  it('has a game ahead until the last has begun, that one among them', () => {
    const last = (programme?.items.length ?? 0) - 2;
    expect(gameAhead(at(0))?.gameId).toBe(gamesToday(withGames(four))[0]?.gameId);
    expect(gameAhead(at(last))).not.toBeNull();
    expect(gameAhead(at(last + 1))).toBeNull();
  });
});

describe('pictures for a game', () => {
  const games = [{ ...card('pairs'), packs: ['home', 'seaside'] }, card('skittles')];
  const board = direct(startSession({ games, seed: 7, keySeats: 1 }), {
    type: 'booted',
    cameraAllowed: false,
    problem: null,
    nowMs: 0,
  }).state;
  const refusal = (command: Command) => direct(board, { type: 'command', command, nowMs: 1 }).refused;
  const told = (from: SessionState, ...commands: readonly Command[]) =>
    commands.reduce((now, command) => direct(now.state, { type: 'command', command, nowMs: 1 }), {
      state: from,
      effects: [],
      refused: null,
    } as ReturnType<typeof direct>);

  it('are chosen among those that it has', () => {
    expect(refusal({ type: 'choose-pack', gameId: 'pairs', packId: 'seaside' })).toBeNull();
    expect(refusal({ type: 'choose-pack', gameId: 'pairs', packId: 'wedding' })).toBe('no-such-pack');
    expect(refusal({ type: 'choose-pack', gameId: 'skittles', packId: 'seaside' })).toBe('no-such-pack');
    expect(refusal({ type: 'choose-pack', gameId: 'skittles', packId: null })).toBeNull();
  });

  it('are those that its session has written, before those chosen for the game', () => {
    const own = { id: 'own', name: 'Friday', games: [{ gameId: 'pairs', packId: 'seaside' }] };
    const ready: SessionState = {
      ...board,
      kept: { ...nothingKept, playlists: [own] },
      wish: { ...board.wish, playlist: 'own' },
      packs: { pairs: 'home' },
      source: 'none',
    };
    const started = told(ready, { type: 'start-session' }, { type: 'go-on' }, { type: 'go-on' }, { type: 'go-on' });
    expect(started.state.path).toBe('playing');
    expect(started.effects).toContainEqual(expect.objectContaining({ type: 'start-game', packId: 'seaside' }));
  });
});
