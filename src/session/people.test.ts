/** People as staff write them down, and what is left of them when they are deleted or forgotten. */
import { describe, expect, it } from 'vitest';
import { guestAbility } from '#movement';
import type { PersonDetails, Profile, SessionRecord, SessionSeat, SessionState } from './contracts.ts';
import { forgottenAfterDays, mostPeople } from './contracts.ts';
import {
  createPerson,
  deletePerson,
  editPerson,
  exportPerson,
  lastSeating,
  seatAsLastTime,
  seatPerson,
  withForgotten,
} from './people.ts';
import { newSeat, nothingKept, startSession } from './start.ts';

const dayMs = 86_400_000;
const today = 20_000 * dayMs;
const oneArm = { ...guestAbility, arms: 'left' } as const;

const details: PersonDetails = {
  nickname: 'Rose',
  mark: null,
  ability: oneArm,
  hearing: 'ordinary',
  sight: 'ordinary',
  likes: '',
  avoid: '',
  consents: { records: true, photographs: false, voice: false },
  keep: false,
};
const person = (id: string, change: Partial<Profile> = {}): Profile => ({
  ...details,
  id,
  nickname: id,
  lastUsedAtMs: today,
  ...change,
});
const recordOf = (...ids: readonly string[]): SessionRecord => ({
  id: 'record-1',
  startedAtMs: today,
  lengthMs: 60_000,
  games: [],
  people: ids.map((id) => ({ seat: 1, person: id, name: id, activeMs: 1, restingMs: 1, prompts: 0, mood: null })),
  mood: null,
  note: '',
});
const house = (people: readonly Profile[], more: Partial<SessionState> = {}): SessionState => ({
  ...startSession({ games: [], seed: 7 }),
  path: 'seats',
  wallAtZeroMs: today,
  kept: { ...nothingKept, people },
  seats: [newSeat(1, null), newSeat(2, null)],
  ...more,
});
const seatOne = ({ seats }: SessionState): SessionSeat | undefined => seats[0];

describe('a yes to records that is taken back', () => {
  it('makes them a guest in every record, and in that of this afternoon', () => {
    const both = [person('rose'), person('joe')];
    const start = house(both, {
      kept: { ...nothingKept, people: both, records: [recordOf('rose', 'joe')] },
      record: recordOf('rose', 'joe'),
    });
    const consents = { ...details.consents, records: false };
    const { state } = editPerson(start, 'rose', { consents });
    const names = (record: SessionState['record'] | undefined) =>
      record?.people.map(({ person: id, name }) => [id, name]);
    const expected = [
      [null, ''],
      ['joe', 'joe'],
    ];
    expect(names(state.kept.records[0])).toEqual(expected);
    expect(names(state.record)).toEqual(expected);
    expect(editPerson(start, 'rose', { likes: 'tea' }).state.record).toEqual(start.record);
  });
});

describe('somebody written down', () => {
  it('has a name that fits a plate and a number of their own', () => {
    const first = createPerson(house([]), { ...details, nickname: '  Rose\u202e ' }).state;
    const second = createPerson(first, details).state;
    expect(second.kept.people.map(({ nickname }) => nickname)).toEqual(['Rose', 'Rose']);
    expect(new Set(second.kept.people.map(({ id }) => id)).size).toBe(2);
  });

  it('has a name, and is one of so many', () => {
    expect(createPerson(house([]), { ...details, nickname: ' \n' }).refused).toBe('no-name');
    const full = house(Array.from({ length: mostPeople }, (_, i) => person(`p${i}`)));
    expect(createPerson(full, details).refused).toBe('too-many');
    expect(editPerson(house([person('rose')]), 'rose', { nickname: '' }).refused).toBe('no-name');
  });

  it('is changed in the chair as well', () => {
    const seated = seatPerson(house([person('rose')]), 1, 'rose').state;
    const changed = editPerson(seated, 'rose', { nickname: 'Rosie', ability: guestAbility }).state;
    expect(seatOne(changed)).toMatchObject({ name: 'Rosie', ability: guestAbility });
  });
});

