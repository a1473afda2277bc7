import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { longestNote, type PersonDetails, type Profile } from '#session';
import { useHouse } from '../house.ts';
import { Dial } from '../parts/dial.tsx';
import { armsOf, plans, withPlan } from '../parts/plan-dial.tsx';
import { SeatMark } from '../parts/seat-mark.tsx';
import { WrittenField } from '../parts/written-field.tsx';
import { YesNo } from '../parts/yes-no.tsx';

const longestName = 200;
/** What the dial says, as levels of an ability: the middle one is the game's own. */
const asking = { gentler: 2, usual: 3, livelier: 4 } as const;
const askings = Object.keys(asking) as readonly (keyof typeof asking)[];
const neglects = ['none', 'left', 'right'] as const;

/** Where somebody sits: one tap on a chair. */
function Chairs({ person }: { readonly person: Profile }): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { seats } = snapshot;
  if (seats.length === 0) return <p className="quiet">{say('person.no-chairs')}</p>;
  return (
    <div className="deeds">
      {seats.map((seat) => (
        <Button
          key={seat.id}
          className={seat.person === person.id ? 'button main' : 'button'}
          aria-pressed={seat.person === person.id}
          onPress={() =>
            send({ type: 'seat-person', seat: seat.id, person: seat.person === person.id ? null : person.id })
          }
        >
          <SeatMark seat={seat.mark} />
          <bdi>{seat.name}</bdi>
        </Button>
      ))}
    </div>
  );
}

/** All that staff have written down about one person. */
export function PersonSheet({ person, onBack }: { readonly person: Profile; onBack(): void }): ReactNode {
  const { say, send } = useHouse();
  const { id, ability, consents } = person;
  const edit = (change: Partial<PersonDetails>): void => send({ type: 'edit-person', person: id, change });
  const agree = (kind: keyof typeof consents) => (yes: boolean) => edit({ consents: { ...consents, [kind]: yes } });
  return (
    <>
      <div className="sheet-head">
        <Button className="button" onPress={onBack} autoFocus>
          {say('person.back')}
        </Button>
        <h2>
          <bdi>{person.nickname}</bdi>
        </h2>
      </div>
      <section className="card" aria-label={say('person.sits')}>
        <h2>{say('person.sits')}</h2>
        <Chairs person={person} />
      </section>
      <section className="card">
        <Dial
          label={say('seat.plan', { name: person.nickname })}
          value={armsOf(ability)}
          options={plans.map((plan) => ({ id: plan, label: say(`plan.${plan}`) }))}
          onChange={(plan) => edit({ ability: withPlan(ability, plan) })}
        />
        <div className="deeds">
          <YesNo
            label={say('person.tremor')}
            value={ability.tremor}
            onChange={(tremor) => edit({ ability: { ...ability, tremor } })}
          />
          <YesNo
            label={say('person.standing')}
            value={ability.standing}
            onChange={(standing) => edit({ ability: { ...ability, standing } })}
          />
          <YesNo
            label={say('person.hearing')}
            value={person.hearing !== 'ordinary'}
            onChange={(hard) => edit({ hearing: hard ? 'hard-of-hearing' : 'ordinary' })}
          />
          <YesNo
            label={say('person.sight')}
            value={person.sight !== 'ordinary'}
            onChange={(low) => edit({ sight: low ? 'low' : 'ordinary' })}
          />
        </div>
        <Dial
          label={say('person.level')}
          value={ability.level < asking.usual ? 'gentler' : ability.level > asking.usual ? 'livelier' : 'usual'}
          options={askings.map((id) => ({ id, label: say(`person.level.${id}`) }))}
          onChange={(wanted) => edit({ ability: { ...ability, level: asking[wanted] } })}
        />
        <Dial
          label={say('person.neglect')}
          value={ability.neglect}
          options={neglects.map((side) => ({ id: side, label: say(`person.neglect.${side}`) }))}
          onChange={(neglect) => edit({ ability: { ...ability, neglect } })}
        />
      </section>
      <section className="card" aria-label={say('person.consents')}>
        <h2>{say('person.consents')}</h2>
        <div className="deeds">
          <YesNo label={say('consent.records')} value={consents.records} onChange={agree('records')} />
          <YesNo label={say('consent.photographs')} value={consents.photographs} onChange={agree('photographs')} />
          <YesNo label={say('consent.voice')} value={consents.voice} onChange={agree('voice')} />
          <YesNo label={say('person.keep')} value={person.keep} onChange={(keep) => edit({ keep })} />
        </div>
        <p className="quiet">{say('person.keep.hint')}</p>
      </section>
      <section className="card">
        <WrittenField
          label={say('person.nickname')}
          hint={say('seat.name.hint')}
          value={person.nickname}
          maxLength={longestName}
          onWritten={(nickname) => edit({ nickname })}
        />
        <WrittenField
          long
          label={say('person.likes')}
          value={person.likes}
          maxLength={longestNote}
          onWritten={(likes) => edit({ likes })}
        />
        <WrittenField
          long
          label={say('person.avoid')}
          value={person.avoid}
          maxLength={longestNote}
          onWritten={(avoid) => edit({ avoid })}
        />
      </section>
      <section className="card">
        <div className="deeds">
          <Button className="button" onPress={() => send({ type: 'export-person', person: id })}>
            {say('person.export')}
          </Button>
          <Button
            className="button"
            onPress={() => {
              send({ type: 'delete-person', person: id });
              onBack();
            }}
          >
            {say('person.delete')}
          </Button>
        </div>
        <p className="quiet">{say('person.delete.hint')}</p>
      </section>
    </>
  );
}
