/** Sessions of the centre's own making. */
import { mostGamesInPlaylist, mostPlaylists, type Playlist, type SessionState } from './contracts.ts';
import { freshId, keeping } from './keeping.ts';
import { nameWritten } from './seat-names.ts';
import { refuse, type Step } from './step.ts';

const knownGames = ({ games }: SessionState, wanted: Playlist['games']): boolean =>
  wanted.length <= mostGamesInPlaylist && wanted.every(({ gameId }) => games.some(({ id }) => id === gameId));

export function createPlaylist(state: SessionState, name: string, games: Playlist['games']): Step {
  const { kept } = state;
  const written = nameWritten(name);
  if (written === '') return refuse(state, 'no-name');
  if (kept.playlists.length >= mostPlaylists) return refuse(state, 'too-many');
  if (!knownGames(state, games)) return refuse(state, 'no-such-game');
  const playlist: Playlist = { id: freshId('playlist', state, kept.playlists), name: written, games };
  return keeping(state, { ...kept, playlists: [...kept.playlists, playlist] });
}

function changing(state: SessionState, id: string, change: Partial<Playlist>): Step {
  const { kept } = state;
  if (!kept.playlists.some((one) => one.id === id)) return refuse(state, 'no-such-playlist');
  const playlists = kept.playlists.map((one) => (one.id === id ? { ...one, ...change } : one));
  return keeping(state, { ...kept, playlists });
}

export function renamePlaylist(state: SessionState, id: string, name: string): Step {
  const written = nameWritten(name);
  return written === '' ? refuse(state, 'no-name') : changing(state, id, { name: written });
}

/** In any order, with anything added or taken out. */
export function setPlaylistGames(state: SessionState, id: string, games: Playlist['games']): Step {
  return knownGames(state, games) ? changing(state, id, { games }) : refuse(state, 'no-such-game');
}

export function deletePlaylist(state: SessionState, id: string): Step {
  const { kept, wish } = state;
  if (!kept.playlists.some((one) => one.id === id)) return refuse(state, 'no-such-playlist');
  const playlists = kept.playlists.filter((one) => one.id !== id);
  const without = keeping(state, { ...kept, playlists });
  return wish.playlist === id
    ? { ...without, state: { ...without.state, wish: { ...wish, playlist: null } } }
    : without;
}
