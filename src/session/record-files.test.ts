/** What leaves the house as a file: a spreadsheet opens it, and nothing in it is run. */
import { describe, expect, it } from 'vitest';
import type { PersonInRecord, SessionRecord } from './contracts.ts';
import { recordsAsCsv, recordsAsText } from './record-files.ts';

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
    expect(rose).toBe('2026-11-25,25.0,skittles pairs,5,,2,Rose,10.5,4.0,3,4');
    expect(guest).toBe('2026-11-25,25.0,skittles pairs,5,,3,,10.5,4.0,3,');
    expect(head?.split(',')).toHaveLength(11);
    expect(end).toBe('');
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
        '2026-11-25: 25.0 minutes. skittles, pairs.',
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
