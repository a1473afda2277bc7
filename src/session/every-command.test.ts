/** Every command from every page: obeyed or refused with a reason, never an exception, and the state holds together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guestAbility } from '#movement';
import { choices } from './choices.ts';
import {
  type Command,
  directorRefusals,
  type PersonDetails,
  type SessionEvent,
  type SessionState,
  sessionPaths,
} from './contracts.ts';
import { direct } from './director.ts';
import { startSession } from './start.ts';

const about = { place: 'alley', play: 'turns', level: 3, minutes: 5 } as const;
const games = ['skittles', 'balloon'].map((id) => ({ id, seats: { min: 1, max: 6 }, tune: 'alley', about }) as const);
const lane = (seat: number) => ({ centreX: 0.25 * seat, centreY: 0.5, side: 0.2 });
const outcome = { together: { key: 'outcome.together' }, seats: {}, scores: {} };
const details: PersonDetails = {
  nickname: 'x'.repeat(200),
  mark: 1,
  ability: { ...guestAbility, level: 1 },
  hearing: 'ordinary',
  sight: 'ordinary',
  likes: '',
  avoid: '',
  consents: { records: true, photographs: false, voice: false },
  keep: false,
};

type Untimed<T> = T extends { readonly nowMs: number } ? Omit<T, 'nowMs'> : never;
let clockMs = 0;
const hear = (state: SessionState, ...events: Untimed<SessionEvent>[]): SessionState =>
  events.reduce<SessionState>((now, event) => {
    clockMs += 10;
    return direct(now, { ...event, nowMs: clockMs } as SessionEvent).state;
  }, state);
const told = (state: SessionState, ...commands: Command[]): SessionState =>
  hear(state, ...commands.map((command) => ({ type: 'command', command }) as const));
const later = (state: SessionState, ms: number): SessionState => {
  clockMs += ms;
  return direct(state, { type: 'time-passed', nowMs: clockMs }).state;
};

/** A state on every path, come to as in life. */
function everywhere(): Readonly<Record<string, SessionState>> {
  clockMs = 0;
  const boot = startSession({ games, seed: 7 });
  const board = hear(boot, { type: 'booted', cameraAllowed: false, problem: null, wallMs: 1.8e12 });
  const camera = told(board, { type: 'start-session' });
  const room = hear(camera, { type: 'source-opened', source: 'camera' });
  const proposals = ([1, 2, 3] as const).map((seat) => ({ seat, lane: lane(seat) }));
  const seats = hear(room, { type: 'people-seen', sightings: [], proposals });
  const range = told(seats, { type: 'create-person', details }, { type: 'go-on' });
  const warmUp = told(range, { type: 'go-on' });
  const briefing = told(warmUp, { type: 'go-on' });
  const playing = hear(told(briefing, { type: 'go-on' }), { type: 'turn-called', seat: 1 });
  const moment = hear(later(playing, 60_000), { type: 'game-ended', outcome });
  const chat = told(moment, { type: 'go-on' });
  const skipped = (state: SessionState): SessionState =>
    state.path === 'cool-down' ? state : skipped(told(state, { type: 'skip-item' }));
  const goodbye = told(playing, { type: 'stop' });
  return {
    elsewhere: hear(boot, { type: 'house-held' }),
    boot,
    noticeboard: board,
    camera,
    room,
    seats,
    range,
    'warm-up': warmUp,
    briefing,
    playing,
    helping: told(playing, { type: 'help-together', seat: 1 }),
    breather: told(playing, { type: 'take-breather' }),
    paused: told(playing, { type: 'pause' }),
    moment,
    chat,
    'cool-down': skipped(chat),
    goodbye,
    summary: told(goodbye, { type: 'go-on' }),
    delay: told(board, { type: 'measure-delay' }),
    demo: later(board, 130_000),
  };
}

