import type { ReactNode } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Playlist, PlaylistGame } from '#session';
import { useHouse } from '../house.ts';
import { WrittenField } from '../parts/written-field.tsx';

/** Longest name that the house takes in; it cuts it to what it keeps. */
const longestName = 200;
/** The same that the house keeps at most. */
const mostGames = 20;

/** `list` with what stood at `from` standing before what stood at `to`. */
function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const taken = list[from];
  if (taken === undefined) return list;
  const rest = list.filter((_, index) => index !== from);
  const place = to > from ? to - 1 : to;
  return [...rest.slice(0, place), taken, ...rest.slice(place)];
}

/** One session of the centre's own: its games put in order by dragging, by key or by press. */
export function PlaylistSheet({ playlist, onBack }: { readonly playlist: Playlist; onBack(): void }): ReactNode {
  const { snapshot, say, send } = useHouse();
  const { id, games } = playlist;
  const set = (next: readonly PlaylistGame[]): void => send({ type: 'set-playlist-games', playlist: id, games: next });
  const titleOf = (gameId: string): string => snapshot.games.find((game) => game.id === gameId)?.title ?? gameId;
  const rows = games.map((game, index) => ({ id: index, title: titleOf(game.gameId) }));

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': titleOf(games[Number(key)]?.gameId ?? '') })),
    onReorder: ({ keys, target }) => {
      const [from] = [...keys].map(Number);
      if (from !== undefined) set(moved(games, from, Number(target.key) + (target.dropPosition === 'after' ? 1 : 0)));
    },
  });

  return (
    <>
      <div className="sheet-head">
        <Button className="button" onPress={onBack} autoFocus>
          {say('session.back')}
        </Button>
        <h2>
          <bdi>{playlist.name}</bdi>
        </h2>
      </div>
      <section className="card">
        <GridList
          className="order"
          aria-label={say('playlist.order')}
          items={rows}
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => <p>{say('playlist.empty')}</p>}
        >
          {(row) => (
            <GridListItem textValue={row.title} className="order-row">
              <Button slot="drag" aria-label={say('playlist.drag', { game: row.title })}>
                ☰
              </Button>
              <bdi>{row.title}</bdi>
              <Button
                isDisabled={row.id === 0}
                aria-label={say('playlist.earlier', { game: row.title })}
                onPress={() => set(moved(games, row.id, row.id - 1))}
              >
                ▲
              </Button>
              <Button
                isDisabled={row.id === games.length - 1}
                aria-label={say('playlist.later', { game: row.title })}
                onPress={() => set(moved(games, row.id, row.id + 2))}
              >
                ▼
              </Button>
              <Button
                aria-label={say('playlist.leave-out', { game: row.title })}
                onPress={() => set(games.filter((_, index) => index !== row.id))}
              >
                ✕
              </Button>
            </GridListItem>
          )}
        </GridList>
      </section>
      <section className="card" aria-label={say('playlist.add')}>
        <h2>{say('playlist.add')}</h2>
        <div className="deeds">
          {snapshot.games.map((game) => (
            <Button
              key={game.id}
              className="button"
              isDisabled={games.length >= mostGames}
              onPress={() => set([...games, { gameId: game.id, packId: null }])}
            >
              <bdi>{game.title}</bdi>
              <small>{say('games.minutes', { count: game.minutes })}</small>
            </Button>
          ))}
        </div>
      </section>
      <section className="card">
        <WrittenField
          label={say('playlist.name')}
          value={playlist.name}
          maxLength={longestName}
          onWritten={(name) => send({ type: 'rename-playlist', playlist: id, name })}
        />
        <Button
          className="button"
          onPress={() => {
            send({ type: 'delete-playlist', playlist: id });
            onBack();
          }}
        >
          {say('playlist.delete')}
        </Button>
      </section>
    </>
  );
}
