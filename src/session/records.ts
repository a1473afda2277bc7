/** Records changed by hand: faces, a note, deleted, handed over. */
import { longestNote, type Mood, type PartOf, type SessionRecord, type SessionState } from './contracts.ts';
import { keeping } from './keeping.ts';
import { refuse, type Step, step } from './step.ts';

/** `change` to the record `id`, kept or still being written. */
function changing(state: SessionState, id: string, change: (record: SessionRecord) => SessionRecord | null): Step {
  const open = state.record?.id === id ? change(state.record) : null;
  const keptOne = state.kept.records.find((record) => record.id === id);
  const closed = keptOne === undefined ? null : change(keptOne);
  if (open === null && closed === null) return refuse(state, 'no-such-record');
  const told = open === null ? state : { ...state, record: open };
  if (closed === null) return step(told, { type: 'remember' });
  const records = state.kept.records.map((record) => (record.id === id ? closed : record));
  return keeping(told, { ...state.kept, records });
}

export function setMood(state: SessionState, id: string, of: PartOf | null, mood: Mood | null): Step {
  return changing(state, id, (record) => {
    if (of === null) return { ...record, mood };
    const isTheirs = ({ seat, person }: PartOf): boolean => seat === of.seat && person === of.person;
    if (!record.people.some(isTheirs)) return null;
    return { ...record, people: record.people.map((part) => (isTheirs(part) ? { ...part, mood } : part)) };
  });
}

export function setNote(state: SessionState, id: string, note: string): Step {
  return changing(state, id, (record) => ({ ...record, note: note.slice(0, longestNote) }));
}

export function deleteRecord(state: SessionState, id: string): Step {
  const { records } = state.kept;
  if (!records.some((record) => record.id === id)) return refuse(state, 'no-such-record');
  return keeping(state, { ...state.kept, records: records.filter((record) => record.id !== id) });
}

export const exportRecords = (state: SessionState, form: 'csv' | 'text'): Step =>
  step(state, { type: 'hand-over-records', wanted: { records: state.kept.records, form, person: null } });
