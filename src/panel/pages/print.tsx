import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useHouse } from '../house.ts';
import { sameDay } from '../summary.ts';
import { PaperSheet } from './paper-sheet.tsx';

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
  const { snapshot } = useHouse();
  const address = `./print.html?${query}&language=${snapshot.language}`;
  return (
    <li>
      <a className="button" href={address} target="_blank" rel="noreferrer">
        {title}
      </a>
    </li>
  );
}

/** So many of the newest afternoons can be printed from here; every one can from its record. */
const afternoonsOffered = 4;

/** What was played lately, to be summed up on a sheet. */
function Afternoons({ onOpen }: { onOpen(id: string): void }): ReactNode {
  const { snapshot, kept, say } = useHouse();
  const records = (kept?.records ?? []).slice(-afternoonsOffered).reverse();
  const time = new Intl.DateTimeFormat(snapshot.language, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(snapshot.language, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <section className="card" aria-label={say('print.afternoons')}>
      <h2>{say('print.afternoons')}</h2>
      <p className="quiet">{say(records.length === 0 ? 'records.empty.do' : 'print.afternoons.hint')}</p>
      <ul className="tiles">
        {records.map(({ id, startedAtMs }) => (
          <li key={id}>
            <Button className="button" onPress={() => onOpen(id)}>
              {sameDay(startedAtMs, Date.now()) ? say('print.today') : day.format(startedAtMs)}
              <small>{time.format(startedAtMs)}</small>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Papers for the wall, the table and the file: most open by themselves and print from there. */
export function Print(): ReactNode {
  const { snapshot, kept, say } = useHouse();
  const [openId, open] = useState<string | null>(null);
  const opened = kept?.records.find(({ id }) => id === openId);
  if (opened !== undefined) return <PaperSheet record={opened} onBack={() => open(null)} />;
  return (
    <>
      <Afternoons onOpen={open} />
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
