/** Records as files: dates, minutes, faces. No scores, no order among people. */
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
