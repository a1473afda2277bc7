import type { ProblemCode } from '#pose';
import { defaultVolumes, firstWish, type Remembered } from '#session';
import {
  contentsOf,
  decode,
  decodeFirst,
  encode,
  joined,
  type Read,
  rememberedFrom,
  type Slot,
  slots,
} from './codec.ts';
import { openShelf, type Shelf } from './shelf.ts';

/** Keeps what the house remembers between two openings of the page. Nothing here ever fails for the caller. */
export interface Storage {
  /** What was kept; null when there is nothing, or when storage does not answer in two seconds. */
  load(): Promise<Remembered | null>;
  /** Keeps the newest; calls while one is being written are joined into one. Resolves when it is written, or cannot be. */
  save(remembered: Remembered): Promise<void>;
  /**
   * `storage-blocked`, `storage-full`: nothing more is kept past this page. `settings-damaged`, `kept-damaged`, `kept-newer`:
   * what could not be read is put aside, and that part begun afresh. What a newer version wrote is joined with what has been
   * kept since, as soon as that version runs again.
   */
  problem(): ProblemCode | null;
}

/** Under which name each is kept. The first form kept settings and names together. */
const place = (slot: Slot): string => `kept-${slot}`;
const firstPlace = 'afternoon';
/** Where what could not be read is put for somebody to look at: the last one of each. */
const aside = (slot: Slot): string => `aside-${slot}`;
/** Where what a newer version wrote waits until that version is back: the first one of each. */
const newer = (slot: Slot): string => `newer-${slot}`;

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
const usual = { pace: 'gentle', volumes: defaultVolumes, wish: firstWish, packs: {} } as const;

/** Dexie wraps the browser's own error. */
function isFull(thrown: unknown): boolean {
  const named = thrown as { readonly name?: unknown; readonly inner?: { readonly name?: unknown } | null };
  return named?.name === 'QuotaExceededError' || named?.inner?.name === 'QuotaExceededError';
}

const passing: ReadonlySet<ProblemCode | null> = new Set(['storage-blocked', 'storage-full'] as const);

export function createStorage({ openShelf, wallClock, patience }: StorageParts = browserParts): Storage {
  let problem: ProblemCode | null = null;
  let shelf: Shelf | null = null;
  let next: Remembered | null = null;
  let writing: Promise<void> | null = null;
  /** What each slot was given last, so that only what has changed is written. */
  const last = new Map<Slot, string>();

  const opened = (): Shelf => {
    shelf ??= openShelf();
    return shelf;
  };
  /** What `act` gives, or `tooLate` when storage refuses or does not answer. */
  const trying = async <T>(act: (shelf: Shelf) => Promise<T>): Promise<T | typeof tooLate> => {
    try {
      const answer = await Promise.race([act(opened()), patience().then((): typeof tooLate => tooLate)]);
      if (answer === tooLate) problem = 'storage-blocked';
      else if (passing.has(problem)) problem = null;
      return answer;
    } catch (thrown) {
      problem = isFull(thrown) ? 'storage-full' : 'storage-blocked';
      return tooLate;
    }
  };

  const writeSlot = async (slot: Slot, remembered: Remembered): Promise<void> => {
    const value = contentsOf(remembered)[slot];
    const text = JSON.stringify(value);
    if (last.get(slot) === text) return;
    const written = encode(slot, value, wallClock());
    const answer = await trying((open) => open.put(place(slot), written));
    if (answer !== tooLate) last.set(slot, text);
  };
  const writeAll = async (): Promise<void> => {
    for (let now = next; now !== null; now = next) {
      next = null;
      for (const slot of slots) await writeSlot(slot, now);
    }
  };

  const putAside = async (slot: Slot, raw: unknown, why: 'damaged' | 'newer'): Promise<void> => {
    await trying(async (open) => {
      if (why === 'damaged') await open.put(aside(slot), raw);
      else if ((await open.get(newer(slot))) === undefined) await open.put(newer(slot), raw);
    });
    if (passing.has(problem)) return;
    problem ??= why === 'newer' ? 'kept-newer' : slot === 'settings' ? 'settings-damaged' : 'kept-damaged';
  };
  /** What is there of a slot, with what an older version has put aside of it; undefined when nothing is that can be read. */
  const readSlot = async <S extends Slot>(slot: S) => {
    const here = await readPlace(slot);
    if (problem === 'storage-blocked') return here;
    const waiting = await trying((open) => open.get(newer(slot)));
    if (waiting === tooLate || waiting === undefined) return here;
    const read = decode(slot, waiting);
    if (typeof read !== 'object') return here;
    const both = here === undefined ? read : { ...here, value: joined(slot, here.value, read.value) };
    const kept = await trying((open) => open.put(place(slot), encode(slot, both.value, both.savedAtMs)));
    if (kept !== tooLate) await trying((open) => open.remove(newer(slot)));
    return both;
  };
  const readPlace = async <S extends Slot>(slot: S): Promise<Read<S> | undefined> => {
    const raw = await trying((open) => open.get(place(slot)));
    if (raw === tooLate) return undefined;
    if (raw === undefined) return slot === 'settings' ? (readFirst() as Promise<Read<S> | undefined>) : undefined;
    const read = decode(slot, raw);
    if (typeof read === 'object') return read;
    await putAside(slot, raw, read);
    return undefined;
  };
  const readFirst = async () => {
    const raw = await trying((open) => open.get(firstPlace));
    if (raw === tooLate || raw === undefined) return undefined;
    const read = decodeFirst(raw);
    if (read === null) await putAside('settings', raw, 'damaged');
    return read ?? undefined;
  };

  return {
    load: async () => {
      const read: Record<string, unknown> = {};
      for (const slot of slots) {
        const found = await readSlot(slot);
        if (found !== undefined) read[slot] = found;
        // what does not answer once will not answer five times
        if (problem === 'storage-blocked') return null;
      }
      return rememberedFrom(read, usual, wallClock());
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
