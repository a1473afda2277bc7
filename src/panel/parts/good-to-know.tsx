import type { ReactNode } from 'react';
import type { Profile } from '#session';
import { useHouse } from '../house.ts';
import type { PanelSay } from '../words/index.ts';

/** What staff have written of somebody that changes how the room is set. */
function noted({ hearing, sight, ability, avoid }: Profile, say: PanelSay): readonly string[] {
  return [
    ...(sight === 'low' ? [say('know.sight')] : []),
    ...(hearing === 'hard-of-hearing' ? [say('know.hearing')] : []),
    ...(ability.standing ? [say('know.standing')] : []),
    ...(avoid === '' ? [] : [say('know.avoid', { what: avoid })]),
  ];
}

/** Of those who sit in the row today; in the panel's own window alone, for over the television the room would read it too. */
export function GoodToKnow(): ReactNode {
  const { snapshot, kept, tools, say } = useHouse();
  if (tools !== undefined || kept === null) return null;
  const known = snapshot.seats.flatMap(({ id, person }) => {
    const profile = kept.people.find((one) => one.id === person);
    const notes = profile === undefined ? [] : noted(profile, say);
    return profile === undefined || notes.length === 0 ? [] : [{ id, name: profile.nickname, notes }];
  });
  if (known.length === 0) return null;
  return (
    <section className="card" aria-label={say('know.title')}>
      <h2>{say('know.title')}</h2>
      <ul className="plain">
        {known.map(({ id, name, notes }) => (
          <li key={id}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {notes.map((note) => (
              <p key={note}>
                <bdi>{note}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
