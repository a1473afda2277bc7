import { describe, expect, expectTypeOf, it } from 'vitest';
import { guestAbility } from '#movement';
import type { Command, PersonDetails } from '#session';
import { type commandSchema, parseCommand } from './command-schema.ts';
import { z } from './zod.ts';

type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

const margaret: PersonDetails = {
  nickname: 'Margaret',
  mark: 4,
  ability: guestAbility,
  hearing: 'hard-of-hearing',
  sight: 'ordinary',
  likes: 'Brass bands.',
  avoid: '',
  consents: { records: true, photographs: false, voice: false },
  keep: false,
};
const games = [{ gameId: 'skittles', packId: null }];

const examples: { readonly [T in Command['type']]: Extract<Command, { type: T }> } = {
  'set-whole-room': { type: 'set-whole-room', on: true },
  'choose-game': { type: 'choose-game', gameId: 'skittles' },
  'go-on': { type: 'go-on' },
  'go-back': { type: 'go-back' },
  focus: { type: 'focus', by: -1 },
  'choose-focused': { type: 'choose-focused' },
  choose: { type: 'choose', index: 0 },
  pause: { type: 'pause' },
  resume: { type: 'resume' },
  'toggle-pause': { type: 'toggle-pause' },
  stop: { type: 'stop' },
  'use-source': { type: 'use-source', source: 'puppet' },
  'join-seat': { type: 'join-seat', seat: 1 },
  'leave-seat': { type: 'leave-seat', seat: 6 },
  'rest-seat': { type: 'rest-seat', seat: 2 },
  'name-seat': { type: 'name-seat', seat: 3, name: 'Margaret' },
  'take-seat': { type: 'take-seat', seat: 2, doing: 'moving' },
  'let-go-seat': { type: 'let-go-seat' },
  'place-seat': { type: 'place-seat', seat: 2, lane: { centreX: 1.2, centreY: 0.5, side: 0.6 } },
  'swap-seats': { type: 'swap-seats', seat: 1, other: 2 },
  'add-seat': { type: 'add-seat' },
  'remove-seat': { type: 'remove-seat', seat: 5 },
  'same-seats': { type: 'same-seats' },
  'follow-camera': { type: 'follow-camera' },
  'keep-seats': { type: 'keep-seats' },
  'add-walkway': { type: 'add-walkway' },
  'take-walkway': { type: 'take-walkway', index: 1 },
  'place-walkway': {
    type: 'place-walkway',
    index: 0,
    walkway: { centreX: 1.2, centreY: 0.5, width: 0.3, height: 1 },
  },
  'remove-walkway': { type: 'remove-walkway', index: 0 },
  'undo-seats': { type: 'undo-seats' },
  'set-ability': { type: 'set-ability', seat: 3, ability: guestAbility },
  'skip-turn': { type: 'skip-turn' },
  'stop-here': { type: 'stop-here' },
  'help-seat': { type: 'help-seat', seat: 4 },
  'set-pace': { type: 'set-pace', pace: 'lively' },
  'set-volumes': { type: 'set-volumes', volumes: { voice: 1, music: 0, effects: 0.5 } },
  act: { type: 'act', input: { type: 'point', seat: 1, action: 'aim', x: 0.25, y: 1 } },
  'seat-person': { type: 'seat-person', seat: 1, person: null },
  'seat-as-last-time': { type: 'seat-as-last-time' },
  'set-plan': { type: 'set-plan', seat: 1, action: 'bowl', movement: 'raise' },
  'set-teams': { type: 'set-teams', teams: 2 },
  'join-team': { type: 'join-team', seat: 1, team: 'moon' },
  'help-together': { type: 'help-together', seat: 4 },
  'take-breather': { type: 'take-breather' },
  'wind-up': { type: 'wind-up' },
  'start-session': { type: 'start-session' },
  'resume-afternoon': { type: 'resume-afternoon' },
  'wish-session': { type: 'wish-session', wish: { template: 'lively', minutes: 40 } },
  'draw-again': { type: 'draw-again' },
  'skip-item': { type: 'skip-item' },
  'measure-range': { type: 'measure-range' },
  'choose-pack': { type: 'choose-pack', gameId: 'pairs', packId: 'seaside' },
  'create-playlist': { type: 'create-playlist', name: 'Friday', games },
  'rename-playlist': { type: 'rename-playlist', playlist: 'a', name: '' },
  'set-playlist-games': { type: 'set-playlist-games', playlist: 'a', games: [] },
  'delete-playlist': { type: 'delete-playlist', playlist: 'a' },
  'create-person': { type: 'create-person', details: margaret },
  'edit-person': { type: 'edit-person', person: 'a', change: { keep: true, mark: null } },
  'delete-person': { type: 'delete-person', person: 'a' },
  'export-person': { type: 'export-person', person: 'a' },
  'set-mood': { type: 'set-mood', record: 'a', of: { seat: 1, person: 'p' }, mood: 5 },
  'set-note': { type: 'set-note', record: 'a', note: 'Rain. A good laugh.' },
  'delete-record': { type: 'delete-record', record: 'a' },
  'export-records': { type: 'export-records', form: 'csv' },
  'undo-kept': { type: 'undo-kept' },
  'make-backup': { type: 'make-backup' },
  'restore-backup': { type: 'restore-backup', text: '{}' },
  'choose-camera': { type: 'choose-camera', camera: null },
  'set-television': {
    type: 'set-television',
    television: { televisionInches: 55, chairMetres: 3, sight: 'older' },
  },
  'measure-delay': { type: 'measure-delay' },
  'set-theme': { type: 'set-theme', theme: 'calm' },
  'set-language': { type: 'set-language', language: 'en-GB' },
  'reopen-page': { type: 'reopen-page' },
  'set-sound-elsewhere': { type: 'set-sound-elsewhere', elsewhere: true },
  'try-machine': { type: 'try-machine' },
  'test-sound': { type: 'test-sound' },
};

