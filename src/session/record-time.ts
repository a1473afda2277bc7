/** The record of an afternoon as it is written: who was in play for how long, who rested, what was played. */
import type { SeatId } from '#core';
import {
  mostRecords,
  type PersonInRecord,
  type SessionRecord,
  type SessionSeat,
  type SessionState,
} from './contracts.ts';
import { seatOf, takingPart } from './seats.ts';
import { inPlay } from './step.ts';

/** Between two steps of the director never passes more than this: a laptop that slept has not played. ms */
const longestStepMs = 70_000;
/** A record left so long has ended, whether or not anybody said goodbye. ms */
const leftMs = 3 * 3_600_000;

/** Milliseconds since 1970, now. */
export const wallNow = (state: SessionState): number => state.wallAtZeroMs + state.nowMs;

/** The name and id a seat has in the record: those who did not say yes to records are guests. */
function writtenAs(state: SessionState, { person, name }: SessionSeat): Pick<PersonInRecord, 'person' | 'name'> {
  if (person === null) return { person: null, name: '' };
  const consented = state.kept.people.find(({ id }) => id === person)?.consents.records === true;
  return consented ? { person, name } : { person: null, name: '' };
}

const isPart = (part: PersonInRecord, seat: SeatId, person: string | null): boolean =>
  part.seat === seat && part.person === person;

/** `record` with the part of whoever sits in `seat` changed; begun when there is none. */
function withPart(
  state: SessionState,
  record: SessionRecord,
  seat: SessionSeat,
  change: (part: PersonInRecord) => PersonInRecord,
): SessionRecord {
  const as = writtenAs(state, seat);
  const known = record.people.some((part) => isPart(part, seat.id, as.person));
  const begun: PersonInRecord = { seat: seat.id, ...as, activeMs: 0, restingMs: 0, prompts: 0, mood: null };
  const people = known ? record.people : [...record.people, begun];
  return { ...record, people: people.map((part) => (isPart(part, seat.id, as.person) ? change(part) : part)) };
}

/** Nothing is counted on the way in, on the way out, and in front of the noticeboard. */
const counts = (state: SessionState): boolean =>
  !state.demo && !['elsewhere', 'boot', 'noticeboard', 'goodbye', 'summary', 'delay'].includes(state.path);

/** Whether this seat is in play now: its own turn, or everybody's. */
export function isInPlay(state: SessionState, seat: SessionSeat): boolean {
  if (!inPlay(state) || seat.status !== 'joined' || !seat.present) return false;
  return state.turn === null || state.turn.seat === seat.id || state.turn.partners.includes(seat.id);
}

/** `state` after `elapsedMs` of whatever it is in. */
export function withTimeCounted(state: SessionState, elapsedMs: number): SessionState {
  const { record } = state;
  const passed = Math.min(longestStepMs, elapsedMs);
  if (record === null || passed <= 0 || !counts(state)) return state;
  const [now] = record.games.slice(-1);
  const games =
    now !== undefined && inPlay(state)
      ? [...record.games.slice(0, -1), { ...now, playedMs: now.playedMs + passed }]
      : record.games;
  let next: SessionRecord = { ...record, games, lengthMs: record.lengthMs + passed };
  if (state.path !== 'paused') {
    for (const seat of takingPart(state)) {
      const active = isInPlay(state, seat);
      next = withPart(state, next, seat, (part) =>
        active ? { ...part, activeMs: part.activeMs + passed } : { ...part, restingMs: part.restingMs + passed },
      );
    }
  }
  return { ...state, record: next };
}

function freshRecord(state: SessionState): SessionRecord {
  const startedAtMs = Math.max(0, Math.round(wallNow(state)));
  const taken = new Set(state.kept.records.map(({ id }) => id));
  const plain = `record-${startedAtMs.toString(36)}`;
  const id = taken.has(plain) ? `${plain}-${state.kept.records.length}` : plain;
  return { id, startedAtMs, lengthMs: 0, games: [], people: [], mood: null, note: '' };
}

const isLeft = (state: SessionState, { startedAtMs, lengthMs }: SessionRecord): boolean =>
  wallNow(state) - (startedAtMs + lengthMs) > leftMs;

/** A game begins: into the record that is open, or a new one. */
export function withGameBegun(state: SessionState, gameId: string): SessionState {
  const closed = state.record !== null && isLeft(state, state.record) ? withRecordClosed(state) : state;
  const record = closed === state ? (state.record ?? freshRecord(state)) : freshRecord(closed);
  const games = [...record.games, { gameId, playedMs: 0, finished: false }].slice(-40);
  return { ...closed, record: { ...record, games } };
}

/** The game that was begun last came to its own end. */
export function withGameFinished(state: SessionState): SessionState {
  const { record } = state;
  const last = record?.games.at(-1);
  if (record === null || last === undefined) return state;
  return { ...state, record: { ...record, games: [...record.games.slice(0, -1), { ...last, finished: true }] } };
}

/** Help for a seat climbed a rung. */
export function withPromptWritten(state: SessionState, id: SeatId): SessionState {
  const seat = seatOf(state, id);
  if (state.record === null || seat === undefined) return state;
  const record = withPart(state, state.record, seat, (part) => ({ ...part, prompts: part.prompts + 1 }));
  return { ...state, record };
}

/**
 * The record that is open is kept, and who sat where with it. It stays the one that is open, so that the summary can be
 * shown; what was never played is not kept.
 */
export function withRecordClosed(state: SessionState): SessionState {
  const { record, kept } = state;
  if (record === null || record.games.length === 0) return state;
  const sat = state.seats.flatMap(({ id, person }) => (person === null ? [] : [{ seat: id, person }]));
  const write = (before: SessionState['kept']): SessionState['kept'] => ({
    ...before,
    records: [...before.records.filter(({ id }) => id !== record.id), record].slice(-mostRecords),
    lastSeating: sat.length > 0 ? sat : before.lastSeating,
  });
  // what happens by itself is not what a person would take back
  return { ...state, kept: write(kept), keptBefore: state.keptBefore === null ? null : write(state.keptBefore) };
}
