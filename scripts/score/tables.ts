/** Counts added up into rows, as text for people and as data for `--json`. */
import { quantile } from '#core';
import { type Recording, type Scored, scored } from './contracts.ts';
import { added, type Count, noCount } from './count.ts';

/** One recording, replayed in one way. */
export interface Result {
  readonly recording: Recording;
  readonly replay: string;
  readonly counts: Readonly<Record<Scored, Count>>;
}

export interface Row {
  readonly group: string;
  readonly movement: Scored;
  readonly meant: number;
  readonly told: number;
  /** 0..1; null when it was never meant. */
  readonly recall: number | null;
  readonly falseFires: number;
  readonly silentMinutes: number;
  /** Null when there was no time to be silent in. */
  readonly falseFiresAMinute: number | null;
  /** Medians and 95th percentile, ms; null when nothing was told. */
  readonly fromOnsetMs: number | null;
  readonly fromDoneMs: number | null;
  readonly fromDoneP95Ms: number | null;
}

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;
const share = (values: readonly number[], at: number): number | null =>
  values.length === 0 ? null : Math.round(quantile(values, at));

function rowOf(group: string, movement: Scored, count: Count): Row {
  const { meant, told, falseFires, silentMinutes, fromOnsetMs, fromDoneMs } = count;
  return {
    group,
    movement,
    meant,
    told,
    recall: meant === 0 ? null : rounded(told / meant, 3),
    falseFires,
    silentMinutes: rounded(silentMinutes, 2),
    falseFiresAMinute: silentMinutes === 0 ? null : rounded(falseFires / silentMinutes, 2),
    fromOnsetMs: share(fromOnsetMs, 0.5),
    fromDoneMs: share(fromDoneMs, 0.5),
    fromDoneP95Ms: share(fromDoneMs, 0.95),
  };
}

/** A row for each group and movement, groups in the order they come. */
export function rowsBy(results: readonly Result[], groupOf: (result: Result) => string): readonly Row[] {
  const groups = [...new Set(results.map(groupOf))];
  return groups.flatMap((group) => {
    const mine = results.filter((result) => groupOf(result) === group);
    return scored
      .map((name) =>
        rowOf(
          group,
          name,
          mine.reduce((sum, { counts }) => added(sum, counts[name]), noCount),
        ),
      )
      .filter(({ meant, silentMinutes }) => meant > 0 || silentMinutes > 0);
  });
}

const told = (value: number | null, unit = ''): string => (value === null ? '-' : `${value}${unit}`);

/** Rows as a table in Markdown. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const head = `| ${title} | movement | recall | false fires a minute | from onset | from done, median | 95 % |`;
  const lines = rows.map((row) => {
    const recall = row.recall === null ? '-' : `${row.recall.toFixed(2)} (${row.told} of ${row.meant})`;
    const stray =
      row.falseFiresAMinute === null
        ? '-'
        : `${row.falseFiresAMinute.toFixed(2)} (${row.falseFires} in ${row.silentMinutes.toFixed(1)} min)`;
    const delays = `${told(row.fromOnsetMs, ' ms')} | ${told(row.fromDoneMs, ' ms')} | ${told(row.fromDoneP95Ms, ' ms')}`;
    return `| ${row.group} | ${row.movement} | ${recall} | ${stray} | ${delays} |`;
  });
  return [head, '|---|---|---|---|---|---|---|', ...lines].join('\n');
}
