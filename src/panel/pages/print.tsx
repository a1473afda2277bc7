import type { ReactNode } from 'react';
import { useHouse } from '../house.ts';

/** Papers that are the same for every game, as `print.html` knows them. */
export const papers = [
  'staff-poster',
  'stop-rules',
  'room-set-up',
  'song-sheet',
  'door-sign',
  'consent',
  'privacy',
] as const;

function Paper({ title, query }: { readonly title: string; readonly query: string }): ReactNode {
  return (
    <li>
      <a className="button" href={`./print.html?${query}`} target="_blank" rel="noreferrer">
        {title}
      </a>
    </li>
  );
}

/** Papers for the wall, the table and the file: each opens by itself and prints from there. */
export function Print(): ReactNode {
  const { snapshot, say } = useHouse();
  return (
    <>
      <section className="card" aria-label={say('print.title')}>
        <h2>{say('print.title')}</h2>
        <p className="quiet">{say('print.hint')}</p>
        <ul className="tiles">
          {papers.map((id) => (
            <Paper key={id} title={say(`print.${id}`)} query={`paper=${id}`} />
          ))}
        </ul>
      </section>
      {snapshot.games.length > 0 && (
        <section className="card" aria-label={say('print.help-cards')}>
          <h2>{say('print.help-cards')}</h2>
          <ul className="tiles">
            {snapshot.games.map(({ id, title }) => (
              <Paper key={id} title={title} query={`paper=help-card&game=${id}`} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
