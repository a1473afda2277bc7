import { describe, expect, it } from 'vitest';
import { firstWish, nothingKept, type Remembered } from '#session';
import type { Shelf } from './shelf.ts';
import { createStorage } from './storage.ts';

const settings = (music: number): Remembered => ({
  pace: 'gentle',
  volumes: { voice: 1, music, effects: 1 },
  wish: firstWish,
  packs: {},
  seats: [],
  rooms: [],
  kept: nothingKept,
  afternoon: null,
});

/** A shelf in memory that counts what is put on it, and can be made to refuse or to keep silent. */
function memoryShelf() {
  const values = new Map<string, unknown>();
  const puts: string[] = [];
  const mood = { now: 'willing' as 'willing' | 'refusing' | 'full' | 'silent' };
  const answer = <T>(give: () => T): Promise<T> => {
    if (mood.now === 'silent') return new Promise(() => undefined);
    if (mood.now === 'full') return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    return mood.now === 'refusing' ? Promise.reject(new Error('blocked')) : Promise.resolve(give());
  };
  const shelf: Shelf = {
    get: (name) => answer(() => values.get(name)),
    put: (name, value) =>
      answer(() => {
        puts.push(name);
        values.set(name, value);
      }),
    remove: (name) => answer(() => void values.delete(name)),
    close: () => undefined,
  };
  let lose = (): void => undefined;
  const patience = (): Promise<void> =>
    new Promise((resolve) => {
      lose = resolve;
    });
  const open = () => createStorage({ openShelf: () => shelf, wallClock: () => 1_000, patience });
  return { values, puts, mood, open, losePatience: () => lose() };
}

describe('storage', () => {
  it('gives back what was kept when the page opens again', async () => {
    const { open } = memoryShelf();
    expect(await open().load()).toBeNull();
    await open().save(settings(0.3));
    expect(await open().load()).toEqual(settings(0.3));
  });

  it('writes the newest of what comes while it is writing, and not all between', async () => {
    const { open, puts } = memoryShelf();
    const storage = open();
    await Promise.all([0.1, 0.2, 0.3, 0.4].map((music) => storage.save(settings(music))));
    expect(puts.filter((name) => name === 'kept-settings')).toHaveLength(2);
    expect(puts.filter((name) => name === 'kept-records')).toHaveLength(1);
    expect(await storage.load()).toEqual(settings(0.4));
  });

  it('puts aside what it cannot read, begins afresh and says so', async () => {
    const { open, values } = memoryShelf();
    values.set('kept-settings', 'scribble');
    const storage = open();
    expect(await storage.load()).toBeNull();
    expect(storage.problem()).toBe('settings-damaged');
    expect(values.get('aside-settings')).toBe('scribble');
    await storage.save(settings(0.5));
    expect(await storage.load()).toEqual(settings(0.5));
  });

  it('keeps what a newer version wrote until it is back, and joins it with what has been written since', async () => {
    const { open, values } = memoryShelf();
    const list = (id: string) => [{ id, name: id, games: [] }];
    const kept = (id: string) => ({ ...settings(0.5), kept: { ...nothingKept, playlists: list(id) } });
    values.set('kept-playlists', { version: 99, savedAtMs: 1, value: 'of tomorrow' });
    const older = open();
    await older.load();
    expect(older.problem()).toBe('kept-newer');
    await older.save(kept('since'));
    expect(values.get('newer-playlists')).toMatchObject({ version: 99 });

    values.set('newer-playlists', { version: 2, savedAtMs: 1, value: list('before') });
    const newerAgain = open();
    const both = [...list('before'), ...list('since')];
    expect((await newerAgain.load())?.kept.playlists).toEqual(both);
    expect(values.has('newer-playlists')).toBe(false);
    expect((await open().load())?.kept.playlists).toEqual(both);
    expect(newerAgain.problem()).toBeNull();
  });

  it('lets the house go on when storage refuses, and keeps again when it does not', async () => {
    const { open, mood } = memoryShelf();
    const storage = open();
    mood.now = 'refusing';
    expect(await storage.load()).toBeNull();
    await storage.save(settings(0.5));
    expect(storage.problem()).toBe('storage-blocked');
    mood.now = 'willing';
    await storage.save(settings(0.6));
    expect(storage.problem()).toBeNull();
  });

  it('says that there is no room left, and keeps again when there is', async () => {
    const { open, mood } = memoryShelf();
    const storage = open();
    mood.now = 'full';
    await storage.save(settings(0.5));
    expect(storage.problem()).toBe('storage-full');
    mood.now = 'willing';
    await storage.save(settings(0.6));
    expect(storage.problem()).toBeNull();
  });

  it('does not wait for storage that never answers', async () => {
    const { open, mood, losePatience } = memoryShelf();
    mood.now = 'silent';
    const storage = open();
    const loading = storage.load();
    losePatience();
    expect(await loading).toBeNull();
    expect(storage.problem()).toBe('storage-blocked');
  });

  it('lets the house go on where there is no database at all', async () => {
    const storage = createStorage({
      openShelf: () => {
        throw new Error('no indexedDB');
      },
      wallClock: () => 0,
      patience: () => new Promise(() => undefined),
    });
    expect(await storage.load()).toBeNull();
    expect(storage.problem()).toBe('storage-blocked');
  });
});
