import type { SessionRecord } from '#session';

export interface WeekOfPlay {
  /** The Monday, as day and month. */
  readonly label: string;
  /** All people's minutes in play together. */
  readonly minutes: number;
}

const dayMs = 86_400_000;

/** The Monday of the week of `atMs`, at noon in this place's time: noon, so that no change of the clock makes it another day. */
function mondayOf(atMs: number): number {
  const day = new Date(atMs);
  day.setHours(12, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.getTime();
}

export const minutesActive = ({ people }: SessionRecord): number =>
  Math.round(people.reduce((sum, { activeMs }) => sum + activeMs, 0) / 60_000);

/** The `count` weeks up to the one of `nowMs`, oldest first, empty ones too. */
export function weeksOfPlay(
  records: readonly SessionRecord[],
  nowMs: number,
  language: string,
  count = 12,
): readonly WeekOfPlay[] {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' });
  const minutes = new Map<number, number>();
  for (const record of records) {
    const monday = mondayOf(record.startedAtMs);
    minutes.set(monday, (minutes.get(monday) ?? 0) + minutesActive(record));
  }
  const last = mondayOf(nowMs);
  return Array.from({ length: count }, (_, i) => {
    const monday = mondayOf(last - (count - 1 - i) * 7 * dayMs);
    return { label: day.format(monday), minutes: minutes.get(monday) ?? 0 };
  });
}
