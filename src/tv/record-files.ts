/** Records as files, in the house's language: dates, minutes, faces. No scores, no order among people. */
import { dayOf, type HandedFile, type RecordsWanted, type SessionRecord } from '#session';
import type { HouseKey, HouseSay } from './words/index.ts';

export interface RecordFileWords {
  readonly houseSays: HouseSay;
  /** What a game is called; its id when there is no such game any more. */
  titleOf(gameId: string): string;
}

const minutes = (ms: number): string => (ms / 60_000).toFixed(1);

/** One field of a table as RFC 4180 has it. What a spreadsheet would take for a formula is made text by an apostrophe. */
function field(value: string | number | null): string {
  const plain = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const columns = [
  'file.date',
  'file.minutes',
  'file.games',
  'file.room-mood',
  'file.note',
  'file.seat',
  'file.name',
  'file.active',
  'file.resting',
  'file.prompts',
  'file.mood',
] as const satisfies readonly HouseKey[];

const gamesOf = ({ games }: SessionRecord, { titleOf }: RecordFileWords): string =>
  games.map(({ gameId }) => titleOf(gameId)).join(', ');

/** A line for each person of each session, oldest first. */
export function recordsAsCsv(records: readonly SessionRecord[], words: RecordFileWords): string {
  const lines = records.flatMap((record) => {
    const session = [
      dayOf(record.startedAtMs),
      minutes(record.lengthMs),
      gamesOf(record, words),
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
  const head = columns.map((column) => words.houseSays(column));
  return [head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** The same to read and to paste: a paragraph for each session. */
export function recordsAsText(records: readonly SessionRecord[], words: RecordFileWords): string {
  const { houseSays } = words;
  const paragraphs = records.map((record) => {
    const { startedAtMs, lengthMs, people, mood, note } = record;
    return [
      houseSays('file.session', {
        date: dayOf(startedAtMs),
        minutes: minutes(lengthMs),
        games: gamesOf(record, words),
      }),
      ...(mood === null ? [] : [houseSays('file.room', { mood })]),
      ...people.map((part) =>
        houseSays(part.mood === null ? 'file.person' : 'file.person-mood', {
          name: part.name === '' ? houseSays('file.guest', { seat: part.seat }) : part.name,
          active: minutes(part.activeMs),
          resting: minutes(part.restingMs),
          prompts: part.prompts,
          mood: part.mood ?? 0,
        }),
      ),
      ...(note === '' ? [] : [note]),
    ].join('\n');
  });
  return `${paragraphs.join('\n\n')}\n`;
}

/** The file that was asked for. */
export function recordFile({ records, form, person }: RecordsWanted, words: RecordFileWords): HandedFile {
  if (form === 'csv') return { name: 'sessions.csv', mime: 'text/csv', text: recordsAsCsv(records, words) };
  const text = recordsAsText(records, words);
  if (person === null) return { name: 'sessions.txt', mime: 'text/plain', text };
  const { id, lastUsedAtMs, ...details } = person;
  const said = JSON.stringify({ ...details, lastUsed: dayOf(lastUsedAtMs) }, null, 2);
  return { name: `${id}.txt`, mime: 'text/plain', text: `${said}\n\n${text}` };
}
