/** Records changed by hand, kept ones and the one being written. */
import { describe, expect, it } from 'vitest';
import { longestNote, type SessionRecord, type SessionState } from './contracts.ts';
import { undoKept } from './keeping.ts';
import { deleteRecord, exportRecords, setMood, setNote } from './records.ts';
import { nothingKept, startSession } from './start.ts';

const recordOf = (id: string): SessionRecord => ({
  id,
  startedAtMs: 0,
  lengthMs: 60_000,
  games: [],
  people: [null, 'rose'].map((person) => ({
    seat: 1,
    person,
    name: person ?? '',
    activeMs: 0,
    restingMs: 0,
    prompts: 0,
    mood: null,
  })),
  mood: null,
  note: '',
});
const house = (): SessionState => ({
  ...startSession({ games: [], seed: 7 }),
  record: recordOf('now'),
  kept: { ...nothingKept, records: [recordOf('before'), recordOf('now')] },
});

describe('a record changed by hand', () => {
  it('is changed where it is kept and where it is still being written', () => {
    const { state } = setMood(house(), 'now', null, 4);
    expect([state.record?.mood, ...state.kept.records.map(({ mood }) => mood)]).toEqual([4, null, 4]);
  });

  it('has a face for the room and one for each who was there, also of two who sat in one chair', () => {
    const { state } = setMood(house(), 'before', { seat: 1, person: 'rose' }, 2);
    expect(state.kept.records[0]?.people.map(({ mood }) => mood)).toEqual([null, 2]);
    expect(setMood(house(), 'before', { seat: 5, person: null }, 2).refused).toBe('no-such-record');
  });

  it('has a note as long as its field', () => {
    const { state } = setNote(house(), 'before', 'x'.repeat(9999));
    expect(state.kept.records[0]?.note).toHaveLength(longestNote);
  });

  it('is gone when deleted, and there again when that is taken back', () => {
    const { state } = deleteRecord(house(), 'before');
    expect(state.kept.records.map(({ id }) => id)).toEqual(['now']);
    expect(undoKept(state).state.kept.records).toHaveLength(2);
    expect(deleteRecord(state, 'before').refused).toBe('no-such-record');
  });

  it.each(['csv', 'text'] as const)('is handed over with all others as %s', (form) => {
    expect(exportRecords(house(), form).effects).toMatchObject([
      { type: 'hand-over-records', wanted: { form, person: null, records: house().kept.records } },
    ]);
  });
});
