import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { longestNote, type SessionRecord } from '#session';
import { useHouse } from '../house.ts';
import { AfternoonPaper } from '../parts/afternoon-paper.tsx';
import { MoodFaces } from '../parts/mood-faces.tsx';
import { WrittenField } from '../parts/written-field.tsx';

const minutes = (ms: number): number => Math.round(ms / 60_000);

/** One afternoon: what was played, who was there, how it was. */
export function RecordSheet({ record, onBack }: { readonly record: SessionRecord; onBack(): void }): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { id } = record;
  const day = new Intl.DateTimeFormat(snapshot.language, { dateStyle: 'full', timeStyle: 'short' });
  const titleOf = (gameId: string): string => snapshot.games.find((game) => game.id === gameId)?.title ?? gameId;
  return (
    <>
      <div className="sheet-head not-printed">
        <Button className="button" onPress={onBack} autoFocus>
          {say('record.back')}
        </Button>
        <h2 className="dated">{day.format(record.startedAtMs)}</h2>
      </div>
      <section className="card not-printed">
        <MoodFaces
          label={say('record.mood')}
          value={record.mood}
          onChange={(mood) => send({ type: 'set-mood', record: id, of: null, mood })}
        />
        <WrittenField
          long
          label={say('record.note')}
          hint={say('record.note.hint')}
          value={record.note}
          maxLength={longestNote}
          onWritten={(note) => send({ type: 'set-note', record: id, note })}
        />
      </section>
      <section className="card not-printed">
        <h2 className="dated">{say('record.games', { count: minutes(record.lengthMs) })}</h2>
        <ul className="plain">
          {record.games.map(({ gameId, playedMs }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same game may be played twice.
            <li key={index}>
              <bdi>{titleOf(gameId)}</bdi>: {say('record.minutes', { count: minutes(playedMs) })}
            </li>
          ))}
        </ul>
      </section>
      <section className="card not-printed">
        <h2>{say('record.people')}</h2>
        {record.people.map((person) => (
          <div key={`${person.seat} ${person.person}`} className="person-row">
            <p>
              <strong>
                <bdi>{person.name === '' ? say('record.guest', { seat: person.seat }) : person.name}</bdi>
              </strong>
              <small>
                {say('record.part', {
                  active: minutes(person.activeMs),
                  resting: minutes(person.restingMs),
                  prompts: person.prompts,
                })}
              </small>
            </p>
            <MoodFaces
              label={say('record.mood-of', {
                name: person.name === '' ? say('record.guest', { seat: person.seat }) : person.name,
              })}
              value={person.mood}
              onChange={(mood) =>
                send({ type: 'set-mood', record: id, of: { seat: person.seat, person: person.person }, mood })
              }
            />
          </div>
        ))}
      </section>
      <section className="card not-printed">
        <div className="deeds">
          <Button className="button" onPress={() => window.print()}>
            {say('records.print')}
          </Button>
          <Button
            className="button"
            onPress={() => {
              send({ type: 'delete-record', record: id });
              onBack();
            }}
          >
            {say('record.delete')}
          </Button>
        </div>
      </section>
      <div className="only-printed">
        <AfternoonPaper record={record} />
      </div>
    </>
  );
}
