import { describe, expect, it } from 'vitest';
import { readAddress } from '../tv/address.ts';
import { searchOf, type Wishes, wishesOf } from './wishes.ts';

const offer = { games: ['skittles', 'tops'], scenes: ['join-and-bowl'] };
const read = (search: string) => wishesOf(readAddress(search), offer);

describe('what the lab is asked to show', () => {
  it('is the first game with practice residents when nothing is asked for', () => {
    const { wishes, remarks } = read('');
    expect(wishes).toMatchObject({
      game: 'skittles',
      source: { kind: 'puppet', scene: null },
      seats: 2,
      wholeRoom: false,
      pace: 'gentle',
    });
    expect(remarks).toEqual([]);
  });

  it.each<Wishes>([
    {
      game: 'tops',
      source: { kind: 'none' },
      seats: 3,
      wholeRoom: false,
      seed: 0,
      pace: 'lively',
      level: 5,
      pack: 'seaside',
      renderer: 'auto',
      workers: null,
    },
    {
      game: 'skittles',
      source: { kind: 'puppet', scene: 'join-and-bowl' },
      seats: 2,
      wholeRoom: false,
      seed: 11,
      pace: 'standard',
      level: 1,
      pack: null,
      renderer: 'canvas',
      workers: 1,
    },
    {
      game: 'skittles',
      source: { kind: 'trace', path: 'traces/one.jsonl' },
      seats: 6,
      wholeRoom: true,
      seed: 2 ** 31 - 1,
      pace: 'gentle',
      level: null,
      pack: null,
      renderer: 'webgl',
      workers: 3,
    },
    {
      game: 'tops',
      source: { kind: 'puppet', scene: null },
      seats: 1,
      wholeRoom: false,
      seed: 5,
      pace: 'gentle',
      level: null,
      pack: 'home-1950s',
      renderer: 'auto',
      workers: null,
    },
  ])('survives the way through the address: $source.kind', (wishes) => {
    expect(read(searchOf(wishes))).toEqual({ wishes, remarks: [] });
  });

  it('says a sentence for each thing that cannot be had, and shows something usual', () => {
    const { wishes, remarks } = read('?game=croquet&source=puppet:moon&colour=red&seed=-4');
    expect(wishes).toMatchObject({ game: 'skittles', source: { kind: 'puppet', scene: null }, seed: 7 });
    expect(remarks).toEqual([
      'I did not understand “colour” in the address. It is left out.',
      'I did not understand “seed” in the address. It is left out.',
      'There is no game called “croquet”. This is skittles.',
      'There is no scene called “moon”. The practice residents play instead.',
    ]);
  });

  it('leaves a trace from a file out of the address, which cannot name it', () => {
    const { wishes } = read('');
    expect(searchOf({ ...wishes, source: { kind: 'trace', path: null } })).not.toContain('source');
  });
});
