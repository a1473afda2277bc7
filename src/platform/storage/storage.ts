import type { ProblemCode } from '#pose';
import type { Remembered } from '#session';
import { decode, encode } from './codec.ts';
import { openShelf, type Shelf } from './shelf.ts';

/** Keeps settings and names between two openings of the page. Nothing here ever fails for the caller. */
export interface Storage {
  /** What was kept; null when there is nothing, when it cannot be read, or when storage does not answer in two seconds. */
  load(): Promise<Remembered | null>;
  /** Keeps the newest; calls while one is being written are joined into one. Resolves when it is written, or cannot be. */
  save(remembered: Remembered): Promise<void>;
  /** `storage-blocked`: nothing is kept past this page. `settings-damaged`: put aside, begun afresh. */
  problem(): ProblemCode | null;
}

/** Where the afternoon is kept, and where what could not be read is put for somebody to look at: the last one only. */
const place = { kept: 'afternoon', aside: 'aside' } as const;

/** A database that another tab holds up may never answer; a room does not wait for it. */
const patienceMs = 2_000;

/** What storage stands on; the browser's own unless a test brings others. */
export interface StorageParts {
  readonly openShelf: () => Shelf;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
  /** Settles when waiting is no longer worth it. */
  readonly patience: () => Promise<void>;
}

const browserParts: StorageParts = {
  openShelf,
  wallClock: () => Date.now(),
  patience: () => new Promise((resolve) => setTimeout(resolve, patienceMs)),
};

const tooLate = Symbol('too late');

export function createStorage({ openShelf, wallClock, patience }: StorageParts = browserParts): Storage {
  let problem: ProblemCode | null = null;
  let shelf: Shelf | null = null;
  let next: Remembered | null = null;
  let writing: Promise<void> | null = null;

  const opened = (): Shelf => {
    shelf ??= openShelf();
    return shelf;
  };
  /** What `act` gives, or `tooLate` when storage refuses or does not answer. */
  const trying = async <T>(act: (shelf: Shelf) => Promise<T>): Promise<T | typeof tooLate> => {
    try {
      const answer = await Promise.race([act(opened()), patience().then((): typeof tooLate => tooLate)]);
      if (answer === tooLate) problem = 'storage-blocked';
      else if (problem === 'storage-blocked') problem = null;
      return answer;
    } catch {
      problem = 'storage-blocked';
      return tooLate;
    }
  };
  const writeAll = async (): Promise<void> => {
    for (let now = next; now !== null; now = next) {
      next = null;
      const kept = encode(now, wallClock());
      await trying((open) => open.put(place.kept, kept));
    }
  };

  return {
    load: async () => {
      const raw = await trying((open) => open.get(place.kept));
      if (raw === tooLate || raw === undefined) return null;
      const remembered = decode(raw, wallClock());
      if (remembered !== 'damaged') return remembered;
      await trying((open) => open.put(place.aside, raw));
      problem ??= 'settings-damaged';
      return null;
    },
    save: (remembered) => {
      next = remembered;
      writing ??= writeAll()
        .catch(() => {
          problem = 'storage-blocked';
        })
        .finally(() => {
          writing = null;
        });
      return writing;
    },
    problem: () => problem,
  };
}
