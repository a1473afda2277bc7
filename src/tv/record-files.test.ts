/** What leaves the house as a file: a spreadsheet opens it, and nothing in it is run. */
import { describe, expect, it } from 'vitest';
import { guestAbility } from '#movement';
import { createWords } from '#platform/words';
import type { PersonInRecord, Profile, SessionRecord } from '#session';
import { recordsAsCsv as csvOf, recordFile, recordsAsText as textOf } from './record-files.ts';
import { houseWords } from './words/index.ts';

const titles: Readonly<Record<string, string>> = { skittles: 'Skittles', pairs: 'Pairs' };
const words = { houseSays: createWords(houseWords, 'en-GB'), titleOf: (id: string) => titles[id] ?? id };
const recordsAsCsv = (records: readonly SessionRecord[]): string => csvOf(records, words);
const recordsAsText = (records: readonly SessionRecord[]): string => textOf(records, words);

const part: PersonInRecord = {
  seat: 2,
  person: 'rose',
  name: 'Rose',
  activeMs: 630_000,
  restingMs: 240_000,
  prompts: 3,
  mood: 4,
};
const record: SessionRecord = {
  id: 'one',
  startedAtMs: Date.UTC(2026, 10, 25, 14),
  lengthMs: 1_500_000,
  games: [
    { gameId: 'skittles', playedMs: 400_000, finished: true },
    { gameId: 'pairs', playedMs: 300_000, finished: false },
  ],
  people: [part, { ...part, seat: 3, person: null, name: '', mood: null }],
  mood: 5,
  note: '',
};
const lines = (text: string): readonly string[] => text.split('\r\n');

describe('records as a table', () => {
  it('have a line for each person, and every line as many fields as the first', () => {
    const [head, rose, guest, end] = lines(recordsAsCsv([record]));
    expect(rose).toBe('2026-11-25,25.0,"Skittles, Pairs",5,,2,Rose,10.5,4.0,3,4');
    expect(guest).toBe('2026-11-25,25.0,"Skittles, Pairs",5,,3,,10.5,4.0,3,');
    expect(head?.split(',')).toHaveLength(11);
    expect(end).toBe('');
  });

  it('call a game that is there no more by its id', () => {
    const games = [{ gameId: 'hopscotch', playedMs: 1, finished: true }];
    expect(recordsAsCsv([{ ...record, games }])).toContain('25.0,hopscotch,5');
  });

  it('are a head alone where nothing was played', () => {
    expect(lines(recordsAsCsv([]))).toHaveLength(2);
  });

  it('keep commas, quotation marks and line ends within their field', () => {
    const note = 'Sun, "at last"\nand tea';
    expect(recordsAsCsv([{ ...record, note, people: [part] }])).toContain(',5,"Sun, ""at last""\nand tea",2,');
  });

  it.each(['=1+1', '+44', '-1', '@home', '\tx', '\rx'])('make no formula of %j', (name) => {
    const csv = recordsAsCsv([{ ...record, people: [{ ...part, name }] }]);
    expect(csv).toMatch(/,2,"?'[=+\-@\t\r]/);
  });
});

describe('records to read', () => {
  it('say who was there, guests by their seat, and leave out what was not set', () => {
    expect(recordsAsText([record])).toBe(
      [
        '2026-11-25: 25.0 minutes. Skittles, Pairs.',
        'Mood of the room: 5 of 5.',
        'Rose: 10.5 minutes in play, 4.0 resting, 3 prompts, mood 4 of 5.',
        'Guest, seat 3: 10.5 minutes in play, 4.0 resting, 3 prompts.\n',
      ].join('\n'),
    );
  });

  it('end with the note, one paragraph a session', () => {
    const [first, second] = recordsAsText([{ ...record, mood: null, note: 'Rain.' }, record]).split('\n\n');
    expect(first).toMatch(/\nRain\.$/);
    expect(first).not.toContain('Mood');
    expect(second).toContain('Mood of the room');
  });
});

describe('the file that was asked for', () => {
  it.each([
    ['csv', 'sessions.csv', 'text/csv'],
    ['text', 'sessions.txt', 'text/plain'],
  ] as const)('is, as %s, %s', (form, name, mime) => {
    expect(recordFile({ records: [record], form, person: null }, words)).toMatchObject({ name, mime });
  });

  it('tells all that is written of one person, with their lines', () => {
    const rose: Profile = {
      id: 'rose',
      nickname: 'Rose',
      mark: null,
      ability: guestAbility,
      hearing: 'ordinary',
      sight: 'ordinary',
      likes: 'Brass bands.',
      avoid: '',
      consents: { records: true, photographs: false, voice: false },
      keep: false,
      lastUsedAtMs: Date.UTC(2026, 10, 25, 14),
    };
    const { name, text } = recordFile({ records: [record], form: 'text', person: rose }, words);
    expect(name).toBe('rose.txt');
    expect(text).toContain('"likes": "Brass bands."');
    expect(text).toContain('"lastUsed": "2026-11-25"');
    expect(text).toContain('Rose: 10.5 minutes in play');
    expect(text).not.toContain('"id"');
  });
});
