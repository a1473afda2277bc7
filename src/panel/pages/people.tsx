import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PersonDetails } from '#session';
import { useHouse } from '../house.ts';
import { SeatMark } from '../parts/seat-mark.tsx';
import { UndoKept } from '../parts/undo-kept.tsx';
import { WrittenField } from '../parts/written-field.tsx';
import { PersonSheet } from './person-sheet.tsx';

/** Somebody of whom nothing is known yet but the name: no consent is ever assumed. */
const newcomer: Omit<PersonDetails, 'nickname'> = {
  mark: null,
  ability: { arms: 'both', smallMovement: false, tremor: false, standing: false, neglect: 'none', level: 3 },
  hearing: 'ordinary',
  sight: 'ordinary',
  likes: '',
  avoid: '',
  consents: { records: false, photographs: false, voice: false },
  keep: false,
};

const longestName = 200;

/** Those who are written down, with where they sit; a tap opens one. */
export function People(): ReactNode {
  const { snapshot, kept, say, send } = useHouse();
  const [openId, open] = useState<string | null>(null);
  const people = [...(kept?.people ?? [])].sort((a, b) => a.nickname.localeCompare(b.nickname));
  const opened = people.find(({ id }) => id === openId);
  if (opened !== undefined) return <PersonSheet person={opened} onBack={() => open(null)} />;
  const seatOf = (person: string) => snapshot.seats.find((seat) => seat.person === person);
  return (
    <>
      <section className="card" aria-label={say('people.title')}>
        <h2>{say('people.title')}</h2>
        {people.length === 0 ? <p className="quiet">{say('people.empty')}</p> : null}
        <div className="tiles">
          {people.map(({ id, nickname, mark }) => {
            const seat = seatOf(id);
            return (
              <Button key={id} className="button" onPress={() => open(id)}>
                {mark === null ? null : <SeatMark seat={mark} />}
                <bdi>{nickname}</bdi>
                {seat === undefined ? null : <small>{say('people.chair', { seat: seat.id })}</small>}
              </Button>
            );
          })}
        </div>
        <div className="deeds">
          {(kept?.lastSeating ?? []).length > 0 ? (
            <Button className="button main" onPress={() => send({ type: 'seat-as-last-time' })}>
              {say('people.last-time')}
            </Button>
          ) : null}
          <UndoKept />
        </div>
      </section>
      <section className="card">
        <WrittenField
          label={say('people.add')}
          hint={say('people.add.hint')}
          value=""
          maxLength={longestName}
          onWritten={(nickname) => send({ type: 'create-person', details: { ...newcomer, nickname } })}
        />
      </section>
      <p className="quiet">{say('people.forgotten')}</p>
    </>
  );
}
