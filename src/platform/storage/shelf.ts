import { Dexie, type Table } from 'dexie';

/** A place that keeps values by name after the page is gone. Every call may fail: storage can be blocked or full. */
export interface Shelf {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
  close(): void;
}

const databaseName = 'come-out-to-play';

/** Asks the browser not to clear it when the disk is full; it may say no, and nothing else depends on it. */
const askToKeep = (): void => void navigator.storage?.persist?.().catch(() => undefined);

/** The browser's own database, opened at the first call. */
export function openShelf(): Shelf {
  const database = new Dexie(databaseName);
  // names are the keys; values carry their own version, so that this one need not change with them
  database.version(1).stores({ kept: '' });
  let asked = false;
  const kept: Table<unknown, string> = database.table('kept');
  return {
    get: (name) => kept.get(name),
    put: async (name, value) => {
      await kept.put(value, name);
      if (!asked) askToKeep();
      asked = true;
    },
    remove: (name) => kept.delete(name),
    close: () => database.close(),
  };
}
