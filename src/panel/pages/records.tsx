import { type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SessionRecord } from '#session';
import { useHouse } from '../house.ts';
import { copyText } from '../parts/copy-text.ts';
import { PlotOfWeeks } from '../parts/plot-of-weeks.tsx';
import { UndoKept } from '../parts/undo-kept.tsx';
import { minutesActive, weeksOfPlay } from '../weeks.ts';
import { RecordSheet } from './record-sheet.tsx';

/** Rows shown at first; the rest at a press. */
const shownAtFirst = 12;
const minuteMs = 60_000;

type Column = 'day' | 'length' | 'games' | 'people' | 'active' | 'mood';
const columns: readonly Column[] = ['day', 'length', 'games', 'people', 'active', 'mood'];

function useCells(): (record: SessionRecord) => Readonly<Record<Column, string>> {
  const { snapshot, say } = useHouse();
  const { language, games } = snapshot;
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
    const titleOf = (id: string): string => games.find((game) => game.id === id)?.title ?? id;
    return (record) => ({
      day: day.format(record.startedAtMs),
      length: String(Math.round(record.lengthMs / minuteMs)),
      games: record.games.map(({ gameId }) => titleOf(gameId)).join(', '),
      people: String(record.people.length),
      active: String(minutesActive(record)),
      mood: record.mood === null ? '' : say(`mood.${record.mood}`),
    });
  }, [language, games, say]);
}

/** What was played, when and by how many: to look at, to print, to take elsewhere. No scores, no rankings. */
export function Records(): ReactNode {
  const { snapshot, kept, say, send } = useHouse();
  const [openId, open] = useState<string | null>(null);
  const [all, showAll] = useState(false);
  const [copied, tellCopied] = useState(false);
  const cellsOf = useCells();
  const records = [...(kept?.records ?? [])].reverse();
  const opened = records.find(({ id }) => id === openId);
  if (opened !== undefined) return <RecordSheet record={opened} onBack={() => open(null)} />;
  if (records.length === 0) {
    return (
      <section className="card">
        <p>{say('records.empty')}</p>
        <p className="quiet">{say('records.empty.do')}</p>
        <UndoKept />
      </section>
    );
  }
  const unseen = (kept?.recordsInAll ?? 0) - records.length;
  const shown = all ? records : records.slice(0, shownAtFirst);
  const copy = (): void => {
    const head = columns.map((column) => say(`records.${column}`));
    const rows = records.map((record) => columns.map((column) => cellsOf(record)[column]));
    tellCopied(copyText([head, ...rows].map((row) => row.join('\t')).join('\n')));
  };
  return (
    <>
      <section className="card">
        <PlotOfWeeks weeks={weeksOfPlay(records, Date.now(), snapshot.language)} />
      </section>
      <section className="card">
        <table className="records">
          <caption>{say('records.title')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`records.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((record) => {
              const cells = cellsOf(record);
              return (
                <tr key={record.id}>
                  <th scope="row">
                    <Button className="button" onPress={() => open(record.id)}>
                      {cells.day}
                    </Button>
                  </th>
                  {columns.slice(1).map((column) => (
                    <td key={column}>
                      <bdi>{cells[column]}</bdi>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {unseen > 0 ? (
          <p className="quiet">{say('records.newest', { count: records.length, all: records.length + unseen })}</p>
        ) : null}
        <div className="deeds not-printed">
          {records.length > shown.length ? (
            <Button className="button" onPress={() => showAll(true)}>
              {say('records.all', { count: records.length })}
            </Button>
          ) : null}
          <Button className="button" onPress={() => window.print()}>
            {say('records.print')}
          </Button>
          <Button className="button" onPress={() => send({ type: 'export-records', form: 'csv' })}>
            {say('records.csv')}
          </Button>
          <Button className="button" onPress={copy}>
            {say(copied ? 'records.copied' : 'records.copy')}
          </Button>
          <UndoKept />
        </div>
      </section>
    </>
  );
}
