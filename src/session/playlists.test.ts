import { describe, expect, it } from 'vitest';
import { mostGamesInPlaylist, mostPlaylists, type SessionState } from './contracts.ts';
import { createPlaylist, deletePlaylist, renamePlaylist, setPlaylistGames } from './playlists.ts';
import { nothingKept, startSession } from './start.ts';

const about = { place: 'alley', play: 'turns', level: 3, minutes: 5 } as const;
const house: SessionState = startSession({
  games: [{ id: 'skittles', seats: { min: 1, max: 6 }, tune: 'alley', about }],
  seed: 7,
});
const skittles = { gameId: 'skittles', packId: null };
const friday = createPlaylist(house, ' Friday ', [skittles]).state;
const [{ id } = { id: '' }] = friday.kept.playlists;

describe("a session of the centre's own", () => {
  it('has a name, and games that there are', () => {
    expect(friday.kept.playlists).toMatchObject([{ name: 'Friday', games: [skittles] }]);
    expect(createPlaylist(house, ' ', [skittles]).refused).toBe('no-name');
    expect(createPlaylist(house, 'Friday', [{ gameId: 'gone', packId: null }]).refused).toBe('no-such-game');
    expect(renamePlaylist(friday, id, '').refused).toBe('no-name');
  });

  it('may have the same name as another, and is told apart', () => {
    const two = createPlaylist(friday, 'Friday', []).state.kept.playlists;
    expect(new Set(two.map((one) => one.id)).size).toBe(2);
  });

  it('is one of so many, with so many games', () => {
    const many = Array.from({ length: mostGamesInPlaylist + 1 }, () => skittles);
    expect(setPlaylistGames(friday, id, many).refused).toBe('no-such-game');
    expect(setPlaylistGames(friday, id, many.slice(1)).refused).toBeNull();
    const playlists = Array.from({ length: mostPlaylists }, (_, i) => ({ id: `${i}`, name: 'x', games: [] }));
    expect(createPlaylist({ ...house, kept: { ...nothingKept, playlists } }, 'one more', []).refused).toBe('too-many');
  });

  it('is no longer wished for when it is deleted', () => {
    const wished = { ...friday, wish: { ...friday.wish, playlist: id } };
    expect(deletePlaylist(wished, id).state.wish.playlist).toBeNull();
    expect(deletePlaylist(house, id).refused).toBe('no-such-playlist');
  });
});
