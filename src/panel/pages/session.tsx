import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Playlist, ProgrammeItem } from '#session';
import { useHouse } from '../house.ts';
import { itemName } from '../now-line.ts';
import { Dial } from '../parts/dial.tsx';
import { PlaylistSheet } from './playlist-sheet.tsx';

const templates = ['gentle', 'lively', 'visit-day', 'sing-along', 'christmas', 'surprise'] as const;
const lengths = [8, 20, 40] as const;

/** What is to be played, in order, with the place where it has got to. */
function Programme({
  items,
  place,
}: {
  readonly items: readonly ProgrammeItem[];
  readonly place: number | null;
}): ReactNode {
  const { snapshot, say } = useHouse();
  return (
    <ol className="programme">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the session is what an item is.
        <li key={index} aria-current={index === place ? 'step' : false}>
          <bdi>{itemName(item, snapshot, say)}</bdi>
        </li>
      ))}
    </ol>
  );
}

function UnderWay(): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { programme } = snapshot.session;
  if (programme === null) return null;
  return (
    <section className="card" aria-label={say('session.under-way')}>
      <h2>{say('session.under-way')}</h2>
      <Programme items={programme.items} place={programme.place} />
      <div className="deeds">
        <Button className="button main" onPress={() => send({ type: 'skip-item' })}>
          {say('session.skip')}
        </Button>
        <Button className="button" onPress={() => send({ type: 'wind-up' })}>
          {say('session.wind-up')}
        </Button>
        <Button className="button" onPress={() => send({ type: 'take-breather' })}>
          {say('session.breather')}
        </Button>
      </div>
    </section>
  );
}

function Wish(): ReactNode {
  const { snapshot, kept, say, send } = useHouse();
  const { wish, planned } = snapshot.session;
  const own = kept?.playlists ?? [];
  return (
    <section className="card" aria-label={say('session.today')}>
      <Dial
        label={say('session.today')}
        value={wish.playlist ?? wish.template}
        options={[
          ...templates.map((id) => ({ id, label: say(`template.${id}`) })),
          ...own.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(chosen) => {
          const template = templates.find((each) => each === chosen);
          send({ type: 'wish-session', wish: template ? { template, playlist: null } : { playlist: chosen } });
        }}
      />
      {wish.playlist === null ? (
        <Dial
          label={say('session.length')}
          value={String(wish.minutes)}
          options={lengths.map((minutes) => ({
            id: String(minutes),
            label: say('session.minutes', { count: minutes }),
          }))}
          onChange={(chosen) => {
            const minutes = lengths.find((each) => String(each) === chosen);
            if (minutes !== undefined) send({ type: 'wish-session', wish: { minutes } });
          }}
        />
      ) : null}
      {planned.length > 0 ? <Programme items={planned} place={null} /> : null}
      <div className="deeds">
        <Button className="button main" onPress={() => send({ type: 'start-session' })}>
          {say('session.start')}
        </Button>
        <Button className="button" isDisabled={wish.playlist !== null} onPress={() => send({ type: 'draw-again' })}>
          {say('session.draw-again')}
        </Button>
      </div>
    </section>
  );
}

function OwnSessions({ onOpen }: { onOpen(playlist: Playlist): void }): ReactNode {
  const { snapshot, kept, say, send } = useHouse();
  const first = snapshot.games[0]?.id;
  return (
    <section className="card" aria-label={say('session.own')}>
      <h2>{say('session.own')}</h2>
      <div className="deeds">
        {(kept?.playlists ?? []).map((playlist) => (
          <Button key={playlist.id} className="button" onPress={() => onOpen(playlist)}>
            <bdi>{playlist.name}</bdi>
            <small>{say('session.games', { count: playlist.games.length })}</small>
          </Button>
        ))}
        <Button
          className="button"
          isDisabled={first === undefined}
          onPress={() =>
            send({
              type: 'create-playlist',
              name: say('session.new-name'),
              games: first === undefined ? [] : [{ gameId: first, packId: null }],
            })
          }
        >
          {say('session.new')}
        </Button>
      </div>
    </section>
  );
}

/** Today's session: chosen, begun, followed; and sessions of the centre's own. */
export function Session(): ReactNode {
  const { snapshot, kept, say, send } = useHouse();
  const [openId, open] = useState<string | null>(null);
  const opened = kept?.playlists.find(({ id }) => id === openId);
  if (opened !== undefined) return <PlaylistSheet playlist={opened} onBack={() => open(null)} />;
  return (
    <>
      {snapshot.session.offered ? (
        <section className="card amiss">
          <p>{say('session.offered')}</p>
          <div className="deeds">
            <Button className="button main" onPress={() => send({ type: 'resume-afternoon' })}>
              {say('session.resume')}
            </Button>
          </div>
        </section>
      ) : null}
      {snapshot.session.programme === null ? <Wish /> : <UnderWay />}
      <OwnSessions onOpen={({ id }) => open(id)} />
    </>
  );
}
