import { Dexie, type Table } from 'dexie';

/** A place that keeps values by name after the page is gone. Every call may fail: storage can be blocked or full. */
export interface Shelf {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  close(): void;
}

const databaseName = 'come-out-to-play';

/** The browser's own database, opened at the first call. */
export function openShelf(): Shelf {
  const database = new Dexie(databaseName);
  // names are the keys; values carry their own version, so that this one need not change with them
  database.version(1).stores({ kept: '' });
  const kept: Table<unknown, string> = database.table('kept');
  return {
    get: (name) => kept.get(name),
    put: async (name, value) => {
      await kept.put(value, name);
    },
    close: () => database.close(),
  };
}