const playlist = 'playlist-none';
const commands: readonly Command[] = [
  { type: 'choose-game', gameId: 'skittles' },
  { type: 'choose-game', gameId: 'no-such-game' },
  { type: 'set-whole-room', on: true },
  { type: 'set-whole-room', on: false },
  { type: 'go-on' },
  { type: 'go-back' },
  { type: 'focus', by: 1 },
  { type: 'focus', by: -1 },
  { type: 'choose-focused' },
  { type: 'choose', index: 0 },
  { type: 'choose', index: 63 },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'toggle-pause' },
  { type: 'stop' },
  { type: 'use-source', source: 'none' },
  { type: 'use-source', source: 'camera' },
  ...([1, 6] as const).flatMap((seat): Command[] => [
    { type: 'join-seat', seat },
    { type: 'leave-seat', seat },
    { type: 'rest-seat', seat },
    { type: 'name-seat', seat, name: '\u202eMargaret\u0000 👵🏽' },
    { type: 'take-seat', seat, doing: 'moving' },
    { type: 'place-seat', seat, lane: lane(seat) },
    { type: 'swap-seats', seat, other: 2 },
    { type: 'remove-seat', seat },
    { type: 'seat-person', seat, person: 'nobody' },
    { type: 'seat-person', seat, person: null },
    { type: 'join-team', seat, team: 'moon' },
    { type: 'set-ability', seat, ability: details.ability },
    { type: 'set-plan', seat, action: 'bowl', movement: 'raise' },
    { type: 'help-seat', seat },
    { type: 'help-together', seat },
    { type: 'act', input: { type: 'press', seat, action: null, strength: 1 } },
  ]),
  { type: 'let-go-seat' },
  { type: 'add-seat' },
  { type: 'undo-seats' },
  { type: 'seat-as-last-time' },
  { type: 'same-seats' },
  { type: 'follow-camera' },
  { type: 'keep-seats' },
  { type: 'add-walkway' },
  { type: 'take-walkway', index: 0 },
  { type: 'place-walkway', index: 0, walkway: { centreX: 0.5, centreY: 0.5, width: 0.3, height: 1 } },
  { type: 'remove-walkway', index: 0 },
  { type: 'choose-camera', camera: null },
  { type: 'set-television', television: { televisionInches: 55, chairMetres: 3, sight: 'older' } },
  { type: 'measure-delay' },
  { type: 'set-theme', theme: 'night' },
  { type: 'set-language', language: 'cy' },
  { type: 'reopen-page' },
  { type: 'set-sound-elsewhere', elsewhere: true },
  { type: 'try-machine' },
  { type: 'test-sound' },
  { type: 'set-teams', teams: 2 },
  { type: 'set-teams', teams: 1 },
  { type: 'skip-turn' },
  { type: 'stop-here' },
  { type: 'take-breather' },
  { type: 'wind-up' },
  { type: 'set-pace', pace: 'lively' },
  { type: 'set-volumes', volumes: { voice: 9, music: Number.NaN, effects: -1 } },
  { type: 'start-session' },
  { type: 'resume-afternoon' },
  { type: 'wish-session', wish: { template: 'lively', minutes: 40 } },
  { type: 'wish-session', wish: { playlist } },
  { type: 'draw-again' },
  { type: 'skip-item' },
  { type: 'measure-range' },
  { type: 'choose-pack', gameId: 'skittles', packId: 'seaside' },
  { type: 'create-playlist', name: 'Friday', games: [{ gameId: 'skittles', packId: null }] },
  { type: 'create-playlist', name: ' ', games: [] },
  { type: 'rename-playlist', playlist, name: 'x' },
  { type: 'set-playlist-games', playlist, games: [] },
  { type: 'delete-playlist', playlist },
  { type: 'create-person', details },
  { type: 'edit-person', person: 'nobody', change: { keep: true } },
  { type: 'delete-person', person: 'nobody' },
  { type: 'export-person', person: 'nobody' },
  { type: 'set-mood', record: 'none', of: null, mood: 3 },
  { type: 'set-note', record: 'none', note: 'Rain.' },
  { type: 'delete-record', record: 'none' },
  { type: 'export-records', form: 'csv' },
  { type: 'export-records', form: 'text' },
  { type: 'undo-kept' },
  { type: 'make-backup' },
  { type: 'restore-backup', text: '' },
];

