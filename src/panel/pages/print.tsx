import type { ReactNode } from 'react';
import { useHouse } from '../house.ts';

/** Papers for the wall, the table and the file: each opens by itself and prints from there. */
export function Print(): ReactNode {
  const { documents, say } = useHouse();
  return (
    <section className="card" aria-label={say('print.title')}>
      <h2>{say('print.title')}</h2>
      {documents.length === 0 ? (
        <p>{say('print.empty')}</p>
      ) : (
        <>
          <p className="quiet">{say('print.hint')}</p>
          <ul className="tiles">
            {documents.map(({ id, title, page }) => (
              <li key={id}>
                <a className="button" href={page} target="_blank" rel="noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