describe('commands from outside', () => {
  it('are the commands of the session, no more and no fewer', () => {
    expectTypeOf<Open<z.infer<typeof commandSchema>>>().toEqualTypeOf<Open<Command>>();
  });

  it.each(Object.values(examples))('lets $type in as it is', (command) => {
    expect(parseCommand(structuredClone(command))).toEqual({ command });
  });

  it.each([
    [null],
    ['stop'],
    [[]],
    [{}],
    [{ type: 'format-disk' }],
    [{ type: 'constructor' }],
    [{ type: 'stop', extra: 1 }],
    [{ type: 'join-seat', seat: 7 }],
    [{ type: 'join-seat', seat: '1' }],
    [{ type: 'choose', index: 1.5 }],
    [{ type: 'choose', index: 1e9 }],
    [{ type: 'choose-game', gameId: 'x'.repeat(65) }],
    [{ type: 'name-seat', seat: 1, name: 'x'.repeat(201) }],
    [{ type: 'place-seat', seat: 1, lane: { centreX: Number.NaN, centreY: 0, side: 1 } }],
    [{ type: 'place-seat', seat: 1, lane: { centreX: 1, centreY: 0, side: 1e9 } }],
    [{ type: 'take-seat', seat: 1, doing: 'stealing' }],
    [{ type: 'set-volumes', volumes: { voice: Number.NaN, music: 0, effects: 0 } }],
    [{ type: 'set-volumes', volumes: { voice: 2, music: 0, effects: 0 } }],
    [{ type: 'act', input: { type: 'press', seat: 1, action: null, strength: Number.POSITIVE_INFINITY } }],
    [{ type: 'act', input: { type: 'lean', seat: 1, action: null, lean: -2 } }],
    [{ type: 'set-ability', seat: 1, ability: { ...guestAbility, level: 6 } }],
    [{ type: 'set-mood', record: 'a', of: { seat: 1, person: null }, mood: 6 }],
    [{ type: 'set-mood', record: 'a', of: 1, mood: 5 }],
    [{ type: 'wish-session', wish: { minutes: 90 } }],
    [{ type: 'create-person', details: { ...margaret, pulse: 71 } }],
    [{ type: 'create-person', details: { ...margaret, likes: 'x'.repeat(501) } }],
    [{ type: 'edit-person', person: 'a', change: { ability: null } }],
    [{ type: 'create-playlist', name: 'Friday', games: Array(21).fill(games[0]) }],
  ])('refuses %j with a sentence', (value) => {
    const parsed = parseCommand(value);
    expect(parsed).toHaveProperty('refused');
    expect((parsed as { refused: string }).refused).toMatch(
      /^(That is not a command|The command [a-z-]+ does not take).*\.$/,
    );
  });

  it('says where a command is not right, and repeats nothing of it', () => {
    const parsed = parseCommand({ type: 'set-volumes', volumes: { voice: '<script>', music: 0, effects: 0 } });
    expect(parsed).toEqual({ refused: 'The command set-volumes does not take that volumes.voice.' });
  });

  it('is read without making code from strings', () => {
    expect(z.config().jitless).toBe(true);
  });
});
