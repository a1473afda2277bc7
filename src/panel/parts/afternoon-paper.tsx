import type { ReactNode } from 'react';
import type { SessionRecord } from '#session';
import { useHouse } from '../house.ts';
import { gamesSummed, minutesRead } from '../summary.ts';

function Table({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two guests may have the same line.
          <tr key={index}>
            {row.map((text, column) => (
              <td key={head[column]}>
                <bdi>{text}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One afternoon as a sheet of A4: who was there, what was played, minutes, help, and room to write. */
export function AfternoonPaper({ record }: { readonly record: SessionRecord }): ReactNode {
  const { snapshot, say } = useHouse();
  const { startedAtMs, lengthMs, people, mood, note } = record;
  const day = new Intl.DateTimeFormat(snapshot.language, { dateStyle: 'full' });
  const time = new Intl.DateTimeFormat(snapshot.language, { timeStyle: 'short' });
  const titleOf = (gameId: string): string => snapshot.games.find((game) => game.id === gameId)?.title ?? gameId;
  const moodsSet = people.some((person) => person.mood !== null);
  return (
    <article className="paper">
      <h1 className="dated">{day.format(startedAtMs)}</h1>
      <p className="facts">
        {say('paper.facts', {
          time: time.format(startedAtMs),
          minutes: minutesRead(lengthMs),
          people: people.length,
        })}
        {mood === null
          ? null
          : ` ${say('paper.room', { mood: say(`mood.${mood}`).toLocaleLowerCase(snapshot.language) })}`}
      </p>
      <h2>{say('paper.people')}</h2>
      <Table
        head={[
          say('paper.name'),
          say('paper.active'),
          say('paper.resting'),
          say('paper.prompts'),
          ...(moodsSet ? [say('records.mood')] : []),
        ]}
        rows={people.map((person) => [
          person.name === '' ? say('record.guest', { seat: person.seat }) : person.name,
          minutesRead(person.activeMs),
          minutesRead(person.restingMs),
          String(person.prompts),
          ...(moodsSet ? [person.mood === null ? '' : say(`mood.${person.mood}`)] : []),
        ])}
      />
      <h2>{say('paper.games')}</h2>
      <ul className="games">
        {gamesSummed(record).map(({ gameId, times, playedMs }) => (
          <li key={gameId}>
            <bdi>
              {say(times === 1 ? 'paper.played' : 'paper.played-often', {
                game: titleOf(gameId),
                minutes: minutesRead(playedMs),
                times,
              })}
            </bdi>
          </li>
        ))}
      </ul>
      <h2>{say('record.note')}</h2>
      {note === '' ? (
        <div className="lines">
          <span />
          <span />
          <span />
        </div>
      ) : (
        <p className="written">
          <bdi>{note}</bdi>
        </p>
      )}
      <footer>{say('paper.foot')}</footer>
    </article>
  );
}