describe('a chair', () => {
  it('takes name and ability of who sits in it, and the chair they came from is free again', () => {
    const first = seatPerson(house([person('rose')]), 2, 'rose').state;
    const moved = seatPerson(first, 1, 'rose').state;
    expect(moved.seats.map((seat) => [seat.person, seat.name, seat.ability.arms])).toEqual([
      ['rose', 'rose', 'left'],
      [null, '', 'both'],
    ]);
  });

  it('does not change colour while a game is drawn in it', () => {
    const blue = person('rose', { mark: 5 });
    expect(seatOne(seatPerson(house([blue]), 1, 'rose').state)?.mark).toBe(5);
    expect(seatOne(seatPerson(house([blue], { path: 'playing' }), 1, 'rose').state)?.mark).toBe(1);
  });

  it('is not given to who is not written down, nor in a demo', () => {
    expect(seatPerson(house([]), 1, 'rose').refused).toBe('no-such-person');
    expect(seatPerson(house([person('rose')], { demo: true }), 1, 'rose').refused).toBe('demo');
    expect(seatPerson(house([person('rose')]), 6, 'rose').refused).toBe('no-such-seat');
  });

  it('is offered to whom it had last time, unless they sit already or are known no more', () => {
    const people = [person('rose'), person('fred')];
    const again = [
      { seat: 1, person: 'rose' },
      { seat: 2, person: 'gone' },
      { seat: 3, person: 'fred' },
    ] as const;
    const state = house(people, { kept: { ...nothingKept, people, lastSeating: again } });
    expect(lastSeating(state)).toEqual([again[0]]);
    expect(seatOne(seatAsLastTime(state).state)?.person).toBe('rose');
    expect(lastSeating(seatPerson(state, 2, 'rose').state)).toEqual([]);
    expect(seatAsLastTime(house(people)).refused).toBe('nobody-known');
  });
});

describe('somebody deleted', () => {
  const people = [person('rose'), person('fred')];
  const kept = {
    ...nothingKept,
    people,
    records: [recordOf('rose', 'fred')],
    lastSeating: [{ seat: 1, person: 'rose' }] as const,
  };
  const before = seatPerson({ ...house(people), kept, record: recordOf('rose') }, 1, 'rose').state;
  const after = deletePerson(before, 'rose').state;

  it('is a guest in every record, in the one being written too, and minutes stay', () => {
    expect(after.kept.records[0]?.people.map((part) => [part.person, part.name, part.activeMs])).toEqual([
      [null, '', 1],
      ['fred', 'fred', 1],
    ]);
    expect(after.record?.people[0]).toMatchObject({ person: null, name: '' });
  });

  it('is nowhere else: not in a chair, not in last time, not by name', () => {
    const { keptBefore: _, ...rest } = after;
    expect(JSON.stringify(rest)).not.toContain('rose');
  });

  it('can be had back until the next change', () => {
    expect(after.keptBefore?.people.map(({ id }) => id)).toEqual(['rose', 'fred']);
  });
});

describe('somebody who has not come for long', () => {
  const ago = (days: number, keep = false): Profile => person(`${days}`, { lastUsedAtMs: today - days * dayMs, keep });
  const idsAfter = (...people: readonly Profile[]): readonly string[] =>
    withForgotten(house(people)).kept.people.map(({ id }) => id);

  it('is forgotten after the day that is promised, and not on it', () => {
    expect(idsAfter(ago(forgottenAfterDays), ago(forgottenAfterDays + 1))).toEqual([String(forgottenAfterDays)]);
  });

  it('is kept where that was asked for', () => {
    expect(idsAfter(ago(400, true))).toEqual(['400']);
  });

  it('is not forgotten by a clock put forward and back: what lies ahead counts as today', () => {
    const [ahead] = withForgotten(house([person('rose', { lastUsedAtMs: today + 900 * dayMs })])).kept.people;
    expect(ahead?.lastUsedAtMs).toBe(today);
  });

  it('leaves all as it was where nobody is forgotten', () => {
    const state = house([ago(3)]);
    expect(withForgotten(state)).toBe(state);
  });
});

describe('all that is known of one', () => {
  it('is their own lines alone', () => {
    const kept = {
      ...nothingKept,
      people: [person('rose'), person('fred')],
      records: [recordOf('rose', 'fred'), recordOf('fred')],
    };
    const [effect] = exportPerson({ ...house([]), kept }, 'rose').effects;
    const wanted = effect?.type === 'hand-over-records' ? effect.wanted : null;
    expect(wanted?.person).toEqual(kept.people[0]);
    expect(wanted?.records).toHaveLength(1);
    expect(wanted?.records[0]?.people.map(({ person }) => person)).toEqual(['rose']);
  });
});
