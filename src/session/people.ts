/** People as staff write them down: made, changed, seated, forgotten. Never on the television beyond nickname and mark. */
import type { SeatId } from '#core';
import { guestAbility } from '#movement';
import {
  forgottenAfterDays,
  type Kept,
  longestNote,
  mostPeople,
  type PersonDetails,
  type PersonInRecord,
  type Profile,
  type SessionState,
} from './contracts.ts';
import { freshId, keeping } from './keeping.ts';
import { wallNow } from './record-time.ts';
import { nameWritten } from './seat-names.ts';
import { freeMark, seatOf, withKnown } from './seats.ts';
import { inPlay, refuse, type Step, step } from './step.ts';

const dayMs = 86_400_000;

const personOf = ({ people }: Kept, id: string): Profile | undefined => people.find((person) => person.id === id);

/** Details as they are kept: a name that fits a plate, notes that fit theirs. */
const held = (details: PersonDetails): PersonDetails => ({
  ...details,
  nickname: nameWritten(details.nickname),
  likes: details.likes.slice(0, longestNote),
  avoid: details.avoid.slice(0, longestNote),
});

export function createPerson(state: SessionState, wanted: PersonDetails): Step {
  const details = held(wanted);
  const { kept } = state;
  if (details.nickname === '') return refuse(state, 'no-name');
  if (kept.people.length >= mostPeople) return refuse(state, 'too-many');
  const person: Profile = { ...details, id: freshId('person', state, kept.people), lastUsedAtMs: usedNow(state) };
  return keeping(state, { ...kept, people: [...kept.people, person] });
}

export function editPerson(state: SessionState, id: string, change: Partial<PersonDetails>): Step {
  const { kept } = state;
  const before = personOf(kept, id);
  if (before === undefined) return refuse(state, 'no-such-person');
  const after: Profile = { ...before, ...held({ ...before, ...change }) };
  if (after.nickname === '') return refuse(state, 'no-name');
  const people = kept.people.map((person) => (person.id === id ? after : person));
  const withdrawn = before.consents.records && !after.consents.records;
  const gone: ReadonlySet<string> = new Set(withdrawn ? [id] : []);
  const changed = keeping(unnamedNow(state, gone), { ...kept, people, records: unnamed(kept.records, gone) });
  return { ...changed, state: withSeated(changed.state, after) };
}

/** Wherever `person` sits now, the seat is what is written of them. */
function withSeated(state: SessionState, person: Profile): SessionState {
  const seat = state.seats.find((one) => one.person === person.id);
  return seat === undefined ? state : withKnown(state, seat.id, seatedAs(state, seat.id, person));
}

/** Colours are not changed while a game is drawn in them. */
function seatedAs(state: SessionState, seat: SeatId, { id, nickname, ability, mark }: Profile) {
  const now = seatOf(state, seat)?.mark ?? seat;
  const settled = inPlay(state) || state.resumeTo === 'playing' || mark === null;
  return { person: id, name: nickname, ability, mark: settled ? now : freeMark(state, seat, mark) };
}

/** Those `gone` were guests. */
const asGuests = (people: readonly PersonInRecord[], gone: ReadonlySet<string>): readonly PersonInRecord[] =>
  people.map((part) => (part.person !== null && gone.has(part.person) ? { ...part, person: null, name: '' } : part));

/** A yes that is taken back holds for what was written before, too. */
const unnamed = (records: Kept['records'], gone: ReadonlySet<string>): Kept['records'] =>
  gone.size === 0 ? records : records.map((record) => ({ ...record, people: asGuests(record.people, gone) }));

/** The same in the record of the afternoon that is on. */
const unnamedNow = (state: SessionState, gone: ReadonlySet<string>): SessionState =>
  state.record === null || gone.size === 0
    ? state
    : { ...state, record: { ...state.record, people: asGuests(state.record.people, gone) } };

