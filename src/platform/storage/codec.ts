import { seatIds } from '#core';
import { firstWish, mostPeople, mostPlaylists, mostRecords, nothingKept, type Remembered } from '#session';
import {
  abilityForm,
  afternoonForm,
  knownSeatsForm,
  peopleForm,
  playlistsForm,
  recordsForm,
  roomsForm,
  settingsForm,
} from './kept-schema.ts';
import { z } from './zod.ts';

/** The form in which we keep things. A change of it needs a new number and a reader for the old one. */
const formVersion = 2;

/** Names on seats are of this afternoon: after so long another day has begun, and other people may sit there. */
const namesLastMs = 12 * 3_600_000;

/** Each is kept by itself, so that what spoils one spoils no other. What a power cut would lose is written first. */
const forms = {
  afternoon: afternoonForm,
  settings: settingsForm,
  people: peopleForm,
  playlists: playlistsForm,
  rooms: roomsForm,
  records: recordsForm,
} as const;

export type Slot = keyof typeof forms;
export const slots = Object.keys(forms) as readonly Slot[];
export type Contents = { readonly [S in Slot]: z.infer<(typeof forms)[S]> };

/** What is remembered, slot by slot. */
export const contentsOf = ({ pace, volumes, wish, packs, seats, rooms, kept, afternoon }: Remembered): Contents =>
  ({
    settings: { pace, volumes, wish, packs, seats },
    people: { people: kept.people, lastSeating: kept.lastSeating },
    playlists: kept.playlists,
    rooms,
    records: kept.records,
    afternoon,
  }) as unknown as Contents;

export interface Written {
  readonly version: number;
  readonly savedAtMs: number;
  readonly value: unknown;
}

/**
 * What is written down of one slot, at `wallMs` (milliseconds since 1970). Only what its form lists: nothing comes along by
 * being attached to it, and nothing goes by reference. Throws when it does not fit its form.
 */
export function encode<S extends Slot>(slot: S, value: Contents[S], wallMs: number): Written {
  return { version: formVersion, savedAtMs: wallMs, value: forms[slot].parse(stripped(forms[slot], value)) };
}

/** `value` with the fields that `form` lists alone, however deep. */
function stripped(form: z.ZodType, value: unknown): unknown {
  if (form instanceof z.ZodNullable) return value === null ? null : stripped(form.unwrap() as z.ZodType, value);
  if (form instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((one) => stripped(form.element as z.ZodType, one));
  }
  if (form instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const entries = Object.entries(form.shape).flatMap(([key, part]) =>
      key in value ? [[key, stripped(part as z.ZodType, value[key as keyof typeof value])]] : [],
    );
    return Object.fromEntries(entries);
  }
  return value;
}

const writtenForm = z.strictObject({ version: z.int().min(1), savedAtMs: z.number().min(0), value: z.unknown() });

export interface Read<S extends Slot> {
  readonly value: Contents[S];
  readonly savedAtMs: number;
}

/** What was written of a slot; why it cannot be read otherwise. */
export function decode<S extends Slot>(slot: S, raw: unknown): Read<S> | 'damaged' | 'newer' {
  const written = writtenForm.safeParse(raw);
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : null;
  if (typeof version === 'number' && version > formVersion) return 'newer';
  if (!written.success) return 'damaged';
  const value = forms[slot].safeParse(written.data.value);
  return value.success ? { value: value.data as Contents[S], savedAtMs: written.data.savedAtMs } : 'damaged';
}

/** All of `ones`, and of `others` those that `ones` has none like. */
const union = <T>(ones: readonly T[], others: readonly T[], keyOf: (one: T) => unknown): T[] => {
  const there = new Set(ones.map(keyOf));
  return [...others.filter((one) => !there.has(keyOf(one))), ...ones];
};

type Joiners = { readonly [S in Slot]?: (here: Contents[S], aside: Contents[S]) => Contents[S] };

/** Lists grow together; of all else what is here now holds. */
const joiners: Joiners = {
  people: (here, aside) => ({ ...here, people: union(here.people, aside.people, ({ id }) => id).slice(-mostPeople) }),
  playlists: (here, aside) => union(here, aside, ({ id }) => id).slice(-mostPlaylists),
  records: (here, aside) =>
    union(here, aside, ({ id }) => id)
      .sort((a, b) => a.startedAtMs - b.startedAtMs)
      .slice(-mostRecords),
};

/** What is kept `here` with what was put `aside`; nothing of either is lost that is not in the other. */
export const joined = <S extends Slot>(slot: S, here: Contents[S], aside: Contents[S]): Contents[S] =>
  joiners[slot]?.(here, aside) ?? here;

/** The first forms: settings, names and rooms in one, and nothing else. */
const firstForm = z.strictObject({
  version: z.literal([1, 2]),
  savedAtMs: z.number().min(0),
  settings: settingsForm.pick({ pace: true, volumes: true }),
  seats: z
    .array(z.strictObject({ id: z.literal(seatIds), name: z.string().max(24), ability: abilityForm }))
    .max(seatIds.length),
  rooms: roomsForm.optional(),
});

/** Reads what the first form kept, as settings of today's; null when it is not that. */
export function decodeFirst(raw: unknown): { readonly value: Contents['settings']; readonly savedAtMs: number } | null {
  const parsed = firstForm.safeParse(raw);
  if (!parsed.success) return null;
  const { settings, seats, savedAtMs } = parsed.data;
  const known = knownSeatsForm.safeParse(seats.map((seat) => ({ ...seat, person: null, mark: seat.id })));
  const value = { ...settings, wish: firstWish, packs: {}, seats: known.success ? known.data : [] };
  return { value: value as Contents['settings'], savedAtMs };
}

/** Nothing kept, in every slot but the settings: those have no beginning of their own. */
const atFirst = {
  people: { people: [], lastSeating: [] },
  playlists: [],
  rooms: [],
  records: [],
  afternoon: null,
} as const;

/**
 * What the house remembers from what could be read; null when there is nothing. Names on seats older than half a day, or from
 * a future that a corrected clock has undone, are left out.
 */
export function rememberedFrom(
  read: { readonly [S in Slot]?: { readonly value: Contents[S]; readonly savedAtMs: number } },
  usual: Omit<Remembered, 'kept' | 'afternoon' | 'seats' | 'rooms'>,
  wallMs: number,
): Remembered | null {
  if (Object.keys(read).length === 0) return null;
  const { settings } = read;
  const ageMs = settings === undefined ? Number.POSITIVE_INFINITY : wallMs - settings.savedAtMs;
  const { people, lastSeating } = read.people?.value ?? atFirst.people;
  return {
    ...usual,
    ...settings?.value,
    seats: ageMs >= 0 && ageMs < namesLastMs ? (settings?.value.seats ?? []) : [],
    rooms: read.rooms?.value ?? atFirst.rooms,
    kept: {
      ...nothingKept,
      people,
      lastSeating,
      playlists: read.playlists?.value ?? atFirst.playlists,
      records: read.records?.value ?? atFirst.records,
    },
    afternoon: read.afternoon?.value ?? atFirst.afternoon,
  };
}