/** What holds of every state there is. */
function holdsTogether(state: SessionState): void {
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  expect(Object.isFrozen(state) && Object.isFrozen(state.seats)).toBe(true);
  const ids = state.seats.map(({ id }) => id);
  const marks = state.seats.map(({ mark }) => mark);
  const people = state.seats.flatMap(({ person }) => person ?? []);
  for (const list of [ids, marks, people]) expect(new Set<unknown>(list).size).toBe(list.length);
  expect(state.focus).toBeGreaterThanOrEqual(0);
  expect(state.focus).toBeLessThan(Math.max(1, choices(state).length));
  expect(state.path === 'paused').toBe(state.path === 'paused' && state.resumeTo !== null);
  expect(state.helped === null).toBe(state.path !== 'helping');
  if (['briefing', 'playing', 'helping', 'breather', 'moment'].includes(state.path))
    expect(state.gameId).not.toBeNull();
}

describe('every command from every page', () => {
  const start = everywhere();

  it('is tried on every page there is', () => {
    for (const path of sessionPaths) expect(start[path]?.path).toBe(path);
    expect(start.demo?.demo).toBe(true);
  });

  it.each(commands.map((command) => [JSON.stringify(command).slice(0, 80), command] as const))('%s', (_, command) => {
    for (const before of Object.values(start)) {
      const step = direct(before, { type: 'command', command, nowMs: before.nowMs + 20 });
      holdsTogether(step.state);
      if (step.refused === null) continue;
      expect(directorRefusals).toContain(step.refused);
      expect(step.effects).toEqual([]);
      const { nowMs: _now, touchedMs: _touched, record: _record, ...after } = step.state;
      expect(before).toMatchObject(after);
    }
  });

  it('leaves a way to the noticeboard from wherever it led', () => {
    for (const before of Object.values(start)) {
      if (before.path === 'elsewhere') continue;
      for (const command of commands) {
        const end = told(told(before, command), { type: 'stop' }, { type: 'go-on' }, { type: 'go-on' });
        expect(['noticeboard', 'summary']).toContain(
          end.path === 'summary' ? told(end, { type: 'go-on' }).path : end.path,
        );
      }
    }
  });

  it('holds together through any row of them, with the room going its own way in between', () => {
    const wait = fc.integer({ min: 0, max: 130_000 });
    const doing = fc.oneof(
      fc.constantFrom(...commands).map((command): Untimed<SessionEvent> => ({ type: 'command', command })),
      fc.constantFrom<Untimed<SessionEvent>>(
        { type: 'source-opened', source: 'camera' },
        { type: 'source-failed', problem: { code: 'camera-lost' } },
        { type: 'game-ended', outcome },
        { type: 'game-failed' },
        { type: 'turn-called', seat: 2 },
        { type: 'turn-called', seat: null },
        { type: 'breather-due', when: 'now' },
        { type: 'somebody-dropped', seat: 1 },
        { type: 'seat-presence', seat: 1, present: false },
        { type: 'delay-measured', finding: { delayMs: 140 } },
        { type: 'delay-measured', finding: { refused: 'unseen' } },
        { type: 'page-hidden' },
        { type: 'time-passed' },
      ),
    );
    const row = fc.array(fc.tuple(doing, wait), { maxLength: 24 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(start)), row, (from, happenings) => {
        let state = from;
        for (const [event, ms] of happenings) {
          state = direct(state, { ...event, nowMs: state.nowMs + ms } as SessionEvent).state;
          holdsTogether(state);
        }
      }),
      { numRuns: 400, seed: 26 },
    );
  });
});