/** Without those `gone`, who are guests in every record and free of every chair. */
export function withoutPeople(kept: Kept, gone: ReadonlySet<string>): Kept {
  if (gone.size === 0) return kept;
  return {
    ...kept,
    people: kept.people.filter(({ id }) => !gone.has(id)),
    lastSeating: kept.lastSeating.filter(({ person }) => !gone.has(person)),
    records: unnamed(kept.records, gone),
  };
}

export function deletePerson(state: SessionState, id: string): Step {
  if (personOf(state.kept, id) === undefined) return refuse(state, 'no-such-person');
  const seat = state.seats.find(({ person }) => person === id);
  const free = seat === undefined ? state : withKnown(state, seat.id, guest);
  const gone = new Set([id]);
  const told = unnamedNow(free, gone);
  return keeping(told, withoutPeople(told.kept, gone));
}

const guest = { person: null, name: '', ability: guestAbility } as const;

/** Somebody written down sits here, or nobody of them; a person sits in one chair at a time. */
export function seatPerson(state: SessionState, seat: SeatId, id: string | null): Step {
  if (state.demo) return refuse(state, 'demo');
  if (seatOf(state, seat) === undefined) return refuse(state, 'no-such-seat');
  if (id === null) return step(withKnown(state, seat, guest), { type: 'remember' });
  const person = personOf(state.kept, id);
  if (person === undefined) return refuse(state, 'no-such-person');
  const elsewhere = state.seats.find((one) => one.person === id && one.id !== seat);
  const free = elsewhere === undefined ? state : withKnown(state, elsewhere.id, guest);
  const seated = withKnown(free, seat, seatedAs(free, seat, person));
  const used = { ...person, lastUsedAtMs: usedNow(state) };
  const people = seated.kept.people.map((one) => (one.id === id ? used : one));
  return step({ ...seated, kept: { ...seated.kept, people } }, { type: 'remember' });
}

const usedNow = (state: SessionState): number => Math.max(0, Math.round(wallNow(state)));

/** Seats of last time that are there again, with whoever is written down still and sits nowhere yet. */
export function lastSeating(state: SessionState): Kept['lastSeating'] {
  const sitting = new Set(state.seats.map(({ person }) => person));
  return state.kept.lastSeating.filter(
    ({ seat, person }) =>
      seatOf(state, seat)?.person === null && !sitting.has(person) && personOf(state.kept, person) !== undefined,
  );
}

export function seatAsLastTime(state: SessionState): Step {
  const again = lastSeating(state);
  if (again.length === 0) return refuse(state, 'nobody-known');
  const seated = again.reduce((now, { seat, person }) => seatPerson(now, seat, person).state, state);
  return step(seated, { type: 'remember' });
}

/**
 * `state` without those who have not been there for 90 days and are not to be kept. A clock that was put back forgets
 * nobody: what is said to be used in the future counts as used today.
 */
export function withForgotten(state: SessionState): SessionState {
  const now = usedNow(state);
  const gone = state.kept.people.filter(
    ({ keep, lastUsedAtMs }) => !keep && now - lastUsedAtMs > forgottenAfterDays * dayMs,
  );
  const kept = withoutPeople(state.kept, new Set(gone.map(({ id }) => id)));
  if (kept.people.every(({ lastUsedAtMs }) => lastUsedAtMs <= now))
    return kept === state.kept ? state : { ...state, kept };
  const people = kept.people.map((person) => ({ ...person, lastUsedAtMs: Math.min(person.lastUsedAtMs, now) }));
  return { ...state, kept: { ...kept, people } };
}

/** All that is known of one person, to read: what is written of them, and their lines of every record. */
export function exportPerson(state: SessionState, id: string): Step {
  const person = personOf(state.kept, id);
  if (person === undefined) return refuse(state, 'no-such-person');
  const records = state.kept.records
    .map((record) => ({ ...record, people: record.people.filter((part) => part.person === id) }))
    .filter(({ people }) => people.length > 0);
  return step(state, { type: 'hand-over-records', wanted: { records, form: 'text', person } });
}
