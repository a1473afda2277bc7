import { describe, expect, it } from 'vitest';
import { guestAbility } from '#movement';
import type { Remembered } from '#session';
import { decode, encode } from './codec.ts';

const noon = Date.UTC(2031, 4, 7, 12);
const hourMs = 3_600_000;
const afternoon: Remembered = {
  pace: 'standard',
  volumes: { voice: 1, music: 0.25, effects: 0 },
  seats: [{ id: 2, name: 'Margaret', ability: { ...guestAbility, arms: 'left' }, person: null, mark: 2 }],
  rooms: [
    {
      camera: 'Logi C920',
      aspect: 16 / 9,
      seats: [{ id: 2, lane: { centreX: 0.5, centreY: 0.5, side: 0.6 } }],
      walkways: [{ centreX: 1.6, centreY: 0.5, width: 0.3, height: 1 }],
    },
  ],
};

describe('what is written down', () => {
  it('comes back as it was, through any copy', () => {
    expect(decode(structuredClone(encode(afternoon, noon)), noon + hourMs)).toEqual(afternoon);
    expect(decode(JSON.parse(JSON.stringify(encode(afternoon, noon))), noon)).toEqual(afternoon);
  });

  it('is read as it was written before rooms were kept', () => {
    const { rooms: _none, ...first } = encode(afternoon, noon);
    expect(decode({ ...first, version: 1 }, noon)).toEqual({ ...afternoon, rooms: [] });
  });

  it('is nothing but settings, rooms, names and abilities, whatever else hangs on them', () => {
    const [seat] = afternoon.seats;
    const laden = { ...afternoon, sightings: [1], seats: [{ ...seat, lane: { x: 1 }, range: {} }] };
    expect(encode(laden as unknown as Remembered, noon)).toEqual(encode(afternoon, noon));
  });

  it.each([
    ['half a day later', noon + 12 * hourMs],
    ['before it was written, by a corrected clock', noon - hourMs],
  ])('holds no names %s', (_, wallMs) => {
    expect(decode(encode(afternoon, noon), wallMs)).toEqual({ ...afternoon, seats: [] });
  });

  const good = encode(afternoon, noon);
  const [seat] = good.seats;
  it.each([
    [null],
    ['{}'],
    [[]],
    [{}],
    [{ ...good, version: 3 }],
    [{ ...good, version: 1 }],
    [{ ...good, rooms: [{ ...good.rooms[0], picture: 'x' }] }],
    [{ ...good, rooms: [{ ...good.rooms[0], camera: 'x'.repeat(200) }] }],
    [{ ...good, savedAtMs: Number.NaN }],
    [{ ...good, extra: 'x' }],
    [{ ...good, settings: { ...good.settings, pace: 'frantic' } }],
    [{ ...good, settings: { ...good.settings, volumes: { voice: 9, music: 0, effects: 0 } } }],
    [{ ...good, seats: [seat, seat] }],
    [{ ...good, seats: Array(7).fill(seat) }],
    [{ ...good, seats: [{ ...seat, name: 'x'.repeat(25) }] }],
    [{ ...good, seats: [{ ...seat, pose: [] }] }],
  ])('is damaged when it is %j', (raw) => {
    expect(decode(raw, noon)).toBe('damaged');
  });
});
