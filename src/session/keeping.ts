/** What is kept from week to week, changed by hand: the last change can be taken back, a backup holds it all. */
import { digest } from '#core';
import { dayOf } from './calendar.ts';
import type { BackedUp, HandedFile, Kept, SessionState } from './contracts.ts';
import { withRoomsOf } from './known-rooms.ts';
import { wallNow } from './record-time.ts';
import { refuse, type Step, step } from './step.ts';

/** `state` with `kept` in place of what was kept, which can be taken back. */
export function keeping(state: SessionState, kept: Kept): Step {
  return step({ ...state, kept, keptBefore: state.kept }, { type: 'remember' });
}

/** What a backup held, in place of what was kept, which can be taken back; rooms that are known here stay as they are. */
export const broughtBack = (state: SessionState, { kept, rooms }: BackedUp): Step =>
  keeping(withRoomsOf(state, rooms), kept);

/** As it was before the last change. */
export function undoKept(state: SessionState): Step {
  if (state.keptBefore === null) return refuse(state, 'nothing-to-undo');
  return step({ ...state, kept: state.keptBefore, keptBefore: null }, { type: 'remember' });
}

/** How a backup begins to say what it is. */
export const backupKind = 'come-out-to-play/backup';
/** Ten years of records, twice over, in UTF-16 units. */
export const longestBackup = 16_000_000;
/** A change of what is kept needs a new number, and a reader for the old one. */
export const backupVersion = 2;

/** Everything that another computer could go on with, in one file. `digest` tells a damaged one. */
export function backupFile(state: SessionState): HandedFile {
  const { kept, rooms } = state;
  const held: BackedUp = { kept, rooms };
  const madeAtMs = Math.max(0, Math.round(wallNow(state)));
  const text = JSON.stringify({ kind: backupKind, version: backupVersion, madeAtMs, digest: digest(held), ...held });
  return { name: `come-out-to-play-${dayOf(madeAtMs)}.json`, mime: 'application/json', text };
}

/** A name for something new of which there are `others`: the same afternoon always gives the same. */
export function freshId(kind: string, state: SessionState, others: readonly { readonly id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id));
  const stem = `${kind}-${Math.max(0, Math.round(wallNow(state))).toString(36)}`;
  let id = stem;
  for (let n = 2; taken.has(id); n += 1) id = `${stem}-${n}`;
  return id;
}
