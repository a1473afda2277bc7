import { describe, expect, it } from 'vitest';
import { guestAbility } from '#movement';
import { firstWish, nothingKept, type Remembered } from '#session';
import { contentsOf, decode, decodeFirst, encode, rememberedFrom, slots } from './codec.ts';

const noon = Date.UTC(2031, 4, 7, 12);
const hourMs = 3_600_000;
const record = {
  id: 'record-a',
  startedAtMs: noon,
  lengthMs: 60_000,
  games: [{ gameId: 'skittles', playedMs: 50_000, finished: true }],
  people: [{ seat: 2, person: 'person-a', name: 'Margaret', activeMs: 20_000, restingMs: 30_000, prompts: 3, mood: 4 }],
  mood: 5,
  note: 'Rain. A good laugh.',
} as const;
const house: Remembered = {
  pace: 'standard',
  volumes: { voice: 1, music: 0.25, effects: 0 },
  wish: firstWish,
  packs: { pairs: 'seaside' },
  seats: [{ id: 2, name: 'Margaret', ability: { ...guestAbility, arms: 'left' }, person: 'person-a', mark: 4 }],
  rooms: [],
  kept: {
    ...nothingKept,
    people: [
      {
        id: 'person-a',
        nickname: '\u0645\u0631\u064a\u0645 <b>',
        mark: 4,
        ability: guestAbility,
        hearing: 'ordinary',
        sight: 'low',
        likes: '',
        avoid: '',
        consents: { records: true, photographs: false, voice: false },
        keep: false,
        lastUsedAtMs: noon,
      },
    ],
    playlists: [{ id: 'playlist-a', name: 'Friday', games: [{ gameId: 'skittles', packId: null }] }],
    records: [record],
    lastSeating: [{ seat: 2, person: 'person-a' }],
  },
  afternoon: {
    savedAtMs: noon,
    programme: null,
    gameId: 'skittles',
    seats: [],
    teams: { sun: [1, 3], moon: [2] },
    record,
  },
};

/** Written, copied as a database copies, and read again at `wallMs`. */
function through(remembered: Remembered, wallMs: number): Remembered | null {
  const contents = contentsOf(remembered);
  const read = slots.map((slot) => {
    const written = encode(slot, contents[slot] as never, noon);
    const found = decode(slot, JSON.parse(JSON.stringify(written)));
    expect(found).toBeTypeOf('object');
    return [slot, found];
  });
  return rememberedFrom(Object.fromEntries(read), house, wallMs);
}

describe('what is written down', () => {
  it('comes back as it was, through any copy', () => {
    expect(through(house, noon + hourMs)).toEqual(house);
  });

  it('is nothing but what its form lists, whatever else hangs on it', () => {
    const [seat] = house.seats;
    const laden = {
      ...house,
      sightings: [1],
      seats: [{ ...seat, lane: { x: 1 }, range: {} }],
    } as unknown as Remembered;
    expect(through(laden, noon)).toEqual(house);
  });

  it.each([
    ['half a day later', noon + 12 * hourMs],
    ['before it was written, by a corrected clock', noon - hourMs],
  ])('holds no names on seats %s', (_, wallMs) => {
    expect(through(house, wallMs)).toEqual({ ...house, seats: [] });
  });

  const good = encode('records', [record] as never, noon);
  const withRecord = (change: object) => ({ ...good, value: [{ ...record, ...change }] });
  it.each([
    [null],
    ['{}'],
    [[]],
    [{}],
    [{ ...good, savedAtMs: Number.NaN }],
    [{ ...good, extra: 'x' }],
    [{ ...good, value: [record, record] }],
    [withRecord({ mood: 6 })],
    [withRecord({ pulse: 71 })],
    [withRecord({ note: 'x'.repeat(501) })],
    [withRecord({ lengthMs: Number.POSITIVE_INFINITY })],
  ])('is damaged when it is %j', (raw) => {
    expect(decode('records', raw)).toBe('damaged');
  });

  it('is told apart when a newer version wrote it', () => {
    expect(decode('records', { ...good, version: 3, shape: 'unheard of' })).toBe('newer');
  });

  it('is read in the form of before, when settings and names lay together', () => {
    const first = {
      version: 1,
      savedAtMs: noon,
      settings: { pace: 'lively', volumes: house.volumes },
      seats: [{ id: 2, name: 'Margaret', ability: guestAbility }],
    };
    expect(decodeFirst(first)?.value).toMatchObject({
      pace: 'lively',
      seats: [{ id: 2, name: 'Margaret', person: null, mark: 2 }],
    });
    expect(decodeFirst({ ...first, seats: [{ id: 9 }] })).toBeNull();
  });
});
