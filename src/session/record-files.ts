/** Records as files and as a small plot: dates, minutes, faces. No scores, no order among people. */
import { dayOf } from './calendar.ts';
import type { SessionRecord } from './contracts.ts';

const minutes = (ms: number): string => (ms / 60_000).toFixed(1);

/** One field of a table as RFC 4180 has it. What a spreadsheet would take for a formula is made text by an apostrophe. */
function field(value: string | number | null): string {
  const plain = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const columns = [
  'date',
  'minutes',
  'games',
  'room mood 1-5',
  'note',
  'seat',
  'name',
  'minutes active',
  'minutes resting',
  'prompts',
  'mood 1-5',
] as const;

/** A line for each person of each session, oldest first. */
export function recordsAsCsv(records: readonly SessionRecord[]): string {
  const lines = records.flatMap((record) => {
    const session = [
      dayOf(record.startedAtMs),
      minutes(record.lengthMs),
      record.games.map(({ gameId }) => gameId).join(' '),
      record.mood,
      record.note,
    ];
    return record.people.map((part) => [
      ...session,
      part.seat,
      part.name,
      minutes(part.activeMs),
      minutes(part.restingMs),
      part.prompts,
      part.mood,
    ]);
  });
  return [columns, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** The same to read and to paste: a paragraph for each session. */
export function recordsAsText(records: readonly SessionRecord[]): string {
  const paragraphs = records.map(({ startedAtMs, lengthMs, games, people, mood, note }) =>
    [
      `${dayOf(startedAtMs)}: ${minutes(lengthMs)} minutes. ${games.map(({ gameId }) => gameId).join(', ')}.`,
      ...(mood === null ? [] : [`Mood of the room: ${mood} of 5.`]),
      ...people.map(
        (part) =>
          `${part.name === '' ? `Guest, seat ${part.seat}` : part.name}: ${minutes(part.activeMs)} minutes in play, ` +
          `${minutes(part.restingMs)} resting, ${part.prompts} prompts${part.mood === null ? '' : `, mood ${part.mood} of 5`}.`,
      ),
      ...(note === '' ? [] : [note]),
    ].join('\n'),
  );
  return `${paragraphs.join('\n\n')}\n`;
}

/** One week of a plot. */
export interface WeekOfRecords {
  /** The Monday it begins on, milliseconds since 1970, UTC. */
  readonly fromMs: number;
  readonly sessions: number;
  /** In play, all people together. */
  readonly activeMs: number;
  /** Mean of the room's moods that were set, 1..5; null where none was. */
  readonly mood: number | null;
}

const weekMs = 7 * 86_400_000;
/** 5 January 1970 was a Monday. */
const firstMondayMs = 4 * 86_400_000;
const weekOf = (ms: number): number => Math.floor((ms - firstMondayMs) / weekMs);

/** The last `weeks` weeks up to `nowMs`, oldest first, those without a session too. */
export function weeksOfRecords(
  records: readonly SessionRecord[],
  nowMs: number,
  weeks: number,
): readonly WeekOfRecords[] {
  const last = weekOf(nowMs);
  return Array.from({ length: weeks }, (_, i): WeekOfRecords => {
    const week = last - (weeks - 1) + i;
    const within = records.filter(({ startedAtMs }) => weekOf(startedAtMs) === week);
    const moods = within.flatMap(({ mood }) => (mood === null ? [] : [mood]));
    return {
      fromMs: firstMondayMs + week * weekMs,
      sessions: within.length,
      activeMs: within.reduce((sum, { people }) => sum + people.reduce((all, { activeMs }) => all + activeMs, 0), 0),
      mood: moods.length === 0 ? null : moods.reduce<number>((sum, mood) => sum + mood, 0) / moods.length,
    };
  });
}
