import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';

describe('the address', () => {
  it('is empty when nothing is asked for', () => {
    expect(readAddress('')).toEqual({ wanted: {}, refused: [] });
  });

  it('understands the whole grammar', () => {
    const { wanted, refused } = readAddress(
      '?source=puppet:two-seated&seats=3&game=skittles&seed=7&autostart=1&renderer=canvas&level=4&pack=seaside&whole-room=1&theme=night',
    );
    expect(refused).toEqual([]);
    expect(wanted).toEqual({
      source: { kind: 'puppet', detail: 'two-seated' },
      seats: 3,
      'whole-room': true,
      game: 'skittles',
      seed: 7,
      autostart: true,
      renderer: 'canvas',
      level: 4,
      pack: 'seaside',
      theme: 'night',
    });
  });

  it('refuses by name what it does not understand, and obeys the rest', () => {
    const { wanted, refused } = readAddress(
      '?seats=9&gmae=skittles&seed=-1&source=webcam&autostart=yes&seats=2&level=6&pack=ours&whole-room=yes',
    );
    expect(wanted).toEqual({ seats: 2 });
    expect(refused).toEqual(['seats', 'gmae', 'seed', 'source', 'autostart', 'level', 'pack', 'whole-room']);
  });

  it('takes traces from this server only', () => {
    expect(readAddress('?source=trace:traces/one.jsonl').wanted.source).toEqual({
      kind: 'trace',
      detail: 'traces/one.jsonl',
    });
    for (const foreign of ['https://elsewhere.example/x', '//elsewhere.example/x', '../../etc/passwd', 'a/../../b']) {
      expect(readAddress(`?source=trace:${encodeURIComponent(foreign)}`).refused).toEqual(['source']);
    }
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => void readAddress(text)),
      { seed: 3 },
    );
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', 'toString', 'seed'), fc.string(), (key, value) => {
        readAddress(`?${key}=${encodeURIComponent(value)}`);
      }),
      { seed: 3 },
    );
  });
});
